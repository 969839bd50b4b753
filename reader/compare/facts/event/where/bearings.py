"""In which direction of a place reports say that something lies: 700 miles south or southeast of Orle."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from reader.compare.facts.claims import facts_at
from reader.compare.facts.event.joining import Contrast, told_of_one
from reader.compare.facts.fact import Fact, Value
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import SOME, Checkpoint, checked
from reader.text.facts.facts import Facts

# Tokens behind a distance in which its direction stands: "35 miles (56 km) to the southwest of".
_REACH = 9
# Tokens between a direction and the place from which it is told: "of the port of Orle".
_NEAR = 6

Bearing = tuple[Value, str]
"""Where a direction is told, and the letters of the place from which it is."""


def bearings(
    reports: Sequence[ComparedArticle], distances: Sequence[Fact], check: Checkpoint
) -> Iterator[Fact]:
    """The directions behind figures of one distance, where two reports tell of one place otherwise."""
    for distance in checked(distances, check, SOME):
        held = [found for v in distance.values if (found := _bearing(reports, v))]
        told = [
            Contrast(DiscrepancyKind.PLACE, one, other, verdict_of_directions(one.form, other.form))
            for (one, place), (other, same) in combinations(held, 2)
            if one.report != other.report and place == same
        ]
        if fact := told_of_one(told):
            yield fact


def verdict_of_directions(one: str, other: str) -> Verdict:
    """South and southeast are one direction, told more and less exactly; south and north are two."""
    if one == other:
        return Verdict.AGREE
    return Verdict.VAGUE if set(one.split("-")) & set(other.split("-")) else Verdict.DIFFER


def _bearing(reports: Sequence[ComparedArticle], distance: Value) -> Bearing | None:
    told = facts_at(reports[distance.report], (distance.sentence,))
    scan = told.scan
    at = next((n for n, t in enumerate(scan.tokens) if t.start >= distance.span.end), len(scan.tokens))
    for n in range(at, min(len(scan.tokens), at + _REACH)):
        direction, last = _direction(told, n)
        place = next((name for name in told.names if last < name.first[0] <= last + _NEAR), None)
        if direction and place and _is_of(told, last + 1):
            span = scan.cover(n, place.last[-1])
            return Value(distance.report, distance.sentence, span, direction), "".join(place.keys)
    return None


def _direction(told: Facts, at: int) -> tuple[str, int]:
    """The direction that begins at that token, as "south-east", and its last token; "" for none."""
    scan = told.scan
    if scan.word(at + 1) == "-":
        whole = scan.lexicon.group("direction", f"{scan.lower[at]}-{scan.word(at + 2)}")
        if whole:
            return whole, at + 2
    return scan.lexicon.group("direction", scan.lower[at]), at


def _is_of(told: Facts, at: int) -> bool:
    return bool(told.scan.lexicon.groups("preposition", told.scan.word(at)))
