"""Times that differ are joined by a line on the timeline."""

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.compare.collation.stances import Stance
from reader.compare.collation.timeline import timeline
from reader.ui.look.theme import LIGHT
from reader.ui.story.cells.delegate import ABOVE
from reader.ui.story.cells.marked_line import NO_FACT, Marked
from reader.ui.story.grid import Grid
from reader.ui.story.grid_model import JOINED, Joint
from reader.ui.story.row_making import rows_of
from reader.ui.story.rows import Cell, LabelledRow, Said
from reader.ui.story.tabs.tab_rows import timeline_rows
from tests.compare.collation.stories import told

SAILED = "The ferry Orla sailed from Qarin for Alva with forty goats on Monday"
TIME = Cell((Said("● 7.40 pm · It sailed.", (0, 0), (Marked(2, 9, Stance.DIFFERS, NO_FACT),)),))


def shown(qtbot: QtBot, *, is_joined: bool) -> Grid:
    story = rows_of(told(*(f"{SAILED} at {n}:40 pm." for n in (5, 6, 7))))
    grid = Grid(LIGHT, "Timeline", 2, None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(grid)
    grid.resize(900, 300)
    grid.show_rows(story, (LabelledRow("Monday", (TIME, None, TIME), differs=True, is_joined=is_joined),))
    grid.show()
    qtbot.waitExposed(grid)
    return grid


def reds(picture: QImage, row: range) -> int:
    """Pixels of the colour of what differs in those lines."""
    fact = QColor(LIGHT.fact)
    return sum(picture.pixelColor(x, y) == fact for y in row for x in range(picture.width()))


def test_the_line_runs_from_the_first_report_that_tells_a_time_to_the_last(qtbot: QtBot) -> None:
    grid = shown(qtbot, is_joined=True)
    joints = [grid.rows.index(0, n).data(JOINED) for n in range(3)]
    assert joints == [
        Joint(before=False, behind=True, is_end=True),
        Joint(before=True, behind=True, is_end=False),
        Joint(before=True, behind=False, is_end=True),
    ]


def test_the_line_is_drawn_above_the_words_and_only_where_times_differ(qtbot: QtBot) -> None:
    top = range(int(ABOVE) + 3)
    drawn = {
        is_joined: reds(shown(qtbot, is_joined=is_joined).viewport().grab().toImage(), top)
        for is_joined in (True, False)
    }
    assert drawn[True] > 300
    assert drawn[False] == 0


def test_a_day_that_a_report_without_a_date_gives_is_marked_as_a_guess() -> None:
    said = "The town hall burned down on Monday."
    found = told(said, said, dates=("2024-05-08",))
    *_, moment = timeline_rows(found, timeline(found))
    dated, undated = (cell.shown[0].text for cell in moment.cells if cell)
    assert dated.startswith("● Monday · ")
    assert undated.startswith("● Monday ? · ")
