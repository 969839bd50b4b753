"""A pane: one report as a column of text with its marks, scrolled and zoomed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QFont, QNativeGestureEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.compare.side import Side
from reader.ui.comparison.pane.inking import Highlights, Inker
from reader.ui.comparison.pane.measures import TOP_MARGIN
from reader.ui.comparison.pane.scrolled_text import ScrolledText
from reader.ui.comparison.pane.set_text import has_italics
from reader.ui.comparison.pane.text_column import TextColumn
from reader.ui.look.theme import Theme
from reader.ui.widgets.plain import shown, shown_line

# Points of the numbers beside the text, small so that they do not disturb reading.
LABEL_SIZE = 7.5
# The part by which two fingers have to spread the text for one step of zoom, which is a tenth.
PINCH = 0.1
# Lines that one notch of the wheel scrolls, as Qt has it.
LINES = 3


# Eighths of a degree of one notch of a mouse's wheel, as Qt counts.
NOTCH = 120


class StepCounter:
    """Sums small turns of a wheel or pinches up to whole steps.

    Args:
        step: how much makes one step.
    """

    def __init__(self, step: float = NOTCH) -> None:
        self._step, self._rest = step, 0.0

    def steps(self, turned: float) -> int:
        """The whole steps that are complete with this turn, negative for turns back."""
        if turned * self._rest < 0:  # turned back: a step begun the other way is dropped
            self._rest = 0.0
        whole, self._rest = divmod(abs(self._rest + turned), self._step)
        sign = 1 if turned > 0 else -1
        self._rest *= sign
        return int(whole) * sign


def pinched(event: QEvent) -> float | None:
    """By which part two fingers on a touchpad spread what is under them, negative if less; None if not."""
    if (
        isinstance(event, QNativeGestureEvent)
        and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
    ):
        return event.value()
    return None


class Pane(ScrolledText):
    """Shows one column; knows nothing of the other report.

    Attributes:
        fold_labels: the labels of folds and gaps, by row.
        relate: gives what screen readers are to say about a sentence.
        inker: paints the rows.
    """

    highlights_changed = Signal()
    zoom_wanted = Signal(int)  # steps, up is larger
    solo_wheel = Signal(int)  # pixels to scroll this side alone

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.fold_labels: dict[int, str] = {}
        self.relate: Callable[[int], str] = lambda _: ""
        self.readable: object = None  # its accessible interface, which has to live as long
        self.inker = Inker(theme, side, LABEL_SIZE)
        self._zooming, self._pinching, self._scrolling = StepCounter(), StepCounter(PINCH), StepCounter()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_name("")
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_column(self, column: TextColumn | None, fold_labels: dict[int, str]) -> None:
        """Show another column, which must have its width already, or nothing."""
        self.column, self.fold_labels = column, fold_labels
        self.update_range()
        self.viewport().update()

    def set_name(self, name: str) -> None:
        """Set the accessible name, "Report A: …"."""
        letter = self.side.letter
        named = self.tr("Report {letter}: {name}").format(letter=letter, name=name)
        self.setAccessibleName(shown_line(named))

    def forget(self) -> None:
        """Drop text, selection, results and scroll position, before another report is shown."""
        self.column, self.fold_labels = None, {}
        self.inker.highlights = Highlights()
        with QSignalBlocker(self.verticalScrollBar()):  # there is nothing that the other pane could follow
            self.verticalScrollBar().setRange(0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.inker.theme = theme
        self.viewport().update()

    def set_mirrored(self, mirrored: bool) -> None:  # noqa: FBT001  # a setter
        """Put bars and numbers on the right, where right-to-left lines begin."""
        self.inker.mirrored = mirrored

    def set_numbers_shown(self, shown: bool) -> None:  # noqa: FBT001  # a setter
        """Show or hide the number of each sentence beside the line in which it begins."""
        self.inker.shows_numbers = shown
        self.viewport().update()

    def set_highlights(self, highlights: Highlights) -> None:
        """Show other highlights; highlights_changed is emitted if they are others."""
        if highlights != self.inker.highlights:
            self.inker.highlights = highlights
            self.viewport().update()
            self.highlights_changed.emit()

    def line(self, row: int) -> str:
        """The text of a row, or its label."""
        if self.column is None or row in self.fold_labels:
            return shown(self.fold_labels.get(row, ""))
        return shown(self.column.pieces[row].span.of(self.column.reading.article.text))

    def on_screen(self, row: int, box: QRectF | None = None) -> QRect:
        """The rectangle on the screen of a row, or of a box in coordinates of the row."""
        if self.column is None:
            return QRect()
        box = box or QRectF(0, 0, self.column.width, self.column.measured(row))
        top = self.shown_y(self.column.rows.top(row))
        at = self.viewport().mapToGlobal(QPointF(self.column_left + box.left(), top + box.top()))
        return QRectF(at, box.size()).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lay out and paint what is in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.inker.theme.paper))
        if self.column is None or not self.column.pieces:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.settle_in_sight()
        top = self.offset - TOP_MARGIN
        for row in self.column.rows.between(top, top + self.viewport().height()):
            corner = QPointF(self.column_left, self.shown_y(self.column.rows.top(row)))
            seen = -corner.y(), self.viewport().height() - corner.y()
            self.inker.draw(painter, self.column, row, corner, seen)
            if row in self.fold_labels:
                self._draw_label(painter, row, corner)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl ask for another zoom, with Alt scroll this pane alone."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(self._zooming.steps(turned.y()))
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # with Alt held, most platforms report a turn to the side
            lines = (turned.y() or turned.x()) * self.verticalScrollBar().singleStep() * LINES
            if pixels := self._scrolling.steps(lines):
                self.solo_wheel.emit(-pixels)
        else:
            super().wheelEvent(event)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Ask for another zoom when two fingers pinch the text on a touchpad."""
        if (spread := pinched(event)) is None:
            return super().viewportEvent(event)
        self._zoom_by(self._pinching.steps(spread))
        return True

    def _zoom_by(self, steps: int) -> None:
        if steps:
            self.zoom_wanted.emit(steps)

    def _draw_label(self, painter: QPainter, row: int, corner: QPointF) -> None:
        if self.column is None:
            return
        label, font = shown_line(self.fold_labels[row]), QFont(self.column.face.small)
        font.setItalic(has_italics(label))
        painter.setFont(font)
        painter.setPen(QColor(self.inker.theme.faint_ink))
        box = QRectF(corner.x(), corner.y(), self.column.width, self.column.face.line)
        shown = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        held, sentences = self.inker.highlights, self.column.pieces[row].sentences
        if held.has_keyboard and sentences and held.fold == sentences[0]:
            painter.setPen(QPen(QColor(self.inker.theme.focus), 1.5))
            painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3)
