"""The face and the longest line of the reports are a person's choice, and hold at once."""

from collections.abc import Iterator

import pytest

from reader.ui.app.controllers import Controllers
from reader.ui.comparison.pane.measures import face
from reader.ui.look.fonts import CHARACTERS_A_LINE, READING, choose_reading, reading_font
from reader.ui.settings.table import MEASURE, READING_FACE


@pytest.fixture(autouse=True)
def as_designed_again() -> Iterator[None]:
    yield
    choose_reading("", CHARACTERS_A_LINE)


def test_the_chosen_face_stands_before_ours_which_has_the_letters_it_lacks(three: Controllers) -> None:
    three.window.preferences.change(READING_FACE, "Inter")
    assert reading_font().families()[:2] == ["Inter", READING]
    for pane in three.comparison.view.page.panes:
        assert pane.column is not None
        assert pane.column.face.font.families()[0] == "Inter"


def test_a_shorter_line_makes_a_narrower_column_at_once_and_keeps_the_size(three: Controllers) -> None:
    before = face(0.6)
    three.comparison.view.set_zoom(0.6)
    three.window.preferences.change(MEASURE, 30)
    for pane in three.comparison.view.page.panes:
        assert pane.column is not None
        assert pane.column.width == pytest.approx(face(0.6).measure)
        assert pane.column.width < before.measure / 2
    assert face(0.6).character == pytest.approx(before.character)
