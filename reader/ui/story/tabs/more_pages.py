"""The pages beside statements and facts, made one by one."""

from collections.abc import Callable
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader.ui.look.theme import Theme
from reader.ui.story.grid import Grid
from reader.ui.story.reading.reading_page import ReadingPage
from reader.ui.story.tabs.matrix_page import MatrixPage
from reader.ui.story.tabs.only_here_page import OnlyHerePage

P = TypeVar("P", bound=QWidget)

translate = QCoreApplication.translate

# Of a cell, as of a statement.
LINES = 4


class MorePages:
    """The pages of these tabs, each made when it is first asked for: all at once they take a blink or two."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._theme, self._parent = theme, parent

    @cached_property
    def quoted(self) -> Grid:
        """Who is quoted."""
        return self._grid(translate("MoreTabs", "Quoted"))

    @cached_property
    def names(self) -> Grid:
        """What things are called."""
        return self._grid(translate("MoreTabs", "What they call it"))

    @cached_property
    def only(self) -> OnlyHerePage:
        """What one report alone tells, or leaves out."""
        return self._hidden(OnlyHerePage(self._theme, self._parent))

    @cached_property
    def matrix(self) -> MatrixPage:
        """What every two have in common."""
        return self._hidden(MatrixPage(self._theme, self._parent))

    @cached_property
    def times(self) -> Grid:
        """When things happened."""
        return self._grid(translate("MoreTabs", "Timeline"))

    @cached_property
    def reading(self) -> ReadingPage:
        """One report with a margin."""
        return self._hidden(ReadingPage(self._theme, self._parent))

    def steps(self) -> tuple[Callable[[], QWidget], ...]:
        """What makes one page each, unless it is made already."""
        return (
            lambda: self.quoted,
            lambda: self.names,
            lambda: self.only,
            lambda: self.matrix,
            lambda: self.times,
            lambda: self.reading,
        )

    def _grid(self, name: str) -> Grid:
        return self._hidden(Grid(self._theme, name, LINES, self._parent))

    def _hidden(self, page: P) -> P:
        """Until it stands in its tab a page must not lie over the others."""
        page.hide()
        return page
