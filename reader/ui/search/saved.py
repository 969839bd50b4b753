"""Saved searches: a menu that lists, repeats, saves and removes them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QMenu

from reader.library.searching.saved import KEY, SavedSearch, read_searches, written_searches
from reader.library.store import Library
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.editing.steps import Once
from reader.ui.session.session import Session
from reader.ui.widgets.plain import in_menu
from reader.ui.widgets.questions import ask_line


def saved_searches(library: Library) -> tuple[SavedSearch, ...]:
    """The saved searches of a library, sorted by name; none where they are damaged."""
    return read_searches(library.recall(KEY))


class SavedSearches(QObject):
    """The menu of saved searches, in the menu Go and in the search field."""

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._field: QLineEdit = window.sources.search
        self.menu = QMenu(window.frame)
        self.menu.aboutToShow.connect(self.fill)
        window.actions_[Action.SAVED_SEARCHES].setMenu(self.menu)
        window.sources.saved.triggered.connect(self._pop_up)

    def fill(self) -> None:
        """Fill the menu with the saved searches, and with saving or removing the present one."""
        self.menu.clear()
        searches, typed = saved_searches(self._session.library), " ".join(self._field.text().split())
        for one in searches:
            self.menu.addAction(in_menu(one.name)).triggered.connect(partial(self._ask_again, one))
        self.menu.addSeparator()
        save = self.menu.addAction(self.tr("&Save This Search…"))
        save.triggered.connect(lambda *_: self._save(typed))
        save.setEnabled(bool(typed) and not self._session.library.is_read_only)
        for one in searches:
            if one.query == typed:
                text = self.tr("&Remove {name} from This List").format(name=in_menu(one.name))
                self.menu.addAction(text).triggered.connect(partial(self._drop, one))

    def _pop_up(self) -> None:
        self.menu.popup(self._field.mapToGlobal(self._field.rect().bottomLeft()))

    def _ask_again(self, one: SavedSearch, *_: object) -> None:
        self._window.actions_[Action.SEARCH_REPORTS].trigger()
        self._field.setText(one.query)

    def _save(self, query: str) -> None:
        title, asked = self.tr("Save This Search"), self.tr("Name of the search")
        if name := ask_line(self._window.frame, title, asked, query):
            saved = SavedSearch(name, query)
            step = Once(title, lambda: self._keep(lambda one: one.name != name, saved))
            step.told = self.tr("Saved. It is in the Go menu and at the end of the search field.")
            self._window.undo_stack.push(step)

    def _drop(self, gone: SavedSearch, *_: object) -> None:
        text = self.tr("Remove {name} from This List").format(name=gone.name)
        self._window.undo_stack.push(Once(text, lambda: self._keep(lambda one: one != gone)))

    def _keep(self, is_kept: Callable[[SavedSearch], bool], *new: SavedSearch) -> None:
        library = self._session.library
        with library.at_once():
            searches = [*filter(is_kept, saved_searches(library)), *new]
            library.remember(KEY, written_searches(searches))
