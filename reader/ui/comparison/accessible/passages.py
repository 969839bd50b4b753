"""The sentences and folds of a pane as screen readers are told of them: words, partners, place."""

from typing import Protocol

from PySide6.QtCore import QRect, QRectF

from reader.ui.comparison.pane.pane import Pane
from reader.ui.comparison.pane.text_column import TextColumn
from reader.ui.widgets.plain import shown


class SpokenList(Protocol):
    """A list of painted things that can be read aloud, numbered from 0."""

    def spoken_count(self) -> int:
        """How many there are."""
        ...

    def spoken(self, index: int) -> str:
        """The words of the one with that index."""
        ...

    def spoken_more(self, index: int) -> str:
        """What is said about it besides."""
        ...

    def spoken_rect(self, index: int) -> QRect:
        """Its rectangle on the screen; empty while it is not painted."""
        ...

    def is_spoken_chosen(self, index: int) -> bool:
        """Whether it is selected."""
        ...

    def spoken_cursor(self) -> int | None:
        """The index of the one with the keyboard; None where it is elsewhere."""
        ...


class SpokenPassages:
    """The sentences and folds of a pane, in the order in which the arrow keys go through them."""

    def __init__(self, pane: Pane) -> None:
        self._pane = pane

    def spoken_count(self) -> int:
        """How many sentences and folds there are."""
        return len(self._pane.column.stations) if self._pane.column else 0

    def spoken(self, index: int) -> str:
        """The text of a sentence, or the label of a fold."""
        column, sentence = self._at(index)
        row = column.folded_row(sentence)
        return shown(column.reading.text(sentence) if row is None else self._pane.fold_labels.get(row, ""))

    def spoken_more(self, index: int) -> str:
        """The partners of a sentence, and the values that differ from theirs."""
        column, sentence = self._at(index)
        return "" if column.folded_row(sentence) is not None else shown(self._pane.relate(sentence))

    def spoken_rect(self, index: int) -> QRect:
        """The rectangle of a sentence or fold on the screen, even where it is scrolled out of sight."""
        column, sentence = self._at(index)
        row, extent = column.row_of(sentence), column.extent((sentence,))
        if row is None or extent is None:
            return QRect()
        found = column.typeset(row) if column.is_set(row) else None
        boxes = found.rects(column.reading.sentences[sentence].span) if found else []
        whole = QRectF(0, extent[0] - column.rows.top(row), column.width, extent[1] - extent[0])
        return self._pane.on_screen(row, _around(boxes) if boxes else whole)

    def is_spoken_chosen(self, index: int) -> bool:
        """Whether a sentence belongs to the selected stop."""
        return self._at(index)[1] in self._pane.inker.highlights.chosen

    def spoken_cursor(self) -> int | None:
        """The sentence or fold with the keyboard; None while the pane has a caret in its text instead."""
        column, held = self._pane.column, self._pane.inker.highlights
        if column is None or held.cursor is None or held.caret is not None or not held.has_keyboard:
            return None
        return column.station_of(held.cursor)

    def _at(self, index: int) -> tuple[TextColumn, int]:
        column = self._pane.column
        if column is None:
            raise IndexError(index)
        return column, column.stations[index]


def _around(boxes: list[QRectF]) -> QRectF:
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.united(box)
    return whole
