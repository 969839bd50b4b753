"""The text of a pane for screen readers, held in an unseen text field of Qt's.

Trap: a text interface written in Python cannot tell the ends of a selection, attributes or lines: Qt takes
them by reference, and screen readers would get random values. The interface of Qt's own text field can. So
each pane has such a field, of the same width and font, which is kept in step with it.
"""

from PySide6.QtCore import QRect, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QTextBlockFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from reader.text.model import Span
from reader.ui.comparison.accessible.events import send
from reader.ui.comparison.accessible.letters import aside, look
from reader.ui.comparison.accessible.shown_text import ShownText
from reader.ui.comparison.pane.marks import Tone
from reader.ui.comparison.pane.reading_pane import ReadingPane
from reader.ui.comparison.pane.text_column import TextColumn


class PaneText(QTextEdit):
    """Has the text, caret and selection of a pane; what a screen reader does to it is done to the pane."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane)
        self.setWindowFlags(Qt.WindowType.Popup)  # not listed among the windows, and never shown
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(0)
        self._pane, self._shown = pane, ShownText(pane)
        self._labels, self._width = dict(pane.fold_labels), 0.0
        self._caret, self._selected = 0, pane.inker.highlights.selected
        self._marked: object = None
        self._is_following = False
        self._refill()
        pane.highlights_changed.connect(self.follow)
        self.cursorPositionChanged.connect(self._moved)

    @property
    def shown(self) -> ShownText:
        """The text as it is laid out now; the field is filled again where that has changed."""
        column = self._pane.column
        width = column.width if column else 0.0
        is_other = self._shown.column is not column or self._labels != self._pane.fold_labels
        if is_other or self._width != width:
            self._shown, self._labels = ShownText(self._pane), dict(self._pane.fold_labels)
            self._refill()
        return self._shown

    def follow(self) -> None:
        """Take over caret and selection from the pane, and send events for what changed."""
        if not QAccessible.isActive():
            return
        before = self._caret, self._selected
        self.settle()
        if self._caret != before[0]:
            send(QAccessibleTextCursorEvent(self._pane, self._caret))
        if self._selected != before[1]:
            ends = map(self._place, (self._selected.start, self._selected.end))
            send(QAccessibleTextSelectionEvent(self._pane, *ends))

    def settle(self) -> None:
        """Take over caret, selection and place on the screen from the pane."""
        shown, point = self.shown, self._pane.caret_place()
        self._caret = 0 if point is None else self._place(point)
        self._selected = self._pane.inker.highlights.selected
        cursor = self.textCursor()
        cursor.setPosition(min(self._caret, shown.length))
        if len(self._selected):
            first, last = map(self._place, (self._selected.start, self._selected.end))
            cursor.setPosition(last if self._caret == first else first)
            cursor.setPosition(first if self._caret == first else last, QTextCursor.MoveMode.KeepAnchor)
        self._is_following = True
        self.setTextCursor(cursor)
        self._is_following = False
        self._mark(shown.row(self._caret))
        self._stand()

    def _moved(self) -> None:
        """Do to the pane what a screen reader has done here: a new caret or selection."""
        if self._is_following:
            return
        cursor, shown = self.textCursor(), self.shown
        point = shown.point(cursor.position())
        if cursor.hasSelection():
            first, last = shown.point(cursor.selectionStart()), shown.point(cursor.selectionEnd())
            if first is not None and last is not None:
                self._pane.select(Span(min(first, last), max(first, last)))
        elif point is not None:
            self._pane.put_caret(point)
        elif self._pane.column is not None and self._pane.column.pieces:
            fold = self._pane.column.pieces[shown.row(cursor.position())].sentences
            self._pane.stand_on(fold[0])

    def _refill(self) -> None:
        """Fill the field with the pane's text, in lines of the same width and height."""
        column = self._pane.column
        self._width, self._marked = column.width if column else 0.0, None
        self._is_following = True
        if column is None:
            self.clear()
        else:
            self.setFont(column.face.font)
            self.setLineWrapColumnOrWidth(round(column.width))
            self.setPlainText(self._shown.text)
            cursor = QTextCursor(self.document())
            for row in range(len(column.pieces)):
                cursor.setPosition(self._shown.place(row, 0))
                _set_lines(cursor, column, row)
        self._is_following = False

    def _mark(self, row: int) -> None:
        """Format the letters of a row as it is painted; only the caret's row, since it takes time."""
        column, theme, held = self._pane.column, self._pane.inker.theme, self._pane.inker.highlights
        wanted = row, theme.name, held.chosen
        if column is None or row >= len(column.pieces) or wanted == self._marked:
            return
        self._marked, cursor = wanted, QTextCursor(self.document())
        quiet = QSignalBlocker(self.document())  # a new format must not be told as a new text
        for sentence in column.pieces[row].sentences if column.typeset(row) else ():
            is_aside = column.marks.tone(sentence, column.pieces[row].pair) is Tone.ASIDE
            marks = [(column.reading.sentences[sentence].span, aside(theme))] if is_aside else []
            marks += [(s, look(k, theme, self._pane.side)) for k, s in column.strokes(sentence, row)]
            for span, form in marks:
                cursor.setPosition(self._shown.place(row, span.start))
                cursor.setPosition(self._shown.place(row, span.end), QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)
        quiet.unblock()

    def _stand(self) -> None:
        """Move the field so that its caret is where the pane's is on the screen."""
        column, row = self._pane.column, self._shown.row(self._caret)
        if column is None or not column.pieces:
            return
        self.document().documentLayout().documentSize()  # has the whole document laid out
        block = self.document().findBlock(self._caret)
        line = block.layout().lineForTextPosition(self._caret - block.position())
        point = self._shown.point(self._caret)
        found = column.typeset(row) if point is not None else None
        wanted = found.top_of(point) if found is not None and point is not None else 0.0
        here = block.layout().position().y() + (line.y() if line.isValid() else 0.0)
        at = self._pane.on_screen(row, QRectF(0, wanted - here, column.width, column.face.line))
        self.setGeometry(QRect(at.topLeft(), self._pane.viewport().size()))

    def _place(self, point: int) -> int:
        row = self._pane.column.row_at(point) if self._pane.column else None
        return 0 if row is None else self._shown.place(row, point)


def _set_lines(cursor: QTextCursor, column: TextColumn, row: int) -> None:
    """Give the lines of a row the height and the space above that they have in the column."""
    lines = QTextBlockFormat()
    lines.setLineHeight(column.face.line, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    lines.setTopMargin(column.rows.gaps[row] if row else 0.0)
    cursor.setBlockFormat(lines)
