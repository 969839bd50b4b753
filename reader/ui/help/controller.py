"""Connects the actions of the Help menu: guide, tour, What's This, shortcuts, problem report, About."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWhatsThis, QWidget

from reader.ui.app.action_table import MENU_TITLES, Action
from reader.ui.app.error_handler import LOG_NAME
from reader.ui.app.main_window import Window
from reader.ui.app.starting.data_folder import data_folder
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.help.guide import Book, GuideDialog
from reader.ui.help.tour import Tour
from reader.ui.help.whats_this import explain_docks, explain_words
from reader.ui.inspector.controller import InspectorController
from reader.ui.session.session import Session

# Dialogs are imported when they are opened: most windows never open them.


class HelpController(QObject):
    """Opens the dialogs of the Help menu; each book is made once, and keeps its place."""

    def __init__(
        self, window: Window, session: Session, view: ComparisonView, inspecting: InspectorController
    ) -> None:
        super().__init__(window)
        self._window = window
        self.books: dict[Book, GuideDialog] = {}
        self.tour = Tour(window)
        explain_words(window, view)
        explain_docks(inspecting.inspector, inspecting.lists)
        window.actions_[Action.GUIDE].triggered.connect(lambda: self._open(Book.GUIDE))
        window.actions_[Action.READING].triggered.connect(lambda: self._open(Book.READING))
        window.actions_[Action.WHATS_THIS].triggered.connect(QWhatsThis.enterWhatsThisMode)
        window.actions_[Action.EXPLAIN].triggered.connect(lambda: _explain(window))
        window.actions_[Action.SHORTCUTS].triggered.connect(lambda: _show_keys(window))
        window.actions_[Action.PALETTE].triggered.connect(lambda: _offer_commands(window))
        window.actions_[Action.PROBLEM].triggered.connect(lambda: _offer_report(window, session))
        window.actions_[Action.ABOUT].triggered.connect(lambda: _tell_about(window, session))

    def _open(self, book: Book) -> None:
        if book not in self.books:
            self.books[book] = GuideDialog(self._window.theme, self._window.frame, book)
            self._window.theme_changed.connect(self.books[book].set_theme)
        self.books[book].show()
        self.books[book].raise_()
        self.books[book].activateWindow()


def _show_keys(window: Window) -> None:
    from reader.ui.keys.dialog import ShortcutsDialog

    ShortcutsDialog(window.usual_rows, window.preferences, window.frame).exec()


def _tell_about(window: Window, session: Session) -> None:
    from reader.ui.help.dialogs import AboutDialog

    AboutDialog(session.jobs, window.frame).exec()


def _offer_report(window: Window, session: Session) -> None:
    from reader.ui.help.problem import LibrarySize, problem_report
    from reader.ui.help.problem_dialog import ProblemDialog

    size = LibrarySize(len(session.stories), sum(session.library.counts().values()), _bytes_of(session))
    text = problem_report(window.preferences, size, data_folder() / LOG_NAME)
    ProblemDialog(text, window.frame).exec()


def _bytes_of(session: Session) -> int:
    with suppress(OSError):  # a library in memory, or one whose file is gone
        return Path(session.path).stat().st_size
    return 0


def _offer_commands(window: Window) -> None:
    from reader.ui.help.palette import CommandPalette

    menus = {menu: QCoreApplication.translate("actions", title) for menu, title in MENU_TITLES.items()}
    rows = (row for row in window.rows if row.do != Action.PALETTE)
    offered = [(menus[row.menu], window.actions_[row.do]) for row in rows]
    CommandPalette(offered, window.frame).exec()


def _explain(window: Window) -> None:
    at: QWidget | None = window.frame.focusWidget()
    while at is not None and not at.whatsThis():
        at = at.parentWidget()
    if at is None:
        window.tell(QCoreApplication.translate("explained", "There is nothing to explain here."))
    else:
        QWhatsThis.showText(at.mapToGlobal(at.rect().center()), at.whatsThis(), at)
