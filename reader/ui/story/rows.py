"""The rows of who says what, as values."""

from dataclasses import dataclass
from enum import Enum, auto

from reader.compare.collation.values import Collation, Place, Telling
from reader.compare.facts.fact import Fact
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.model import Article
from reader.ui.story.cells.marked_line import Marked


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of a report.

    Attributes:
        text: on one line.
        place: the report and the sentence.
        marks: its values of facts, placed in the text.
        part: the half-open part of the text that others tell too; None where all of it is to be shown.
    """

    text: str
    place: Place
    marks: tuple[Marked, ...] = ()
    part: tuple[int, int] | None = None

    @property
    def differs(self) -> bool:
        """Whether another report contradicts a value in it."""
        return any(mark.stance.is_of_contradiction for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one report says in a row: one or more sentences, of which the first count are shown in short."""

    said: tuple[Said, ...]
    count: int = 1

    @property
    def shown(self) -> tuple[Said, ...]:
        """The sentences that are shown in short."""
        return self.said[: self.count]

    @property
    def also(self) -> tuple[int, ...]:
        """The other sentences."""
        return tuple(said.place[1] for said in self.said[self.count :])

    @property
    def in_order(self) -> tuple[Said, ...]:
        """All sentences, in the order of its text."""
        return tuple(sorted(self.said, key=lambda said: said.place))

    @property
    def place(self) -> Place:
        """The place of the sentence that is shown first."""
        return self.said[0].place

    @property
    def differs(self) -> bool:
        """Whether another report contradicts one of the sentences."""
        return any(said.differs for said in self.said)


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement, or a sentence that one report alone tells.

    Attributes:
        cells: one for each report; None where it does not tell it.
        independent: how many of the reports count, by telling.
        likely: for each report that does not tell it, the sentences that may; () where there are none at all.
        differing: the numbers of the facts on which the reports contradict each other here.
        vague: those of facts that some tell less precisely.
        sought: its whole text as the search looks at it.
        number: of the statement, from 0; None for what one report alone tells.
        name, note: given by the user. is_hidden: whether the user has hidden it.
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
        """The sentences in which a report that does not surely tell it may; None where there are none."""
        return self.likely[report] if self.likely and self.cells[report] is None else None

    @property
    def differs(self) -> bool:
        """Whether reports contradict each other on a fact."""
        return bool(self.differing)


class FactSort(Enum):
    """The sorts of facts, by how far the reports are apart; each fact is of one sort."""

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
    """A fact.

    Attributes:
        number: in the collation.
        cells: the values that each report gives; None where it gives none.
        places: all sentences that state it, with its values marked.
        differs: whether reports contradict each other on it.
        name: what it is of; "" until that is known.
    """

    number: int
    fact: Fact
    cells: tuple[Cell | None, ...]
    places: tuple[Said, ...] = ()
    differs: bool = False
    name: str = ""

    @property
    def told_by(self) -> int:
        """How many reports give a value."""
        return sum(cell is not None for cell in self.cells)

    @property
    def sort(self) -> FactSort:
        """Its sort."""
        if self.fact.is_spelling:
            return FactSort.SPELLING
        if self.fact.kind is DiscrepancyKind.ATTRIBUTION:
            return FactSort.SPEAKER
        return FactSort.DIFFERS if self.differs else _BY_VERDICT[self.fact.verdict]


@dataclass(frozen=True, slots=True)
class LabelledRow:
    """A row of another tab: a quotation, the names of one thing, a time.

    Attributes:
        label: its heading at the left. cells: one for each report. differs: whether a value differs.
        is_joined: whether a line joins the reports that tell it.
    """

    label: str
    cells: tuple[Cell | None, ...]
    differs: bool = False
    is_joined: bool = False


@dataclass(frozen=True, slots=True)
class StoryRows:
    """All that the tabs Statements and Facts show.

    Attributes:
        reports: of the event. words: how many of each report are compared.
        statements: of two reports or more. alone: sentences that one report alone tells. facts: all.
        groups: the tellings, reports that share long runs of words. collation: what it was made from.
    """

    reports: tuple[Article, ...]
    words: tuple[int, ...]
    statements: tuple[StatementRow, ...]
    alone: tuple[StatementRow, ...]
    facts: tuple[FactRow, ...]
    groups: tuple[Telling, ...]
    collation: Collation

    def group(self, report: int) -> Telling | None:
        """The telling that a report belongs to; None where it stands alone."""
        return next((group for group in self.groups if report in group.reports), None)
