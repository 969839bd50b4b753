"""Paired passages into pairs: their degree, and what moved; the rest is worked out when it is asked for."""

from collections.abc import Sequence

from reader.compare.chain import moved
from reader.compare.edits.placing import BothIndices, Joined
from reader.compare.facts.whole import WholeFacts
from reader.compare.model import Degree, Pair, Status
from reader.compare.pairing.alignment import Aligned
from reader.compare.pairing.compared_article import ComparedArticle, Sides
from reader.compare.pairing.degree import degree, graded, same_words
from reader.compare.pairing.details import ALIKE, Deferred
from reader.compare.pairing.scored import ScoredCandidates
from reader.text.checking import Checkpoint, checked
from reader.text.passage import Passage


def pairs(
    left: ComparedArticle, right: ComparedArticle, found: Aligned, hands: Joined, check: Checkpoint
) -> tuple[tuple[Pair, ...], WholeFacts, ScoredCandidates]:
    """All pairs, numbered in the order of the left article, the facts of both articles, and all cells."""
    status = dict.fromkeys(found.passages, Status.AUTOMATIC)
    status |= dict.fromkeys(hands.linked, Status.BY_HAND) | dict.fromkeys(hands.confirmed, Status.CONFIRMED)
    order = sorted(status)
    scores = found.scores(order, check)
    is_moved = _moved(order, scores, check, is_mirrored=left.text > right.text)
    rated = [
        _graded(left.passage(p[0]), right.passage(p[1]), status[p], scores[n], check)
        for n, p in enumerate(order)
    ]
    sides: Sides = lambda _: (left, right)  # noqa: E731
    differing = tuple(p for p, (_, grade) in zip(order, rated, strict=True) if grade not in ALIKE)
    candidates = found.candidates(check)
    whole = WholeFacts(sides, candidates, differing)
    made = []
    following = zip(order, in_place(order), strict=True)
    for n, (passage, follows) in enumerate(checked(following, check)):
        score, grade = rated[n]
        details = Deferred(sides, passage, grade, whole, is_in_place=follows)
        made.append(Pair(n + 1, *passage, score, grade, status[passage], is_moved[n], details))
    return tuple(made), whole, candidates


def how_many(found: Aligned, hands: Joined) -> int:
    """How many pairs pairs() makes, without grading them."""
    return len({*found.passages, *hands.linked, *hands.confirmed})


def in_place(order: Sequence[BothIndices]) -> tuple[bool, ...]:
    """Of each pair, whether the sentences right before both passages end a pair as well."""
    neighbours = {(ours[-1], theirs[-1]) for ours, theirs in order}
    return tuple((ours[0] - 1, theirs[0] - 1) in neighbours for ours, theirs in order)


def _moved(
    order: Sequence[BothIndices], scores: Sequence[float], check: Checkpoint, *, is_mirrored: bool
) -> tuple[bool, ...]:
    """Which pairs stand elsewhere; worked out from the same side whichever article stands left."""
    places = [(ours[0], theirs[0]) for ours, theirs in order]
    return moved([place[::-1] for place in places] if is_mirrored else places, scores, check)


def _graded(
    ours: Passage, theirs: Passage, status: Status, score: float, check: Checkpoint
) -> tuple[float, Degree]:
    """How alike two passages are, and how much they have in common."""
    check()
    found = same_words(ours, theirs, check)
    score = score if found else graded(score, ours, theirs)
    return score, found or degree(score, status, is_foreign=ours.is_foreign_to(theirs))
