"""Several reports of the list are selected as in a list of files, and acted upon together."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.text.model import Field, FieldName
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.printing import opening
from reader.ui.reports.details_dialog import DetailsDialog
from tests.ui.conftest import loaded, wait_for
from tests.ui.dropping import is_taken
from tests.ui.editing.test_editing import do
from tests.ui.listed import row_point, rows
from tests.ui.stories.test_stories import answer, stories

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def five(three: Controllers) -> Controllers:
    """The window with two reports more, the keyboard in the list."""
    session = three.session
    for number in range(2):
        session.library.add(
            loaded(f"The lock gate {number} stayed shut.", f"Post {number}"), session.story_id
        )
    session.refresh()
    three.window.sources.list.setFocus()
    return three


def click(app: Controllers, at: int, held: Qt.KeyboardModifier = NONE) -> None:
    viewport = app.window.sources.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, held, row_point(app, at))


def names(app: Controllers) -> list[str]:
    return [row.name for row in rows(app)]


def selected(app: Controllers) -> list[str]:
    numbers = app.window.sources.list.selected_numbers
    return [app.session.library.entry(number).article.source for number in numbers]


def test_ctrl_and_shift_select_and_read_nothing(five: Controllers, qtbot: QtBot) -> None:
    click(five, 1)
    wait_for(five, qtbot, "Harbour Times", "Coast Post")
    click(five, 3, CTRL)
    assert selected(five) == ["Coast Post", "Post 0"]
    click(five, 4, SHIFT)
    assert selected(five) == ["Coast Post", "Post 0", "Post 1"]
    click(five, 0, CTRL)
    assert selected(five) == ["Harbour Times", "Coast Post", "Post 0", "Post 1"]
    assert [row.letter for row in rows(five)] == ["A", "B", "", "", ""]


def test_the_keyboard_selects_too(five: Controllers) -> None:
    reports = five.window.sources.list
    five.window.sources.point_at(rows(five)[0].number)
    QTest.keyClick(reports, Qt.Key.Key_Down, SHIFT)
    assert selected(five) == ["Harbour Times", "Coast Post"]
    QTest.keyClick(reports, Qt.Key.Key_Down, CTRL)
    QTest.keyClick(reports, Qt.Key.Key_Down, CTRL)
    QTest.keyClick(reports, Qt.Key.Key_Space, CTRL)
    assert selected(five) == ["Harbour Times", "Coast Post", "Post 0"]
    QTest.keyClick(reports, Qt.Key.Key_A, CTRL)
    assert len(selected(five)) == 5


def test_what_is_selected_stays_so_when_reports_come_in_and_counts_arrive(five: Controllers) -> None:
    click(five, 2)
    click(five, 4, CTRL)
    session = five.session
    session.library.add(loaded("The river rose.", "River Post"), session.story_id)
    session.refresh()
    assert selected(five) == ["Inland News", "Post 1"]
    five.reports.shares.changed.emit()
    assert selected(five) == ["Inland News", "Post 1"]


def test_a_search_lets_go_of_what_it_hides(five: Controllers) -> None:
    click(five, 2)
    click(five, 4, CTRL)
    five.window.sources.search.setText("gate 1")
    assert selected(five) == ["Post 1"]
    five.window.sources.search.clear()
    assert selected(five) == ["Post 1"]


def test_several_are_removed_at_once_and_come_back_at_once(five: Controllers, qtbot: QtBot) -> None:
    click(five, 2)
    click(five, 4, SHIFT)
    assert do(five, Action.REMOVE).text() == "Re&move 3 Reports"
    do(five, Action.REMOVE).trigger()
    assert names(five) == ["Harbour Times", "Coast Post"]
    assert five.window.undo_stack.undoText() == "Remove 3 reports"
    five.window.undo_stack.undo()
    assert names(five) == ["Harbour Times", "Coast Post", "Inland News", "Post 0", "Post 1"]
    five.window.undo_stack.redo()
    assert len(five.session.library.trash()) == 3


def test_when_a_report_is_removed_the_keyboard_is_on_the_next(five: Controllers) -> None:
    five.window.sources.point_at(rows(five)[2].number)
    do(five, Action.REMOVE).trigger()
    assert selected(five) == ["Post 0"]
    five.window.sources.point_at(rows(five)[3].number)
    do(five, Action.REMOVE).trigger()
    assert selected(five) == ["Post 0"]


def test_a_removal_that_others_have_overtaken_removes_none(five: Controllers) -> None:
    click(five, 3)
    click(five, 4, CTRL)
    do(five, Action.REMOVE).trigger()
    five.window.undo_stack.undo()
    number = rows(five)[3].number
    five.session.library.replace_article(number, loaded("Opened again.", "Post 0").article)
    five.window.undo_stack.redo()
    assert len(names(five)) == 5


def test_several_are_moved_to_another_event_and_back(five: Controllers) -> None:
    floods = five.session.library.add_story("Floods")
    five.session.refresh()
    click(five, 2)
    click(five, 3, CTRL)
    assert do(five, Action.MOVE).text() == "M&ove 2 Reports to Event"
    five.reports.moving.move(floods, "Floods")
    assert names(five) == ["Harbour Times", "Coast Post", "Post 1"]
    assert five.session.library.counts()[floods] == 2
    five.window.undo_stack.undo()
    assert names(five) == ["Harbour Times", "Coast Post", "Inland News", "Post 0", "Post 1"]


def test_the_selected_become_an_event_of_their_own_and_go_back(
    five: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "The lock")
    click(five, 3)
    click(five, 4, CTRL)
    do(five, Action.STORY_OF_SELECTED).trigger()
    assert stories(five) == ["First event", "The lock"]
    assert names(five) == ["Post 0", "Post 1"]
    five.window.undo_stack.undo()
    assert stories(five) == ["First event"]
    assert len(names(five)) == 5
    five.window.undo_stack.redo()
    assert names(five) == ["Post 0", "Post 1"]


def test_an_event_of_their_own_is_proposed_the_headline_of_the_first_and_has_room_for_it(
    five: Controllers, qtbot: QtBot
) -> None:
    proposed: list[str] = []

    def agree() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        proposed.append(dialog.textValue())
        field = dialog.findChild(QLineEdit)
        assert field is not None
        assert field.fontMetrics().horizontalAdvance("The ferry that left Osk at noon is") < field.width()
        dialog.accept()

    headline = Field("The lock at Osk is shut")
    five.session.library.set_field(rows(five)[3].number, FieldName.TITLE, headline)
    five.session.refresh()
    click(five, 3)
    click(five, 4, CTRL)
    QTimer.singleShot(0, agree)
    do(five, Action.STORY_OF_SELECTED).trigger()
    assert proposed == [headline.value]
    assert stories(five) == ["First event", headline.value]


def test_a_field_is_set_in_several_at_once_and_what_differs_stays(
    five: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[DetailsDialog] = []

    def fill(dialog: DetailsDialog) -> int:
        shown.append(dialog)
        dialog._lines[FieldName.AUTHOR].setText("Ada Lind")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(DetailsDialog, "exec", fill)
    click(five, 3)
    click(five, 4, CTRL)
    do(five, Action.DETAILS).trigger()
    assert shown[0].windowTitle() == "Details of 2 Reports"
    assert shown[0]._lines[FieldName.SOURCE].text() == ""
    assert shown[0]._lines[FieldName.DATE].text() == "2025-03-04"
    articles = [entry.article for entry in five.session.entries[3:]]
    assert [(a.source, a.author) for a in articles] == [("Post 0", "Ada Lind"), ("Post 1", "Ada Lind")]
    assert [entry.article.author for entry in five.session.entries[:3]] == ["", "", ""]
    five.window.undo_stack.undo()
    assert [entry.article.author for entry in five.session.entries] == [""] * 5


def test_what_is_read_is_acted_upon_alone_whatever_is_selected_in_the_list(five: Controllers) -> None:
    click(five, 3)
    click(five, 4, CTRL)
    five.comparison.view.page.panes.of(Side.LEFT).setFocus()
    assert [entry.article.source for entry in five.reports.pointing.meant_all] == ["Harbour Times"]
    assert five.reports.pointing.listed_all == ()


def test_the_status_bar_says_how_many_are_selected_where_several_are(five: Controllers) -> None:
    click(five, 2)
    assert five.window.told.text().startswith("5 report")
    click(five, 3, CTRL)
    assert five.window.told.text() == "2 of 5 reports selected"
    click(five, 3)
    assert five.window.told.text().startswith("5 report")


def test_three_that_are_selected_are_compared_on_paper_without_the_others(
    five: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    several = do(five, Action.SEVERAL)
    assert several.text() == "&Compare Several Reports…"
    click(five, 1)
    click(five, 3, SHIFT)
    assert several.text() == "&Compare 3 Selected Reports…"
    made: list[set[str]] = []
    monkeypatch.setattr(
        opening,
        "open_comparisons",
        lambda *told: made.append({side.article.source for one in told[2] for side in (one.left, one.right)}),
    )
    several.trigger()
    qtbot.waitUntil(lambda: bool(made))
    assert made == [{"Coast Post", "Inland News", "Post 0"}]


def dropped(data: QMimeData, onto: QWidget, source: QWidget | None, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Drag something over a widget and let go of it there; whether the widget wanted it."""
    for kind in (QDragEnterEvent, QDropEvent):
        monkeypatch.setattr(kind, "source", lambda _: source)
    return is_taken(data, onto, (9, 9))


def dragged(app: Controllers, rows_: Sequence[int]) -> QMimeData:
    model = app.window.sources.list.model()
    return model.mimeData([model.index(at, 0) for at in rows_])


def test_a_row_that_is_dropped_on_the_head_of_a_report_is_read_there(
    five: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    head, reports = five.comparison.view.page.heads.left, five.window.sources.list
    assert dropped(dragged(five, [2]), head, reports, monkeypatch)
    wait_for(five, qtbot, "Inland News", "Coast Post")
    head = five.comparison.view.page.heads.right
    assert dropped(dragged(five, [3]), head, reports, monkeypatch)
    wait_for(five, qtbot, "Inland News", "Post 0")


def test_the_head_takes_nothing_that_does_not_come_from_its_own_list(
    five: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    head, reports = five.comparison.view.page.heads.left, five.window.sources.list
    assert not dropped(dragged(five, [2]), head, None, monkeypatch)
    text = QMimeData()
    text.setText("a text")
    taken: list[int] = []
    head.report_dropped.connect(taken.append)
    assert dropped(text, head, reports, monkeypatch)  # by the window, for which it is a report
    assert taken == []
    assert five.session.left == rows(five)[0].number
