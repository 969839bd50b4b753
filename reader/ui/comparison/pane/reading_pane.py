"""A pane that takes the keyboard: scrolling, a caret, stepping through sentences, choosing one."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWhatsThis

from reader.text.model import Span
from reader.ui.comparison.layout.arrangement import NOWHERE
from reader.ui.comparison.pane.caret import By, asked, stepped
from reader.ui.comparison.pane.measures import TOP_MARGIN
from reader.ui.comparison.pane.selecting_pane import SelectingPane
from reader.ui.widgets.enter_keys import ENTER_KEYS
from reader.ui.widgets.plain import show_tip

_UNPLACED = 0.0, 0.0
_CHOOSING = ENTER_KEYS | {Qt.Key.Key_Space}
_BY_TAB = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class ReadingPane(SelectingPane):
    """Up, down and page keys scroll, left and right move a caret; with Ctrl by sentences and words.

    With Shift they select. Once there is a caret, up and down move it too; Escape removes it.

    Attributes:
        explain: gives the tooltip of a sentence.
        describe: gives the What's This of a sentence, rich text of the program's own.
    """

    sentence_reached = Signal(int)  # by the keyboard
    explain: Callable[[int], str] = staticmethod(lambda _: "")
    describe: Callable[[int], str] = staticmethod(lambda _: "")

    def frame(self, sentence: int | None, caret: int | None = None) -> None:
        """Frame a sentence, or none, with the caret at a position of the text, or without one."""
        self.set_highlights(replace(self.inker.highlights, focused=sentence, fold=None, caret=caret))

    def focus_sentence(self, sentence: int | None, caret: int | None = None) -> None:
        """Frame a sentence, or the fold that hides it, and scroll it into sight."""
        row = self.column.folded_row(sentence) if self.column else None
        if self.column is not None and row is not None:
            fold = self.column.pieces[row].sentences[0]
            self.set_highlights(replace(self.inker.highlights, focused=None, fold=fold, caret=None))
        else:
            self.frame(sentence, caret)
        extent = self.column.extent((sentence,)) if self.column and sentence is not None else None
        if extent is not None:
            self._bring_between(*extent)

    def _bring_between(self, first: float, last: float) -> None:
        """Scroll no further than needed to see what is between two heights of the column."""
        top, bottom = self.shown_y(first), self.shown_y(last)
        if top < TOP_MARGIN:
            self.scroll_to(self.offset + top - TOP_MARGIN)
        elif bottom > self.viewport().height():
            self.scroll_to(
                self.offset + min(bottom - self.viewport().height() + TOP_MARGIN, top - TOP_MARGIN)
            )

    def put_caret(self, point: int) -> None:
        """Put the caret at a position of the text, on its sentence or fold, and scroll it into sight."""
        if self.column is None or not self.column.reading.sentences:
            return
        sentence = self.column.sentence_before(point)
        self.stand_on(sentence, point)
        row = self.column.row_at(point)
        found = self.column.typeset(row) if row is not None else None
        if row is not None and found is not None:
            top = self.column.rows.top(row) + found.top_of(point)
            self._bring_between(top, top + found.line_height)

    def caret_place(self) -> int | None:
        """The position of the keyboard: the caret, the current result, or its sentence's start."""
        held = self.inker.highlights
        if self.column is None or held.caret is not None:
            return held.caret
        if len(held.current_hit):
            return held.current_hit.start
        return None if held.cursor is None else self.column.reading.sentences[held.cursor].span.start

    def stand_on(self, sentence: int, caret: int | None = None) -> None:
        """Focus a sentence as after a step: sentence_reached is emitted unless a fold hides it."""
        self.focus_sentence(sentence, caret)
        if self.column is not None and self.column.folded_row(sentence) is None:
            self.sentence_reached.emit(sentence)

    def first_in_sight(self) -> int | None:
        """The first sentence that begins in sight; None where none does."""
        if self.column is None:
            return None
        rows = self.column.rows.between(self.offset - TOP_MARGIN, self.offset + self.viewport().height())
        held = (s for row in rows for s in self.column.pieces[row].sentences)
        tops = ((s, self.column.extent((s,))) for s in held)
        return next((s for s, extent in tops if extent and self.shown_y(extent[0]) >= 0), None)

    def in_sight(self) -> tuple[int, int] | None:
        """The first and last sentence of which a part is in sight; None where there is none."""
        if self.column is None or not self.column.pieces:
            return None
        top = self.offset - TOP_MARGIN
        rows = self.column.rows.between(top, top + self.viewport().height())
        bottom = top + self.viewport().height()
        first = next(filter(None, (self._ends_between(row, top, bottom) for row in rows)), ())
        last = next(filter(None, (self._ends_between(row, top, bottom) for row in reversed(rows))), ())
        held = (*first, *last)  # of the outermost rows only the gap may be in sight
        return (min(held), max(held)) if held else None

    def _ends_between(self, row: int, top: float, bottom: float) -> tuple[int, ...]:
        """The first and last sentence of a row between two heights; a row may have thousands."""
        if self.column is None:
            return ()
        place, sentences = self.column.extent, self.column.pieces[row].sentences
        first = bisect_right(sentences, top, key=lambda s: (place((s,)) or _UNPLACED)[1])
        end = bisect_left(sentences, bottom, key=lambda s: (place((s,)) or _UNPLACED)[0])
        return (sentences[first], sentences[end - 1]) if first < end else ()

    def shows(self, sentences: tuple[int, ...]) -> bool:
        """Whether at least one whole line of some sentences is in sight."""
        extent = self.column.extent(sentences) if self.column and sentences else None
        if self.column is None or extent is None:
            return False
        top, bottom = (self.shown_y(y) for y in extent)
        seen = min(bottom, self.viewport().height()) - max(top, 0)
        return seen >= min(bottom - top, self.column.face.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll, copy, move the caret, step through sentences, choose the framed one or open its fold."""
        bar, key = self.verticalScrollBar(), event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif step := asked(event, has_caret=self.inker.highlights.caret is not None):
            self._move_caret(*step, extend=bool(event.modifiers() & _SHIFT))
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and event.modifiers() & _CTRL:
            self._step(1 if key == Qt.Key.Key_Down else -1, extend=bool(event.modifiers() & _SHIFT))
        elif key in _CHOOSING and not event.modifiers():
            self._choose()
        elif key == Qt.Key.Key_Escape and self._holds():
            self.select(NOWHERE)
            self.frame(None)
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def _holds(self) -> bool:
        held = self.inker.highlights
        return held.caret is not None or bool(self.selected_text() or self.selected_sentences())

    def event(self, event: QEvent) -> bool:
        """Keep the Copy keys for the text selected here, though the window has a shortcut for them too."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            self._claim(event)
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the tooltip or What's This of the sentence under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            sentence = self.sentence_at(event.pos())
            show_tip(event.globalPos(), "" if sentence is None else self.explain(sentence), self)
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.WhatsThis:
            sentence = self.sentence_at(event.pos())
            told = self.whatsThis() if sentence is None else self.describe(sentence)
            QWhatsThis.showText(event.globalPos(), told, self)
            return True
        return super().viewportEvent(event)

    def _claim(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.selected_text():
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the pane has the keyboard; when it came by Tab, frame a sentence."""
        super().focusInEvent(event)
        self.set_highlights(replace(self.inker.highlights, has_keyboard=True))
        if event.reason() in _BY_TAB and self.inker.highlights.cursor is None:
            self.frame(self.first_in_sight())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard has left, unless a menu has opened."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.set_highlights(replace(self.inker.highlights, has_keyboard=False))

    def _step(self, by: int, *, extend: bool) -> None:
        if self.column is None:
            return
        shown, cursor = self.column.stations, self.inker.highlights.cursor
        if not shown:
            return
        if (fold := self.column.folded_row(cursor)) is not None:
            cursor = self.column.pieces[fold].sentences[0]
        first = self.first_in_sight()
        here = shown.index(cursor) + by if cursor in shown else shown.index(first) if first in shown else 0
        sentence = shown[min(max(here, 0), len(shown) - 1)]
        span = self.column.reading.sentences[sentence].span
        held = self.inker.highlights.selected
        if extend and len(held):
            span = Span(min(held.start, span.start), max(held.end, span.end))
        self.select(span if extend else NOWHERE)
        if extend:
            self.focus_sentence(sentence)
        else:
            self.stand_on(sentence)

    def _move_caret(self, by: By, way: int, *, extend: bool) -> None:
        place = self.caret_place()
        if self.column is None or not self.column.stations:
            return
        if place is None or self.inker.highlights.fold is not None:
            self._step(0, extend=False)
            place = self.caret_place()
        if place is None:
            return
        reached = stepped(self.column, place, by, way)
        if not extend:
            self.select(NOWHERE)
        elif not self.selected_text():
            self._anchor = place
        self.put_caret(reached)
        if extend:
            self._select_to(reached)

    def _choose(self) -> None:
        cursor = self.inker.highlights.cursor
        fold = self.column.folded_row(cursor) if self.column else None
        if cursor is None:
            self._step(0, extend=False)
        elif fold is not None:
            self.fold_chosen.emit(fold)
        else:
            self.sentence_chosen.emit(cursor)


_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
