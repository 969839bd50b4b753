"""The drop box at the foot of the list, which says what can be dropped; a click chooses files."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.ui.look.fonts import text_scale
from reader.ui.look.theme import LIGHT, Theme
from reader.ui.widgets.plain import tip

HEIGHT, RADIUS = 66, 6


class DropHint(QAbstractButton):
    """A dashed box with a sentence; it is highlighted while something is dragged over the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._is_awaited = False
        self.setText(self.tr("Drop reports here:\nfiles, links or selected text"))
        self.setAccessibleName(self.tr("Add reports: drop files, links or selected text"))
        self.setToolTip(tip(self.tr("Click to choose files, or drop them anywhere on the window")))
        self._fit()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self._theme = theme
        self.update()

    def await_drop(self, *, awaited: bool) -> None:
        """Highlight the box, or not."""
        self._is_awaited = awaited
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(round(HEIGHT * text_scale()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_loud = self._is_awaited or self.hasFocus()
        line = QPen(QColor(self._theme.focus if is_loud else self._theme.outline), 2 if is_loud else 1)
        line.setStyle(Qt.PenStyle.SolidLine if self._is_awaited else Qt.PenStyle.DashLine)
        painter.setPen(line)
        if self._is_awaited or self.underMouse():
            painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.setPen(QColor(self._theme.ink if self._is_awaited else self._theme.faint_ink))
        box, flags = self.rect().adjusted(RADIUS, 0, -RADIUS, 0), Qt.AlignmentFlag.AlignCenter
        painter.drawText(box, flags | Qt.TextFlag.TextWordWrap, self.text())
