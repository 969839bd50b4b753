"""References in RIS and tables, as a database or a reference manager writes them; every one is invented."""

import pytest

from reader.library.formats import UnreadableFile, load_bytes
from reader.library.importing.refusal import DamageReason
from reader.text.model import Article
from tests.library.formats.samples import PARAGRAPHS, TITLE


def reference(**tags: str) -> str:
    return "TY  - NEWS\n" + "".join(f"{tag}  - {value}\n" for tag, value in tags.items()) + "ER  - \n\n"


def articles(*references: str) -> list[Article]:
    return [loaded.article for loaded in load_bytes("".join(references).encode(), "list.ris")]


def test_each_reference_is_an_article_with_its_abstract_as_text_and_no_tag_is_shown() -> None:
    first = reference(TI=TITLE, AU="Brandt, Oda", T2="The Velden Observer", DA="2023/05/14", AB=PARAGRAPHS[0])
    one, other = articles(first, reference(T1="Walls of the harbour", N2=PARAGRAPHS[1]))
    assert (one.title, one.author, one.source, one.date) == (
        TITLE,
        "Oda Brandt",
        "The Velden Observer",
        "2023-05-14",
    )
    assert (one.text, other.text) == (PARAGRAPHS[0], PARAGRAPHS[1])
    assert other.title == "Walls of the harbour"


def test_a_reference_without_an_abstract_is_kept_with_what_it_says_of_itself() -> None:
    (article,) = articles(reference(TI=TITLE, T2="The Velden Observer", DA="2023/05/14/"))
    assert article.is_text_missing
    assert article.title == TITLE


def test_what_is_said_twice_is_read_once() -> None:
    (article,) = articles(reference(TI=TITLE, AB=PARAGRAPHS[0], N2=PARAGRAPHS[0]))
    assert article.text == PARAGRAPHS[0]


def test_tags_and_references_of_a_page_in_an_abstract_are_not_shown() -> None:
    marked = f"<p>{PARAGRAPHS[0]}</p><p><i>Oda &amp; Pell</i> saw it all.</p>"
    (article,) = articles(reference(TI="Trams &amp; <i>trains</i>", AB=marked))
    assert article.text == f"{PARAGRAPHS[0]}\nOda & Pell saw it all."
    assert article.title == "Trams & trains"


def test_a_cell_of_a_table_may_have_tags_and_references_of_a_page() -> None:
    cell = f"{PARAGRAPHS[0]}<br>Trams &amp; trains, <i>said Oda</i>."
    (loaded,) = load_bytes(f'title,text\n"{TITLE}","{cell}"\n'.encode(), "a.csv")
    assert loaded.article.text == f"{PARAGRAPHS[0]}\nTrams & trains, said Oda."


def test_a_reference_without_its_end_is_read_and_so_is_what_follows_it() -> None:
    whole, cut = reference(TI="Dam", AB="The dam held."), "TY  - NEWS\nTI  - Lock\nAB  - The lock was shut.\n"
    found = articles(whole, cut, whole, cut)
    assert [one.title for one in found] == ["Dam", "Lock", "Dam", "Lock"]
    assert found[1].text == found[3].text == "The lock was shut."


@pytest.mark.parametrize("between", ["\n\n", "\r\n\r\n", "\nAU  -\n"])
def test_an_empty_line_or_an_empty_tag_behind_the_first_makes_it_no_other_format(between: str) -> None:
    (article,) = articles(f"TY  - NEWS{between}TI  - Lock\nAB  - The lock was shut.\nER  - \n")
    assert (article.title, article.text) == ("Lock", "The lock was shut.")


def test_references_of_which_none_is_whole_are_refused_as_cut_off() -> None:
    with pytest.raises(UnreadableFile) as refused:
        articles("TY  - NEWS\nTI  - Lock\nAB  - The lock")
    assert refused.value.refusal.reason is DamageReason.CUT_OFF


def test_what_stands_behind_a_name_stays_there() -> None:
    [one] = articles(reference(TI="Lock", AU="Lind, Bo B., Jr.", AB="The lock was shut."))
    assert one.author == "Bo B. Lind Jr."
