"""The words of who says what about its rows and cells."""

from PySide6.QtCore import QCoreApplication

from reader.compare.collation.stances import Stance
from reader.compare.telling import Verdict
from reader.text.model import FieldName
from reader.ui.inspector.about_pair import kind_name
from reader.ui.reports.row import shown_date
from reader.ui.story.cells.marked_line import Marked
from reader.ui.story.choosing import RowOrder
from reader.ui.story.rows import Cell, FactRow, Said, StatementRow, StoryRows
from reader.ui.widgets.plain import shown_line
from reader.ui.widgets.plurals import apart, listed, tr

# Values of other reports that a tooltip names: more would not be read.
MOST_OTHERS = 6

# Characters of an outlet's name within a sentence; longer ones are cut, so that the sentence stays readable.
LONGEST_NAME = 24

translate = QCoreApplication.translate


def of_every(told: int, every: int) -> str:
    """The words "4 of 5"."""
    return translate("WhoSaysWhat", "{told} of {every}").format(told=told, every=every)


def told_by(row: StatementRow) -> str:
    """The heading of a statement below its name: "4 of 5", how many are independent, and its note."""
    return "\n".join(filter(None, (_by_how_many(row), shown_line(row.note))))


def _by_how_many(row: StatementRow) -> str:
    told = of_every(row.told_by, len(row.cells))
    if row.independent == row.told_by:
        return told
    return " · ".join((told, translate("WhoSaysWhat", "{n} independent").format(n=row.independent)))


def in_cell(cell: Cell) -> str:
    """The sentences of a cell that are shown in short."""
    return " ".join(said.text for said in cell.shown)


def again(cell: Cell) -> str:
    """In which other sentences a report tells it; "" where in none."""
    if not cell.also:
        return ""
    numbers = listed(str(sentence + 1) for sentence in cell.also)
    return tr("also in sentence(s) {numbers}", "sentences", len(cell.also)).format(numbers=numbers)


def explained(rows: StoryRows, cell: Cell) -> str:
    """The tooltip of a cell: its sentences, and a line for each boxed value with those of others."""
    lines = [said.text for said in cell.in_order]
    marks = {mark.fact: (said, mark) for said in cell.in_order for mark in said.marks if mark.is_to_be_told}
    return "\n".join((*lines, *(value_told(rows, said, mark) for said, mark in marks.values())))


def value_told(rows: StoryRows, said: Said, mark: Marked) -> str:
    """A value and those of other reports: "Differs: 24 (Coast Post: 11; Harbour Times: 3)"."""
    value = said.text[mark.start : mark.end]
    others = apart(_others(rows, said, mark)[:MOST_OTHERS])
    match mark.stance:
        case Stance.DIFFERS if not others:
            return translate("WhoSaysWhat", "Differs: {value}").format(value=value)
        case Stance.DIFFERS:
            told = translate("WhoSaysWhat", "Differs: {value} ({others})")
        case Stance.MOST:
            told = translate("WhoSaysWhat", "Told by most: {value} (differs: {others})")
        case Stance.VAGUE:
            told = translate("WhoSaysWhat", "More or less precise: {value} ({others})")
        case Stance.SPELLED:
            told = translate("WhoSaysWhat", "Spelled differently: {value} ({others})")
    return told.format(value=value, others=others)


def _others(rows: StoryRows, said: Said, mark: Marked) -> list[str]:
    """The values that other reports give of the fact of a mark, each after its outlet."""
    row = next((row for row in rows.facts if row.number == mark.fact), None)
    found = enumerate(row.cells if row else ())
    return [
        f"{short_name(rows.reports[n].name)}: {in_cell(cell)}"
        for n, cell in found
        if cell and n != said.place[0]
    ]


def may_be_told(cell: Cell) -> str:
    """The tooltip of a sentence that only may tell the statement."""
    return translate("WhoSaysWhat", "May tell it in other words: {text}").format(text=in_cell(cell))


def read_aloud(rows: StoryRows, report: int, cell: Cell | None, likely: Cell | None = None) -> str:
    """A cell for screen readers: the outlet, its sentence, and which values differ."""
    outlet = rows.reports[report].name
    if cell is None and likely is not None:
        return f"{outlet}: {may_be_told(likely)}"
    if cell is None:
        return translate("WhoSaysWhat", "{outlet} does not tell it").format(outlet=outlet)
    told = f"{outlet}: {in_cell(cell)}"
    marks = ((said, mark) for said in cell.shown for mark in said.marks if mark.is_to_be_told)
    values = (value_told(rows, said, mark) for said, mark in marks)
    return " – ".join(filter(None, (told, again(cell), *values)))


def order_name(order: RowOrder, outlet: str = "") -> str:
    """The name of an order in the box of orders; outlet is that of BY_REPORT."""
    match order:
        case RowOrder.FIRST_MENTION:
            return translate("WhoSaysWhat", "Order: first mention")
        case RowOrder.TIME_TOLD:
            return translate("WhoSaysWhat", "Order: time told")
        case RowOrder.HOW_MANY:
            return translate("WhoSaysWhat", "Order: how many tell it")
        case RowOrder.FACTS:
            return translate("WhoSaysWhat", "Order: facts that differ")
        case RowOrder.BY_REPORT:
            return translate("WhoSaysWhat", "Order: as {outlet} tells it").format(outlet=outlet)


def kind_and_count(row: FactRow) -> str:
    """The heading of a fact below its name: its kind, and how many reports give it."""
    return f"{_sort(row)} · {of_every(row.told_by, len(row.cells))}"


def _sort(row: FactRow) -> str:
    if row.fact.is_spelling:
        return translate("WhoSaysWhat", "Spelling")
    return kind_name(row.fact.kind, is_exact=row.fact.verdict is Verdict.DIFFER)


def short_name(name: str) -> str:
    """An outlet's name, cut at LONGEST_NAME."""
    line = shown_line(name)
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1].rstrip()}…"


def heading(rows: StoryRows, report: int) -> tuple[str, str, str]:
    """The three lines of a column's heading: outlet, date and words, and the telling."""
    article = rows.reports[report]
    date = shown_line(shown_date(article.field(FieldName.DATE)))
    words = tr("%Ln word(s)", "", rows.words[report])
    group = rows.group(report)
    others = [short_name(rows.reports[n].name) for n in group.reports if n != report] if group else []
    same = translate("WhoSaysWhat", "same telling as {outlets}").format(outlets=listed(others))
    return shown_line(article.name), " · ".join(filter(None, (date, words))), same if others else ""
