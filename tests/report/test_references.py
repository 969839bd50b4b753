"""Sources go out as RIS, BibTeX and CSL-JSON, and what was guessed is said to be a guess."""

import json
import re
from itertools import accumulate

import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st

from reader.library.formats import load_bytes
from reader.report.references import Reference, references
from reader.text.model import Article, Field, FieldName, Provenance

SURE = Provenance.HEADING


def article(guessed: frozenset[FieldName] = frozenset(), origin: str = "", **told: str) -> Article:
    fields = {
        FieldName(name): Field(value, SURE, is_guess=FieldName(name) in guessed)
        for name, value in told.items()
    }
    return Article("The lock was shut.", fields, origin)


LOCK = article(
    origin="https://post.example/lock?a=1&b=2",
    title="Lock shut: 50 % of barges wait",
    source="Coast Post",
    author="Ann Reed and Bo van Lind",
    date="2025-03-04",
    language="en",
)


def csl(*articles: Article) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(references(articles, Reference.CSL))
    return found


def test_ris_comes_back_as_it_went_out() -> None:
    [back] = load_bytes(references([LOCK], Reference.RIS).encode(), "sources.ris")
    told = back.article
    assert (told.title, told.source, told.author, told.date) == (
        LOCK.title,
        LOCK.source,
        "Ann Reed, Bo van Lind",
        LOCK.date,
    )
    assert told.origin == LOCK.origin


def test_ris_is_read_by_other_programs() -> None:
    [found] = rispy.loads(references([LOCK], Reference.RIS))
    assert found["type_of_reference"] == "NEWS"
    assert found["authors"] == ["Reed, Ann", "Lind, Bo van"]
    assert found["urls"] == [LOCK.origin]


def test_bibtex_escapes_what_tex_would_act_on() -> None:
    told = references([LOCK], Reference.BIBTEX)
    assert told.startswith("@article{coastpost2025lock,\n")
    assert "title = {{Lock shut: 50 \\% of barges wait}}" in told
    assert "author = {Reed, Ann and Lind, Bo van}" in told
    assert "month = mar," in told
    assert "url = {https://post.example/lock?a=1&b=2}" in told


def test_csl_json_has_the_parts_of_the_date() -> None:
    [found] = csl(LOCK)
    assert found["issued"] == {"date-parts": [[2025, 3, 4]]}
    assert found["type"] == "article-newspaper"
    assert found["author"] == [{"family": "Reed", "given": "Ann"}, {"family": "Lind", "given": "Bo van"}]


@pytest.mark.parametrize("author", ["Reuters", "staff writers", "AFP 24", "by our correspondent"])
def test_what_is_no_person_is_not_taken_apart(author: str) -> None:
    [found] = csl(article(author=author))
    assert found["author"] == [{"literal": author}]


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Smith, John", ["Smith/John"]),
        ("Smith, John A.; van Lind, Bo", ["Smith/John A.", "van Lind/Bo"]),
        ("Smith, J. R., and O’Brien, Ann-Marie", ["Smith/J. R.", "O’Brien/Ann-Marie"]),
        ("Ann Reed, Bo Lind", ["Reed/Ann", "Lind/Bo"]),
        ("Coastwire, Ann Reed", ["/Coastwire", "Reed/Ann"]),
        ("Coastwire, CNA", ["/Coastwire", "/CNA"]),
        ("The Coast Wire, Bo Lind", ["/The Coast Wire", "Lind/Bo"]),
        ("Ann Reed, Rill Press", ["Reed/Ann", "/Rill Press"]),
    ],
)
def test_a_name_that_is_told_from_its_end_is_one_person(author: str, names: list[str]) -> None:
    told = references([article(author=author)], Reference.CSL)
    found = json.loads(told)[0]["author"]
    assert [f"{one.get('family', '')}/{one.get('given', one.get('literal'))}" for one in found] == names


@pytest.mark.parametrize("author", ["Bo B. Lind, Jr.", "Bo B. Lind Jr.", "Lind, Bo B., Jr."])
def test_what_stands_behind_a_name_is_no_author_of_its_own(author: str) -> None:
    one = article(author=author)
    [found] = csl(one)
    assert found["author"] == [{"family": "Lind", "given": "Bo B.", "suffix": "Jr."}]
    assert "AU  - Lind, Bo B., Jr.\r\n" in references([one], Reference.RIS)
    assert "author = {Lind, Jr., Bo B.}" in references([one], Reference.BIBTEX)


def test_a_key_is_short_and_no_reference_holds_signs_that_act_on_a_terminal() -> None:
    one = article(title="Lock\x1b[31m" + "k" * 500, source="Coast\x00 Post" * 50)
    assert re.findall(r"@article\{([^,]+),", references([one], Reference.BIBTEX))[0] == (
        "coastpostcoastpostcoastpostcoa" + "lock31m" + "k" * 23
    )
    assert not re.search("[\x00-\x08\x0b-\x1f]", references([one], Reference.RIS).replace("\r\n", ""))


def test_a_date_that_is_known_in_part_is_told_in_part() -> None:
    assert csl(article(date="2025-03"))[0]["issued"] == {"date-parts": [[2025, 3]]}
    assert "issued" not in csl(article(date="last spring"))[0]
    assert csl(article(date="2025-99-01"))[0]["issued"] == {"date-parts": [[2025]]}


@pytest.mark.parametrize("form", list(Reference))
def test_a_guess_is_said_to_be_one(form: Reference) -> None:
    told = references([article(frozenset({FieldName.DATE}), title="Lock", date="2025-03-04")], form)
    assert "Guessed by Parallax: date" in told


def test_two_reports_never_have_one_key() -> None:
    keys = re.findall(r"@article\{([^,]+),", references([LOCK, LOCK, article()], Reference.BIBTEX))
    assert keys == ["coastpost2025lock", "coastpost2025lock-2", "report"]


@pytest.mark.parametrize("form", list(Reference))
def test_a_report_without_a_headline_is_called_what_the_list_calls_it(form: Reference) -> None:
    assert "The lock was shut." in references([article()], form)


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_no_words_break_out_of_their_field(title: str, source: str, author: str) -> None:
    one = Article("x", {FieldName.TITLE: Field(title), FieldName.SOURCE: Field(source)})
    one = one.with_field(FieldName.AUTHOR, Field(author))
    assert len(csl(one)) == 1
    ris = references([one], Reference.RIS).encode("utf-8", "replace").decode()
    assert len([line for line in ris.split("\r\n") if line.startswith("ER  - ")]) == 1
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in ris.split("\r\n") if line)
    assert is_one_entry(references([one], Reference.BIBTEX))


def is_one_entry(told: str) -> bool:
    """Whether the first brace of a text is closed by its last, as BibTeX counts them: escaped ones too."""
    depths = list(accumulate((sign == "{") - (sign == "}") for sign in told.rstrip()))
    return min(depths[told.index("{") : -1]) == 1 and depths[-1] == 0


def test_a_brace_in_a_headline_ends_no_field_of_bibtex() -> None:
    told = references([article(title="Lock } } } shut {")], Reference.BIBTEX)
    assert is_one_entry(told)
