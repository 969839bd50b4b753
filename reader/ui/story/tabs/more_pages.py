"""The pages of the tabs beside Statements and Facts, made one by one."""

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

# Lines of a cell, as in the tab Statements.
LINES = 4


class MorePages:
    """The pages, each made when it is first asked for: all at once they would hold up the window."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._theme, self._parent = theme, parent

    @cached_property
    def quoted(self) -> Grid:
        """The tab of quotations."""
        return self._grid(translate("MoreTabs", "Quoted"), translate("MoreTabs", "No report quotes anybody."))

    @cached_property
    def names(self) -> Grid:
        """The tab of what things are called."""
        return self._grid(
            translate("MoreTabs", "What they call it"),
            translate("MoreTabs", "The reports have no two names for the same person or thing."),
        )

    @cached_property
    def only(self) -> OnlyHerePage:
        """The tab of what one report alone tells, or leaves out."""
        return self._hidden(OnlyHerePage(self._theme, self._parent))

    @cached_property
    def matrix(self) -> MatrixPage:
        """The tab of what every two reports have in common."""
        return self._hidden(MatrixPage(self._theme, self._parent))

    @cached_property
    def times(self) -> Grid:
        """The tab of the timeline."""
        return self._grid(
            translate("MoreTabs", "Timeline"), translate("MoreTabs", "No report tells a day or a time.")
        )

    @cached_property
    def reading(self) -> ReadingPage:
        """The tab in which one report is read with marks."""
        return self._hidden(ReadingPage(self._theme, self._parent))

    def steps(self) -> tuple[Callable[[], QWidget], ...]:
        """Functions that each make one page, if it is not made yet."""
        return (
            lambda: self.quoted,
            lambda: self.names,
            lambda: self.only,
            lambda: self.matrix,
            lambda: self.times,
            lambda: self.reading,
        )

    def _grid(self, name: str, nothing: str) -> Grid:
        grid = self._hidden(Grid(self._theme, name, LINES, self._parent))
        grid.nothing = nothing
        return grid

    def _hidden(self, page: P) -> P:
        """The page, hidden: until it is in its tab it would lie over the others."""
        page.hide()
        return page
