"""However the articles and the options are: a PDF comes out, nothing hangs over, no head stands alone."""

import re

import pypdfium2
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings

from reader.compare.arrangement.rows import Order
from reader.compare.model import Comparison
from reader.report.blocks import (
    Block,
    Document,
    Heading,
    Inline,
    Mark,
    Paragraph,
    Row,
    Rows,
    Ruled,
    Style,
    Table,
)
from reader.report.build import build
from reader.report.options import Look, Options
from reader.report.writers.pdf.data import to_pdf
from tests.report.examples import OPTIONS, RIGHT, comparison, comparisons, reading
from tests.report.pdf.reading import letters_outside, pages

PHASES = [Phase.explicit, Phase.reuse, Phase.generate]  # a page that fails is looked at, not made smaller
MARGIN = 40.0  # points: the page's own is 44, and a slanted letter leans over it a little


@settings(max_examples=4, suppress_health_check=[HealthCheck.too_slow], phases=PHASES)
@given(comparisons(), OPTIONS)
@example(
    # Before the comma no line is broken, though a space stands there.
    comparison(right=reading(("🌉 the ,ôĳvÕ«¬ÙĽİd~ Ad°}", *RIGHT[1:]))),
    Options(font_size=24, worksheet=True, look=Look.GREYSCALE, differences_only=True, order=Order.RIGHT),
)
def test_no_comparison_is_ever_clipped(made: Comparison, options: Options) -> None:
    assert list(letters_outside(to_pdf(build(made, options)), MARGIN)) == []


def test_nothing_hangs_over_where_a_space_is_no_place_for_a_new_line() -> None:
    joints = [f" {sign}" for sign in ",.:;!?/»”)]،。"] + [f"{sign} " for sign in "(«“[¿—"]
    texts = [f"fall{joint}{joint}avalanches of " + joint.join(["stone"] * 9) for joint in joints]
    made = comparison(reading(texts[::-1]), reading(texts), [(n, n) for n in range(len(joints))])
    assert list(letters_outside(to_pdf(build(made, Options(font_size=24))), MARGIN)) == []


def made(*blocks: Block) -> list[str]:
    return pages(to_pdf(Document("Title", "Subtitle", ("Foot",), blocks, Options())))


def lines_above(number: int) -> tuple[Block, ...]:
    return tuple(Paragraph((Inline("A line of text."),)) for _ in range(number))


@pytest.mark.parametrize("rows", range(36, 62))
def test_the_last_row_of_a_table_is_never_alone_on_its_page(rows: int) -> None:
    cells = tuple(((Inline(f"row{n}"),), (Inline("words"),)) for n in range(rows))
    table = Table("Counted", ("Kind", "Words"), cells, (0.5, 0.5), shows_caption=False)
    for page in made(table)[1:]:
        assert len(re.findall(r"row\d+", page)) > 1


@pytest.mark.parametrize("above", range(30, 46))
def test_a_question_stands_over_the_lines_for_its_answer(above: int) -> None:
    content = to_pdf(
        Document(
            "Title",
            "Subtitle",
            ("Foot",),
            (*lines_above(above), Paragraph((Inline("Why?"),)), Ruled(4)),
            Options(),
        )
    )
    with pypdfium2.PdfDocument(content) as document:
        last = document[len(document) - 1]
        lines = [
            part for part in last.get_objects(max_depth=4) if part.type == pypdfium2.raw.FPDF_PAGEOBJ_PATH
        ]
        assert "Why?" in last.get_textpage().get_text_range()
        assert len(lines) >= 4


@pytest.mark.parametrize("above", range(28, 44))
def test_no_heading_and_no_head_of_a_table_stands_alone_at_a_foot(above: int) -> None:
    row = Row(("A 1",), ((Inline("left words " * 12),),), ((Inline("right words " * 12),),))
    blocks = (
        *lines_above(above),
        Heading(2, "Facts", "facts"),
        Rows("A · One", "B · Two", (row, row), "Facts"),
    )
    for page in made(*blocks):
        if "FACTS" in page or "A · One" in page:
            assert "left words" in page


@pytest.mark.parametrize("above", range(26, 44, 2))
def test_a_row_of_less_than_a_third_of_a_page_is_never_parted(above: int) -> None:
    row = Row(("A 1",), ((Inline("alpha " + "left " * 90 + "omega"),),), ((Inline("right"),),))
    for page in made(*lines_above(above), Rows("A", "B", (row,), "Rows")):
        assert ("alpha" in page) == ("omega" in page)


def test_a_paragraph_leaves_no_line_alone() -> None:
    text = " ".join(f"word{n}" for n in range(2000))
    example = comparison(reading((text,), source="One"), reading((text,), source="Two"), ())
    for page in pages(to_pdf(build(example, Options(parts=frozenset(), full_texts=True)))):
        lines = [line for line in page.splitlines() if line.startswith("word")]
        assert len(lines) != 1


@pytest.mark.parametrize(("above", "listed"), [(0, 1), (9, 3), (30, 6), (38, 11), (20, 40)])
def test_listed_sentences_stand_in_two_columns_above_what_follows(above: int, listed: int) -> None:
    words = " ".join(["listed"] * 90)
    blocks: list[Block] = [*lines_above(above), Heading(2, "Alone", "alone")]
    for report in "AB":
        blocks.append(Heading(3, f"Report {report}", report, is_listed=True))
        blocks += [Paragraph((Inline(words),), Style.LISTED)] * listed
    blocks.append(Paragraph((Inline("Behind."),)))
    options = Options(landscape=True, font_size=7.2)
    content = to_pdf(Document("Title", "Subtitle", ("Foot",), tuple(blocks), options))
    assert list(letters_outside(content, MARGIN)) == []
    with pypdfium2.PdfDocument(content) as document:
        found = [(places(page, "listed"), places(page, "Behind.")) for page in document]
        middle = document[0].get_size()[0] / 2
    assert {left > middle for every, _ in found for left, _, _, _ in every} == {False, True}
    assert sum(len(behind) for _, behind in found) == 1
    every, behind = found[-1]
    assert behind
    assert all(bottom > behind[0][3] for _, bottom, _, _ in every)


def places(page: pypdfium2.PdfPage, words: str) -> list[tuple[float, float, float, float]]:
    text = page.get_textpage()
    found = text.search(words)
    return [text.get_charbox(at) for at, _ in iter(found.get_next, None)]


def test_a_boxed_value_in_a_narrow_column_is_framed_line_by_line() -> None:
    value = "any aggressive behaviour against foreign embassies"
    cells = (
        (Inline("1"),),
        (
            Inline("… warning that “"),
            Inline(value, Mark.FACT),
            Inline("” would be met"),
        ),
    )
    table = Table("Told", ("Kind", "Words"), (cells,), (0.84, 0.16), languages=("", "en"))
    content = to_pdf(
        Document("Title", "Subtitle", ("Foot",), (table,), Options(font_size=7.2, landscape=True))
    )
    lines = pages(content)[0].splitlines()
    assert any("warning that “any" in line for line in lines)
    assert any("embassies” would" in line for line in lines)


def test_small_tables_share_a_page() -> None:
    cells = tuple(((Inline(f"row{n}"),), (Inline("words"),)) for n in range(6))
    table = Table("Counted", ("Kind", "Words"), cells, (0.5, 0.5), shows_caption=False)
    assert len(made(*(table for _ in range(4)))) == 1
