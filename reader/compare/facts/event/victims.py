"""How many were killed and hurt where reports tell of them one by one: "a man", "another man", "a third"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.facts.event.joining import Contrast, told_of_each
from reader.compare.facts.fact import Fact, Value
from reader.compare.facts.figures import PairScores
from reader.compare.facts.slots import around
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.acts.singles import singles
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.figures.telling import ToldAs
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

_EVENTS = ("kill", "wound")
# The similarity of two sentences from which they tell of one event: with less, two of them are set beside
# each other, with more, sentences that are told in other words are missed.
_ALIKE = 0.35
# Full words around those told of that two reports must share where their sentences are not alike: one is
# shared by chance.
_SHARED = 2
_VICTIM = "victim"
# Classes of people to which those of any other may belong.
_ANYONE = frozenset({"anyone", "crowd", "young", "woman", "victim"})


@dataclass(frozen=True, slots=True)
class _Toll:
    """How many, where it is told, what stands around, of which people, and whether one by one."""

    count: int
    place: Value
    near: frozenset[str]
    who: frozenset[str]
    is_summed: bool


@dataclass(slots=True)
class _Tolls:
    """What a report tells of the killed, the hurt, and all victims."""

    most: dict[str, _Toll] = field(default_factory=dict)
    victims: _Toll | None = None

    def keep(self, event: str, toll: _Toll) -> None:
        """Take the greatest; of equal ones the first, a plain figure before a sum."""
        known = self.most.get(event)
        if known is None or (toll.count, known.is_summed) > (known.count, toll.is_summed):
            self.most[event] = toll

    def tells_like(self, other: "_Tolls", event: str) -> bool:
        """Whether both tell that the same befell as many: then they are of one event."""
        ours, theirs = self.most.get(event), other.most.get(event)
        return ours is not None and theirs is not None and ours.count == theirs.count

    @property
    def all(self) -> int:
        """The killed and the hurt together; 0 where one is not told."""
        held = [self.most.get(event) for event in _EVENTS]
        return sum(toll.count for toll in held if toll) if all(held) else 0


def victims(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> tuple[Fact, ...]:
    """The killed, the hurt and both together, of which one report at least tells one by one."""
    held = [_tolls(number, report, check) for number, report in enumerate(reports)]
    return told_of_each(_contrasts(held, cells))


def _contrasts(
    held: Sequence[_Tolls], cells: Mapping[tuple[int, int], PairScores]
) -> Iterator[tuple[str, Contrast]]:
    for r, q in combinations(range(len(held)), 2):
        for event, other in (_EVENTS, _EVENTS[::-1]):
            left, right = held[r].most.get(event), held[q].most.get(event)
            if left and right and (left.is_summed or right.is_summed) and _may_be_same(left, right):
                is_told = held[r].tells_like(held[q], other) or _is_alike(left, right, cells.get((r, q), {}))
                if is_told:
                    yield event, _contrast(left.place, right.place, is_same=left.count == right.count)
        yield from (("all", one) for one in _in_all(held[r], held[q]))


def _may_be_same(left: _Toll, right: _Toll) -> bool:
    return bool(left.who & right.who) or not (left.who and right.who)


def _is_alike(left: _Toll, right: _Toll, likeness: PairScores) -> bool:
    score = likeness.get((left.place.sentence, right.place.sentence), 0.0)
    return score >= _ALIKE or len(left.near & right.near) >= _SHARED


def _in_all(left: _Tolls, right: _Tolls) -> Iterator[Contrast]:
    """Victims counted together in one report, and the sum of those whom the other tells of."""
    for one, other, is_left in ((left, right, True), (right, left, False)):
        hurt = other.most.get("wound")
        if one.victims and hurt and hurt.is_summed and one.all == one.victims.count and other.all:
            ends = one.victims.place, replace(hurt.place, form=str(other.all))
            yield _contrast(*(ends if is_left else ends[::-1]), is_same=one.all == other.all)


def _contrast(left: Value, right: Value, *, is_same: bool) -> Contrast:
    return Contrast(DiscrepancyKind.NUMBER, left, right, Verdict.AGREE if is_same else Verdict.DIFFER)


def _tolls(number: int, report: ComparedArticle, check: Checkpoint) -> _Tolls:
    found = _Tolls()
    before: dict[str, int] = {}
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        now: dict[str, int] = {}
        for event, toll in _in_sentence(number, index, told, before):
            now[event] = toll.count
            found.keep(event, toll)
        found.victims = found.victims or _victims(number, index, told)
        before = now
    return found


def _in_sentence(
    number: int, index: int, told: Facts, before: Mapping[str, int]
) -> Iterator[tuple[str, _Toll]]:
    """What befell how many, by what the sentence counts, and those whom it tells of one by one."""
    counted = [(q, count) for q in told.quantities if (count := _count(q))]
    ones = list(singles(told)) if _tells_harm(told.scan) else []
    for event in _EVENTS:
        plain = [(q, count) for q, count in counted if event in q.events and not told.is_dated(q.at)]
        for q, count in plain:
            yield event, _toll(Value(number, index, q.span, str(count)), told, q)
        single = [one for one in ones if event in one.told.events and not told.is_dated(one.told.at)]
        if single and not plain:
            more = before.get(event, 0) if single[0].goes_on else 0
            place = Value(number, index, single[-1].span, str(more + len(single)))
            yield event, _toll(place, told, single[-1].told)


def _tells_harm(scan: Scan) -> bool:
    """Whether any of its words tells that somebody was killed or hurt."""
    return any(not scan.events(at).isdisjoint(_EVENTS) for at in range(len(scan.lower)))


def _victims(number: int, index: int, told: Facts) -> _Toll | None:
    for q in told.quantities:
        if (count := _count(q)) and _VICTIM in q.people and not told.is_dated(q.at):
            return _toll(Value(number, index, q.span, str(count)), told, q)
    return None


def _count(held: Quantity) -> int:
    """A plain count of people; 0 for any other figure."""
    value = number_of(held.form)
    is_plain = (
        held.measure is Measure.NUMBER
        and held.told is ToldAs.SO
        and not (held.bound or held.grade or held.size or held.is_article)
    )
    return int(value.value) if is_plain and value and not value.is_ordinal else 0


def _toll(place: Value, told: Facts, held: Quantity) -> _Toll:
    near = around(told.scan, held.at)
    return _Toll(int(place.form), place, near, held.people - _ANYONE, held.is_article)
