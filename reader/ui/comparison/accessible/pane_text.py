"""The text of a pane for a screen reader: letters with their places, and a caret where the keyboard stands.

Trap: of Qt's interface, Python can give neither the ends of a selection nor attributes, which come back in
references. So no selection is offered here; what is selected is told by an event, and each passage tells in
a sentence of its own what attributes would.
"""

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)

from reader.text.model import Span
from reader.ui.comparison.accessible.shown_text import ShownText
from reader.ui.comparison.pane.reading_pane import ReadingPane


class PaneText(QAccessibleTextInterface):
    """Asked by Qt; follows the pane and tells of each step of the caret."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__()
        self._pane, self._shown = pane, ShownText(pane)
        self._labels = dict(pane.fold_labels)
        self._caret, self._selected = 0, pane.inker.highlights.selected
        pane.highlights_changed.connect(self.follow)

    @property
    def shown(self) -> ShownText:
        """The text as it is laid out now."""
        if self._shown.column is not self._pane.column or self._labels != self._pane.fold_labels:
            self._shown, self._labels = ShownText(self._pane), dict(self._pane.fold_labels)
        return self._shown

    def characterCount(self) -> int:
        """How long the text is."""
        return self.shown.length

    def text(self, start: int, end: int) -> str:
        """A stretch of the text."""
        return self.shown.between(start, end)

    def cursorPosition(self) -> int:
        """Where the keyboard stands: at the place found, else at the beginning of its sentence."""
        column, held = self._pane.column, self._pane.inker.highlights
        if column is None:
            return 0
        if len(held.current_hit):
            sentences = column.sentences_in(held.current_hit)
            return self._place(sentences[0], held.current_hit.start) if sentences else 0
        cursor = held.cursor
        return 0 if cursor is None else self._place(cursor, column.reading.sentences[cursor].span.start)

    def setCursorPosition(self, position: int) -> None:
        """Let the keyboard stand on the sentence, or on the fold, at that place."""
        column = self._pane.column
        if column is None or not column.pieces:
            return
        point, row = self.shown.point(position), self.shown.row(position)
        if point is None:
            sentences = column.pieces[row].sentences
        else:
            sentences = column.sentences_in(Span(point, point + 1)) or column.pieces[row].sentences
        if sentences:
            self._pane.stand_on(sentences[0])

    def characterRect(self, offset: int) -> QRect:
        """Where a letter stands on the screen."""
        column = self._pane.column
        if column is None or not column.pieces:
            return QRect()
        row, point = self.shown.row(offset), self.shown.point(offset)
        found = column.set(row) if point is not None else None
        boxes = found.rects(Span(point, point + 1)) if found and point is not None else []
        return self._pane.on_screen(row, boxes[0] if boxes else None)

    def offsetAtPoint(self, point: QPoint) -> int:
        """The place of the letter at a place of the screen."""
        at = QPointF(self._pane.viewport().mapFromGlobal(point))
        found = self._pane.column.point_at(self._pane.to_column(at)) if self._pane.column else None
        return self.shown.place(*found) if found else -1

    def scrollToSubstring(self, start: int, _end: int) -> None:
        """Bring a stretch of the text into sight."""
        self._pane.bring_row(self.shown.row(start))

    def selectionCount(self) -> int:
        """None that could be given: see above."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Select a stretch of the text."""
        first, last = self.shown.point(start), self.shown.point(end)
        if first is not None and last is not None:
            self._pane.select(Span(min(first, last), max(first, last)))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        """Select another stretch of the text."""
        self.addSelection(start, end)

    def removeSelection(self, _index: int) -> None:
        """Select nothing."""
        self._pane.select(Span(0, 0))

    def follow(self) -> None:
        """Tell where the caret has come to, and what has been selected."""
        if not QAccessible.isActive():
            return
        caret, selected = self.cursorPosition(), self._pane.inker.highlights.selected
        if caret != self._caret:
            self._caret = caret
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._pane, caret))
        if selected != self._selected and self._pane.column is not None:
            self._selected = selected
            ends = (self._at(point) for point in (selected.start, selected.end))
            QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(self._pane, *ends))

    def _at(self, point: int) -> int:
        sentences = self._pane.column.sentences_in(Span(point, point + 1)) if self._pane.column else ()
        return self._place(sentences[0], point) if sentences else 0

    def _place(self, sentence: int, point: int) -> int:
        row = self._pane.column.row_of(sentence) if self._pane.column else None
        return 0 if row is None else self.shown.place(row, point)
