"""Things that are painted and are no widgets, each with its words, its place and whether it can be seen."""

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
    """One readable thing: a pair, a sentence, a fold.

    Args:
        owner: the widget in which it is painted. told: that and its like, of which it is number index.
    """

    def __init__(self, owner: Gutter | Pane, told: SpokenList, index: int, role: QAccessible.Role) -> None:
        super().__init__()
        self._owner, self._told, self._index, self._role = owner, told, index, role

    def isValid(self) -> bool:
        """Whether it is still there."""
        return Shiboken.isValid(self._owner) and self._index < self._told.spoken_count()

    def parent(self) -> QAccessibleInterface:
        """The widget in which it is painted."""
        return QAccessible.queryAccessibleInterface(self._owner)

    def text(self, kind: QAccessible.Text) -> str:
        """Its words, and what is to be said of them."""
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
        """Where it is painted on the screen; empty where it is not in sight."""
        return self._told.spoken_rect(self._index) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        """A list item or a paragraph."""
        return self._role

    def state(self) -> QAccessible.State:
        """It can be read and stepped to; it may be selected, have the keyboard, and be out of sight."""
        state = QAccessible.State()
        state.selectable = state.focusable = True
        if self.isValid():
            state.selected = self._told.is_spoken_chosen(self._index)
            state.focused = self._told.spoken_cursor() == self._index
            state.offscreen = not self._told.spoken_rect(self._index).intersects(_seen(self._owner))
        return state


class ReadList(QAccessibleWidget):
    """A widget whose children are painted: the gutter with its pairs, a pane with its sentences."""

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
        """The sentence that has the keyboard."""
        at = self._told.spoken_cursor()
        return None if at is None else self.child(at)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for None
        """The pair or sentence of that index."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._items) <= index:
            item = ReadItem(self._owner, self._told, len(self._items), self._item)
            QAccessible.registerAccessibleInterface(item)
            self._items.append(item)
        return self._items[index]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The pair or sentence at a place of the screen."""
        rects = ((i, self._told.spoken_rect(i)) for i in range(self.childCount()))
        return next((self.child(i) for i, rect in rects if rect.contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a child stands; -1 for a stranger."""
        return next((i for i, item in enumerate(self._items) if item is child), -1)


def _seen(owner: Gutter | Pane) -> QRect:
    return QRect(owner.mapToGlobal(QPoint(0, 0)), owner.size())
