"""A pane that takes the mouse: clicks, selecting text, drags towards the other report."""

import re
from dataclasses import replace

from PySide6.QtCore import QDeadlineTimer, QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.compare.side import Side
from reader.text.harmless import harmless
from reader.text.model import Span
from reader.ui.comparison.layout.arrangement import NOWHERE
from reader.ui.comparison.pane.autoscroll import Autoscroll
from reader.ui.comparison.pane.pane import Pane
from reader.ui.look.theme import Theme


class SelectingPane(Pane):
    """Selects text, and emits what is clicked, dragged or pointed at."""

    sentence_chosen = Signal(int)
    pair_chosen = Signal(object)  # the pair in whose row a sentence was clicked
    fold_chosen = Signal(int)  # row
    menu_wanted = Signal(int, QPoint)  # sentence, global place
    dragged_across = Signal(QPoint)  # global place of a drag that has left this pane for the other
    dropped_across = Signal(QPoint)
    drag_returned = Signal()
    pointed = Signal(object)  # the position of the text under the pointer, None where it is elsewhere

    def __init__(self, side: Side, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(side, theme, parent)
        self._pressed: QPoint | None = None
        self._anchor = 0
        self._is_across = False
        self._autoscroll = Autoscroll(self, self._select_at)
        self._doubled = QDeadlineTimer()

    def selected_text(self) -> str:
        """The selected text as it is in the article; "" where there is none."""
        if self.column is None:
            return ""
        return self.inker.highlights.selected.of(self.column.reading.article.text)

    def selected_sentences(self) -> tuple[int, ...]:
        """The sentences of which a part is selected, else the one clicked or stepped to last."""
        highlights = self.inker.highlights
        if self.column is not None and len(highlights.selected):
            return self.column.sentences_in(highlights.selected)
        return () if highlights.focused is None else (highlights.focused,)

    def select(self, span: Span) -> None:
        """Select a span of the article's text."""
        self.set_highlights(replace(self.inker.highlights, selected=span))

    def select_all(self) -> None:
        """Select the whole text."""
        if self.column is not None:
            self.select(Span(0, len(self.column.reading.article.text)))

    def copy(self) -> None:
        """Copy the selected text to the clipboard, if there is any."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(harmless(text))

    def sentence_at(self, at: QPoint) -> int | None:
        """The sentence at a point of the viewport; None where there is none."""
        return self.column.sentence_at(self.to_column(at)) if self.column else None

    def viewportEvent(self, event: QEvent) -> bool:
        """Emit pointed with None when the pointer has left."""
        if event.type() is QEvent.Type.Leave:
            self.pointed.emit(None)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click, selection or drag; a third click selects the paragraph."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = self._point(event.position())
        if at is not None and not self._doubled.hasExpired():
            self.select(self._paragraph(at))
            return
        self._pressed = event.position().toPoint()
        if at is not None and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._select_to(at)
        elif at is not None:
            self._anchor = at
            self.select(Span(at, at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the pointer, or emit that it is dragged towards the other report."""
        at = event.position().toPoint()
        if self._pressed is None:
            self.pointed.emit(self._point(event.position()))
            return
        if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        was_across, self._is_across = self._is_across, self._is_beyond(at)
        if self._is_across:
            self.dragged_across.emit(event.globalPosition().toPoint())
            return
        if was_across:
            self.drag_returned.emit()
        self._autoscroll.follow(at)
        self._select_at(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Emit what was clicked, or the end of the drag."""
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._autoscroll.stop()
        pressed = self._pressed
        if self._is_across:
            self.dropped_across.emit(event.globalPosition().toPoint())
        self._pressed = None
        if self._is_across:
            self._is_across = False
            self.select(NOWHERE)
        elif not len(self.inker.highlights.selected):
            self._clicked(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word under the pointer; a third click soon after selects the paragraph."""
        self._doubled = QDeadlineTimer(QApplication.doubleClickInterval())
        at = self._point(event.position())
        if self.column is not None and at is not None:
            self.select(word_at(self.column.reading.article.text, at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the sentence under the pointer, or the one with the keyboard."""
        sentence = self.sentence_at(event.pos())
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            sentence = self.inker.highlights.cursor
        if sentence is not None:
            self.menu_wanted.emit(sentence, event.globalPos())

    def pressed_sentence(self) -> int | None:
        """The sentence at which the drag began; None where there is none."""
        return None if self._pressed is None else self.sentence_at(self._pressed)

    def _clicked(self, at: QPoint) -> None:
        if self.column is None or not self.column.pieces:
            return
        sentence = self.sentence_at(at)
        if sentence is not None:
            self.set_highlights(replace(self.inker.highlights, focused=sentence, fold=None, caret=None))
        row = self.column.rows.at(self.to_column(at).y())
        pair = self.column.pieces[row].pair
        if sentence is not None and pair is not None:
            self.pair_chosen.emit(pair)
        elif sentence is not None:
            self.sentence_chosen.emit(sentence)
        if sentence is not None:
            return
        if row in self.fold_labels and self.column.pieces[row].sentences:
            self.fold_chosen.emit(row)

    def _select_at(self, at: QPoint) -> None:
        point = self._point(QPointF(at))
        if point is not None:
            self._select_to(point)

    def _select_to(self, point: int) -> None:
        self.select(Span(min(self._anchor, point), max(self._anchor, point)))

    def _point(self, at: QPointF) -> int | None:
        found = self.column.point_at(self.to_column(at)) if self.column else None
        return found[1] if found else None

    def _paragraph(self, at: int) -> Span:
        """The paragraph around a position of the text."""
        text = self.column.reading.article.text if self.column else ""
        end = text.find("\n", at)
        return Span(text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end)

    def _is_beyond(self, at: QPoint) -> bool:
        return not -_SLACK <= at.x() < self.viewport().width() + _SLACK


def word_at(text: str, point: int) -> Span:
    """The span of the word around a position; empty between words."""
    found = (m for m in _WORD.finditer(text, max(0, point - _LONGEST_WORD), point + _LONGEST_WORD))
    return next((Span(*m.span()) for m in found if m.start() <= point <= m.end()), Span(point, point))


_WORD = re.compile(r"\w+(?:['’-]\w+)*")
# Characters of a word that a double click selects: longer ones are addresses, and take long to search for.
_LONGEST_WORD = 100
# Pixels beyond the pane's edge from which a selection becomes a drag to the other report.
_SLACK = 12
