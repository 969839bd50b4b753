"""Accessible objects for what is painted and is no widget: pairs in the gutter, sentences in a pane."""

from functools import partial

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.ui.comparison.accessible.passages import SpokenList
from reader.ui.comparison.gutter.gutter import Gutter
from reader.ui.comparison.pane.pane import Pane
from reader.ui.widgets.leaf import Leaf, forget

InterfaceKind = QAccessible.InterfaceType


class ReadItem(Leaf):
    """A pair, a sentence or a fold.

    Args:
        owner: the widget that paints it.
        told: the list of all such things in it.
        index: which of them this is.
        role: what screen readers are to call it.
    """

    def __init__(self, owner: Gutter | Pane, told: SpokenList, index: int, role: QAccessible.Role) -> None:
        super().__init__()
        self._owner, self._told, self._index, self._role = owner, told, index, role

    def isValid(self) -> bool:
        """Whether the widget still exists and has as many."""
        return Shiboken.isValid(self._owner) and self._index < self._told.spoken_count()

    def parent(self) -> QAccessibleInterface:
        """The widget that paints it."""
        return QAccessible.queryAccessibleInterface(self._owner)

    def text(self, kind: QAccessible.Text) -> str:
        """Its words as the name, and what is said about them as the description."""
        if not self.isValid():
            return ""
        match kind:
            case QAccessible.Text.Name:
                return self._told.spoken(self._index)
            case QAccessible.Text.Description:
                return self._told.spoken_more(self._index)
            case _:
                return ""

    def rect(self) -> QRect:
        """Its rectangle on the screen; empty while it is not painted."""
        return self._told.spoken_rect(self._index) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        """The role given."""
        return self._role

    def state(self) -> QAccessible.State:
        """Selectable and focusable; selected, focused and out of sight as it is."""
        state = QAccessible.State()
        state.selectable = state.focusable = True
        if self.isValid():
            state.selected = self._told.is_spoken_chosen(self._index)
            state.focused = self._told.spoken_cursor() == self._index
            state.offscreen = not self._told.spoken_rect(self._index).intersects(_seen(self._owner))
        return state


class ReadList(QAccessibleWidget):
    """A widget with painted children: the gutter with its pairs, a pane with its sentences."""

    def __init__(
        self, widget: Gutter | Pane, told: SpokenList, role: QAccessible.Role, item: QAccessible.Role
    ) -> None:
        super().__init__(widget, role)
        self._owner, self._told, self._item = widget, told, item
        self._items: list[Leaf] = []
        widget.destroyed.connect(partial(forget, self._items))

    def childCount(self) -> int:
        """How many pairs or sentences there are."""
        return self._told.spoken_count()

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # PySide's stub forbids None, Qt asks for it
        """The sentence with the keyboard; None where it is elsewhere."""
        at = self._told.spoken_cursor()
        return None if at is None else self.child(at)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for None
        """The pair or sentence with that index; None where there is none."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            item = ReadItem(self._owner, self._told, len(self._items), self._item)
            QAccessible.registerAccessibleInterface(item)
            self._items.append(item)
        return self._items[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The pair or sentence at a point of the screen; None where there is none."""
        rects = ((i, self._told.spoken_rect(i)) for i in range(self.childCount()))
        return next((self.child(i) for i, rect in rects if rect.contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of a child; -1 where it is none of these."""
        return next((i for i, item in enumerate(self._items) if item is child), -1)


def _seen(owner: Gutter | Pane) -> QRect:
    return QRect(owner.mapToGlobal(QPoint(0, 0)), owner.size())
