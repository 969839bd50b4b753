"""Sentences that only one report has, and statements that only one leaves out, with what is nearest."""

from collections.abc import Iterator
from itertools import groupby

from reader.compare.collation.only_one import LeftOut, OnlyHere, is_near, left_out, only_here
from reader.compare.collation.values import Near
from reader.report.blocks import Block, Heading, Inline, Inlines, Mark, Paragraph, Style, Table
from reader.report.sections.passages import shown
from reader.report.story.named import ARROW, DASH, NamedCollation

# Paragraphs of a report that are joined into one here: hardly more than a sentence of each is left.
TOGETHER = 8


def alone(named: NamedCollation) -> Iterator[Block]:
    """For each report the sentences that it alone has, in its own order."""
    yield Heading(2, named.words.say("Only in one report"), "alone")
    found = {report: list(held) for report, held in groupby(only_here(named.collation), lambda o: o.place[0])}
    for report in named.every:
        yield Heading(3, shown(named.title(report)), f"alone-{report + 1}", is_listed=True)
        held = found.get(report, [])
        if not held:
            nothing = named.words.say("Nothing: other reports tell all of it, or may do so.")
            yield Paragraph((Inline(nothing, Mark.FAINT),), Style.LISTED)
        paragraphs = [list(sentences) for _, sentences in groupby(held, lambda one: _paragraph(named, one))]
        language = named.collation.reports[report].article.language
        for at in range(0, len(paragraphs), TOGETHER):
            said = (part for held in paragraphs[at : at + TOGETHER] for part in _sentences(named, held))
            yield Paragraph(tuple(said), Style.LISTED, language)


def missing(named: NamedCollation) -> Iterator[Block]:
    """A table of statements that all reports but one make, with that one's nearest sentence."""
    found = left_out(named.collation)
    if not found:
        return
    say = named.words.say
    yield Heading(2, say("Left out by one report alone"), "missing")
    header = (say("Left out by"), say("Statement"), say("Nearest in that report"))
    rows = tuple(_missing(named, out) for out in found)
    yield Table(say("Left out by one report alone"), header, rows, (0.18, 0.46, 0.36), shows_caption=False)


def _paragraph(named: NamedCollation, one: OnlyHere) -> int:
    report, sentence = one.place
    return named.collation.reports[report].sentences[sentence].paragraph


def _sentences(named: NamedCollation, held: list[OnlyHere]) -> Iterator[Inline]:
    """The sentences of one paragraph that no other report has."""
    yield Inline(f"{named.paragraphs(held[0].place[0], held[0].place[1:])}\N{NO-BREAK SPACE}", Mark.STRONG)
    before = held[0].place[1] - 1
    for number, one in enumerate(held):
        sentence = one.place[1]
        if number:
            yield Inline(" " if sentence == before + 1 else " … ")
        yield from named.sentence(one.place)
        if is_near(one.nearest):
            yield Inline(f" {ARROW}\N{NO-BREAK SPACE}{named.at(one.nearest.place)}", Mark.FAINT)
        before = sentence
    yield Inline("  ")


def _missing(named: NamedCollation, out: LeftOut) -> tuple[Inlines, ...]:
    statement = named.collation.statements[out.statement]
    number = Inline(f"{named.words.number(out.statement + 1)} ", Mark.STRONG)
    said = named.cell(statement, statement.reports[0])
    letter = Inline(f" {named.letter(statement.reports[0])}", Mark.FAINT)
    return (Inline(named.title(out.report)),), (number, *said, letter), _nearest(named, out.nearest)


def _nearest(named: NamedCollation, near: Near | None) -> Inlines:
    if not is_near(near):
        return (Inline(DASH, Mark.FAINT),)
    return (*named.sentence(near.place), Inline(f" {named.at(near.place)}", Mark.FAINT))
