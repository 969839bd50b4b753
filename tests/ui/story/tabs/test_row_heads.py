"""The headings at the left of the rows of a sorted tab."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.compare.collation.values import Collation
from reader.text.model import Article
from reader.ui.look.theme import LIGHT
from reader.ui.story.grid import Grid
from reader.ui.story.rows import Cell, LabelledRow, Said, StoryRows

SAID = "We will build the hall again, stone by stone, before the winter comes to the town."


def test_a_speaker_is_named_at_the_first_quotation_in_sight_alone(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(400, 480)
    grid = Grid(LIGHT, "Quoted", 4, frame)
    grid.resize(400, 480)
    rows = tuple(LabelledRow("Ada Holm\n1 of 1", (Cell((Said(SAID, (0, n)),)),)) for n in range(19))
    grid.show_rows(StoryRows((Article(SAID),), (9,), (), (), (), (), Collation((), (), (), (), (), {})), rows)
    frame.show()
    high = grid.rowHeight(0)

    def head(row: int) -> QImage:
        return grid.side.grab(QRect(0, row * high, grid.side.width(), high)).toImage()

    named = head(0)
    assert head(1) == head(2) != named
    grid.verticalScrollBar().setValue(high)
    assert grid.side.logicalIndexAt(0) == 1
    assert head(0) == named


def test_a_table_without_rows_says_why(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    grid = Grid(LIGHT, "Quoted", 4, frame)
    grid.nothing = "No report quotes anybody."
    empty = StoryRows((Article(SAID),), (9,), (), (), (), (), Collation((), (), (), (), (), {}))
    grid.show_rows(empty, ())
    frame.show()
    grid.viewport().grab()
    assert grid.accessibleDescription() == grid.nothing
    grid.show_rows(empty, (LabelledRow("Ada Holm\n1 of 1", (Cell((Said(SAID, (0, 0)),)),)),))
    grid.viewport().grab()
    assert not grid.accessibleDescription()
