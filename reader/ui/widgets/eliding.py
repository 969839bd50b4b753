"""Elides text that is too long for its place, between words; a number is shown whole or not at all."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol

ELLIPSIS = "…"
# Letters of a word that has to be cut: fewer say nothing, so the word is left out.
LEAST_LETTERS = 3
# Characters of a text that are looked at: no line of a window has room for more.
MOST_SHOWN = 2_000

# Results that are remembered, each for one text or list of forms at one width: those of a few screens.
MOST_KNOWN = 1_000


class Metrics(Protocol):
    """Measures text in a font, as QFontMetrics and QFontMetricsF do."""

    def horizontalAdvance(self, text: str, /) -> float: ...


class Eliding:
    """Elides in one font and remembers the results, for the same lines are painted again and again."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._known: dict[tuple[tuple[str, ...], float], str] = {}

    def __call__(self, forms: tuple[str, ...], width: float) -> str:
        """The first form that fits the width in pixels, else the last one elided; see first_that_fits."""
        asked = forms, width
        if asked not in self._known:
            while len(self._known) >= MOST_KNOWN:
                del self._known[next(iter(self._known))]
            self._known[asked] = first_that_fits(self._metrics, forms, width)
        return self._known[asked]


def elided(metrics: Metrics, text: str, width: float) -> str:
    """As much of the text as fits the width in pixels, with an ellipsis where some is missing.

    Words are kept whole; a part of the next one follows where LEAST_LETTERS of it fit and it has no digit.
    """
    if metrics.horizontalAdvance(text[:MOST_SHOWN]) <= width and len(text) <= MOST_SHOWN:
        return text
    words = text[:MOST_SHOWN].split(" ")
    kept = 0
    while kept < len(words) and _fits(metrics, words[: kept + 1], width):
        kept += 1
    begun = _begun(metrics, words[:kept], words[kept], width) if kept < len(words) else ""
    shown = [*words[:kept], begun] if begun else words[:kept]
    return _joined(shown) if shown else _begun(metrics, [], ELLIPSIS, width)


def in_whole_words(metrics: Metrics, text: str, width: float) -> str:
    """As much of the text as fits the width in pixels, cut between words unless half were empty then."""
    words = text[:MOST_SHOWN].split(" ")
    kept = bisect_left(range(1, len(words) + 1), 1, key=lambda n: not _fits(metrics, words[:n], width))
    shown = _joined(words[:kept]) if kept else ""
    is_whole = metrics.horizontalAdvance(text[:MOST_SHOWN]) <= width
    is_short = metrics.horizontalAdvance(shown) <= width / 2
    return elided(metrics, text, width) if is_whole or is_short else shown


def first_that_fits(metrics: Metrics, forms: Iterable[str], width: float) -> str:
    """The first form, of several from long to short, that fits the width in pixels; else the last, elided."""
    form = ""
    for form in forms:
        if len(form) <= MOST_SHOWN and metrics.horizontalAdvance(form) <= width:
            return form
    return elided(metrics, form, width)


def _begun(metrics: Metrics, words: list[str], word: str, width: float) -> str:
    """As much of a word as fits behind the others; "" where that is too little, or it holds a digit."""
    if any(map(str.isdigit, word)):
        return ""
    ends = range(1, len(word) + 1)
    end = bisect_left(ends, 1, key=lambda end: not _fits(metrics, [*words, word[:end]], width))
    return word[:end] if end >= min(LEAST_LETTERS, len(word)) else ""


def _fits(metrics: Metrics, words: list[str], width: float) -> bool:
    return metrics.horizontalAdvance(_joined(words)) <= width


def _joined(words: list[str]) -> str:
    joined = " ".join(words)
    return joined if joined == ELLIPSIS else f"{joined.rstrip(' ·,;:–—-')}{ELLIPSIS}"
