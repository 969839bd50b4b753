"""One of the articles that stand beside each other, with what was made ready of it."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from reader.compare.edits.placing import Places
from reader.compare.pairing.preparation import Prepared
from reader.text.checking import Checkpoint
from reader.text.model import Span
from reader.text.quotations.quoted_words import Flags
from reader.text.tokens import Token


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """One article while it is compared; date is the day on which it appeared, ISO 8601, or ""."""

    text: str
    date: str
    article: Prepared

    def tokens(self, places: Places) -> tuple[Token, ...]:
        """The tokens of a passage."""
        if len(places) == 1:
            return self.article.tokens[places[0]]
        return tuple([token for place in places for token in self.article.tokens[place]])

    def marked(self, places: Places) -> list[tuple[Token, bool]]:
        """The tokens of a passage, each with whether it is quoted."""
        return [m for p in places for m in zip(self.article.tokens[p], self.article.quotes[p], strict=True)]

    def quoted(self, places: Places) -> Flags:
        """Whether each token of a passage is quoted."""
        return tuple([is_quoted for place in places for is_quoted in self.article.quotes[place]])

    def span(self, places: Places) -> Span:
        """From the beginning of a passage to its end."""
        return Span(self.article.sentences[places[0]].span.start, self.article.sentences[places[-1]].span.end)

    def sentence_at(self, span: Span) -> int:
        """The index of the sentence in which a stretch of the text begins."""
        starts = [s.span.start for s in self.article.sentences]
        return max(0, bisect_right(starts, span.start) - 1)


Sides = Callable[[Checkpoint], tuple[Beside, Beside]]
"""Gives the left and the right article; they may be made ready only then."""
