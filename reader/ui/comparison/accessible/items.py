"""Things that are painted and are no widgets, each with its words, its place and whether it can be seen."""

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from reader.ui.comparison.gutter.gutter import Gutter
from reader.ui.comparison.pane.pane import Pane


class ReadItem(QAccessibleInterface):
    """One readable thing: a pair, a paragraph, a fold."""

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
        """Its words, and what is to be said of them."""
        if not self.isValid():
            return ""
        match kind:
            case QAccessible.Text.Name:
                return self._owner.spoken(self._index)
            case QAccessible.Text.Description:
                return self._owner.spoken_more(self._index)
            case _:
                return ""

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing can be written here."""

    def rect(self) -> QRect:
        """Where it is painted on the screen; empty where it is not in sight."""
        return self._owner.spoken_rect(self._index) if self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        """A list item or a paragraph."""
        return self._role

    def state(self) -> QAccessible.State:
        """It can be read; it may be selected, and out of sight."""
        state = QAccessible.State()
        state.readOnly = True
        state.selectable = True
        if self.isValid():
            state.selected = self._owner.is_spoken_chosen(self._index)
            state.offscreen = not self._owner.spoken_rect(self._index).intersects(_seen(self._owner))
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

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The pair or paragraph at a place of the screen."""
        rects = ((i, self._owner.spoken_rect(i)) for i in range(self.childCount()))
        return next((self.child(i) for i, rect in rects if rect.contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a child stands; -1 for a stranger."""
        return next((i for i, item in enumerate(self._items) if item is child), -1)


def _seen(owner: Gutter | Pane) -> QRect:
    return QRect(owner.mapToGlobal(QPoint(0, 0)), owner.size())
