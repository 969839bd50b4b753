"""Opens every dialog of the window on the screen it is given; prints what of it cannot be seen or reached.

Usage: python -m tests.ui.every_dialog FOLDER [THEME]

FOLDER takes the library, and a picture of each dialog. What is printed is JSON: the room on the screen, the
classes that were seen, and the faults. The screen and its scale are Qt's, by its variables.
"""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

from reader.library.tags import Tag
from reader.report.anonymity.hiding import hidden_in
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.app.main_window import Window
from reader.ui.app.starting.frame import Frame
from reader.ui.app.starting.furnishing import furnish_application
from reader.ui.help.licences import LicencesDialog
from reader.ui.importing.columns_dialog import ColumnsDialog
from reader.ui.jobs import Jobs
from reader.ui.printing.hidden_names import HiddenNames
from reader.ui.reports.details_dialog import DetailsDialog
from reader.ui.settings.file import open_store
from reader.ui.settings.table import THEME, Preferences
from reader.ui.tags.dialog import TagsDialog
from reader.ui.widgets.questions import agrees, warn
from tests.ui.conftest import COAST, HARBOUR, INLAND, loaded

# Seconds after which what should be there is missing.
PATIENCE = 60
# Seconds in which a dialog that an action opens has come: it needs no work in the background.
SOON = 0.3
PAGES = {Action.SETTINGS, Action.GUIDE, Action.READING, Action.SHORTCUTS, Action.ABOUT, Action.TRASH}
"""Actions that open a window of their own though their names end in no ellipsis."""
LONG = "The library could not be saved, since the disk is full and the folder cannot be written to. " * 3


class Walk:
    """Looks at whatever dialog has come, keeps a picture of it, and sends it away again."""

    def __init__(self, app: Controllers, folder: Path) -> None:
        self._app, self._folder = app, folder
        self.seen: set[str] = set()
        self.faults: list[str] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(40)
        self._known: QWidget | None = None

    def act(self, do: Callable[[], object]) -> None:
        """Do something and wait for the dialog that it opens, if it does."""
        do()
        end = monotonic() + SOON
        while monotonic() < end:
            QApplication.processEvents()

    def _look(self) -> None:
        found = QApplication.activeModalWidget() or next(
            (top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()),
            None,
        )
        if found is not self._known or not isinstance(found, QDialog):
            self._known = found  # it is looked at in the next turn, when it has found its place
            return
        self._known = None
        name = f"{type(found).__name__} {found.windowTitle()}"
        self.faults += [f"{name}: {fault}" for fault in faults_of(found)]
        found.grab().save(str(self._folder / f"{len(self.seen):02} {name.replace('/', ' ')}.png"))
        self.seen.add(type(found).__name__)
        found.reject()


def faults_of(dialog: QDialog) -> Iterator[str]:
    """What stands beyond the screen or the dialog, what is cut, and what no scrolling shows."""
    room = dialog.screen().availableGeometry()
    if not room.contains(dialog.geometry()):
        yield f"{dialog.geometry().getRect()} stands beyond the screen {room.getRect()}"
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QAbstractButton | QLabel) and not _can_be_reached(widget, dialog):
            yield f"{_called(widget)} stands where nobody sees it"
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.text():
            needed = widget.heightForWidth(widget.width())
            if widget.height() < needed:
                yield f"{_called(widget)} is cut: {widget.height()} of {needed}"
        if isinstance(widget, QScrollArea | QTextBrowser) and widget.horizontalScrollBar().maximum() > 0:
            yield f"{_called(widget)} has to be scrolled sideways by {widget.horizontalScrollBar().maximum()}"


def _can_be_reached(widget: QWidget, dialog: QDialog) -> bool:
    """Whether it stands in the dialog, or can be scrolled to."""
    area = next(_areas_around(widget, dialog), None)
    if area is None:
        return dialog.rect().contains(QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size()))
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(widget, 0, 0)
        return not widget.visibleRegion().isEmpty()
    return True  # the parts of a list, which scrolls by itself


def _areas_around(widget: QWidget, within: QWidget) -> Iterator[QAbstractScrollArea]:
    above = widget.parentWidget()
    while above is not None and above is not within:
        if isinstance(above, QAbstractScrollArea):
            yield above
        above = above.parentWidget()


def _called(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else widget.accessibleName()
    return f"{type(widget).__name__} “{words[:40]}”"


def opened(folder: Path, theme: str) -> Controllers:
    """The window with three reports, two of them compared."""
    furnish_application()
    store = open_store(folder / "settings.ini")
    frame = Frame(store)
    preferences = Preferences(store)
    preferences.change(THEME, theme)
    window = Window(frame, preferences)
    app = Controllers(window, folder / "library.sqlite", Jobs(parent=window))
    frame.showMaximized()
    for text, outlet in ((HARBOUR, "Harbour Times"), (COAST, "Coast Post"), (INLAND, "Inland News")):
        app.session.library.add(loaded(text, outlet, f"Silo burns: {outlet}"), app.session.story_id)
    app.session.refresh()
    end = monotonic() + PATIENCE
    while app.session.comparison is None and monotonic() < end:
        QApplication.processEvents()
    return app


def every_door(app: Controllers) -> Iterator[Callable[[], object]]:
    """What opens a dialog: the actions that do, and what other work asks by the way."""
    for do, action in app.window.actions_.items():
        if action.isEnabled() and (action.text().endswith("…") or do in PAGES):
            yield action.trigger
    frame, articles = app.window.frame, [entry.article for entry in app.session.entries]
    comparison = app.session.comparison
    assert comparison is not None
    columns = [f"a column with a name of its own, number {n}" for n in range(12)]
    yield ColumnsDialog("a-file-with-a-long-name-that-somebody-chose.csv", columns, {}, frame).open
    yield HiddenNames(hidden_in((comparison,)), frame).open
    yield TagsDialog([Tag(n, f"Tag {n}", "red") for n in range(30)], frame).open
    yield LicencesDialog(app.jobs, frame).open
    yield DetailsDialog(articles, frame).open
    yield lambda: warn(frame, "Not saved", LONG, "details")
    yield lambda: agrees(frame, "Empty the trash?", LONG, ("&Empty", "&Keep"), LONG)


def main(folder: Path, theme: str) -> None:
    """Go through all of them, and print what was seen."""
    application = QApplication([])
    app = opened(folder, theme)
    walk = Walk(app, folder)
    for door in every_door(app):
        walk.act(door)
    room = app.window.frame.screen().availableSize().toTuple()
    print(json.dumps({"room": room, "seen": sorted(walk.seen), "faults": walk.faults}))
    app.window.frame.close()
    application.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "light")  # the second word
