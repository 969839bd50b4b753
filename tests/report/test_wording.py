"""The report's own words in every language: none is missing, and no English is left among them."""

import ast
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from reader.paths import resources
from reader.report.blocks import Figures, Heading, Inline, Paragraph
from reader.report.build import build
from reader.report.export import Format, write
from reader.report.labels import labels_of
from reader.report.options import Options
from reader.report.wording import ENGLISH, LANGUAGES, words_in
from reader.report.writers.pdf.data import to_pdf
from tests.report.examples import comparison, reading
from tests.report.pdf.reading import copied, structure
from tests.sources import tree

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
REPORT = Path(__file__).parents[2] / "reader" / "report"
FORMS = {"de": 2, "fr": 2, "ar": 6}
PART = re.compile(r"\{(\w+)\}")


def said_in_code() -> dict[str, str]:
    """Every text that the report says, with its plural, "" where it has none."""
    found: dict[str, str] = {}
    for template in (resources() / "report" / "html").glob("*.j2"):
        found |= dict.fromkeys(re.findall(r'words\.say\("([^"]+)"\)', template.read_text("utf-8")), "")
    for module in REPORT.rglob("*.py"):
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                texts = [str(arg.value) for arg in node.args if isinstance(arg, ast.Constant)]
                if name in {"say", "message"} and texts:
                    found.setdefault(texts[0], "")
                if name == "count" and len(texts) == 2 and isinstance(texts[1], str):
                    found[texts[0]] = texts[1]
    return found


def catalogue(language: str) -> dict[str, tuple[str, ...]]:
    with (resources() / "report" / "words" / f"{language}.po").open("rb") as file:
        messages = [message for message in read_po(file) if message.id]
    ids = [message.id if isinstance(message.id, str) else message.id[0] for message in messages]
    texts = [(m.string,) if isinstance(m.string, str) else tuple(m.string or ()) for m in messages]
    return dict(zip(ids, texts, strict=True))


@pytest.mark.parametrize("language", OTHERS)
def test_no_words_of_a_report_are_missing_and_none_are_left_over(language: str) -> None:
    said, known = said_in_code(), catalogue(language)
    assert len(said) > 140
    assert said.keys() - known.keys() == set()
    assert known.keys() - said.keys() == set()
    for text, forms in known.items():
        assert len(forms) == (FORMS[language] if said[text] else 1), text
        assert all(forms[1:]), text
        assert forms[0] or len(forms) == FORMS["ar"], text


@pytest.mark.parametrize("language", OTHERS)
def test_every_part_that_is_filled_in_has_its_place(language: str) -> None:
    for text, forms in catalogue(language).items():
        parts = set(PART.findall(text))
        for form in forms:
            assert set(PART.findall(form)) <= parts
        assert set(PART.findall(forms[-1])) == parts, text
        assert len(re.findall(r"\[\[", forms[0])) == len(re.findall(r"\[\[", text))


@pytest.mark.parametrize("language", OTHERS)
def test_a_report_is_in_its_language_alone(language: str) -> None:
    document = build(comparison(), Options(language=language))
    english = build(comparison(), Options())
    own = [block for block in document.blocks if isinstance(block, Heading | Paragraph | Figures)]
    others = [block for block in english.blocks if isinstance(block, Heading | Paragraph | Figures)]
    assert len(own) == len(others)
    for mine, theirs in zip(own, others, strict=True):
        match mine, theirs:
            case Heading(text=text), Heading(text=other):
                assert text != other or text == "Notes"
            case Paragraph(text=said), Paragraph(text=other):
                assert _words(said) != _words(other)
            case _:
                pass


def _words(text: tuple[Inline, ...]) -> str:
    return "".join(inline.text for inline in text)


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("de", 1, "1 Satz"),
        ("de", 1141, "1.141 Sätze"),
        ("fr", 0, "0 phrase"),
        ("fr", 2, "2 phrases"),
        ("ar", 1, "جملة واحدة"),
        ("ar", 2, "جملتان"),
        ("ar", 5, "5 جمل"),
        ("ar", 11, "11 جملة"),
        ("ar", 100, "100 جملة"),
    ],
)
def test_numbers_have_the_form_that_goes_with_them(language: str, number: int, said: str) -> None:
    assert words_in(language).count(number, "{n} sentence", "{n} sentences") == said


def test_dates_and_shares_are_written_as_the_language_writes_them() -> None:
    assert words_in("de").day("2024-02-17") == "17. Februar 2024"
    assert words_in("fr").day("2024-02-17T10:00") == "17 février 2024"
    assert "فبراير" in words_in("ar").day("2024-02-17")
    assert words_in("en").day("2024-02-17") == "17 February 2024"
    assert words_in("de").day("last week") == "last week"
    assert words_in("de").decimal(0.5) == "0,50"
    assert words_in("ar").share(0.5) == "50٪"


@pytest.mark.parametrize(("language", "said"), [("en", "31 May"), ("de", "31. Mai"), ("fr", "31 mai")])
def test_a_day_of_any_year_is_written_as_the_language_writes_it(language: str, said: str) -> None:
    assert words_in(language).day("05-31") == said
    assert words_in(language).day("13-40") == "13-40"


@pytest.mark.parametrize("language", OTHERS)
def test_the_pdf_is_set_in_its_language(language: str) -> None:
    content = to_pdf(build(comparison(), Options(language=language)))
    title = words_in(language).say("Method")
    assert title.upper() in copied(content).upper()
    assert structure(content).name == "Document"
    assert f"/Lang({language})".encode() in content.replace(b" ", b"")


def test_an_arabic_page_runs_from_right_to_left() -> None:
    page = write(build(comparison(), Options(language="ar")), Format.HTML).decode()
    assert '<html lang="ar" dir="rtl">' in page


def test_a_language_without_words_of_ours_gets_english() -> None:
    assert words_in("xh").say("Quotations") == "Quotations"


@pytest.mark.parametrize(
    ("opening", "name"), [("A dog bit a man.", "A dog bit a man"), ("He left the U.S.", "He left the U.S.")]
)
def test_a_first_sentence_that_stands_for_a_name_has_no_full_stop(opening: str, name: str) -> None:
    left = reading((opening,), opening=opening)
    labels = labels_of([comparison(left, reading(("Nothing.",), source="Other"), ())])
    assert labels.name(left.article) == name
