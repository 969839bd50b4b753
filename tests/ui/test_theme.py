import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from pytestqt.qtbot import QtBot

from reader.ui.look.fonts import CHROME, READING, chrome_font, load_fonts, reading_font
from reader.ui.look.theme import (
    DARK,
    LIGHT,
    LINE_PAIRINGS,
    READABLE,
    TEXT_PAIRINGS,
    THEMES,
    VISIBLE,
    Theme,
    contrast,
    with_sides,
)

TEXTS = [(t, ink, ground) for t in THEMES for ink, grounds in TEXT_PAIRINGS for ground in grounds]
LINES = [(t, line, ground) for t in THEMES for line, grounds in LINE_PAIRINGS for ground in grounds]


@pytest.mark.parametrize(
    ("theme", "ink", "ground"), TEXTS, ids=[f"{t.name}: {i} on {g}" for t, i, g in TEXTS]
)
def test_all_text_can_be_read(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= READABLE


@pytest.mark.parametrize(
    ("theme", "line", "ground"), LINES, ids=[f"{t.name}: {i} on {g}" for t, i, g in LINES]
)
def test_lines_that_mean_something_can_be_seen(theme: Theme, line: str, ground: str) -> None:
    assert contrast(getattr(theme, line), getattr(theme, ground)) >= VISIBLE


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda t: t.name)
@pytest.mark.parametrize(("a", "b"), [("#7b3fa0", "#2b8a3e"), ("#ffee00", "#00ffff"), ("#101010", "#f0f0f0")])
def test_text_stays_readable_in_colours_of_ones_own(theme: Theme, a: str, b: str) -> None:
    own = with_sides(theme, a, b)
    for ink, ground in [("ink", "a_tint"), ("ink", "b_tint"), ("a_ink", "a_tint"), ("b_ink", "b_tint")]:
        assert contrast(getattr(own, ink), getattr(own, ground)) >= READABLE


def test_the_programs_own_fonts_are_used(qtbot: QtBot) -> None:
    load_fonts()
    assert {CHROME, READING} <= set(QFontDatabase.families())
    assert QFontInfo(reading_font()).family() == READING
    assert QFontInfo(chrome_font(bold=True)).family() == CHROME
