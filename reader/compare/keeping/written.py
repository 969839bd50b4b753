"""A comparison as bytes, without a word of either article: what was found, which passages and how alike."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from reader.compare.comparison import alone, made_ready
from reader.compare.edits.placing import Indices
from reader.compare.facts.whole import WholeFacts
from reader.compare.keeping.fields import (
    MISREAD,
    NotWritten,
    ends,
    packed,
    part,
    place,
    sentences_read,
    sentences_told,
    span_read,
    unpacked,
    whole,
)
from reader.compare.keeping.key import WantedComparison
from reader.compare.model import (
    Candidate,
    Comparison,
    Degree,
    Obstacle,
    ObstacleKind,
    Pair,
    Reading,
    Run,
    Share,
    Status,
)
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.details import ALIKE, Deferred
from reader.compare.pairing.pairs import in_place
from reader.compare.pairing.scored import ScoredCandidates, columns
from reader.compare.side import Both
from reader.text.checking import Checkpoint

PLACE, SCORE = np.dtype("<i4"), np.dtype("<f8")
"""How the numbers of sentences and the scores are written, on every machine."""


def written(comparison: Comparison) -> bytes:
    """What was found, packed, behind a checksum, for restored(); what is made when asked for is left out."""
    found = {
        "sentences": [sentences_told(reading.sentences) for reading in (comparison.left, comparison.right)],
        "pairs": [[p.left, p.right, p.score, p.degree, p.status, p.is_moved] for p in comparison.pairs],
        "runs": [[*ends(r.left), *ends(r.right), r.words, r.in_quotation] for r in comparison.runs],
        "shares": [
            [share.left_in_right, share.right_in_left]
            for share in (comparison.share, comparison.share_unquoted)
        ],
        "obstacle": comparison.obstacle.kind if comparison.obstacle else None,
    }
    return packed(found, _columns(comparison.candidates))


def is_writable(comparison: Comparison) -> bool:
    """Whether there is anything to write: of texts too long to be compared nothing was found."""
    return comparison.is_read


def restored(content: bytes, wanted: WantedComparison) -> Comparison:
    """The comparison that was written: equal to the one that is made again, without pairing anything.

    Raises:
        NotWritten: it was not that of these two articles.
    """
    try:
        return _restored(*unpacked(content), wanted)
    except MISREAD as error:
        raise NotWritten(str(error)) from error


def _restored(found: dict[str, Any], cells: bytes, wanted: WantedComparison) -> Comparison:
    left, right = (
        Reading(article, tuple(sentences_read(rows, article)))
        for article, rows in zip((wanted.left, wanted.right), found["sentences"], strict=True)
    )
    sizes = len(left.sentences), len(right.sentences)
    candidates = _candidates(cells, sizes)
    pairs, whole = _pairs(found["pairs"], sizes, _Sides(wanted), candidates)
    share, share_unquoted = (Share(*map(part, rows)) for rows in found["shares"])
    return Comparison(
        left,
        right,
        pairs,
        candidates,
        Both(
            alone(left.sentences, (pair.left for pair in pairs)),
            alone(right.sentences, (pair.right for pair in pairs)),
        ),
        tuple(_runs(found["runs"], wanted)),
        share,
        share_unquoted,
        wanted.settings,
        wanted.edits,
        Obstacle(ObstacleKind(found["obstacle"])) if found["obstacle"] else None,
        whole,
    )


class _Sides:
    """Both articles, made ready when the first of their pairs is to be told, and once."""

    def __init__(self, wanted: WantedComparison) -> None:
        self._wanted = wanted
        self._made: tuple[ComparedArticle, ComparedArticle] | None = None

    def __call__(self, check: Checkpoint) -> tuple[ComparedArticle, ComparedArticle]:
        if self._made is None:
            wanted = self._wanted
            self._made = made_ready(wanted.left, wanted.right, wanted.edits, check)
        return self._made


def _pairs(
    rows: Sequence[Sequence[Any]],
    sizes: tuple[int, int],
    sides: _Sides,
    candidates: Sequence[Candidate],
) -> tuple[tuple[Pair, ...], WholeFacts]:
    passages = [(_places(row[0], sizes[0]), _places(row[1], sizes[1])) for row in rows]
    grades = [Degree(row[3]) for row in rows]
    differing = tuple(p for p, grade in zip(passages, grades, strict=True) if grade not in ALIKE)
    whole = WholeFacts(sides, candidates, differing)
    made = []
    for number, (passage, row, follows) in enumerate(zip(passages, rows, in_place(passages), strict=True), 1):
        _, _, score, _, status, is_moved = row
        grade = grades[number - 1]
        details = Deferred(sides, passage, grade, whole, is_in_place=follows)
        made.append(Pair(number, *passage, part(score), grade, Status(status), bool(is_moved), details))
    return tuple(made), whole


def _columns(candidates: Sequence[Candidate]) -> bytes:
    left, right, score = columns(0.0, candidates)
    return left.astype(PLACE).tobytes() + right.astype(PLACE).tobytes() + score.astype(SCORE).tobytes()


def _candidates(cells: bytes, sizes: tuple[int, int]) -> ScoredCandidates:
    count = len(cells) // (2 * PLACE.itemsize + SCORE.itemsize)
    left, right = np.frombuffer(cells, PLACE, 2 * count).reshape(2, count)
    score = np.frombuffer(cells, SCORE, offset=2 * count * PLACE.itemsize)
    for places, size in ((left, sizes[0]), (right, sizes[1])):
        if count and not 0 <= int(places.min()) <= int(places.max()) < size:
            raise NotWritten("there is no such sentence")
    if len(score) != count or not np.isfinite(score).all():
        raise NotWritten("it is no part of a whole")
    return ScoredCandidates(left.astype(np.int64), right.astype(np.int64), score.astype(np.float64))


def _runs(rows: Iterable[Sequence[Any]], wanted: WantedComparison) -> Iterator[Run]:
    for first, last, other_first, other_last, words, in_quotation in rows:
        spans = span_read(first, last, wanted.left), span_read(other_first, other_last, wanted.right)
        yield Run(*spans, whole(words), bool(in_quotation))


def _places(row: Sequence[object], count: int) -> Indices:
    places = tuple(place(value, count) for value in row)
    if not places or places != tuple(range(places[0], places[0] + len(places))):
        raise NotWritten("a passage is torn")
    return places
