"""Paired passages into pairs: their degree, and what moved; the rest is worked out when it is asked for."""

from collections.abc import Sequence

from reader.compare.chain import moved
from reader.compare.edits.placing import Joined, Places
from reader.compare.model import Pair, Status
from reader.compare.pairing.alignment import Aligned
from reader.compare.pairing.degree import degree, graded, same_words
from reader.compare.pairing.details import Beside, Deferred
from reader.text.checking import Checkpoint, checked

Passage = tuple[Places, Places]


def pairs(left: Beside, right: Beside, found: Aligned, hands: Joined, check: Checkpoint) -> tuple[Pair, ...]:
    """All pairs, numbered in the order of the left article."""
    status = dict.fromkeys(found.passages, Status.AUTOMATIC)
    status |= dict.fromkeys(hands.linked, Status.BY_HAND) | dict.fromkeys(hands.confirmed, Status.CONFIRMED)
    order = sorted(status)
    held = found.scores(check)
    scores = [
        max([held.get((i, j), 0.0) for i in ours for j in theirs]) for ours, theirs in checked(order, check)
    ]
    is_moved = _moved(order, scores, check, is_mirrored=left.text > right.text)
    are_in_place = in_place(order)
    return tuple(
        _pair(n + 1, left, right, passage, status[passage], scores[n], check, is_moved=is_moved[n],
              is_in_place=are_in_place[n])
        for n, passage in enumerate(order)
    )  # fmt: skip


def in_place(order: Sequence[Passage]) -> tuple[bool, ...]:
    """Of each pair, whether the sentences right before both passages end a pair as well."""
    neighbours = {(ours[-1], theirs[-1]) for ours, theirs in order}
    return tuple((ours[0] - 1, theirs[0] - 1) in neighbours for ours, theirs in order)


def _moved(
    order: Sequence[Passage], scores: Sequence[float], check: Checkpoint, *, is_mirrored: bool
) -> tuple[bool, ...]:
    """Which pairs stand elsewhere; worked out from the same side whichever article stands left."""
    places = [(ours[0], theirs[0]) for ours, theirs in order]
    return moved([place[::-1] for place in places] if is_mirrored else places, scores, check)


def _pair(
    number: int, left: Beside, right: Beside, passage: Passage, status: Status, score: float,
    check: Checkpoint, *, is_moved: bool, is_in_place: bool,
) -> Pair:  # fmt: skip
    check()
    ours, theirs = left.tokens(passage[0]), right.tokens(passage[1])
    found = same_words(left.text, ours, right.text, theirs, check)
    score = score if found else graded(score, ours, theirs, left.article.language or right.article.language)
    grade = found or degree(score, status)
    details = Deferred(lambda _: (left, right), passage, grade, is_in_place=is_in_place)
    return Pair(number, *passage, score, grade, status, is_moved, details)
