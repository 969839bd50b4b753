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


def alone(told: NamedCollation) -> Iterator[Block]:
    """For each report the sentences that it alone has, in its own order."""
    yield Heading(2, told.words.say("Only in one report"), "alone")
    found = {report: list(held) for report, held in groupby(only_here(told.collation), lambda o: o.place[0])}
    for report in told.every:
        yield Heading(3, shown(told.title(report)), f"alone-{report + 1}")
        held = found.get(report, [])
        if not held:
            yield Paragraph((Inline(told.words.say("Nothing: other reports tell all of it, or may do so.")),))
        paragraphs = [list(sentences) for _, sentences in groupby(held, lambda one: _paragraph(told, one))]
        language = told.collation.reports[report].article.language
        for at in range(0, len(paragraphs), TOGETHER):
            said = (part for held in paragraphs[at : at + TOGETHER] for part in _sentences(told, held))
            yield Paragraph(tuple(said), Style.READING, language)


def missing(told: NamedCollation) -> Iterator[Block]:
    """A table of statements that all reports but one make, with that one's nearest sentence."""
    found = left_out(told.collation)
    if not found:
        return
    say = told.words.say
    yield Heading(2, say("Left out by one report alone"), "missing")
    header = (say("Left out by"), say("Statement"), say("Nearest in that report"))
    rows = tuple(_missing(told, out) for out in found)
    yield Table(say("Left out by one report alone"), header, rows, (0.18, 0.46, 0.36), shows_caption=False)


def _paragraph(told: NamedCollation, one: OnlyHere) -> int:
    report, sentence = one.place
    return told.collation.reports[report].sentences[sentence].paragraph


def _sentences(told: NamedCollation, held: list[OnlyHere]) -> Iterator[Inline]:
    """The sentences of one paragraph that no other report has."""
    yield Inline(f"{told.paragraphs(held[0].place[0], held[0].place[1:])} ", Mark.STRONG)
    before = held[0].place[1] - 1
    for number, one in enumerate(held):
        sentence = one.place[1]
        if number:
            yield Inline(" " if sentence == before + 1 else " … ")
        yield from told.sentence(one.place)
        if is_near(one.nearest):
            yield Inline(f" {ARROW}\N{NO-BREAK SPACE}{told.at(one.nearest.place)}", Mark.FAINT)
        before = sentence
    yield Inline("  ")


def _missing(told: NamedCollation, out: LeftOut) -> tuple[Inlines, ...]:
    statement = told.collation.statements[out.statement]
    number = Inline(f"{told.words.number(out.statement + 1)} ", Mark.STRONG)
    said = told.cell(statement, statement.reports[0])
    letter = Inline(f" {told.letter(statement.reports[0])}", Mark.FAINT)
    return (Inline(told.title(out.report)),), (number, *said, letter), _nearest(told, out.nearest)


def _nearest(told: NamedCollation, near: Near | None) -> Inlines:
    if not is_near(near):
        return (Inline(DASH, Mark.FAINT),)
    return (*told.sentence(near.place), Inline(f" {told.at(near.place)}", Mark.FAINT))
