"""Decides which hyphens at the ends of lines stay: those of compounds, not those of divided words."""

from collections import Counter
from collections.abc import Iterable
from functools import cache, cached_property

from reader.languages.identification import guess_language
from reader.languages.language import record
from reader.text.stems import stem

_APART = frozenset({"en", "es", "fr", "it", "pt"})
"""Languages that write compounds with hyphens; others join them, and any joined word may be new."""
# Letters of each part of a compound: shorter ones are syllables that happen to be words.
_FEWEST_LETTERS = 3
# Characters by which the language is guessed.
_SAMPLE = 4_000


class LineEnds:
    """The ends of lines of one document, whose other words tell which hyphens stay.

    Args:
        lines: all lines of the document.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = tuple(lines)

    def keeps_hyphen(self, head: str, tail: str) -> bool:
        """Whether the hyphen between a line's last word and the next line's first one stays."""
        hyphenated, joined = f"{head}-{tail}".lower(), f"{head}{tail}".lower()
        if self._counts[hyphenated] != self._counts[joined]:
            return self._counts[hyphenated] > self._counts[joined]
        if not tail[:1].islower() or not head.isalpha():  # Mar-a-Lago, 12-year-old
            return True
        parts = (head.lower(), tail.split("-", maxsplit=1)[0].strip('.,;:!?”"’)').lower())
        is_long = all(len(part) >= _FEWEST_LETTERS for part in parts)
        return is_long and all(map(self._is_word, parts)) and not self._is_word("".join(parts))

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(word for line in self._lines for word in line.lower().split())

    @cached_property
    def _language(self) -> str:
        return guess_language(" ".join(self._lines)[:_SAMPLE])

    def _is_word(self, word: str) -> bool:
        return self._language in _APART and stem(word, self._language) in _known(self._language)


@cache
def _known(language: str) -> frozenset[str]:
    known = record(language)
    return frozenset([word for _, stems in known.background for word in stems]).union(known.number_words)
