"""What one report alone tells and what one alone leaves out, each with the nearest passage elsewhere."""

from dataclasses import dataclass
from typing import TypeGuard

from reader.compare.collation.values import Collation, Near, Place, Statement, numbers_by_place
from reader.compare.model import Reading

# How alike a passage must be to be shown as the nearest: what is less so tells of something else.
LEAST_NEAR = 0.45
# Reports that tell what one leaves out: what a single other one tells, that one tells alone.
LEAST_TELLERS = 2


@dataclass(frozen=True, slots=True)
class OnlyHere:
    """A sentence that no other report tells.

    Attributes:
        place: the sentence.
        before: the part, 0..1, of its report's words that stand before it: 0 is the most prominent place.
        nearest: what is most like it in another report, below what a statement takes; None for nothing.
    """

    place: Place
    before: float
    nearest: Near | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A statement that all reports make but one, of which nothing says that it may tell it all the same.

    Attributes:
        report: the one that does not.
        statement: its number, from 0.
        before: how prominent the most prominent of the others makes it, as of OnlyHere.
        nearest: what is most like it in the report that leaves it out; None for nothing.
    """

    report: int
    statement: int
    before: float
    nearest: Near | None


class Prominence:
    """How much of its report stands before a sentence."""

    def __init__(self, collation: Collation) -> None:
        self._reports = collation.reports
        self._before: dict[int, tuple[float, ...]] = {}

    def before(self, place: Place) -> float:
        """The part, 0..1, of the words that are compared."""
        report, sentence = place
        if report not in self._before:
            self._before[report] = tuple(_parts_before(self._reports[report]))
        return self._before[report][sentence]


def is_near(nearest: Near | None) -> TypeGuard[Near]:
    """Whether what is nearest is near enough to be shown."""
    return nearest is not None and nearest.score >= LEAST_NEAR


def only_here(collation: Collation) -> tuple[OnlyHere, ...]:
    """What each report alone tells, report by report, in the order of their texts."""
    prominence = Prominence(collation)
    places = [(n, s) for n in range(len(collation.reports)) for s in collation.alone(n)]
    return tuple(OnlyHere(p, prominence.before(p), _best(collation.near.get(p, ()))) for p in places)


def left_out(collation: Collation) -> tuple[LeftOut, ...]:
    """What each report alone leaves out, report by report, the most prominent first."""
    prominence, linked = Prominence(collation), _linked(collation)
    found = [
        LeftOut(
            report,
            number,
            min(map(prominence.before, statement.places)),
            _nearest_in(collation, report, statement),
        )
        for number, statement in enumerate(collation.statements)
        if len(statement.reports) >= LEAST_TELLERS and len(missing := _missing(collation, number)) == 1
        for report in missing
        if (number, report) not in linked
    ]
    return tuple(sorted(found, key=lambda out: (out.report, out.before, out.statement)))


def _linked(collation: Collation) -> set[tuple[int, int]]:
    """The statements and the reports that may make them, in a sentence that stands in none or in another."""
    number = numbers_by_place(collation.statements)
    ends = (both for link in collation.links for both in link.ends)
    linked = {(number[end], report) for end, (report, _) in ends if end in number}
    return linked | {*collation.likely, *collation.surely}


def _missing(collation: Collation, number: int) -> tuple[int, ...]:
    """The reports with a text that do not make it."""
    told = collation.statements[number].reports
    return tuple(n for n, reading in enumerate(collation.reports) if n not in told and reading.sentences)


def _nearest_in(collation: Collation, report: int, statement: Statement) -> Near | None:
    near = (n for place in statement.places for n in collation.near.get(place, ()) if n.place[0] == report)
    return _best(tuple(near))


def _best(near: tuple[Near, ...]) -> Near | None:
    return max(near, key=lambda n: (n.score, (-n.place[0], -n.place[1])), default=None)


def _parts_before(reading: Reading) -> list[float]:
    words = [reading.words_of(s.index) if s.kind.is_compared else 0 for s in reading.sentences]
    every = sum(words) or 1
    parts, told = [], 0
    for count in words:
        parts.append(told / every)
        told += count
    return parts
