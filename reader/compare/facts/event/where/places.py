"""What reports call a place, and in which part of a country or in which direction they put it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, told_of_each
from reader.compare.facts.event.where.bearings import verdict_of_directions
from reader.compare.facts.fact import Fact, Value
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, SOME, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.names import Name
from reader.text.facts.scan import Scan
from reader.text.spelling import letters

# Places of one report that are told of: more of them are a list.
_MOST = 200
# Tokens behind a name in which "in central Iran" says where it lies: further on the sentence tells of
# another place.
_BEHIND = 3
# Tokens of "south coast of", which stands before a name.
_EDGE = 3
# What is asked of a place that has one answer; it has several coasts, of which two may be told of.
_ONE_ANSWER = ("sort", "part")


@dataclass(frozen=True, slots=True)
class _Named:
    """What is told of a place: the sort of place it is, or the part of a country or the direction."""

    name: str
    asked: str
    said: str
    place: Value


def places(reports: Sequence[ComparedArticle], check: Checkpoint) -> tuple[Fact, ...]:
    """Two sorts of one place, or two parts of a country in which it is said to lie."""
    held = [list(_told(number, report, check))[:_MOST] for number, report in enumerate(reports)]
    return told_of_each(_contrasts(held, check))


def _contrasts(
    held: Sequence[Sequence[_Named]], check: Checkpoint
) -> Iterator[tuple[tuple[str, str], Contrast]]:
    for ours, theirs in combinations(held, 2):
        for a in checked(ours, check, SOME):
            for b in theirs:
                verdict = _verdict(a, b) if (a.name, a.asked) == (b.name, b.asked) else None
                if verdict and (a.asked in _ONE_ANSWER or verdict is not Verdict.DIFFER):
                    yield (a.name, a.asked), Contrast(DiscrepancyKind.PLACE, a.place, b.place, verdict)


def _verdict(left: _Named, right: _Named) -> Verdict:
    """A town and a city are told more and less exactly; so are south and southeast."""
    found = verdict_of_directions(left.said, right.said)
    return Verdict.VAGUE if found is Verdict.DIFFER and left.asked == "sort" else found


def _told(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Named]:
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        for name in told.names:
            yield from _of_name(number, index, told, name)


def _of_name(number: int, index: int, told: Facts, name: Name) -> Iterator[_Named]:
    scan, start, end = told.scan, name.first[0], name.last[-1] + 1
    key = letters("".join(name.words))

    def found(asked: str, said: str, first: int, last: int) -> _Named:
        return _Named(key, asked, said, Value(number, index, scan.cover(first, last), said))

    sort_at = _sort_before(scan, start)
    if sort_at is not None:
        yield found("sort", scan.lexicon.group("settlement", scan.lower[sort_at]), sort_at, end - 1)
        if part := _direction(scan, sort_at - 1):
            yield found("part", part, sort_at - 1, end - 1)
    yield from (found(*edge, end - 1) for edge in _edges(scan, start))
    if part_at := _part_behind(scan, end):
        yield found("part", _direction(scan, part_at), part_at, part_at + 1)


def _sort_before(scan: Scan, start: int) -> int | None:
    """The token of "town" in "the town of Orle"."""
    is_of = start > 1 and "of" in scan.lexicon.groups("preposition", scan.lower[start - 1])
    return start - 2 if is_of and scan.lexicon.groups("settlement", scan.lower[start - 2]) else None


def _edges(scan: Scan, start: int) -> Iterator[tuple[str, str, int]]:
    """Which coast, outskirts or border of a place: what is asked, the direction, and where that stands."""
    is_of = start >= _EDGE and "of" in scan.lexicon.groups("preposition", scan.lower[start - 1])
    for edge, part in ((start - 2, start - 3), (start - 3, start - 2)) if is_of else ():
        if (sort := scan.lexicon.group("edge", scan.lower[edge])) and (said := _direction(scan, part)):
            yield sort, said, min(edge, part)


def _part_behind(scan: Scan, end: int) -> int:
    """The token of "central" in "Orle in central Iran"; 0 where none stands there."""
    for at in range(end, min(len(scan.lower) - 2, end + _BEHIND)):
        if scan.lower[at] in scan.lexicon.words("place"):
            is_country = scan.lower[at + 2] in scan.lexicon.places
            return at + 1 if is_country and _direction(scan, at + 1) else 0
    return 0


def _direction(scan: Scan, at: int) -> str:
    """The parts of "southeastern", as "south-east"; "" for any other word."""
    return scan.lexicon.group("direction", scan.lower[at]) if at >= 0 else ""
