"""A layout that wraps widgets like words: those that do not fit go into the next row."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem

# Pixels between the buttons of a bar, and between a bar and what it is about: they belong together, and
# none is hit by mistake for its neighbour.
BAR_GAP = 6


class Flow(QLayout):
    """Lays widgets out in rows, mirrored in right-to-left languages; its height follows from its width.

    Args:
        gap: pixels between the widgets of a row.
        between: pixels between rows; gap where not given.
    """

    def __init__(self, gap: int, between: int | None = None) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._between = gap, gap if between is None else between
        # kept until a widget changes: Qt asks again and again while it lays out a window
        self._least: QSize | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._places(width)[1]
        return self._heights[width]

    def minimumSize(self) -> QSize:
        if self._least is None:
            sizes = [item.minimumSize() for item in self._items]
            widths, heights = [size.width() for size in sizes], [size.height() for size in sizes]
            self._least = QSize(max(widths, default=0), max(heights, default=0))
        return QSize(self._least)

    def invalidate(self) -> None:
        self._least, self._heights = None, {}
        super().invalidate()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.isRightToLeft()
        for item, place in self._places(rect.width())[0]:
            left = rect.width() - place.x() - place.width() if is_mirrored else place.x()
            item.setGeometry(QRect(rect.topLeft() + QPoint(left, place.y()), place.size()))

    def _places(self, width: int) -> tuple[list[tuple[QLayoutItem, QRect]], int]:
        """The place of each visible widget, in the middle of its row, and the height of all rows."""
        places: list[tuple[QLayoutItem, QRect]] = []
        top = -self._between
        for row in self._rows(width):
            top += self._between
            height, x = max(size.height() for _, size in row), 0
            for item, size in row:
                places.append((item, QRect(QPoint(x, top + (height - size.height()) // 2), size)))
                x += size.width() + self._gap
            top += height
        return places, max(0, top)

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        """The visible widgets with their sizes, row by row."""
        row: list[tuple[QLayoutItem, QSize]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if row and x + size.width() > width:
                yield row
                row, x = [], 0
            row.append((item, size))
            x += size.width() + self._gap
        if row:
            yield row
