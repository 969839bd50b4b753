"""The caret of a pane: which keys move it, where to, and how it is painted."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QTextLayout

from reader.ui.comparison.pane.set_text import SetPiece
from reader.ui.comparison.pane.text_column import TextColumn

# Pixels of the caret's width: that of a caret in a text field.
CARET_WIDTH = 2


class By(Enum):
    """The step of the caret: a letter, a word, or a piece of the column."""

    LETTER = auto()
    WORD = auto()
    PIECE = auto()


_Key = QKeySequence.StandardKey
_ACROSS = {
    _Key.MoveToNextChar: (By.LETTER, 1),
    _Key.MoveToPreviousChar: (By.LETTER, -1),
    _Key.MoveToNextWord: (By.WORD, 1),
    _Key.MoveToPreviousWord: (By.WORD, -1),
    _Key.SelectNextChar: (By.LETTER, 1),
    _Key.SelectPreviousChar: (By.LETTER, -1),
    _Key.SelectNextWord: (By.WORD, 1),
    _Key.SelectPreviousWord: (By.WORD, -1),
}
_ALONG = {
    _Key.MoveToNextLine: (By.PIECE, 1),
    _Key.MoveToPreviousLine: (By.PIECE, -1),
    _Key.SelectNextLine: (By.PIECE, 1),
    _Key.SelectPreviousLine: (By.PIECE, -1),
}


def asked(event: QKeyEvent, *, has_caret: bool) -> tuple[By, int] | None:
    """The step and direction (1 forward, -1 back) of a key that moves the caret; None for other keys.

    Without a caret, up and down are no such keys: they scroll the text.
    """
    keys = {**_ACROSS, **_ALONG} if has_caret else _ACROSS
    return next((step for key, step in keys.items() if event.matches(key)), None)


def stepped(column: TextColumn, point: int, by: By, way: int) -> int:
    """The position that the caret moves to from a position of the text; the same one at both ends.

    Keys go the way they point: in right-to-left text the right one goes back.
    """
    row = column.row_at(point)
    found = column.typeset(row) if row is not None else None
    if row is None or found is None:
        return point
    if by is By.PIECE:
        beyond = _beyond(column, row, way)
        return point if beyond is None else beyond.start
    if found.layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft:
        way = -way
    units, layout = found.positions.units(point - found.start), found.layout
    mode = QTextLayout.CursorMode.SkipWords if by is By.WORD else QTextLayout.CursorMode.SkipCharacters
    move = layout.nextCursorPosition if way > 0 else layout.previousCursorPosition
    reached = move(units, mode)
    if reached != units:
        return found.start + found.positions.point(reached)
    beyond = _beyond(column, row, way)
    if beyond is None:
        return point
    return beyond.start if way > 0 else beyond.start + len(beyond.text)


def draw_caret(painter: QPainter, found: SetPiece, point: int) -> None:
    """Paint the caret, if its position is in the piece."""
    if 0 <= point - found.start <= len(found.text):
        found.layout.drawCursor(
            painter, QPointF(-CARET_WIDTH / 2, 0), found.positions.units(point - found.start), CARET_WIDTH
        )


def _beyond(column: TextColumn, row: int, way: int) -> SetPiece | None:
    """The nearest piece in that direction that shows text; None where there is none."""
    rows = range(row + 1, len(column.pieces)) if way > 0 else range(row - 1, -1, -1)
    return next((found for r in rows if (found := column.typeset(r)) is not None), None)
