"""The facts of two whole reports, found when they are first asked for, as each of their pairs sees them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from threading import Lock

from reader.compare.across.figures import translated_figures
from reader.compare.across.languages import are_foreign
from reader.compare.across.names import translated_names
from reader.compare.edits.placing import BothIndices
from reader.compare.facts.claims import facts_at
from reader.compare.facts.discrepancies import stated
from reader.compare.facts.fact import Fact, Value
from reader.compare.facts.figures import PairScores
from reader.compare.facts.story import facts_of_story
from reader.compare.model import Candidate
from reader.compare.pairing.compared_article import ComparedArticle, Sides
from reader.compare.pairing.degree import SURE
from reader.compare.pairing.scored import columns
from reader.compare.side import Both
from reader.compare.telling import NOWHERE, Discrepancy, Spans, Verdict
from reader.text.checking import FEW, Checkpoint, checked, unchecked

_BOTH = (0, 1)
# Of two sentences whose facts it makes likelier to be one: with less it says nothing.
LEAST_LIKENESS = 0.1


class WholeFacts:
    """The facts on which two reports disagree: a pure function of both, made once."""

    __slots__ = ("_at", "_cells", "_found", "_lock", "_passages", "_sides")

    def __init__(
        self, sides: Sides, candidates: Sequence[Candidate], passages: Sequence[BothIndices]
    ) -> None:
        """The reports, how alike their sentences are, and the passages that pair and differ in words."""
        self._sides, self._passages = sides, passages
        self._cells = candidates
        self._found: tuple[Fact, ...] | None = None
        self._at: dict[tuple[int, int], dict[int, list[Value]]] = {}
        self._lock = Lock()

    def facts(self, check: Checkpoint = unchecked) -> tuple[Fact, ...]:
        """Each fact once, those on which both agree left out; check is called while they are found."""
        with self._lock:
            if self._found is None:
                sides = self._sides(check)
                told = self.stated(check)
                every = facts_of_story(sides, {_BOTH: self.likeness(check)}, {_BOTH: told}, check)
                self._found = tuple([fact for fact in checked(every, check, FEW) if any(fact.contrasts())])
                places = ((n, v) for n, fact in enumerate(self._found) for v in fact.values)
                for number, value in checked(places, check):
                    at = self._at.setdefault((value.report, value.sentence), {})
                    at.setdefault(number, []).append(value)
            return self._found

    def sides(self, check: Checkpoint = unchecked) -> tuple[ComparedArticle, ComparedArticle]:
        """The two reports, made ready."""
        return self._sides(check)

    def likeness(self, check: Checkpoint = unchecked) -> PairScores:
        """How alike their sentences are; those that have next to nothing in common are left out."""
        check()
        left, right, score = (part.tolist() for part in columns(LEAST_LIKENESS, self._cells))
        return dict(zip(zip(left, right, strict=True), score, strict=True))

    def stated(self, check: Checkpoint = unchecked) -> Iterator[Discrepancy]:
        """What the passages that pair and differ in words disagree on, each pair by itself."""
        left, right = self._sides(check)
        if are_foreign(left.article, right.article):
            likeness = self.likeness(check)
            for ours, theirs in checked(self._passages, check, FEW):
                if likeness.get((ours[0], theirs[0]), 0.0) >= SURE:
                    told = facts_at(left, ours), facts_at(right, theirs)
                    yield from translated_figures(*told)
                    yield from translated_names((left, right), *told)
            return
        for passages in checked(self._passages, check, FEW):
            yield from stated(left, right, *passages)

    def discrepancies(self, check: Checkpoint = unchecked) -> tuple[Discrepancy, ...]:
        """One for each fact, with all its places."""
        every = checked(self.facts(check), check, FEW)
        return tuple([_shown(fact, *next(fact.contrasts()), _places(fact)) for fact in every])

    def within(self, left: Sequence[int], right: Sequence[int], check: Checkpoint) -> tuple[Discrepancy, ...]:
        """What those sentences of the left report and those of the right one disagree on."""
        every = self.facts(check)
        told: dict[int, list[Value]] = {}
        for report, sentences in enumerate((left, right)):
            for sentence in sentences:
                for number, values in self._at.get((report, sentence), {}).items():
                    told.setdefault(number, []).extend(values)
        parts = [replace(every[number], values=tuple(values)) for number, values in told.items()]
        found = [_shown(part, *next(part.contrasts()), NOWHERE) for part in parts if any(part.contrasts())]
        return tuple(sorted(found, key=lambda d: (d.left, d.right)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WholeFacts) and (self is other or self.facts() == other.facts())

    def __hash__(self) -> int:
        return hash(self._passages)

    def __repr__(self) -> str:
        return repr(self.discrepancies())


def _places(fact: Fact) -> Both[Spans]:
    left, right = (tuple([v.span for v in fact.values if v.report == r]) for r in (0, 1))
    return Both(left, right)


def _shown(fact: Fact, one: Value, other: Value, verdict: Verdict, places: Both[Spans]) -> Discrepancy:
    return Discrepancy(
        fact.kind, one.span, other.span, one.form, other.form, fact.is_spelling, verdict, places
    )
