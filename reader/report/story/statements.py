"""Tables of the statements that two reports or more make, with a column for each report."""

from collections.abc import Iterator, Sequence
from itertools import permutations

from reader.compare.collation.values import Statement
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Paragraph, Table
from reader.report.story.named import NamedCollation

# Reports side by side on a landscape page: with more of them a line has fewer than five words.
COLUMNS = 5
# Shares of an even width: narrower columns break their heads, wider ones take too much from the others.
NARROWEST, WIDEST = 0.8, 1.3
# The share of the page's width for the first column, which has number, name and tellers.
_FIRST = 0.1
# Letters in a line across the page, about.
_LETTERS = 170
# The share of the page's width by which a column is widened at a time: about a letter.
_STEP = 0.005


def statements(named: NamedCollation) -> Iterator[Block]:
    """A table of all statements but hidden ones for each set of columns."""
    found = [(n, s) for n, s in enumerate(named.collation.statements, 1) if not s.is_hidden]
    hidden = len(named.collation.statements) - len(found)
    if not found:
        return
    yield Heading(2, named.words.say("Statements told by two or more"), "statements")
    for columns in named.in_sets(COLUMNS):
        yield _table(named, found, columns)
    if hidden:
        said = named.words.count(
            hidden, "{n} statement is hidden by hand.", "{n} statements are hidden by hand."
        )
        yield Paragraph((Inline(said),))


def _table(named: NamedCollation, found: Sequence[tuple[int, Statement]], columns: Sequence[int]) -> Table:
    words = named.words
    rows = tuple(
        (_head(named, number, statement), *named.cells(statement, columns))
        for number, statement in found
        if not {*columns}.isdisjoint(statement.reports)
    )
    caption = words.say("Statements told by two or more: {letters}", letters=named.letters(columns))
    header = (words.say("Told by"), *map(named.head, columns))
    widths = (_FIRST, *_widths(rows))
    is_all = len(columns) == len(named.every)
    return Table(
        caption, header, rows, widths, languages=("", *named.languages(columns)), shows_caption=not is_all
    )


def _widths(rows: Sequence[Sequence[Inlines]]) -> tuple[float, ...]:
    """The widths of the reports' columns, changed step by step while the rows take fewer lines."""
    letters = [[sum(len(part.text) for part in cell) for cell in row[1:]] for row in rows]
    columns = len(letters[0])
    widths = [(1 - _FIRST) / columns] * columns
    least, most = NARROWEST * widths[0], WIDEST * widths[0]
    lines = _lines(letters, widths)
    while moves := [
        moved
        for moved in (_moved(widths, *two) for two in permutations(range(columns), 2))
        if min(moved) >= least and max(moved) <= most
    ]:
        fewest, _, best = min((_lines(letters, moved), _unevenness(moved), moved) for moved in moves)
        if fewest >= lines:
            break
        lines, widths = fewest, best
    return tuple(widths)


def _moved(widths: Sequence[float], wider: int, narrower: int) -> list[float]:
    """The widths with a step taken from one column and given to another."""
    found = list(widths)
    found[wider] += _STEP
    found[narrower] -= _STEP
    return found


def _unevenness(widths: Sequence[float]) -> float:
    return round(sum(width * width for width in widths), 6)


def _lines(letters: Sequence[Sequence[int]], widths: Sequence[float]) -> float:
    """About how many lines rows take whose cells have so many letters."""
    most = [width * _LETTERS for width in widths]
    return sum(max(1.0, *(n / held for n, held in zip(row, most, strict=True))) for row in letters)


def _head(named: NamedCollation, number: int, statement: Statement) -> Inlines:
    """The first cell of a row: the statement's number, name, tellers and note."""
    said = [Inline(named.words.number(number), Mark.STRONG)]
    if statement.name:
        said.append(Inline(f" {statement.name}", Mark.STRONG))
    said += [
        Inline(f" {named.dots(statement.reports)} "),
        Inline(named.by_how_many(statement.reports), Mark.FAINT),
    ]
    if statement.note:
        said.append(Inline(f" {named.words.say('Note: {note}', note=statement.note)}"))
    return tuple(said)
