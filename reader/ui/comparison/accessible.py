"""The view for a screen reader: every pair is one sentence, every paragraph is its text."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.ui.comparison.gutter.gutter import Gutter
from reader.ui.comparison.pane.pane import Pane


class ReadItem(QAccessibleInterface):
    """One readable thing that is painted and is no widget: a pair, a paragraph."""

    def __init__(self, owner: Gutter | Pane, index: int, role: QAccessible.Role) -> None:
        super().__init__()
        self._owner, self._index, self._role = owner, index, role

    def isValid(self) -> bool:
        """Whether it is still there."""
        return self._index < self._owner.spoken_count()

    def object(self) -> QObject | None:  # type: ignore[override]  # PySide's stub forbids None, Qt asks for it
        """No object of Qt belongs to it."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """It has no children."""
        return None

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """It has no children."""
        return None

    def parent(self) -> QAccessibleInterface:
        """The widget in which it is painted."""
        return QAccessible.queryAccessibleInterface(self._owner)

    def childCount(self) -> int:
        """It has no children."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has no children."""
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Its sentence, as its name."""
        return self._owner.spoken(self._index) if kind is QAccessible.Text.Name and self.isValid() else ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing can be written here."""

    def rect(self) -> QRect:
        """The widget it is painted in."""
        return QRect(self._owner.mapToGlobal(QPoint(0, 0)), self._owner.size())

    def role(self) -> QAccessible.Role:
        """A list item or a paragraph."""
        return self._role

    def state(self) -> QAccessible.State:
        """It can be read."""
        state = QAccessible.State()
        state.readOnly = True
        return state


class ReadList(QAccessibleWidget):
    """A widget whose children are painted: the gutter with its pairs, a pane with its paragraphs."""

    def __init__(self, widget: Gutter | Pane, role: QAccessible.Role, item: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._owner, self._item = widget, item
        self._items: list[ReadItem] = []

    def childCount(self) -> int:
        """How many pairs or paragraphs there are."""
        return self._owner.spoken_count()

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for None
        """The pair or paragraph of that index."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            item = ReadItem(self._owner, len(self._items), self._item)
            QAccessible.registerAccessibleInterface(item)
            self._items.append(item)
        return self._items[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a child stands; -1 for a stranger."""
        return next((i for i, item in enumerate(self._items) if item is child), -1)


def install() -> None:
    """Make the view readable for screen readers; once per program, before it is shown."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(_made)


def _made(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, Gutter):
        return _kept_by(thing, ReadList(thing, QAccessible.Role.List, QAccessible.Role.ListItem))
    if isinstance(thing, Pane):
        return _kept_by(thing, ReadList(thing, QAccessible.Role.Document, QAccessible.Role.Paragraph))
    return None


def _kept_by(widget: Gutter | Pane, interface: ReadList) -> ReadList:
    # Qt does not own what Python made: without a reference it would be gone at once
    widget.readable = interface
    return interface


_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []
