"""Makes the rows of who says what from a collation, in a working thread."""

from collections.abc import Iterator
from dataclasses import replace

from reader.compare.collation.clauses import Clause, Clauses, Contribution
from reader.compare.collation.passages import StoryText
from reader.compare.collation.stances import Stance, Stances
from reader.compare.collation.values import Collation, Statement
from reader.compare.facts.fact import GRAVEST
from reader.report.story.naming.in_a_list import in_a_list
from reader.text.checking import Checkpoint, checked, unchecked
from reader.ui.story.cells.marked_line import Marked, marks_in, on_one_line, sentence_on_one_line
from reader.ui.story.rows import Cell, FactRow, Said, StatementRow, StoryRows


def rows_of(collation: Collation, check: Checkpoint = unchecked) -> StoryRows:
    """The rows of a collation."""
    clauses = Clauses(collation, check)
    held = clauses.stances
    return StoryRows(
        tuple(reading.article for reading in collation.reports),
        tuple(reading.words() for reading in collation.reports),
        tuple(_row(collation, n, clauses) for n in checked(range(len(collation.statements)), check)),
        tuple(_alone(collation, check)),
        tuple(_facts(collation, held, StoryText(collation, check))),
        collation.tellings,
        collation,
    )


def _row(collation: Collation, number: int, clauses: Clauses) -> StatementRow:
    statement = collation.statements[number]
    cells: list[Cell | None] = []
    likely: list[Cell | None] = []
    for report in range(len(collation.reports)):
        stated = clauses.stated(statement, report)
        cells.append(_stated(collation, report, clauses.stances, stated) if stated else None)
        others = tuple(sentence for _, sentence in collation.likely.get((number, report), ()))
        likely.append(_cell(collation, report, others, clauses.stances) if others else None)
    made = _made(tuple(cells), collation.independent(statement))
    return replace(
        made,
        likely=tuple(likely),
        sought="\n".join((made.sought, *map(_sought, likely), *_by_hand(statement))),
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


def _by_hand(statement: Statement) -> tuple[str, str]:
    """What the user has written about a statement, as the search looks at it."""
    return statement.name.casefold(), statement.note.casefold()


def _sought(cell: Cell | None) -> str:
    """The text of a cell as the search looks at it."""
    return "\n".join(said.text.casefold() for said in cell.said) if cell else ""


def _stated(collation: Collation, report: int, held: Stances, stated: Contribution) -> Cell:
    """What a report states, of a sentence that is shown the part that others tell too."""
    made = _cell(collation, report, stated.sentences, held)
    parts = (_part(collation, clause) for clause in stated.shown)
    shown = (replace(said, part=part) for said, part in zip(made.said, parts, strict=False))
    return Cell((*shown, *made.said[len(stated.shown) :]), len(stated.shown))


def _part(collation: Collation, clause: Clause) -> tuple[int, int] | None:
    reading = collation.reports[clause.place[0]]
    return None if clause.is_whole else on_one_line(reading, clause.place[1], clause.shared)


def _cell(collation: Collation, report: int, sentences: tuple[int, ...], held: Stances) -> Cell:
    reading = collation.reports[report]
    places = [(report, sentence) for sentence in sentences]
    return Cell(
        tuple(
            Said(
                sentence_on_one_line(reading, place[1]),
                place,
                marks_in(collation, held, place),
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
        words = sentence_on_one_line(collation.reports[place[0]], place[1])
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
