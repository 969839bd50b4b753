"""However the articles and the options are, nothing is clipped and no head is left alone."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from pytestqt.qtbot import QtBot

from reader.compare.model import Comparison
from reader.report.document import build
from reader.report.options import Options
from reader.ui.fonts import load_fonts
from reader.ui.printing_flow import Piece
from reader.ui.printing_painter import Laid, lay_out
from reader.ui.printing_rows import Column, Levelled
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
