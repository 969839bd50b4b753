"""The caret of a pane: from letter to letter, from word to word, from passage to passage."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QTextLayout

from reader.ui.comparison.pane.set_text import SetPiece
from reader.ui.comparison.pane.text_column import TextColumn

# Pixels: as wide as the caret of a field in which one writes.
CARET_WIDTH = 2


class By(Enum):
    """How far the caret goes in one step."""

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
    """How far a key moves the caret, and where to (1 on, -1 back); None for a key that does not.

    has_caret: without one, up and down scroll the text.
    """
    keys = {**_ACROSS, **_ALONG} if has_caret else _ACROSS
    return next((step for key, step in keys.items() if event.matches(key)), None)


def stepped(column: TextColumn, point: int, by: By, way: int) -> int:
    """Where the caret comes to from a position of the text; the same at both ends.

    Keys go the way they point: where lines run from right to left, the right one goes back.
    """
    row = column.row_at(point)
    found = column.set(row) if row is not None else None
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
    """Draw the caret in a piece, if it stands there."""
    if 0 <= point - found.start <= len(found.text):
        found.layout.drawCursor(
            painter, QPointF(-CARET_WIDTH / 2, 0), found.positions.units(point - found.start), CARET_WIDTH
        )


def _beyond(column: TextColumn, row: int, way: int) -> SetPiece | None:
    """The nearest piece that way which shows text."""
    rows = range(row + 1, len(column.pieces)) if way > 0 else range(row - 1, -1, -1)
    return next((found for r in rows if (found := column.set(r)) is not None), None)
