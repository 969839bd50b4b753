"""Finds words in both panes, marks the results, and goes from one to the next."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer

from reader.compare.side import Both, Side
from reader.library.searching.query import places
from reader.text.model import Span
from reader.ui.comparison.find.find_bar import FindBar
from reader.ui.comparison.layout.arrangement import NOWHERE
from reader.ui.comparison.page import Page

_ALIKE = ("'‘’ʼ`", '"“”„«»', "-‐‑–—")
"""Characters that mean the same, whichever a text is typeset with."""

# Results of one turn, some milliseconds: one letter occurs in a book 100,000 times.
AT_ONCE = 1_000
# Characters of a stretch that is searched in one go, some milliseconds where nothing is found.
STRETCH = 250_000
# The same for the terms of a search, which ignore accents: that takes longer.
FOLDED_STRETCH = 10_000
# Stretches that are searched in one turn: both reports, if neither is longer than one.
LOOKED_AT_ONCE = 2
Seek = Callable[[str], Iterator[Span | None]]
"""Finds the results in a text; None comes before each stretch that is searched."""
NO_HITS: Both[tuple[Span, ...]] = Both((), ())


class Finder(QObject):
    """Connects the find bar with the page; goes through A's results first, then through B's."""

    def __init__(self, page: Page, bar: FindBar) -> None:
        super().__init__(page)
        self._page, self._bar = page, bar
        self.hits: Both[tuple[Span, ...]] = NO_HITS
        self._at = -1
        self._rest: Iterator[tuple[Side, Span] | None] = iter(())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)
        bar.sought.connect(self.seek)
        bar.step_wanted.connect(self.step)
        bar.closed.connect(self._unmark)

    @property
    def side(self) -> Side:
        """The side of the current result; A while there is none."""
        return self._hit(self._at)[0] if self._at >= 0 else Side.LEFT

    @property
    def is_seeking(self) -> bool:
        """Whether the search goes on in later turns."""
        return self._later.isActive()

    def seek(self, wanted: str) -> None:
        """Mark all results for a text, those of long reports over several turns; go to none yet."""
        self.seek_soon(wanted)
        self._go_on()

    def seek_soon(self, wanted: str) -> None:
        """Begin to mark the results in the next turn, for in this one two other reports are being shown."""
        spread = self._page.spread
        texts = Both.each(lambda side: spread.comparison.of(side).article.text if spread else "")
        terms = self._bar.terms
        self._rest = _through(
            texts, partial(_places_of, terms=terms) if terms else partial(occurrences, wanted=wanted)
        )
        self.hits, self._at = NO_HITS, -1
        self._later.start()

    def step(self, by: int) -> None:
        """Go to the next result, with -1 to the previous one; the first follows the last."""
        every = sum(self.hits.map(len))
        if not every:
            return
        before_first = -1 if by > 0 else 0
        self._at = ((before_first if self._at < 0 else self._at) + by) % every
        side, hit = self._hit(self._at)
        for each, pane in self._page.panes.items():
            current = hit if each is side else NOWHERE
            pane.set_highlights(replace(pane.inker.highlights, current_hit=current, caret=None))
        self._page.show_span(side, hit)
        self._bar.show_counts(self.hits.map(len), self._at + 1)

    def _go_on(self) -> None:
        """Find and mark some more results, and come back for the rest in the next turn."""
        found, is_more = _some_of(self._rest)
        more = Both.each(lambda of: tuple(hit for side, hit in found if side is of))
        self.hits = Both(self.hits.left + more.left, self.hits.right + more.right)
        for side, pane in self._page.panes.items():
            current = pane.inker.highlights.current_hit if self._at >= 0 else NOWHERE
            pane.set_highlights(replace(pane.inker.highlights, hits=self.hits.of(side), current_hit=current))
        self._bar.show_counts(self.hits.map(len), self._at + 1)
        if is_more:
            self._later.start()
        else:
            self._later.stop()

    def _hit(self, number: int) -> tuple[Side, Span]:
        """The side and span of the result with that number: those of A first, then those of B."""
        left, right = self.hits
        return (Side.LEFT, left[number]) if number < len(left) else (Side.RIGHT, right[number - len(left)])

    def _unmark(self) -> None:
        """Remove all marks, and give the keyboard to the report of the current result, which is selected."""
        self._later.stop()
        side, hit = self._hit(self._at) if self._at >= 0 else (self.side, NOWHERE)
        for pane in self._page.panes:
            pane.set_highlights(replace(pane.inker.highlights, hits=(), current_hit=NOWHERE))
        pane = self._page.panes.of(side)
        pane.setFocus()
        if hit is not NOWHERE:
            pane.put_caret(hit.start)
            pane.select(hit)


def _through(texts: Both[str], seek: Seek) -> Iterator[tuple[Side, Span] | None]:
    """All results in both texts, those of A first; None before each stretch that is searched."""
    for side, text in texts.items():
        yield from ((side, hit) if hit is not None else None for hit in seek(text))


def _some_of(rest: Iterator[tuple[Side, Span] | None]) -> tuple[list[tuple[Side, Span]], bool]:
    """The results of one turn, and whether there may be more."""
    found: list[tuple[Side, Span]] = []
    stretches = 0
    for hit in rest:
        if hit is None:
            stretches += 1
        else:
            found.append(hit)
        if len(found) == AT_ONCE or stretches > LOOKED_AT_ONCE:
            return found, True
    return found, False


def occurrences(text: str, wanted: str) -> Iterator[Span | None]:
    """The spans of the wanted text, none for white space alone; None before each stretch that is searched."""
    words, start = wanted.split(), 0
    pattern = re.compile(r"\s+".join("".join(map(_loosely, word)) for word in words), re.IGNORECASE)
    letters = sum(map(len, words))
    while words and start < len(text):
        yield None
        begin, end = start, min(start + STRETCH, len(text))
        start = end
        for place in pattern.finditer(text, begin, _reach(text, end, letters)):
            if place.start() >= end:
                break
            yield Span(*place.span())
            start = max(end, place.end())


def _places_of(text: str, terms: Sequence[str]) -> Iterator[Span | None]:
    """The spans of words and phrases as the search in all reports finds them; None before each stretch."""
    start = 0
    while start < len(text):
        yield None
        end = _break_before(text, start + FOLDED_STRETCH)
        for place in places(text[start:end], terms, AT_ONCE):
            yield Span(start + place.start, start + place.end)
        start = end


def _break_before(text: str, end: int) -> int:
    """The best place to end a stretch: after a paragraph, else after a word."""
    if end >= len(text):
        return len(text)
    return max(text.rfind("\n", end - FOLDED_STRETCH // 2, end), text.rfind(" ", end - 1_000, end)) + 1 or end


def _reach(text: str, end: int, letters: int) -> int:
    """How far a result that begins before end can reach: that many letters, and white space between them."""
    found = re.compile(rf"(?:\s*\S){{{letters}}}").match(text, end)
    return found.end() if found else len(text)


def _loosely(character: str) -> str:
    group = next((g for g in _ALIKE if character in g), "")
    return f"[{re.escape(group)}]" if group else re.escape(character)
