"""Gives the parts of the view that are painted to screen readers, once for the program."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.ui.comparison.accessible.items import ReadList
from reader.ui.comparison.accessible.pane_text import PaneText
from reader.ui.comparison.gutter.gutter import Gutter
from reader.ui.comparison.gutter.order_map import OrderMapView
from reader.ui.comparison.gutter.overview import Overview
from reader.ui.comparison.pane.reading_pane import ReadingPane

InterfaceKind = QAccessible.InterfaceType


class ReadText(ReadList):
    """A pane: paragraphs, and the text they make with its caret."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane, QAccessible.Role.Document, QAccessible.Role.Paragraph)
        self.told = PaneText(pane)
        # Trap: a number, or None, would be taken for the address of that Python object itself.
        self._text = Shiboken.VoidPtr(Shiboken.getCppPointer(self.told)[0])

    def interface_cast(self, kind: InterfaceKind) -> int:
        """The interface of that kind; nothing at all for those it does not have."""
        found = self._text if kind is InterfaceKind.TextInterface else super().interface_cast(kind)
        return cast(int, _NOTHING if found is None else found)  # PySide's stub calls an address a number


class Drawing(QAccessibleWidget):
    """A picture with a sentence for what it shows."""

    def __init__(self, widget: Overview | OrderMapView) -> None:
        super().__init__(widget, QAccessible.Role.Graphic)


def install() -> None:
    """Make the view readable for screen readers; once per program, before it is shown."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(_made)


def _made(_class: str, thing: QObject) -> QAccessibleInterface | None:
    match thing:
        case Gutter():
            return _kept_by(thing, ReadList(thing, QAccessible.Role.List, QAccessible.Role.ListItem))
        case ReadingPane():
            return _kept_by(thing, ReadText(thing))
        case Overview() | OrderMapView():
            return _kept_by(thing, Drawing(thing))
        case _:
            return None


def _kept_by(
    widget: Gutter | ReadingPane | Overview | OrderMapView, interface: QAccessibleWidget
) -> QAccessibleWidget:
    # Qt does not own what Python made: without a reference it would be gone at once
    widget.readable = interface
    return interface


_NOTHING = Shiboken.VoidPtr(0)

_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []
