"""What of a sentence stands in a cell in short."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.compare.collation.stances import Stance
from reader.ui.app.starting.furnishing import furnish_application
from reader.ui.story.cells.marked_line import Marked
from reader.ui.story.cells.text import in_short
from reader.ui.story.rows import Cell, Said


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """The plurals of English, which come with the window, whichever test runs first."""
    furnish_application()


LONG = (
    "Crowds broke into the well guarded town hall of Alva on Monday and set fires inside in anger over the "
    "raids that killed 24 members of the guild, the council said."
)
AT = LONG.index("24")
KILLED = (Marked(AT, AT + 2, Stance.DIFFERS, 0),)
SHARED = (LONG.index("on Monday"), LONG.index(", the council"))


def short(said: Said) -> str:
    return in_short(Cell((said,))).text


def test_a_value_that_differs_is_in_sight_behind_the_beginning() -> None:
    found = in_short(Cell((Said(LONG, (0, 0), KILLED),)))
    assert found.text.startswith("Crowds broke into the well guarded … ")
    assert found.text.endswith("over the raids that killed 24 members of the guild, the council said.")
    (mark,) = found.marks
    assert found.text[mark.start : mark.end] == "24"


def test_of_two_sentences_that_differ_both_values_are_in_sight() -> None:
    found = in_short(Cell((Said(LONG, (0, 4), KILLED), Said(f"The mayor said it: {LONG}", (0, 9))), 2))
    first, second = found.text.splitlines()
    assert first == "5: … the raids that killed 24 members of the guild, …"
    assert second.startswith("10: The mayor said it")


def test_only_what_others_tell_too_is_shown() -> None:
    assert short(Said(LONG, (0, 0), (), SHARED)).startswith("… on Monday and set fires")
    assert short(Said(LONG, (0, 0), (), SHARED)).endswith("members of the guild …")


def test_two_sentences_that_are_shown_stand_in_a_line_each_with_their_numbers() -> None:
    found = in_short(Cell((Said("Seven died.", (0, 4)), Said("Ten met.", (0, 2)), Said("Of it.", (0, 7))), 2))
    assert found.text.splitlines() == ["5: Seven died.", "3: Ten met. \u2068(also in sentence 8)\u2069"]
