"""The window as somebody meets it who cannot see it, or has no mouse."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.compare.model import Comparison
from reader.library.tags import Tag
from reader.report.anonymity.hiding import hidden_in
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.help.dialogs import AboutDialog
from reader.ui.help.guide import GuideDialog
from reader.ui.help.licences import LicencesDialog
from reader.ui.help.palette import CommandPalette
from reader.ui.help.problem_dialog import ProblemDialog
from reader.ui.importing.columns_dialog import ColumnsDialog
from reader.ui.keys.dialog import ShortcutsDialog
from reader.ui.printing.dialog import Purpose, open_report
from reader.ui.printing.hidden_names import HiddenNames
from reader.ui.printing.printable import PrintedComparisons
from reader.ui.reports.details_dialog import DetailsDialog
from reader.ui.settings.dialog import SettingsDialog
from reader.ui.tags.dialog import TagsDialog
from reader.ui.trash.trash_dialog import TrashDialog
from reader.ui.watching.dialog import WatchDialog

CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit),
    *(QTextEdit, QDockWidget),
)

INNER = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""What Qt makes these of, their icons, fields and headers, is known by their name."""

DIALOGS: dict[str, Callable[[Controllers], QDialog]] = {
    "settings": lambda app: SettingsDialog(app.window.preferences, app.window.frame),
    "shortcuts": lambda app: ShortcutsDialog(app.window.usual_rows, app.window.preferences, app.window.frame),
    "problem": lambda app: ProblemDialog("What I did:", app.window.frame),
    "about": lambda app: AboutDialog(app.jobs, app.window.frame),
    "licences": lambda app: LicencesDialog(app.jobs, app.window.frame),
    "details": lambda app: DetailsDialog([app.session.entries[0].article], app.window.frame),
    "details of several": lambda app: DetailsDialog(
        [entry.article for entry in app.session.entries], app.window.frame
    ),
    "columns": lambda app: ColumnsDialog("names.csv", ["one", "two"], {}, app.window.frame),
    "hidden names": lambda app: HiddenNames(hidden_in((_compared(app),)), app.window.frame),
    "tags": lambda app: TagsDialog([Tag(1, "One", "red"), Tag(2, "Two", "blue")], app.window.frame),
    "watched folders": lambda app: WatchDialog(app.window.frame),
    "find a command": lambda app: CommandPalette(
        [("&View", app.window.actions_[Action.ZOOM_IN])], app.window.frame
    ),
    "trash": lambda app: TrashDialog(app.window.frame, is_fixed=False),
    "report": lambda app: open_report(
        PrintedComparisons((_compared(app),)), app.session.jobs, Purpose.PREVIEW, app.window.frame
    ),
    "guide": lambda app: GuideDialog(app.window.theme, app.window.frame),
}


def controls(within: QWidget) -> Iterator[QWidget]:
    """What can be seen and used: fields, buttons, lists, and whatever the keyboard can reach."""
    for widget in within.findChildren(QWidget):
        is_inner = isinstance(widget.parent(), INNER) or widget.objectName().startswith("qt_")
        is_used = isinstance(widget, CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isVisibleTo(within) and is_used and not is_inner and not isinstance(widget, QScrollBar):
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found else ""


def unnamed(within: QWidget) -> list[str]:
    return [
        f"{type(w).__name__} {w.objectName()} in {type(w.parent()).__name__}"
        for w in controls(within)
        if not name_of(w)
    ]


def test_every_control_of_the_window_has_a_name(three: Controllers, qtbot: QtBot) -> None:
    for do in (Action.INSPECTOR, Action.LISTS, Action.FIND, Action.ORDER_MAP):
        three.window.actions_[do].trigger()
    three.window.actions_[Action.NEXT_FACT].trigger()
    assert len(list(controls(three.window.frame))) > 20
    assert unnamed(three.window.frame) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_has_a_name(three: Controllers, qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name](three)
    dialog.show()
    assert unnamed(dialog) == []
    dialog.close()


@pytest.mark.parametrize("theme", [Action.THEME_LIGHT, Action.THEME_DARK, Action.THEME_CONTRAST])
def test_tab_goes_round_the_whole_window_and_shows_where_it_is(
    three: Controllers, qtbot: QtBot, theme: Action
) -> None:
    three.window.actions_[theme].trigger()
    frame = three.window.frame
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    wanted = {w for w in controls(frame) if _is_stop(w)}
    seen: list[QWidget] = []
    for _ in range(3 * len(wanted)):
        QTest.keyClick(QApplication.focusWidget() or frame, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        assert here is not None
        if here in seen:
            break
        seen.append(here)
    assert {_called(w) for w in wanted} <= {_called(w) for w in seen}
    for widget in seen:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        focused = widget.grab().toImage()
        other = next(w for w in seen if w is not widget)
        other.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.grab().toImage() != focused, f"{_called(widget)} does not show that it has the keyboard"


@pytest.mark.parametrize("theme", [Action.THEME_LIGHT, Action.THEME_DARK, Action.THEME_CONTRAST])
def test_every_control_of_every_dialog_shows_that_it_has_the_keyboard(
    three: Controllers, qtbot: QtBot, theme: Action
) -> None:
    three.window.actions_[theme].trigger()
    three.window.frame.activateWindow()
    qtbot.waitUntil(three.window.frame.isActiveWindow)
    unseen: list[str] = []
    for name, made in DIALOGS.items():
        dialog = made(three)
        dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        stops = [widget for widget in controls(dialog) if _is_stop(widget)]
        for widget in stops:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            focused = widget.grab().toImage()
            # where there is one stop alone, it is seen without the keyboard once it has lost it
            others = [w for w in stops if w is not widget]
            others[0].setFocus(Qt.FocusReason.TabFocusReason) if others else widget.clearFocus()
            if widget.grab().toImage() == focused:
                unseen.append(f"{name}: {_called(widget)}")
        dialog.close()
    assert unseen == []


def _compared(app: Controllers) -> Comparison:
    assert app.session.comparison is not None
    return app.session.comparison


def _is_stop(widget: QWidget) -> bool:
    """Whether Tab stops here; among buttons of which one is on, the arrows lead on from that one."""
    is_one_of = isinstance(widget, QAbstractButton) and widget.group() is not None and not widget.isChecked()
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and not is_one_of


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__}: {name_of(widget)}"


def test_closing_a_dock_gives_the_keyboard_back_to_the_reports(three: Controllers, qtbot: QtBot) -> None:
    frame = three.window.frame
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    three.window.actions_[Action.LISTS].trigger()
    assert three.inspector.lists.table.hasFocus()
    three.window.actions_[Action.LISTS].trigger()
    assert any(pane.hasFocus() for pane in three.comparison.view.page.panes)
