from pathlib import Path

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader.text.model import Span
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.importing.dropping import can_take
from tests.ui.conftest import HARBOUR, Open
from tests.ui.story.event import TELLERS, add, show_view, view


def files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls()]


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
    assert told[0].shown.text in copied
