"""Words that are too long for their place are cut between words; a number is shown whole or not at all."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol

ELLIPSIS = "…"
# Of a word that is cut; of less nothing is shown.
LEAST_LETTERS = 3
# Characters of which some may be shown: no line of a window has room for more.
MOST_SHOWN = 2_000

# Texts that are remembered: those of a few screens.
MOST_KNOWN = 500


class Metrics(Protocol):
    """What measures a text in a font: QFontMetrics and QFontMetricsF do."""

    def horizontalAdvance(self, text: str, /) -> float: ...


class Eliding:
    """Elides in one font, and remembers it: what is drawn once is drawn again at every painting."""

    def __init__(self, metrics: Metrics) -> None:
        self._metrics = metrics
        self._known: dict[tuple[str, float], str] = {}

    def __call__(self, text: str, width: float) -> str:
        if (text, width) not in self._known:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            self._known[text, width] = elided(self._metrics, text, width)
        return self._known[text, width]


def elided(metrics: Metrics, text: str, width: float) -> str:
    """As much of the text as fits, with an ellipsis where some is missing."""
    if metrics.horizontalAdvance(text[:MOST_SHOWN]) <= width and len(text) <= MOST_SHOWN:
        return text
    words = text[:MOST_SHOWN].split(" ")
    kept = 0
    while kept < len(words) and _fits(metrics, words[: kept + 1], width):
        kept += 1
    begun = _begun(metrics, words[:kept], words[kept], width) if kept < len(words) else ""
    shown = [*words[:kept], begun] if begun else words[:kept]
    return _joined(shown) if shown else _begun(metrics, [], ELLIPSIS, width)


def first_that_fits(metrics: Metrics, forms: Iterable[str], width: float) -> str:
    """The first of several ways to say it that fits; the last one elided when none does."""
    form = ""
    for form in forms:
        if len(form) <= MOST_SHOWN and metrics.horizontalAdvance(form) <= width:
            return form
    return elided(metrics, form, width)


def _begun(metrics: Metrics, words: list[str], word: str, width: float) -> str:
    """The beginning of a word that still fits behind the others; "" of one with a figure in it."""
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
