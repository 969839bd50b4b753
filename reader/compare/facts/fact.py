"""One fact of several reports: every place at which one of them states it, and which values contradict."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

from reader.compare.side import whichever_side
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.model import Span

GRAVEST = (Verdict.DIFFER, Verdict.VAGUE, Verdict.AGREE)


@dataclass(frozen=True, slots=True)
class Value:
    """What one report says of a fact in one place: its sentence, the words, and their normal form."""

    report: int
    sentence: int
    span: Span
    form: str

    @property
    def at(self) -> tuple[int, Span]:
        """Where it stands: the number of the report, and the words in its text."""
        return self.report, self.span

    @property
    def in_text(self) -> tuple[int, str]:
        """Where it begins in its text, and its form, whichever number its report has."""
        return self.span.start, self.form


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that reports count, name, date or say.

    Attributes:
        verdict: the gravest that any two reports say to each other.
        values: in the order of the reports, then of their texts.
        verdicts: what two normal forms say to each other; AGREE where it is not told.
        is_spelling: one name spelled differently, not a fact that differs.
    """

    kind: DiscrepancyKind
    verdict: Verdict
    values: tuple[Value, ...]
    verdicts: Mapping[tuple[str, str], Verdict]
    is_spelling: bool = False

    def between(self, one: Value, other: Value) -> Verdict:
        """What two values say to each other, never graver than what the reports do."""
        found = self.verdicts.get((one.form, other.form), Verdict.AGREE)
        return max(found, self.verdict, key=GRAVEST.index)

    def contrasts(self) -> Iterator[tuple[Value, Value, Verdict]]:
        """The first place of each two values of different reports that don't agree, the gravest first.

        Of equally grave ones the earliest come first, whichever report stands before the other. What both
        reports say, each in one place as in the other, sets neither against the other.
        """
        first = {(v.report, v.form): v for v in reversed(self.values)}
        shown = sorted(first.values(), key=lambda v: v.at)
        pairs = [(a, b) for a, b in combinations(shown, 2) if a.report != b.report]
        every = [(a, b) for a, b in pairs if not {(a.report, b.form), (b.report, a.form)} <= first.keys()]
        every.sort(key=lambda two: whichever_side(*(v.in_text for v in two)))
        found = [(a, b, self.between(a, b)) for a, b in every]
        for verdict in GRAVEST[:-1]:
            yield from (each for each in found if each[2] is verdict)
