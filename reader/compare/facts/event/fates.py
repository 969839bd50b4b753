"""What became of somebody: charged or not, convicted or acquitted, caught or at large, dead or alive."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.compare.facts.event.joining import Contrast, every_two
from reader.compare.facts.event.persons import told_of_persons
from reader.compare.facts.fact import Value
from reader.compare.facts.figures import PairScores
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.names import Name, place
from reader.text.facts.opposites import Opposite, Reality

_FATES = frozenset({"guilty", "charge", "caught", "free", "alive", "resign"})
"""The opposites of the lexicon of which one person has one at a time."""
# Fates of one report that are looked at: more of them are a list.
_MOST = 40


@dataclass(frozen=True, slots=True)
class _Fate:
    place: Value
    pole: Opposite
    persons: frozenset[str]


def fates(
    reports: Sequence[ComparedArticle], cells: Mapping[tuple[int, int], PairScores], check: Checkpoint
) -> Iterator[Contrast]:
    """Every two sentences, alike or not, that tell the opposite of one person whom both name."""
    held = [_of_one_kind(list(_held(number, report, check))[:_MOST]) for number, report in enumerate(reports)]
    for a, b, score in every_two(held, cells, check):
        if a.pole.kind == b.pole.kind and a.persons & b.persons:
            verdict = Verdict.DIFFER if _contradict(a.pole, b.pole) else Verdict.AGREE
            yield Contrast(DiscrepancyKind.OUTCOME, a.place, b.place, verdict, score)


def _contradict(one: Opposite, other: Opposite) -> bool:
    is_real = one.reality is Reality.REAL, other.reality is Reality.REAL
    return all(is_real) if one.is_first != other.is_first else any(is_real) and not all(is_real)


def _of_one_kind(held: Sequence[_Fate]) -> list[_Fate]:
    """Without those of whom the report tells both, one after the other: caught on Monday, free on Friday."""
    return [
        one
        for one in held
        if not any(
            one.pole.kind == other.pole.kind
            and one.persons & other.persons
            and _contradict(one.pole, other.pole)
            for other in held
        )
    ]


def _held(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Fate]:
    for index, told, persons in checked(told_of_persons(report, check), check, FEW):
        for pole in told.opposites:
            if pole.kind not in _FATES or pole.reality is Reality.OPEN:
                continue
            whom = _nearest(told, pole, persons)
            if whom and not told.is_dated(pole.first):
                yield _Fate(Value(number, index, pole.span, pole.form), pole, whom)


def _nearest(told: Facts, pole: Opposite, persons: frozenset[str]) -> frozenset[str]:
    """The letters of the person's name nearest to it; of those named before where its sentence names none."""
    named = [name for name in told.names if not place(told.scan, name) and persons & set(name.keys)]
    if not named:
        return frozenset() if told.names else persons
    return persons & set(min(named, key=lambda name: _distance(name, pole)).keys)


def _distance(name: Name, pole: Opposite) -> int:
    return max(name.first[0] - pole.last, pole.first - name.last[-1])
