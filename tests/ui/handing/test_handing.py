import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.text.model import Article, Span
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.handing import dragging
from reader.ui.handing.dragging import HandedFiles
from reader.ui.handing.sourced import Sourced
from reader.ui.importing.dropping import can_take
from tests.ui.conftest import HARBOUR, Open
from tests.ui.story.event import TELLERS, add, show_view, view


def files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls()]


def report(words: str) -> Sourced:
    return Sourced(words, Article("", {}, "", "", ()))


def test_a_selected_pair_is_copied_with_both_of_its_sources(three: Controllers) -> None:
    copy = three.window.actions_[Action.COPY_SOURCED]
    assert not copy.isEnabled()
    three.comparison.view.select_pair(1)
    copy.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text().startswith("The grain silo")
    assert data.text().count("— Harbour Times") == data.text().count("— Coast Post") == 1
    assert "<blockquote" in data.html()
    assert "Harbour Times" in three.window.last_told


def test_selected_words_are_copied_with_the_source_of_their_report_alone(three: Controllers) -> None:
    three.comparison.view.page.panes.left.select(Span(4, 14))
    three.window.actions_[Action.COPY_SOURCED].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("grain silo\n\n— Harbour Times")
    assert "Coast Post" not in copied


def test_a_report_is_dragged_out_as_text_and_as_file_but_not_into_its_own_window(
    three: Controllers, qtbot: QtBot
) -> None:
    model = three.window.sources.list.model()
    data = model.mimeData([model.index(0, 0)])
    assert HARBOUR in data.text()
    assert data.hasHtml()
    [file] = files(data)
    assert file.name == "Harbour Times Silo burns.txt"
    assert file.read_text("utf-8").strip() == data.text()
    assert not can_take(data)


def test_a_pair_is_dragged_out_of_the_lists(three: Controllers) -> None:
    three.window.actions_[Action.LISTS].trigger()
    model = three.inspector.lists.model
    index = model.index(0, 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([index])
    assert "— Harbour Times" in data.text() or "— Coast Post" in data.text()
    assert len(files(data)) == 1
    assert not model.flags(QModelIndex()) & Qt.ItemFlag.ItemIsDragEnabled


def test_a_statement_of_an_event_is_copied_as_each_report_tells_it(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    add(app, TELLERS)
    show_view(app, qtbot)
    shown = view(app)
    grid = shown.statements.grid
    grid.go_to(0, 0)
    app.window.actions_[Action.COPY_SOURCED].trigger()
    told = [cell for cell in shown.statements.row(0).cells if cell is not None]
    copied = QGuiApplication.clipboard().text()
    assert copied.count("\n\n— ") == len(told) > 1
    assert told[0].shown[0].text in copied


def test_each_report_of_a_drag_has_a_file_of_its_own_and_the_next_drag_leaves_it_there() -> None:
    handed = HandedFiles(pytest.fail)
    named = [
        ("Osk Post Flood", "one"),
        ("Osk Post Flood", "two"),
        ("OSK POST FLOOD", "three"),
        ("NUL", "four"),
    ]
    dragged = files(handed.mime((name, (report(words),)) for name, words in named))
    again = files(handed.mime([("Osk Post Flood", (report("five"),))]))
    found = [(file.name, file.read_text("utf-8").split()[0]) for file in dragged + again]
    assert found == [
        ("Osk Post Flood.txt", "one"),
        ("Osk Post Flood (2).txt", "two"),
        ("OSK POST FLOOD (3).txt", "three"),
        ("NUL_.txt", "four"),
        ("Osk Post Flood.txt", "five"),
    ]


def test_of_very_many_reports_the_last_file_has_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dragging, "MOST_FILES", 3)
    handed = HandedFiles(pytest.fail)
    told = [
        file.read_text("utf-8") for file in files(handed.mime((str(n), (report(f"w{n}"),)) for n in range(5)))
    ]
    assert [[word for word in text.split() if word.startswith("w")] for text in told] == [
        ["w0"],
        ["w1"],
        ["w2", "w3", "w4"],
    ]


def test_where_no_files_can_be_written_the_words_are_dragged_and_that_is_said() -> None:
    told: list[str] = []
    handed = HandedFiles(told.append)
    [file] = files(handed.mime([("Osk Post", (report("one"),))]))
    shutil.rmtree(file.parent.parent)
    data = handed.mime([("Osk Post", (report("two"),))])
    assert files(data) == []
    assert "two" in data.text()
    assert told == ["The text is dragged without its files: No such file or directory."]


class Shelf(QWidget):
    """Hears of the clicks that what stands in it has no use for."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[QEvent.Type] = []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.heard.append(event.type())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.heard.append(event.type())


def test_what_is_dragged_out_is_still_clicked_and_pulled_only_far_enough(qtbot: QtBot) -> None:
    shelf, pulled = Shelf(), list[int]()
    card = QWidget(shelf)
    qtbot.addWidget(shelf)
    dragging.DragOut(card, lambda: pulled.append(1))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    def mouse(kind: QEvent.Type, at: float) -> None:
        QApplication.sendEvent(card, QMouseEvent(kind, QPointF(at, 1), QPointF(at, 1), left, left, none))

    mouse(QEvent.Type.MouseButtonPress, 1)
    mouse(QEvent.Type.MouseButtonRelease, 1)
    assert shelf.heard == [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease]
    mouse(QEvent.Type.MouseMove, 90)
    assert pulled == []
    mouse(QEvent.Type.MouseButtonPress, 1)
    mouse(QEvent.Type.MouseMove, 2)
    assert pulled == []
    mouse(QEvent.Type.MouseMove, 90)
    mouse(QEvent.Type.MouseMove, 95)
    assert pulled == [1]
