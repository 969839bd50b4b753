"""Filters and sorts the rows of who says what by what the user has chosen."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto

from reader.ui.story.rows import Cell, StatementRow, StoryRows

NO_TIMES: Mapping[int, int] = {}


class Wanted(Enum):
    """The filters of the rows."""

    TOLD_BY_SEVERAL = auto()
    FACTS_DIFFER = auto()
    IN_EVERY_REPORT = auto()
    ONLY_IN_ONE = auto()
    ONLY_IN_CHOSEN = auto()
    HIDDEN = auto()


class RowOrder(Enum):
    """The orders of the rows; BY_REPORT is that of one report's text, with what it does not tell last."""

    FIRST_MENTION = auto()
    TIME_TOLD = auto()
    HOW_MANY = auto()
    FACTS = auto()
    BY_REPORT = auto()


@dataclass(frozen=True, slots=True)
class RowChoice:
    """What the user has chosen to see of an event.

    Attributes:
        wanted: the filter. order: of the rows.
        sought: words that a row must have, all of them. chosen: the report that is A.
        sorted_by: the report of the order BY_REPORT. hidden: reports whose columns are hidden.
        is_folded: whether reports of one telling share a column.
    """

    wanted: Wanted = Wanted.TOLD_BY_SEVERAL
    sought: str = ""
    order: RowOrder = RowOrder.FIRST_MENTION
    chosen: int | None = None
    sorted_by: int | None = None
    hidden: frozenset[int] = frozenset()
    is_folded: bool = False


def offers(rows: StoryRows, choice: RowChoice) -> set[Wanted]:
    """The filters that have a meaning for these rows."""
    is_any_hidden = any(row.is_hidden for row in rows.statements)
    missing = {Wanted.HIDDEN: not is_any_hidden, Wanted.ONLY_IN_CHOSEN: choice.chosen is None}
    return {wanted for wanted in Wanted if not missing.get(wanted)}


def offered(rows: StoryRows, choice: RowChoice) -> RowChoice:
    """The choice, with the first filter in place of one that has no meaning for these rows."""
    is_offered = choice.wanted in offers(rows, choice)
    return choice if is_offered else replace(choice, wanted=Wanted.TOLD_BY_SEVERAL)


def without_report(choice: RowChoice) -> RowOrder:
    """The order of a choice, or that of first mention in place of that of one report."""
    return RowOrder.FIRST_MENTION if choice.order is RowOrder.BY_REPORT else choice.order


def columns(rows: StoryRows, choice: RowChoice) -> tuple[int, ...]:
    """The reports that have a column."""
    folded = {r for group in rows.groups for r in group.reports[1:]} if choice.is_folded else set()
    return tuple(n for n in range(len(rows.reports)) if n not in choice.hidden and n not in folded)


def chosen_rows(
    rows: StoryRows, choice: RowChoice, times: Mapping[int, int] = NO_TIMES
) -> tuple[StatementRow, ...]:
    """The rows that pass the filters and have something in a visible column, sorted.

    times is the rank in time, by number, of the statements that have a day or time of their own.
    """
    return tuple(sorted(_passing(rows, choice), key=_key(choice, times)))


def count(rows: StoryRows, choice: RowChoice, wanted: Wanted) -> int:
    """How many rows there are with another filter, and with what is sought, hidden and folded."""
    return len(_passing(rows, replace(choice, wanted=wanted)))


def _passing(rows: StoryRows, choice: RowChoice) -> list[StatementRow]:
    there, words = columns(rows, choice), choice.sought.casefold().split()
    return [
        row
        for row in _of_kind(rows, choice)
        if any(row.cells[n] for n in there) and all(word in row.sought for word in words)
    ]


def _of_kind(rows: StoryRows, choice: RowChoice) -> list[StatementRow]:
    wants_hidden = choice.wanted is Wanted.HIDDEN
    told = _shown(rows, choice, [row for row in rows.statements if row.is_hidden is wants_hidden])
    several = [row for row in told if not choice.is_folded or row.independent > 1]
    every = len(columns(rows, RowChoice(is_folded=choice.is_folded)))
    match choice.wanted:
        case Wanted.TOLD_BY_SEVERAL:
            return several
        case Wanted.HIDDEN:
            return told
        case Wanted.FACTS_DIFFER:
            return [row for row in several if row.differs]
        case Wanted.IN_EVERY_REPORT:
            return [row for row in several if row.told_by == every]
        case Wanted.ONLY_IN_ONE:
            once = [row for row in told if choice.is_folded and row.independent == 1]
            return [*once, *_shown(rows, choice, rows.alone)]
        case Wanted.ONLY_IN_CHOSEN:
            its = [row for row in rows.alone if choice.chosen is not None and row.cells[choice.chosen]]
            return _shown(rows, choice, its)


def _shown(rows: StoryRows, choice: RowChoice, these: Iterable[StatementRow]) -> list[StatementRow]:
    """These rows as they are shown: folded where that is chosen."""
    return [_folded(rows, row) if choice.is_folded else row for row in these]


def _folded(rows: StoryRows, row: StatementRow) -> StatementRow:
    """The row with what the reports of a telling say in the column of the first of them."""
    cells = list(row.cells)
    for group in rows.groups:
        first = next((cells[n] for n in group.reports if cells[n]), None)
        for report in group.reports:
            cells[report] = None
        cells[group.reports[0]] = first
    return replace(row, cells=tuple(cells))


def _key(choice: RowChoice, times: Mapping[int, int]) -> Callable[[StatementRow], tuple[int, ...]]:
    match choice.order:
        case RowOrder.FIRST_MENTION:
            return lambda _: ()
        case RowOrder.TIME_TOLD:
            last = len(times)
            return lambda row: (times.get(-1 if row.number is None else row.number, last),)
        case RowOrder.HOW_MANY:
            return lambda row: (-row.independent, -row.told_by)
        case RowOrder.FACTS:
            return lambda row: (-len(row.differing), -len(row.vague), -row.told_by)
        case RowOrder.BY_REPORT:
            return lambda row: _place(row.cells[choice.sorted_by] if choice.sorted_by is not None else None)


def _place(cell: Cell | None) -> tuple[int, ...]:
    return (0, min(said.place[1] for said in cell.said)) if cell else (1,)
