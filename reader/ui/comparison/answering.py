"""Across two languages: underlines the words that translate the one under the pointer or the caret."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.compare.arrangement.outline import Outline
from reader.compare.side import Both, Side
from reader.compare.telling import Answers
from reader.text.model import Span
from reader.ui.comparison.page_parts import PageParts
from reader.ui.widgets.plain import isolated
from reader.ui.widgets.plurals import listed


class Answering(QObject):
    """Follows pointer and caret in both panes; told is emitted with a sentence about the word.

    Reports in one language have no such words.
    """

    told = Signal(str)

    def __init__(self, page: PageParts) -> None:
        super().__init__(page)
        self._panes = page.panes
        self._answers: Both[Answers] = Both({}, {})
        self._texts = Both("", "")
        self._words: Both[list[Span]] = Both([], [])
        self._carets: Both[int | None] = Both(None, None)
        self._word: tuple[Side, Span] | None = None
        for side, pane in self._panes.items():
            pane.pointed.connect(partial(self._show, side))
            pane.highlights_changed.connect(partial(self._follow, side))

    def show_outline(self, outline: Outline | None) -> None:
        """Use the word pairs of another comparison, or none."""
        self._underline(None)
        self._answers = outline.answers if outline else Both({}, {})
        self._words = self._answers.map(sorted)
        if outline:
            self._texts = Both.each(lambda side: outline.comparison.of(side).article.text)

    def _follow(self, side: Side) -> None:
        caret = self._panes.of(side).inker.highlights.caret
        if caret != self._carets.of(side):
            self._carets = self._carets.with_(side, caret)
            self._show(side, caret)

    def _show(self, side: Side, point: int | None) -> None:
        """Underline the word at a position of a report and those that translate it, or nothing."""
        word = None if point is None else next(self._at(side, point), None)
        found = None if word is None else (side, word)
        if found == self._word:
            return
        self._underline(found)
        if word is not None:
            self.told.emit(self._sentence(side, word))

    def _at(self, side: Side, point: int) -> Iterator[Span]:
        words = self._words.of(side)
        before = bisect_right(words, point, key=lambda word: word.start)
        yield from (word for word in words[max(0, before - 1) : before] if point < word.end)

    def _underline(self, word: tuple[Side, Span] | None) -> None:
        self._word = word
        for side, pane in self._panes.items():
            answering: tuple[Span, ...] = ()
            if word is not None:
                answering = (word[1],) if side is word[0] else self._answers.of(word[0])[word[1]]
            pane.set_highlights(replace(pane.inker.highlights, answering=answering))

    def _sentence(self, side: Side, word: Span) -> str:
        other = self._texts.of(side.other)
        answers = dict.fromkeys(isolated(span.of(other)) for span in self._answers.of(side)[word])
        return self.tr("{word} – in {letter}: {words}").format(
            word=isolated(word.of(self._texts.of(side))), letter=side.other.letter, words=listed(answers)
        )
