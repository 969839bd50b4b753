"""The table of who is quoted, and how each report hands a quotation on."""

from collections.abc import Iterator, Sequence

from reader.compare.collation.quoted import Handed, Quoted, Utterance, Version, quoted
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Table
from reader.report.sections.passages import shown
from reader.report.story.named import DASH, NamedCollation
from reader.report.wording import message

# Words of a quotation in the table: longer ones can be read in the report.
MOST_WORDS = 40
_HANDED = {
    Handed.WHOLE: message("in full"),
    Handed.CUT: message("in part"),
    Handed.ALTERED: message("in other words"),
    Handed.INDIRECT: message("indirectly"),
}


def speakers(named: NamedCollation) -> Iterator[Block]:
    """A table of quotations, each once, under speakers; those whom most reports quote come first."""
    found = quoted(named.collation, named.check)
    if not found:
        return
    words = named.words
    yield Heading(2, words.say("Who is quoted"), "quoted")
    rows = tuple(row for who in found for row in _rows(named, who))
    columns = [words.say("Told by")] if named.is_many else [*map(named.letter, named.every)]
    header = (words.say("Who is quoted"), words.say("What is quoted"), *columns)
    widths = (0.15, 0.49, *[0.36 / len(columns)] * len(columns))
    yield Table(words.say("Who is quoted"), header, rows, widths, shows_caption=False)


def _rows(named: NamedCollation, who: Quoted) -> Iterator[tuple[Inlines, ...]]:
    """A row for each quotation of several reports, and one for all that one report alone has."""
    name = (Inline(_called(named, who) or named.words.say("Nobody is named")),)
    several = [said for said in who.quotations if len(said.reports) > 1]
    for said in several:
        what = (Inline(named.words.say("“{said}”", said=_cut(said.fullest.said))),)
        each = [said.of(report) for report in named.every]
        yield name, what, *([_listed(named, each)] if named.is_many else [_how(named, held) for held in each])
    single = [said for said in who.quotations if len(said.reports) == 1]
    if single:
        reports = sorted({report for said in single for report in said.reports})
        counts = [_how_many(named, single, report) for report in named.every]
        told = [(Inline(named.letters(reports)),)] if named.is_many else counts
        yield name, tuple(_each(named, single)), *told


def _called(named: NamedCollation, who: Quoted) -> str:
    """The speaker; where reports name different ones, each with its reports: "X (A) · Y (B)"."""
    if not who.is_apart:
        return shown(who.speaker)
    return " · ".join(
        named.words.say("{value} ({letters})", value=shown(each.name), letters=named.letters(each.reports))
        for each in who.speakers
    )


def _each(named: NamedCollation, single: list[Utterance]) -> Iterator[Inline]:
    """Quotations of one report each, with where they stand."""
    for number, said in enumerate(single):
        yield Inline(" " * bool(number) + named.words.say("“{said}”", said=_cut(said.fullest.said)))
        yield Inline(f" {named.at(said.fullest.place)}", Mark.FAINT)


def _how_many(named: NamedCollation, single: list[Utterance], report: int) -> Inlines:
    count = sum(said.reports == (report,) for said in single)
    if not count:
        return (Inline(DASH, Mark.FAINT),)
    return (Inline(named.words.count(count, "{n} alone", "{n} alone")),)


def _how(named: NamedCollation, versions: tuple[Version, ...]) -> Inlines:
    if not versions:
        return (Inline(DASH, Mark.FAINT),)
    return (
        Inline(named.words.say(_HANDED[_best(versions)])),
        Inline(f" {_where(named, versions)}", Mark.FAINT),
    )


def _listed(named: NamedCollation, each: Sequence[tuple[Version, ...]]) -> Inlines:
    """Who hands a quotation on in full, then who does in part, and so on: "in full A ¶ 3 · C ¶ 5"."""
    said: list[Inline] = []
    for handed, how in _HANDED.items():
        held = [versions for versions in each if versions and _best(versions) is handed]
        if held:
            places = (f"{named.letter(v[0].report)}\N{NO-BREAK SPACE}{_where(named, v)}" for v in held)
            between = named.words.say("; ") if said else ""
            said += [Inline(f"{between}{named.words.say(how)}"), Inline(f" {' · '.join(places)}", Mark.FAINT)]
    return tuple(said)


def _best(versions: tuple[Version, ...]) -> Handed:
    return min((version.handed for version in versions), key=tuple(Handed).index)


def _where(named: NamedCollation, versions: tuple[Version, ...]) -> str:
    return named.paragraphs(versions[0].report, [version.place[1] for version in versions])


def _cut(said: str) -> str:
    words = shown(said).split()
    return " ".join(words[:MOST_WORDS]) + (" …" if len(words) > MOST_WORDS else "")
