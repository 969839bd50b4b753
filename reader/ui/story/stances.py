"""How a value of a fact stands to those of the other reports: with most of them, against them, or vaguer."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from reader.compare.collation.values import Collation, Place
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.model import Span

NO_FACT, SAID_ALREADY = -1, -2
"""The fact of a mark that is none of the collation's; of one whose words say themselves what it marks."""


class Stance(Enum):
    """MOST: others contradict it, but more tellings give it than any other. DIFFERS: others contradict it.

    VAGUE: no report contradicts it, but some tell the same less precisely, or more so.
    """

    MOST = auto()
    DIFFERS = auto()
    VAGUE = auto()

    @property
    def is_of_contradiction(self) -> bool:
        """Whether another report contradicts the value."""
        return self is not Stance.VAGUE


@dataclass(frozen=True, slots=True)
class Marked:
    """A value of a fact in the words of a sentence on one line: from where to where."""

    start: int
    end: int
    stance: Stance
    fact: int

    @property
    def is_to_be_told(self) -> bool:
        """Whether words must say what the box shows: where they don't already."""
        return self.fact != SAID_ALREADY


@dataclass(frozen=True, slots=True)
class Stances:
    """The stance of every value, by fact and normal form; and the marks in each sentence."""

    by_form: Mapping[tuple[int, str], Stance]
    by_place: Mapping[Place, tuple[Marked, ...]]

    def stance(self, fact: int, form: str) -> Stance | None:
        """How a value of a fact stands to the others; None where nobody tells it otherwise."""
        return self.by_form.get((fact, form))

    def marks(self, place: Place) -> tuple[Marked, ...]:
        """The values in a sentence."""
        return self.by_place.get(place, ())


def stances(collation: Collation) -> Stances:
    """The stances of all values that some report tells otherwise; a spelling or a speaker is none."""
    by_form: dict[tuple[int, str], Stance] = {}
    by_place: dict[Place, list[Marked]] = {}
    for number, fact in enumerate(collation.facts):
        if fact.is_spelling or fact.kind is DiscrepancyKind.ATTRIBUTION:
            continue
        found = _of(fact, _commonest(collation, fact))
        by_form |= {(number, form): stance for form, stance in found.items()}
        for value in fact.values:
            if stance := found.get(value.form):
                marked = _on_one_line(collation, value, stance, number)
                by_place.setdefault((value.report, value.sentence), []).append(marked)
    return Stances(by_form, {place: _apart(marks) for place, marks in by_place.items()})


def _of(fact: Fact, commonest: str | None) -> dict[str, Stance]:
    firsts = {(value.report, value.form): value for value in fact.values}.values()
    found: dict[str, Stance] = {}
    for one in firsts:
        said = {fact.between(one, other) for other in firsts if other.report != one.report}
        if Verdict.DIFFER in said:
            found[one.form] = Stance.MOST if one.form == commonest else Stance.DIFFERS
        elif Verdict.VAGUE in said:
            found.setdefault(one.form, Stance.VAGUE)
    return found


def _commonest(collation: Collation, fact: Fact) -> str | None:
    """The value that more tellings give than any other; None where two are given alike often."""
    groups = {r: -1 - n for n, telling in enumerate(collation.tellings) for r in telling.reports}
    given: dict[str, set[int]] = {}
    for value in fact.values:
        given.setdefault(value.form, set()).add(groups.get(value.report, value.report))
    first, *rest = sorted(given, key=lambda form: -len(given[form]))
    return first if len(given[first]) > len(given[rest[0]] if rest else ()) else None


def _on_one_line(collation: Collation, value: Value, stance: Stance, fact: int) -> Marked:
    """Where a value stands in its sentence once every stretch of white space is one space."""
    reading = collation.reports[value.report]
    home, text = reading.sentences[value.sentence].span, reading.article.text
    start = _shortened(Span(home.start, value.span.start).of(text))
    return Marked(start, start + len(" ".join(value.span.of(text).split())), stance, fact)


def _shortened(before: str) -> int:
    words = before.split()
    return len(" ".join(words)) + (1 if words and before[-1].isspace() else 0)


def _apart(marks: list[Marked]) -> tuple[Marked, ...]:
    """In their order; of those that lie on one another, the gravest and longest."""
    graver = sorted(
        marks, key=lambda m: (m.stance is not Stance.DIFFERS, m.stance is Stance.VAGUE, m.start - m.end)
    )
    kept: list[Marked] = []
    for mark in graver:
        if all(mark.end <= other.start or other.end <= mark.start for other in kept):
            kept.append(mark)
    return tuple(sorted(kept, key=lambda m: m.start))
