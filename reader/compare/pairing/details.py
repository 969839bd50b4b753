"""What is worked out about a pair when it is first asked for: its wording, the facts that differ, and why."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.compare.edits.placing import Places
from reader.compare.facts.discrepancies import discrepancies
from reader.compare.model import Degree
from reader.compare.pairing.preparation import Prepared
from reader.compare.pairing.reasons import reasons
from reader.compare.telling import Told
from reader.compare.wording.equal_words import equal_words
from reader.compare.wording.operations import wording
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Span
from reader.text.tokens import Token

Passages = tuple[Places, Places]
"""The sentences of a pair in the left and in the right article."""


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """One article while its pairs are made; date is the day on which it appeared, ISO 8601, or ""."""

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

    def span(self, places: Places) -> Span:
        """From the beginning of a passage to its end."""
        return Span(self.article.sentences[places[0]].span.start, self.article.sentences[places[-1]].span.end)


Sides = Callable[[Checkpoint], tuple[Beside, Beside]]
"""Gives the left and the right article of a pair; they may be made ready only then."""


class Deferred:
    """The details of one pair: a pure function of it, made once, the same whenever they are asked for."""

    __slots__ = ("_degree", "_is_in_place", "_passages", "_sides", "_told")

    def __init__(self, sides: Sides, passages: Passages, degree: Degree, *, is_in_place: bool) -> None:
        """The articles, the sentences of the pair in each, and whether those before both pair as well."""
        self._sides, self._passages = sides, passages
        self._degree, self._is_in_place = degree, is_in_place
        self._told: Told | None = None

    def told(self, check: Checkpoint = unchecked) -> Told:
        """Wording, facts and reasons; check is called while they are made for the first time."""
        if self._told is None:
            self._told = self._made(check)
        return self._told

    def _made(self, check: Checkpoint) -> Told:
        (mine, its), (left, right) = self._passages, self._sides(check)
        language = left.article.language or right.article.language
        ours, theirs = left.tokens(mine), right.tokens(its)
        words = equal_words(ours, theirs, check)
        ops = wording(left.text, right.text, words, language, check)
        why = reasons(
            left.text,
            left.marked(mine),
            right.marked(its),
            ops,
            language,
            check,
            is_in_place=self._is_in_place,
        )
        if self._degree in {Degree.SAME, Degree.WRITTEN}:  # where no word differs no fact does
            return Told(why, ops)
        dates = (left.date, right.date) if left.date and right.date else ("", "")  # one alone tells nothing
        found = discrepancies(
            left.text, ours, left.span(mine), right.text, theirs, right.span(its), language,
            dates=dates, words=words,
        )  # fmt: skip
        return Told(why, ops, found)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Deferred) and (self is other or self.told() == other.told())

    def __repr__(self) -> str:
        return repr(self.told())

    def __hash__(self) -> int:
        return hash((self._passages, self._degree))
