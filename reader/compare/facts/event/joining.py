"""What two reports each tell of one thing, joined into one fact over all reports."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from types import MappingProxyType
from typing import Protocol, TypeVar

from reader.compare.facts.fact import GRAVEST, Fact, Value
from reader.compare.facts.figures import PairScores
from reader.compare.side import whichever_side
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import SOME, Checkpoint, checked
from reader.text.model import Span

SpanPlace = tuple[int, Span]


class ToldSomewhere(Protocol):
    """What a report tells in one place."""

    @property
    def place(self) -> Value:
        """Where, and in what words."""
        ...


ToldT = TypeVar("ToldT", bound=ToldSomewhere)


@dataclass(frozen=True, slots=True)
class Contrast:
    """What two reports tell of one thing, what that says, and how sure it is that it is one thing."""

    kind: DiscrepancyKind
    left: Value
    right: Value
    verdict: Verdict
    sure: float = 1.0

    @property
    def ends(self) -> tuple[Value, Value]:
        """What either report tells."""
        return self.left, self.right


@dataclass(slots=True)
class _Group:
    told: list[Contrast] = field(default_factory=list)
    at: dict[int, Value] = field(default_factory=dict)
    """Where each report tells it."""

    def may_hold(self, told: Iterable[Contrast]) -> bool:
        """Whether no report would tell it otherwise in another sentence: these are two things."""
        return all(_is_one(self.at.get(v.report, v), v) for one in told for v in one.ends)

    def add(self, told: Iterable[Contrast]) -> None:
        """Take them in."""
        for one in told:
            self.told.append(one)
            self.at |= {v.report: v for v in one.ends}


def every_two(
    held: Sequence[Sequence[ToldT]], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[tuple[ToldT, ToldT, float]]:
    """Each two things that two reports tell, with the likeness of their sentences; held is by report."""
    for r, q in combinations(range(len(held)), 2):
        likeness = cells.get((r, q), {})
        for one in checked(held[r], check, SOME):
            for other in held[q]:
                yield one, other, likeness.get((one.place.sentence, other.place.sentence), 0.0)


def alike(least: float, cells: PairScores) -> list[tuple[tuple[int, int], float]]:
    """The cells that are at least so much alike."""
    return [cell for cell in cells.items() if cell[1] >= least]


def _is_one(known: Value, other: Value) -> bool:
    return known.sentence == other.sentence or known.form == other.form


def joined(told: Iterable[Contrast], check: Checkpoint) -> tuple[Fact, ...]:
    """One fact for all that hangs together, the surest first; where all agree there is none."""
    every: dict[int, _Group] = {}
    holding: dict[SpanPlace, dict[int, _Group]] = {}
    for one in checked(sorted(told, key=_rank), check, SOME):
        near = [
            g
            for v in sorted(one.ends, key=lambda told: told.in_text)
            for g in holding.get(v.at, {}).values()
            if id(g) in every
        ]
        group = next((g for g in near if g.may_hold([one])), None) or _Group()
        others = [g for g in {id(g): g for g in near}.values() if g is not group]
        group.add([one])
        new = [one]
        for other in (g for g in others if group.may_hold(g.told)):
            group.add(other.told)
            new += other.told
            del every[id(other)]
        every[id(group)] = group
        for v in (v for each in new for v in each.ends):
            holding.setdefault(v.at, {})[id(group)] = group
    return tuple([fact for g in every.values() if (fact := told_of_one(g.told))])


def _rank(one: Contrast) -> tuple[float, tuple[int, int, str, str]]:
    """The surest first, then the earliest, whichever report stands before the other."""
    return -one.sure, whichever_side(one.left.in_text, one.right.in_text)


def told_of_each(told: Iterable[tuple[Hashable, Contrast]]) -> tuple[Fact, ...]:
    """A fact for each thing, by what tells it from others; where all agree there is none."""
    every: dict[Hashable, list[Contrast]] = {}
    for thing, one in told:
        every.setdefault(thing, []).append(one)
    return tuple([fact for found in every.values() if (fact := told_of_one(found))])


def told_of_one(told: Sequence[Contrast]) -> Fact | None:
    """The fact of what tells of one thing; None where all agree."""
    if all(one.verdict is Verdict.AGREE for one in told):
        return None
    verdict = min((one.verdict for one in told), key=GRAVEST.index)
    values = {v.at: v for one in told for v in one.ends}
    forms = [(one.left.form, one.right.form, one.verdict) for one in told]
    verdicts = {(a, b): v for x, y, v in forms for a, b in ((x, y), (y, x))}
    ordered = [values[place] for place in sorted(values)]
    return Fact(told[0].kind, verdict, tuple(ordered), MappingProxyType(verdicts))


def united(known: Sequence[Fact], more: Sequence[Fact]) -> tuple[Fact, ...]:
    """The known facts, each with what more is told of a place that it has; then what is told of none.

    What has places of several goes to the one with the most of them, of equals to the earliest in the texts.
    """
    held = {v.at: n for n, fact in enumerate(known) for v in fact.values}
    found = list(known)
    for fact in more:
        shared = Counter(held[v.at] for v in fact.values if v.at in held)
        if not shared:
            found.append(fact)
            continue
        at = min(shared, key=lambda n: (-shared[n], min(v.in_text for v in known[n].values)))
        found[at] = _both(found[at], fact)
    return tuple(found)


def _overlap(one: Value, other: Value) -> bool:
    """Whether both are the same words in part: "a", "a guardhouse"."""
    return one.report == other.report and one.span.overlaps(other.span)


def _both(one: Fact, other: Fact) -> Fact:
    more = [v for v in other.values if not any(_overlap(v, known) for known in one.values)]
    values = {v.at: v for v in (*more, *one.values)}
    new = {v.form for v in values.values()} - {v.form for v in one.values}
    told = {(a.form, form): other.verdict for a in one.values for form in new}
    verdicts = {**told, **{(b, a): v for (a, b), v in told.items()}, **one.verdicts}
    verdict = min(one.verdict, other.verdict, key=GRAVEST.index)
    ordered = [values[place] for place in sorted(values)]
    return Fact(one.kind, verdict, tuple(ordered), MappingProxyType(verdicts))
