"""What the view of an event shows of a collation, row by row."""

from dataclasses import dataclass
from enum import Enum, auto

from reader.compare.collation.values import Collation, Place, Telling
from reader.compare.facts.fact import Fact
from reader.compare.model import Comparison
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.model import Article
from reader.ui.story.cells.marked_line import Marked


@dataclass(frozen=True, slots=True)
class Said:
    """One sentence of a report, its words on one line, and the values in it that others tell otherwise.

    part is from where to where others tell it too; None where all of it is to be shown.
    """

    text: str
    place: Place
    marks: tuple[Marked, ...] = ()
    part: tuple[int, int] | None = None

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
