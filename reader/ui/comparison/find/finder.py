"""Finds words in both panes, marks them there, and goes from one place to the next."""

import re
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.compare.side import Both, Side
from reader.text.model import Span
from reader.ui.comparison.arrangement import NOWHERE
from reader.ui.comparison.find.find_bar import FindBar
from reader.ui.comparison.page import Page

_ALIKE = ("'‘’ʼ`", '"“”„«»', "-‐‑–—")  # these are told apart by typography alone


class Finder(QObject):
    """Joins the find bar and the page; goes through A's places first, then through B's."""

    def __init__(self, page: Page, bar: FindBar) -> None:
        super().__init__(page)
        self._page, self._bar = page, bar
        self.hits: list[tuple[Side, Span]] = []
        self._at = -1
        bar.sought.connect(self.seek)
        bar.step_wanted.connect(self.step)
        bar.closed.connect(self._unmark)

    @property
    def side(self) -> Side:
        """The report of the place gone to last; A before that."""
        return self.hits[self._at][0] if self._at >= 0 else Side.LEFT

    def seek(self, wanted: str) -> None:
        """Mark all places of the wanted words; go nowhere yet."""
        spread = self._page.spread
        found = Both.each(
            lambda side: occurrences(spread.comparison.of(side).article.text, wanted) if spread else ()
        )
        self.hits = [(side, hit) for side, hits in found.items() for hit in hits]
        self._at = -1
        for side, pane in self._page.panes.items():
            pane.set_highlights(replace(pane.inker.highlights, hits=found.of(side), current_hit=NOWHERE))
        self._bar.show_counts(found.map(len), 0)

    def step(self, by: int) -> None:
        """Go to the next place, or with -1 to the previous one, beginning anew after the last."""
        if not self.hits:
            return
        before_first = -1 if by > 0 else 0
        self._at = ((before_first if self._at < 0 else self._at) + by) % len(self.hits)
        side, hit = self.hits[self._at]
        for each, pane in self._page.panes.items():
            current = hit if each is side else NOWHERE
            pane.set_highlights(replace(pane.inker.highlights, current_hit=current))
        self._page.show_span(side, hit)
        counts = Both.each(lambda of: sum(held is of for held, _ in self.hits))
        self._bar.show_counts(counts, self._at + 1)

    def _unmark(self) -> None:
        """Mark nothing, and go on reading where the last place was."""
        for pane in self._page.panes:
            pane.set_highlights(replace(pane.inker.highlights, hits=(), current_hit=NOWHERE))
        self._page.panes.of(self.side).setFocus()


def occurrences(text: str, wanted: str) -> tuple[Span, ...]:
    """All places of the wanted words, in order; none for nothing but white space."""
    words = wanted.split()
    if not words:
        return ()
    pattern = r"\s+".join("".join(_loosely(c) for c in word) for word in words)
    return tuple(Span(*m.span()) for m in re.finditer(pattern, text, re.IGNORECASE))


def _loosely(character: str) -> str:
    group = next((g for g in _ALIKE if character in g), "")
    return f"[{re.escape(group)}]" if group else re.escape(character)
