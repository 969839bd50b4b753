"""One of the articles that stand beside each other, with what was made ready of it."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from reader.compare.edits.placing import Indices
from reader.compare.pairing.preparation import Prepared
from reader.text.checking import Checkpoint
from reader.text.model import Span
from reader.text.passage import Passage

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class ComparedArticle:
    """One article while it is compared; date is the day on which it appeared, ISO 8601, or ""."""

    text: str
    date: str
    article: Prepared

    def passage(self, places: Indices) -> Passage:
        """The passage of those sentences."""
        read = self.article
        if len(places) == 1:  # most passages are one sentence
            place = places[0]
            own = (read.sentences[place],), read.tokens[place], read.quotes[place]
            return Passage(self.text, *own, read.language, self.date)
        return Passage(
            self.text,
            tuple([read.sentences[place] for place in places]),
            _together([read.tokens[place] for place in places]),
            _together([read.quotes[place] for place in places]),
            read.language,
            self.date,
        )

    def sentence_at(self, span: Span) -> int:
        """The index of the sentence in which a stretch of the text begins."""
        starts = [s.span.start for s in self.article.sentences]
        return max(0, bisect_right(starts, span.start) - 1)


def _together(parts: Sequence[tuple[T, ...]]) -> tuple[T, ...]:
    return tuple(chain.from_iterable(parts))


Sides = Callable[[Checkpoint], tuple[ComparedArticle, ComparedArticle]]
"""Gives the left and the right article; they may be made ready only then."""
