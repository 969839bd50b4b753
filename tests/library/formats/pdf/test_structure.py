"""What a tagged PDF says of its own paragraphs, and hyphens at the ends of their lines."""

from dataclasses import replace

import pytest
import typst

from reader.library.formats import load_bytes
from reader.library.formats.pdf.by_pdfium import PdfLine, PdfPages, read_pages
from reader.library.formats.pdf.hyphens import LineEnds
from reader.library.formats.pdf.layout import paragraphs
from reader.library.formats.pdf.structure import TaggedBlock
from reader.text.model import Kind
from tests.library.formats.samples import PARAGRAPHS, TITLE

FIRST, SECOND = TaggedBlock("P", (0, 1)), TaggedBlock("P", (0, 2))


def line(text: str, bottom: float, block: TaggedBlock | None = None, page: int = 0) -> PdfLine:
    return PdfLine(text, page, 50.0, bottom, 50.0 + 5 * len(text), bottom + 12, block=block)


def texts(*pages: tuple[PdfLine, ...]) -> list[str]:
    return [p.text for p in paragraphs(PdfPages(pages, (800.0,) * len(pages), {}))]


def test_lines_of_one_block_are_one_paragraph_wherever_they_stand() -> None:
    beside = line("A box that stands beside.", 500)
    first = (line("The pier was closed on", 600, FIRST), line("Monday.", 586, FIRST), beside)
    second = (line("It opens", 500, SECOND), line("again.", 486, SECOND))
    assert texts(first, second)[0] == "The pier was closed on Monday."
    goes_on = (
        line("the council said, and", 700, FIRST, page=1),
        line("nobody asked why.", 686, FIRST, page=1),
    )
    told = texts((line("The pier was closed.", 600, FIRST), line("Ada", 586, FIRST), beside), goes_on)
    assert told[0] == "The pier was closed. Ada the council said, and nobody asked why."


def test_what_calls_each_line_a_paragraph_is_not_believed() -> None:
    rows = ("The pier was closed on", "Monday, as the council", "of the town had said it", "would be.")
    lines = tuple(line(row, 600 - 14 * n, TaggedBlock("P", (n,))) for n, row in enumerate(rows))
    assert texts(lines) == [" ".join(rows)]


def test_the_heading_of_a_tagged_document_is_its_title_though_it_is_small() -> None:
    body = "\n\n".join(PARAGRAPHS)
    made = typst.compile(f"#show heading: set text(11pt)\n= {TITLE}\n\n{body}".encode())
    (loaded,) = load_bytes(made, "printed.pdf")
    assert any(one.block for page in read_pages(made).lines for one in page)
    assert loaded.article.title == TITLE
    assert not [span for span, kind in loaded.article.kinds if kind is Kind.BOILERPLATE]


def test_a_letter_set_large_before_a_text_is_of_its_first_word() -> None:
    initial = replace(line("T", 590, FIRST), top=640.0)
    title = line("Harbour council backs new terminal", 700)
    assert texts((initial, title, line("he pier was", 600, FIRST), line("closed.", 586, FIRST))) == [
        title.text,
        "The pier was closed.",
    ]


@pytest.mark.parametrize(
    ("head", "tail"),
    [("Mar-a", "Lago"), ("12-year", "old"), ("well", "known"), ("anti", "aircraft-style"), ("Ada", "Moss")],
)
def test_the_hyphen_of_a_compound_stays_at_the_end_of_a_line(head: str, tail: str) -> None:
    assert LineEnds(PARAGRAPHS).keeps_hyphen(head, tail)


@pytest.mark.parametrize(
    ("head", "tail"),
    [("a 70-", "year-old"), ("in 2024-", "25 the"), ("the U.S.-", "based"), ("1931 -", "or so")],
)
def test_a_hyphen_behind_a_digit_or_a_point_leaves_no_space_and_a_dash_does(head: str, tail: str) -> None:
    said = (line(f"The pier is said to be that of {head}", 600, FIRST), line(tail, 586, FIRST))
    space = " " if head.endswith(" -") else ""
    assert texts(said) == [f"The pier is said to be that of {head}{space}{tail}"]


@pytest.mark.parametrize(
    ("head", "tail"), [("ter", "minal"), ("govern", "ment"), ("care", "taker"), ("Vel", "den")]
)
def test_the_hyphen_of_a_word_that_was_parted_goes(head: str, tail: str) -> None:
    assert not LineEnds(PARAGRAPHS).keeps_hyphen(head, tail)


def test_a_language_that_puts_words_together_has_no_hyphen_between_two() -> None:
    german = (
        "Der Hafenmeister sagte am Montag, dass die Fähre nicht mehr fahren werde und niemand verletzt sei."
    )
    assert not LineEnds([german]).keeps_hyphen("Hafen", "arbeiter")


def test_what_the_document_shows_elsewhere_decides() -> None:
    assert LineEnds([*PARAGRAPHS, "a wellknown name"]).keeps_hyphen("well", "known") is False


def test_a_page_of_few_letters_is_a_page() -> None:
    (loaded,) = load_bytes(typst.compile(b"The fire is out."), "printed.pdf")
    assert loaded.article.text == "The fire is out."
