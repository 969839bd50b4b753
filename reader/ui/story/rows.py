"""What the view of an event shows of a collation, row by row; made in the thread that collates."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from reader.compare.collation.values import Collation, Place, Statement
from reader.compare.facts.fact import Fact
from reader.compare.telling import Verdict
from reader.text.model import Article


class Wanted(Enum):
    """Which rows are shown."""

    TOLD_BY_SEVERAL = auto()
    FACTS_DIFFER = auto()
    IN_EVERY_REPORT = auto()
    ONLY_IN_ONE = auto()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one report says: its words, where they stand, where it says it again, the values that differ."""

    text: str
    place: Place
    also: tuple[int, ...] = ()
    differing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement, or a sentence that one report alone has: a cell a report, None where it tells nothing."""

    cells: tuple[Cell | None, ...]
    independent: int

    @property
    def told_by(self) -> int:
        """How many reports tell it."""
        return sum(cell is not None for cell in self.cells)

    @property
    def differs(self) -> bool:
        """Whether they give another value to a fact."""
        return any(cell.differing for cell in self.cells if cell)


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact: the values that each report gives it, and the first place of each."""

    fact: Fact
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True)
class StoryRows:
    """All that the view shows: the reports, their statements, what one alone tells, and the facts."""

    reports: tuple[Article, ...]
    words: tuple[int, ...]
    statements: tuple[StatementRow, ...]
    alone: tuple[StatementRow, ...]
    facts: tuple[FactRow, ...]

    def wanted(self, wanted: Wanted) -> tuple[StatementRow, ...]:
        """The rows of that kind."""
        match wanted:
            case Wanted.TOLD_BY_SEVERAL:
                return self.statements
            case Wanted.FACTS_DIFFER:
                return tuple(row for row in self.statements if row.differs)
            case Wanted.IN_EVERY_REPORT:
                return tuple(row for row in self.statements if row.told_by == len(self.reports))
            case Wanted.ONLY_IN_ONE:
                return self.alone


def rows_of(collation: Collation) -> StoryRows:
    """The rows of a collation."""
    differing = _differing(collation)
    return StoryRows(
        tuple(reading.article for reading in collation.reports),
        tuple(reading.words() for reading in collation.reports),
        tuple(_row(collation, statement, differing) for statement in collation.statements),
        tuple(_alone(collation)),
        tuple(_facts(collation)),
    )


def _differing(collation: Collation) -> dict[Place, tuple[str, ...]]:
    """By sentence, the values in it that another report gives otherwise."""
    found: dict[Place, tuple[str, ...]] = {}
    for fact in collation.facts:
        if fact.is_spelling or fact.verdict is not Verdict.DIFFER:
            continue
        for value in fact.values:
            place = value.report, value.sentence
            words = value.span.of(collation.reports[value.report].article.text)
            found[place] = (*found.get(place, ()), words)
    return found


def _row(collation: Collation, statement: Statement, differing: dict[Place, tuple[str, ...]]) -> StatementRow:
    cells: list[Cell | None] = []
    for report in range(len(collation.reports)):
        sentences = statement.sentences(report)
        cells.append(_cell(collation, report, sentences, differing) if sentences else None)
    return StatementRow(tuple(cells), collation.independent(statement))


def _cell(
    collation: Collation, report: int, sentences: tuple[int, ...], differing: dict[Place, tuple[str, ...]]
) -> Cell:
    values = [word for sentence in sentences for word in differing.get((report, sentence), ())]
    text = collation.reports[report].text(sentences[0])
    return Cell(" ".join(text.split()), (report, sentences[0]), sentences[1:], tuple(dict.fromkeys(values)))


def _alone(collation: Collation) -> Iterator[StatementRow]:
    for report in range(len(collation.reports)):
        for sentence in collation.alone(report):
            cells: list[Cell | None] = [None] * len(collation.reports)
            cells[report] = _cell(collation, report, (sentence,), {})
            yield StatementRow(tuple(cells), 1)


def _facts(collation: Collation) -> Iterator[FactRow]:
    """Those that differ first, then those that some tell less precisely, then names spelled differently."""
    rank = {Verdict.DIFFER: 0, Verdict.VAGUE: 1}
    shown = [fact for fact in collation.facts if fact.verdict in rank]
    for fact in sorted(shown, key=lambda fact: (fact.is_spelling, rank[fact.verdict])):
        yield FactRow(fact, tuple(_values(collation, fact, n) for n in range(len(collation.reports))))


def _values(collation: Collation, fact: Fact, report: int) -> Cell | None:
    """What one report says of a fact, each value once."""
    first = {value.form: value for value in reversed(fact.values) if value.report == report}
    values = sorted(first.values(), key=lambda value: value.span)
    if not values:
        return None
    text = collation.reports[report].article.text
    words = " / ".join(" ".join(value.span.of(text).split()) for value in values)
    return Cell(words, (report, values[0].sentence))
