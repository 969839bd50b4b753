"""Makes the rows of who says what from a collation, in a working thread."""

from collections.abc import Iterator
from dataclasses import replace

from reader.compare.collation.clauses import Clause, Clauses
from reader.compare.collation.passages import StoryText
from reader.compare.collation.stances import Stance, Stances, stances
from reader.compare.collation.values import Collation
from reader.compare.facts.fact import GRAVEST
from reader.compare.model import Comparison
from reader.report.story.naming.in_a_list import in_a_list
from reader.text.checking import Checkpoint, checked, unchecked
from reader.ui.story.cells.marked_line import Marked, marks_in, on_one_line
from reader.ui.story.rows import Cell, FactRow, Said, StatementRow, StoryRows, ToldByAll


def rows_of(
    collation: Collation, comparisons: tuple[Comparison, ...] = (), check: Checkpoint = unchecked
) -> StoryRows:
    """The rows of a collation; the comparisons are kept in them for printing."""
    held, clauses = stances(collation), Clauses(collation, check)
    return StoryRows(
        tuple(reading.article for reading in collation.reports),
        tuple(reading.words() for reading in collation.reports),
        tuple(_row(collation, n, held, clauses) for n in checked(range(len(collation.statements)), check)),
        tuple(_alone(collation, check)),
        tuple(_facts(collation, held, StoryText(collation, check))),
        collation.tellings,
        ToldByAll(collation, comparisons),
    )


def _row(collation: Collation, number: int, held: Stances, clauses: Clauses) -> StatementRow:
    statement = collation.statements[number]
    cells: list[Cell | None] = []
    likely: list[Cell | None] = []
    for report in range(len(collation.reports)):
        sentences = statement.sentences(report)
        clause = clauses.clause(statement, report)
        cells.append(_cell(collation, report, sentences, held, clause) if sentences else None)
        others = tuple(sentence for _, sentence in collation.likely.get((number, report), ()))
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
    """The text of a cell as the search looks at it."""
    return "\n".join(said.text.casefold() for said in cell.said) if cell else ""


def _cell(
    collation: Collation, report: int, sentences: tuple[int, ...], held: Stances, clause: Clause | None = None
) -> Cell:
    reading = collation.reports[report]
    parts = {}
    if clause is not None and not clause.is_whole:
        parts[clause.place] = on_one_line(reading, clause.place[1], clause.shared)
    places = [(report, sentence) for sentence in sentences]
    return Cell(
        tuple(
            Said(
                " ".join(reading.text(place[1]).split()),
                place,
                marks_in(collation, held, place),
                parts.get(place),
            )
            for place in places
        )
    )


def _alone(collation: Collation, check: Checkpoint) -> Iterator[StatementRow]:
    nothing = Stances({}, {})
    for report in range(len(collation.reports)):
        for sentence in checked(collation.alone(report), check):
            cells: list[Cell | None] = [None] * len(collation.reports)
            cells[report] = _cell(collation, report, (sentence,), nothing)
            yield _made(tuple(cells), 1)


def _facts(collation: Collation, held: Stances, said: StoryText) -> Iterator[FactRow]:
    """The facts that differ, then the others, the gravest verdict first."""
    differing = collation.differing
    numbered = enumerate(collation.facts)
    ordered = sorted(numbered, key=lambda found: (found[1] not in differing, GRAVEST.index(found[1].verdict)))
    for number, fact in ordered:
        reports = range(len(collation.reports))
        cells = tuple(_values(collation, number, report, held, said) for report in reports)
        places = tuple(_places(collation, number, held))
        yield FactRow(number, fact, cells, places, differs=fact in differing)


def _places(collation: Collation, number: int, held: Stances) -> Iterator[Said]:
    """The sentences that state a fact, with its values marked."""
    fact = collation.facts[number]
    for place in dict.fromkeys((value.report, value.sentence) for value in fact.values):
        words = " ".join(collation.reports[place[0]].text(place[1]).split())
        marks = marks_in(collation, held, place)
        yield Said(words, place, tuple(mark for mark in marks if mark.fact == number))


def _values(collation: Collation, number: int, report: int, held: Stances, said: StoryText) -> Cell | None:
    """The values that a report gives of a fact, each once, as a cell; None where it gives none."""
    fact = collation.facts[number]
    first = {value.form: value for value in reversed(fact.values) if value.report == report}
    values = sorted(first.values(), key=lambda value: value.span)
    if not values:
        return None
    words, marks = "", []
    for value in values:
        told = " ".join(in_a_list(said, fact, value).split())
        words += " / " if words else ""
        if stance := held.stance(number, value.form):
            marks.append(Marked(len(words), len(words) + len(told), stance, number))
        words += told
    return Cell((Said(words, (report, values[0].sentence), tuple(marks)),))
