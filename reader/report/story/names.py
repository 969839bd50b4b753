"""The table of what the reports call the same thing, where they differ most first."""

from collections.abc import Iterator

from reader.compare.collation.naming import CommonName, SeveralNames, several_names
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Paragraph, Style, Table
from reader.report.story.named import DASH, NamedCollation
from reader.report.wording import message

_HOW = message(
    "Words that stand for each other where the reports tell the same, with how often each report uses them "
    "outside quotations. A word may mean something else in another place."
)
# The share of the page's width for the column of names: two names fit on one of its lines.
NAMES_WIDTH = 0.16
# Places of a name that are given: they show how it is used; a number says how often.
MOST_PLACES = 3


def names(named: NamedCollation) -> Iterator[Block]:
    """A table with a row for each group of names."""
    found = several_names(named.collation, named.check)
    if not found:
        return
    words = named.words
    yield Heading(2, words.say("What they call it"), "names")
    columns = [words.say("Who says what")] if named.is_many else [*map(named.head, named.every)]
    yield Table(
        words.say("What they call it"),
        (words.say("Names"), *columns),
        tuple(_row(named, row) for row in found),
        (NAMES_WIDTH, *[(1 - NAMES_WIDTH) / len(columns)] * len(columns)),
        shows_caption=False,
    )
    yield Paragraph((Inline(words.say(_HOW)),), Style.SMALL)


def _row(named: NamedCollation, row: SeveralNames) -> tuple[Inlines, ...]:
    listed = " · ".join(name.word for name in row.names)
    uses = [_listed(named, row)] if named.is_many else [_uses(named, row, report) for report in named.every]
    return ((Inline(listed, Mark.STRONG),), *uses)


def _listed(named: NamedCollation, row: SeveralNames) -> Inlines:
    """Each name with the reports that use it, and how often each does."""
    said: list[Inline] = []
    for name in row.names:
        counts = (
            f"{named.letter(report)}\N{NO-BREAK SPACE}{named.words.number(name.count(report))}"
            for report in named.every
            if name.count(report)
        )
        between = named.words.say("; ") if said else ""
        said += [Inline(f"{between}{name.word}"), Inline(f" {' · '.join(counts)}", Mark.FAINT)]
    return tuple(said)


def _uses(named: NamedCollation, row: SeveralNames, report: int) -> Inlines:
    used = sorted((n for n in row.names if n.count(report)), key=lambda name: -name.count(report))
    if not used:
        return (Inline(DASH, Mark.FAINT),)
    said: list[Inline] = []
    for name in used:
        if said:
            said.append(Inline(named.words.say(", ")))
        count = named.words.number(name.count(report))
        said.append(Inline(f"{name.word}\N{NO-BREAK SPACE}{count}"))
        said.append(Inline(f" {_places(named, name, report)}", Mark.FAINT))
    return tuple(said)


def _places(named: NamedCollation, name: CommonName, report: int) -> str:
    held = sorted({use.place[1] for use in name.uses if use.place[0] == report})
    shown = named.paragraphs(report, held[:MOST_PLACES])
    return f"{shown} …" if held[MOST_PLACES:] else shown
