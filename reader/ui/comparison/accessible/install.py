"""Registers accessible interfaces for the painted parts of the view, once for the program."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.ui.comparison.accessible.events import send
from reader.ui.comparison.accessible.items import InterfaceKind, ReadList
from reader.ui.comparison.accessible.pane_text import PaneText
from reader.ui.comparison.accessible.passages import SpokenPassages
from reader.ui.comparison.gutter.gutter import Gutter
from reader.ui.comparison.gutter.order_map import OrderMapView
from reader.ui.comparison.gutter.overview import Overview
from reader.ui.comparison.pane.reading_pane import ReadingPane
from reader.ui.widgets.leaf import NOTHING, address


class ReadText(ReadList):
    """A pane as a document: its children are sentences and folds, and it has a text with a caret."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane, SpokenPassages(pane), QAccessible.Role.Document, QAccessible.Role.ListItem)
        self._pane, self._had_keyboard, self._at = pane, False, self._told.spoken_cursor()
        pane.highlights_changed.connect(self.follow)  # before the caret: who hears it asks where the focus is
        self.told: PaneText | None = None

    def interface_cast(self, kind: InterfaceKind) -> int:
        """The text interface, and those of Qt's own class."""
        found = self._text() if kind is InterfaceKind.TextInterface else super().interface_cast(kind)
        return cast(int, NOTHING if found is None else found)  # PySide's stub calls an address a number

    def _text(self) -> Shiboken.VoidPtr:
        """The address of the text interface; the text is made when it is first asked for."""
        if self.told is None:
            self.told = PaneText(self._pane)
        self.told.settle()
        found = QAccessible.queryAccessibleInterface(self.told).textInterface()
        return NOTHING if found is None else address(found)

    def follow(self) -> None:
        """Send a focus event for the sentence that has the keyboard, or for the pane while it has a caret.

        When the pane has only just got the keyboard, that waits until Qt has sent the event of the pane.
        """
        before, self._at = self._at, self._told.spoken_cursor()
        held = self._pane.inker.highlights
        has_come, self._had_keyboard = not self._had_keyboard, held.has_keyboard
        if not QAccessible.isActive() or not held.has_keyboard or self._at == before:
            return
        if has_come:
            QTimer.singleShot(0, self._pane, self._tell_focus)
        else:
            self._tell_focus()

    def _tell_focus(self) -> None:
        found = self.focusChild() or self
        send(QAccessibleEvent(found, QAccessible.Event.Focus))


class Drawing(QAccessibleWidget):
    """The overview or the order map, as a picture with a name and a description."""

    def __init__(self, widget: Overview | OrderMapView) -> None:
        super().__init__(widget, QAccessible.Role.Graphic)


def install() -> None:
    """Register the interfaces with Qt, once for the program and before a view is shown."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(_made)


def _made(_class: str, thing: QObject) -> QAccessibleInterface | None:
    match thing:
        case Gutter():
            return _kept_by(thing, ReadList(thing, thing, QAccessible.Role.List, QAccessible.Role.ListItem))
        case ReadingPane():
            return _kept_by(thing, ReadText(thing))
        case Overview() | OrderMapView():
            return _kept_by(thing, Drawing(thing))
        case _:
            return None


def _kept_by(
    widget: Gutter | ReadingPane | Overview | OrderMapView, interface: QAccessibleWidget
) -> QAccessibleWidget:
    # Qt does not own what Python made: without a reference it would be deleted at once
    widget.readable = interface
    return interface


_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []
