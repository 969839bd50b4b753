"""A matrix of what every two reports have in common: shares of words, and statements."""

from collections.abc import Iterator, Sequence

from reader.compare.collation.in_common import InCommon, in_common
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Paragraph, Style, Table
from reader.report.sections.glance import NO_PROOF
from reader.report.story.named import DASH, NamedCollation
from reader.report.wording import message

# Reports that have a column each in one table: a share and a count fit on one line of it.
COLUMNS = 10
_HOW = message(
    "Each column shows how much of that report’s wording is also in the report of the row, in runs of eight "
    "words or more, and how many statements both make."
)


def matrix(named: NamedCollation) -> Iterator[Block]:
    """A row and a column for each report; a cell has the share of the column's words that the row's has."""
    words = named.words
    both = {(held.one, held.other): held for held in in_common(named.collation)}
    yield Heading(2, words.say("What every two have in common"), "shared")
    for columns in named.in_sets(COLUMNS):
        yield _table(named, both, columns)
    yield Paragraph((Inline(f"{words.say(_HOW)} {words.say(NO_PROOF)}"),), Style.SMALL)


def _table(named: NamedCollation, both: dict[tuple[int, int], InCommon], columns: Sequence[int]) -> Table:
    rows = tuple(
        (_head(named, row), *(_cell(named, both, row, column) for column in columns)) for row in named.every
    )
    return Table(
        named.words.say("What every two have in common"),
        ("", *map(named.letter, columns)),
        rows,
        (0.25, *[0.75 / len(columns)] * len(columns)),
        frozenset(range(1, len(columns) + 1)),
        shows_caption=False,
    )


def _head(named: NamedCollation, row: int) -> Inlines:
    return (Inline(named.words.say("in {letter}", letter=named.head(row)), Mark.STRONG),)


def _cell(named: NamedCollation, both: dict[tuple[int, int], InCommon], row: int, column: int) -> Inlines:
    if row == column:
        return (Inline(DASH, Mark.FAINT),)
    held = both[min(row, column), max(row, column)]
    share = held.one_in_other if column == held.one else held.other_in_one
    count = named.words.number(held.statements)
    if not named.is_many:
        count = named.words.count(held.statements, "{n} statement", "{n} statements")
    return (Inline(named.words.share(share)), Inline(f" · {count}", Mark.FAINT))
