"""Paired passages into pairs: wording, facts, reasons, degree, what moved."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.alignment import Aligned
from reader.compare.degree import degree, graded
from reader.compare.discrepancies import discrepancies
from reader.compare.equal_words import equal_words
from reader.compare.hand import Joined, Places
from reader.compare.model import Degree, Pair, Status
from reader.compare.order import moved
from reader.compare.preparation import Prepared
from reader.compare.reasons import reasons
from reader.compare.wording import wording
from reader.text.checking import Checkpoint, checked
from reader.text.model import Span
from reader.text.words import Token

Passage = tuple[Places, Places]


@dataclass(frozen=True)
class Side:
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


def pairs(left: Side, right: Side, found: Aligned, hands: Joined, check: Checkpoint) -> tuple[Pair, ...]:
    """All pairs, numbered in the order of the left article."""
    status = dict.fromkeys(found.passages, Status.AUTOMATIC)
    status |= dict.fromkeys(hands.linked, Status.BY_HAND) | dict.fromkeys(hands.confirmed, Status.CONFIRMED)
    order = sorted(status)
    held = found.scores(check)
    scores = [
        max([held.get((i, j), 0.0) for i in ours for j in theirs]) for ours, theirs in checked(order, check)
    ]
    is_moved = _moved(order, scores, check, is_mirrored=left.text > right.text)
    neighbours = {(ours[-1], theirs[-1]) for ours, theirs in order}
    return tuple(
        _pair(n + 1, left, right, passage, status[passage], scores[n], check, is_moved=is_moved[n],
              is_in_place=(passage[0][0] - 1, passage[1][0] - 1) in neighbours)
        for n, passage in enumerate(order)
    )  # fmt: skip


def _moved(
    order: Sequence[Passage], scores: Sequence[float], check: Checkpoint, *, is_mirrored: bool
) -> tuple[bool, ...]:
    """Which pairs stand elsewhere; worked out from the same side whichever article stands left."""
    places = [(ours[0], theirs[0]) for ours, theirs in order]
    return moved([place[::-1] for place in places] if is_mirrored else places, scores, check)


def _pair(
    number: int, left: Side, right: Side, passage: Passage, status: Status, score: float,
    check: Checkpoint, *, is_moved: bool, is_in_place: bool,
) -> Pair:  # fmt: skip
    check()
    ours, theirs = left.tokens(passage[0]), right.tokens(passage[1])
    known = left.article.language or right.article.language
    language = known or "en"
    words = equal_words(ours, theirs, check)
    ops = wording(left.text, right.text, words, language, check)
    grade = degree(left.text, right.text, ops, graded(score, words, language), status)
    dates = (left.date, right.date) if left.date and right.date else ("", "")  # one alone tells nothing
    why = reasons(
        left.text, left.marked(passage[0]), right.marked(passage[1]), ops, known, check,
        is_in_place=is_in_place,
    )  # fmt: skip
    return Pair(
        number,
        *passage,
        graded(score, words, language) if grade is Degree.RELATED else score,
        grade,
        status,
        is_moved,
        why,
        ops,
        () if grade in {Degree.SAME, Degree.WRITTEN} else discrepancies(
            left.text, ours, left.span(passage[0]), right.text, theirs, right.span(passage[1]), language,
            dates=dates, words=words,
        ),
    )  # fmt: skip
