"""However the articles and the options are, nothing is clipped and no head is left alone."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from pytestqt.qtbot import QtBot

from reader.compare.model import Comparison
from reader.report.blocks import Block, Document, Inline, Paragraph, Ruled, Table
from reader.report.build import build
from reader.report.options import Options
from reader.ui.look.fonts import load_fonts
from reader.ui.printing.paper.flow import Piece
from reader.ui.printing.paper.painter import Laid, lay_out
from reader.ui.printing.paper.rows import Column, Levelled
from tests.report.examples import OPTIONS, comparisons

ROUNDING = 1.0  # units, a twentieth of a point


@pytest.fixture(autouse=True)
def with_fonts(qtbot: QtBot) -> None:
    load_fonts()


def pieces(laid: Laid) -> list[tuple[int, float, Piece]]:
    return [(at, y, piece) for at, page in enumerate(laid.pages.pages) for y, piece in page]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(comparisons(), OPTIONS)
def test_no_comparison_is_ever_clipped(example: Comparison, options: Options) -> None:
    laid = lay_out(build(example, options))
    sheet = laid.sheet
    for _, y, piece in pieces(laid):
        assert y >= sheet.top
        assert y + piece.height <= sheet.foot + ROUNDING
    for page in laid.pages.pages[:-1]:
        assert not page[-1][1].keeps_next, "a head stands alone at the foot of its page"
    _assert_columns_are_whole(laid)


def _assert_columns_are_whole(laid: Laid) -> None:
    """Every line of every column is printed once, apart from heads that are repeated on purpose."""
    printed: dict[Column, list[tuple[int, int]]] = {}
    for _, _, piece in pieces(laid):
        if isinstance(piece, Levelled) and not piece.keeps_next:
            for column, cut in zip(piece.columns, piece.cut, strict=True):
                printed.setdefault(column, []).append(cut)
                assert column.x + column.natural_width() <= laid.sheet.text_width + ROUNDING
                assert column.natural_width() <= column.width + ROUNDING
    for column, cuts in printed.items():
        assert cuts[0][0] == 0
        assert cuts[-1][1] == column.count
        assert all(before[1] == after[0] for before, after in pairwise(cuts))


@pytest.mark.parametrize("rows", range(40, 60))
def test_the_last_row_of_a_table_is_never_alone_on_its_page(rows: int) -> None:
    cells = tuple(((Inline(str(n)),), (Inline("words"),)) for n in range(rows))
    table = Table("Counted", ("Kind", "Words"), cells, (0.5, 0.5), shows_caption=False)
    laid = lay_out(Document("Title", "Subtitle", "Foot", (table,), Options()))
    for page in laid.pages.pages[1:]:
        assert len(page) > len(("head", "row"))


@pytest.mark.parametrize("above", range(40, 60))
def test_a_question_stands_over_the_lines_for_its_answer(above: int) -> None:
    filling = tuple(Paragraph((Inline("A line of text."),)) for _ in range(above))
    blocks: tuple[Block, ...] = (*filling, Paragraph((Inline("Why?"),), anchor="why"), Ruled(4))
    laid = lay_out(Document("Title", "Subtitle", "Foot", blocks, Options()))
    question = next(at for at, _, piece in pieces(laid) if piece.anchor == "why")
    assert question == pieces(laid)[-1][0]
