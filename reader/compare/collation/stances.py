"""How a value of a fact stands to those of the other reports: with most of them, against them, or vaguer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from reader.compare.collation.values import Collation, Place
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind, Verdict

# Reports that give a value which most give: what one alone gives is no majority.
LEAST_MOST = 2


class Stance(Enum):
    """MOST: others contradict it, but more reports give it than any other. DIFFERS: others contradict it.

    VAGUE: no report contradicts it, but some tell the same less precisely, or more so.
    SPELLED: another report spells the same name differently.
    """

    MOST = auto()
    DIFFERS = auto()
    VAGUE = auto()
    SPELLED = auto()

    @property
    def is_of_contradiction(self) -> bool:
        """Whether another report contradicts the value."""
        return self in {Stance.MOST, Stance.DIFFERS}


GRAVEST = (Stance.DIFFERS, Stance.MOST, Stance.VAGUE, Stance.SPELLED)


@dataclass(frozen=True, slots=True)
class Standing:
    """A value in a text, how it stands to those of the other reports, and its fact by number."""

    value: Value
    stance: Stance
    fact: int


@dataclass(frozen=True, slots=True)
class Stances:
    """The stance of every value that some report tells otherwise.

    Attributes:
        by_form: by fact and normal form.
        by_place: those in each sentence, in their order; of such as overlap, the gravest and longest.
    """

    by_form: Mapping[tuple[int, str], Stance]
    by_place: Mapping[Place, tuple[Standing, ...]]

    def stance(self, fact: int, form: str) -> Stance | None:
        """How a value of a fact stands to the others; None where nobody tells it otherwise."""
        return self.by_form.get((fact, form))

    def at(self, place: Place) -> tuple[Standing, ...]:
        """The values in a sentence."""
        return self.by_place.get(place, ())


def stances(collation: Collation) -> Stances:
    """The stances of all values, for every view and every page alike."""
    by_form: dict[tuple[int, str], Stance] = {}
    by_place: dict[Place, list[Standing]] = {}
    for number, fact in enumerate(collation.facts):
        found = stances_of(fact)
        by_form |= {(number, form): stance for form, stance in found.items()}
        for value in fact.values:
            if stance := found.get(value.form):
                held = by_place.setdefault((value.report, value.sentence), [])
                held.append(Standing(value, stance, number))
    return Stances(by_form, {place: _apart(held) for place, held in by_place.items()})


def stances_of(fact: Fact) -> dict[str, Stance]:
    """The stance of each normal form; a speaker, and what is quoted in part, have tables of their own."""
    if fact.kind is DiscrepancyKind.ATTRIBUTION:
        return {}
    if fact.kind is DiscrepancyKind.QUOTATION and fact.verdict is not Verdict.DIFFER:
        return {}
    if fact.is_spelling:
        return {value.form: Stance.SPELLED for value in fact.values}
    return _of_values(fact)


def by_form(fact: Fact) -> Mapping[str, list[Value]]:
    """The values of a fact by their normal forms, those that most reports give first."""
    found: dict[str, list[Value]] = {}
    for value in fact.values:
        found.setdefault(value.form, []).append(value)
    return dict(sorted(found.items(), key=lambda item: -_reports(item[1])))


def _of_values(fact: Fact) -> dict[str, Stance]:
    firsts = {(value.report, value.form): value for value in fact.values}.values()
    most, found = _told_by_most(fact), dict[str, Stance]()
    for one in firsts:
        said = {fact.between(one, other) for other in firsts if other.report != one.report}
        if Verdict.DIFFER in said:
            found[one.form] = Stance.MOST if one.form == most else Stance.DIFFERS
        elif Verdict.VAGUE in said:
            found.setdefault(one.form, Stance.VAGUE)
    return found


def _told_by_most(fact: Fact) -> str | None:
    """The value that more reports give than any other; None where two are given alike often, or each once."""
    counts = [(_reports(values), form) for form, values in by_form(fact).items()]
    (most, form), *rest = counts
    return form if most >= LEAST_MOST and (not rest or most > rest[0][0]) else None


def _reports(values: Iterable[Value]) -> int:
    return len({value.report for value in values})


def _apart(held: Iterable[Standing]) -> tuple[Standing, ...]:
    def rank(one: Standing) -> tuple[int, int]:
        return GRAVEST.index(one.stance), one.value.span.start - one.value.span.end

    kept: list[Standing] = []
    for one in sorted(held, key=rank):
        span = one.value.span
        others = (other.value.span for other in kept)
        if all(span.end <= other.start or other.end <= span.start for other in others):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.value.span))
