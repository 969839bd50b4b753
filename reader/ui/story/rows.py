"""What the view of an event shows of a collation, row by row; made in the thread that collates."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from reader.compare.collation.stances import Stance, Stances, stances
from reader.compare.collation.values import Collation, Place, Telling
from reader.compare.facts.fact import GRAVEST, Fact
from reader.compare.model import Comparison
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Article
from reader.ui.story.marked_line import Marked, marks_in


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of a report, its words on one line, and the values in it that others tell otherwise."""

    text: str
    place: Place
    marks: tuple[Marked, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether another report contradicts it."""
        return any(mark.stance.is_of_contradiction for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one report says: a sentence or several, in the order of its text."""

    said: tuple[Said, ...]

    @property
    def shown(self) -> Said:
        """The sentence that stands in the cell: the first of which a value differs, else the first."""
        return next((said for said in self.said if said.differs), self.said[0])

    @property
    def also(self) -> tuple[int, ...]:
        """The other sentences in which it says so."""
        return tuple(said.place[1] for said in self.said if said is not self.shown)

    @property
    def place(self) -> Place:
        """Where its words stand."""
        return self.shown.place


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement, or a sentence that one report alone has: a cell a report, None where it tells nothing.

    Attributes:
        likely: of each report that does not tell it, where it may all the same; () where that is not asked.
        differing: the facts, by number, on which the reports contradict each other here.
        vague: those that some tell less precisely.
        sought: all its words, for a search.
        number: of the statement, from 0; None for what one report alone has.
        name, note: what a person called it and wrote on it. is_hidden: whether they want it out of sight.
    """

    cells: tuple[Cell | None, ...]
    independent: int
    likely: tuple[Cell | None, ...] = ()
    differing: frozenset[int] = frozenset()
    vague: frozenset[int] = frozenset()
    sought: str = ""
    number: int | None = None
    name: str = ""
    note: str = ""
    is_hidden: bool = False

    @property
    def told_by(self) -> int:
        """How many reports tell it."""
        return sum(cell is not None for cell in self.cells)

    def may_tell(self, report: int) -> Cell | None:
        """Where a report that does not tell it may do so all the same."""
        return self.likely[report] if self.likely and self.cells[report] is None else None

    @property
    def differs(self) -> bool:
        """Whether they give another value to a fact."""
        return bool(self.differing)


class FactSort(Enum):
    """How far the reports are apart on a fact."""

    DIFFERS = auto()
    VAGUE = auto()
    AGREE = auto()
    SPELLING = auto()
    SPEAKER = auto()


_BY_VERDICT = {
    Verdict.DIFFER: FactSort.DIFFERS,
    Verdict.VAGUE: FactSort.VAGUE,
    Verdict.AGREE: FactSort.AGREE,
}


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact by its number in the collation: each report's values, and the first place of each.

    Attributes:
        places: every sentence that states it, in the order of the reports, with its values marked.
    """

    number: int
    fact: Fact
    cells: tuple[Cell | None, ...]
    places: tuple[Said, ...] = ()
    differs: bool = False
    name: str = ""

    @property
    def told_by(self) -> int:
        """How many reports tell of it."""
        return sum(cell is not None for cell in self.cells)

    @property
    def sort(self) -> FactSort:
        """How far they are apart; each fact is of one sort."""
        if self.fact.is_spelling:
            return FactSort.SPELLING
        if self.fact.kind is DiscrepancyKind.ATTRIBUTION:
            return FactSort.SPEAKER
        return FactSort.DIFFERS if self.differs else _BY_VERDICT[self.fact.verdict]


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """A row of another kind, with what is said of it at its left: a quotation, names of one thing, a time.

    is_joined: whether a line leads from one report that tells it to the next.
    """

    label: str
    cells: tuple[Cell | None, ...]
    differs: bool = False
    is_joined: bool = False


@dataclass(frozen=True, slots=True)
class ToldByAll:
    """Who says what, and the comparisons of its reports two by two; () where there are too many to keep."""

    collation: Collation
    comparisons: tuple[Comparison, ...]


@dataclass(frozen=True, slots=True)
class StoryRows:
    """All that the view shows: the reports, their statements, what one alone tells, and the facts.

    Attributes:
        words: of each report, how many are compared. groups: the reports that share long runs of words.
        told: what all of it was made of.
    """

    reports: tuple[Article, ...]
    words: tuple[int, ...]
    statements: tuple[StatementRow, ...]
    alone: tuple[StatementRow, ...]
    facts: tuple[FactRow, ...]
    groups: tuple[Telling, ...]
    told: ToldByAll

    def group(self, report: int) -> Telling | None:
        """The group of reports that one is in."""
        return next((group for group in self.groups if report in group.reports), None)


def rows_of(
    collation: Collation, comparisons: tuple[Comparison, ...] = (), check: Checkpoint = unchecked
) -> StoryRows:
    """The rows of a collation that was made of these comparisons."""
    held = stances(collation)
    return StoryRows(
        tuple(reading.article for reading in collation.reports),
        tuple(reading.words() for reading in collation.reports),
        tuple(_row(collation, n, held) for n in checked(range(len(collation.statements)), check)),
        tuple(_alone(collation, check)),
        tuple(_facts(collation, held)),
        collation.tellings,
        ToldByAll(collation, comparisons),
    )


def _row(collation: Collation, number: int, held: Stances) -> StatementRow:
    statement = collation.statements[number]
    cells: list[Cell | None] = []
    likely: list[Cell | None] = []
    for report in range(len(collation.reports)):
        sentences = statement.sentences(report)
        cells.append(_cell(collation, report, sentences, held) if sentences else None)
        others = tuple(sentence for _, sentence in collation.elsewhere.get((number, report), ()))
        likely.append(_cell(collation, report, others, held) if others else None)
    made = _made(tuple(cells), collation.independent(statement))
    return replace(
        made,
        likely=tuple(likely),
        sought="\n".join((made.sought, *map(_sought, likely))),
        number=number,
        name=statement.name,
        note=statement.note,
        is_hidden=statement.is_hidden,
    )


def _made(cells: tuple[Cell | None, ...], independent: int) -> StatementRow:
    said = [said for cell in cells if cell for said in cell.said]
    marks = [mark for each in said for mark in each.marks]
    differing = frozenset(mark.fact for mark in marks if mark.stance.is_of_contradiction)
    vague = frozenset(mark.fact for mark in marks if mark.stance is Stance.VAGUE) - differing
    return StatementRow(cells, independent, (), differing, vague, "\n".join(map(_sought, cells)))


def _sought(cell: Cell | None) -> str:
    """The words of a cell, for a search."""
    return "\n".join(said.text.casefold() for said in cell.said) if cell else ""


def _cell(collation: Collation, report: int, sentences: tuple[int, ...], held: Stances) -> Cell:
    reading = collation.reports[report]
    return Cell(
        tuple(
            Said(
                " ".join(reading.text(sentence).split()),
                (report, sentence),
                marks_in(collation, held, (report, sentence)),
            )
            for sentence in sentences
        )
    )


def _alone(collation: Collation, check: Checkpoint) -> Iterator[StatementRow]:
    nothing = Stances({}, {})
    for report in range(len(collation.reports)):
        for sentence in checked(collation.alone(report), check):
            cells: list[Cell | None] = [None] * len(collation.reports)
            cells[report] = _cell(collation, report, (sentence,), nothing)
            yield _made(tuple(cells), 1)


def _facts(collation: Collation, held: Stances) -> Iterator[FactRow]:
    """Those that differ, then spellings, speakers and what some tell less precisely, then those alike."""
    differing = collation.differing
    numbered = enumerate(collation.facts)
    ordered = sorted(numbered, key=lambda found: (found[1] not in differing, GRAVEST.index(found[1].verdict)))
    for number, fact in ordered:
        reports = range(len(collation.reports))
        cells = tuple(_values(collation, number, report, held) for report in reports)
        places = tuple(_places(collation, number, held))
        yield FactRow(number, fact, cells, places, differs=fact in differing)


def _places(collation: Collation, number: int, held: Stances) -> Iterator[Said]:
    """The sentences that state a fact, each with the values of this fact marked."""
    fact = collation.facts[number]
    for place in dict.fromkeys((value.report, value.sentence) for value in fact.values):
        words = " ".join(collation.reports[place[0]].text(place[1]).split())
        marks = marks_in(collation, held, place)
        yield Said(words, place, tuple(mark for mark in marks if mark.fact == number))


def _values(collation: Collation, number: int, report: int, held: Stances) -> Cell | None:
    """What one report says of a fact, each value once."""
    fact = collation.facts[number]
    first = {value.form: value for value in reversed(fact.values) if value.report == report}
    values = sorted(first.values(), key=lambda value: value.span)
    if not values:
        return None
    text = collation.reports[report].article.text
    words, marks = "", []
    for value in values:
        told = " ".join(value.span.of(text).split())
        words += " / " if words else ""
        if stance := held.stance(number, value.form):
            marks.append(Marked(len(words), len(words) + len(told), stance, number))
        words += told
    return Cell((Said(words, (report, values[0].sentence), tuple(marks)),))
