"""The overview strip beside the statements: a line for each row, a square for each report that tells it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from reader.ui.look.theme import Theme
from reader.ui.story.rows import StatementRow
from reader.ui.widgets.plain import tip

# Pixels between the squares and the edge of the strip, so that they stay clear of its frame.
INSET = 4
# Pixels of a square with its gap: the least that can be seen, and the most that still looks like a strip.
LEAST, MOST = 2.0, 7.0
# Pixels of all squares of a line at most: the strip must not take room from the statements.
WIDEST = 60


class StoryOverview(QWidget):
    """Paints all rows at once, with larger squares where a report differs; emits the row that is clicked."""

    row_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[StatementRow] = ()
        self._reports: list[int] = []
        self._sight = (0, -1)
        self._picture: QPixmap | None = None
        self.setAccessibleName(self.tr("Overview of the statements"))
        told = self.tr(
            "A line for each statement, a square for each report that makes it. Click to go there."
        )
        self.setToolTip(tip(told))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_rows(self, rows: Sequence[StatementRow], reports: list[int]) -> None:
        """Show other rows, and the reports in the order of their columns."""
        self._rows, self._reports, self._picture = rows, reports, None
        self.setFixedWidth(round(self._across() * len(reports)) + 2 * INSET)
        self.update()

    def set_sight(self, sight: tuple[int, int]) -> None:
        """Frame the rows in sight, given by the first and the last."""
        if sight != self._sight:
            self._sight = sight
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self._theme, self._picture = theme, None
        self.update()

    def row_at(self, y: float) -> int | None:
        """The row at a height of the strip, in pixels; None where there are no rows."""
        if not self._rows:
            return None
        return max(0, min(int(y / self._down()), len(self._rows) - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        painter.drawPixmap(0, 0, self._drawn())
        first, last = self._sight
        if self._rows and 0 <= first <= last:
            top, bottom = first * self._down(), (last + 1) * self._down()
            painter.setPen(QPen(QColor(self._theme.ink), 1.0))
            painter.drawRect(QRectF(0.5, top + 0.5, self.width() - 1.5, max(bottom - top, 5.0) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().y())
        if row is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.row_wanted.emit(row)

    def _across(self) -> float:
        return max(LEAST, min(MOST, WIDEST / max(1, len(self._reports))))

    def _down(self) -> float:
        return min(MOST, self.height() / max(1, len(self._rows)))

    def _drawn(self) -> QPixmap:
        """The squares as a picture, painted once for each size, theme and set of rows."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setPen(Qt.PenStyle.NoPen)
            told, differing = self._squares()
            for colour, squares in ((self._theme.bar, told), (self._theme.fact, differing)):
                painter.setBrush(QColor(colour))
                painter.drawRects(squares)
            painter.end()
        return self._picture

    def _squares(self) -> tuple[list[QRectF], list[QRectF]]:
        """The squares where a report tells a row, and those where it differs; a row a line of pixels."""
        told: list[QRectF] = []
        differing: list[QRectF] = []
        across, down, at = self._across(), self._down(), -1.0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, row in enumerate(self._rows):
            if number * down < at + 1:
                continue
            at = number * down
            for place, report in enumerate(reversed(self._reports) if mirrored else self._reports):
                if (cell := row.cells[report]) is not None:
                    inset = 0.5 if (differs := cell.differs) else min(1.5, across / 3)
                    square = QRectF(
                        INSET + place * across + inset,
                        at + inset,
                        across - 2 * inset,
                        max(1.0, down - 2 * inset),
                    )
                    (differing if differs else told).append(square)
        return told, differing
