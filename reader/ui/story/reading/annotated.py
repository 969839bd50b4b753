"""Annotates the reports of an event: who else tells each sentence, and which facts in it differ."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from reader.compare.arrangement.marks import Stroke
from reader.compare.collation.headings import headings
from reader.compare.collation.only_one import is_near
from reader.compare.collation.stances import Stance, Stances, stances
from reader.compare.collation.values import Collation, Place, numbers_by_place
from reader.compare.model import Reading
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Span
from reader.ui.comparison.layout.arrangement import Piece, PieceKind
from reader.ui.comparison.layout.parts import parts

Strokes = tuple[tuple[Stroke, Span], ...]

_STROKES = {
    Stance.MOST: Stroke.FACT,
    Stance.DIFFERS: Stroke.FACT,
    Stance.VAGUE: Stroke.VARIANT,
    Stance.SPELLED: Stroke.SPELLING,
}


@dataclass(frozen=True, slots=True)
class SentenceTold:
    """Who tells a sentence.

    Attributes:
        reports: those that do, in order, with its own. independent: how many of them count, by telling.
        statement: the number of its statement, from 0; None where no other report surely tells it.
        differs: whether another report contradicts a value in it.
        perhaps: the others that may tell it, where none surely does.
        is_heading: whether it only announces what the report tells, and no other report says so too.
    """

    reports: tuple[int, ...]
    independent: int
    statement: int | None
    differs: bool
    perhaps: tuple[int, ...] = ()
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class AnnotatedReport:
    """A report to be read with marks.

    Attributes:
        reading: the report and its sentences.
        pieces: its paragraphs, very long ones in parts.
        told: who tells each sentence that is compared. strokes: those within each sentence.
    """

    reading: Reading
    pieces: tuple[Piece, ...]
    told: Mapping[int, SentenceTold]
    strokes: Mapping[int, Strokes]


def annotated(collation: Collation, check: Checkpoint = unchecked) -> tuple[AnnotatedReport, ...]:
    """The annotated reports of a collation, in its order; calls check for each."""
    held = stances(collation)
    strokes = _strokes(collation, held)
    statement = numbers_by_place(collation.statements)
    perhaps = _perhaps(collation)
    found = []
    for report, reading in enumerate(collation.reports):
        check()
        told = {
            s.index: _told(collation, (report, s.index), statement.get((report, s.index)), held, perhaps)
            for s in reading.sentences
            if s.kind.is_compared
        }
        for heading in headings(reading) & {s for s, each in told.items() if each.statement is None}:
            told[heading] = replace(told[heading], is_heading=True)
        found.append(AnnotatedReport(reading, tuple(_pieces(reading)), told, strokes[report]))
    return tuple(found)


def _perhaps(collation: Collation) -> dict[Place, tuple[int, ...]]:
    """For each sentence that stands in no statement, but that others may tell too, the reports that may.

    Those are the reports of a statement to which it surely belongs, or else those that state a fact of it or
    have what is near it.
    """
    found: dict[Place, set[int]] = {}
    for (number, _), places in collation.surely.items():
        for place in places:
            found.setdefault(place, set()).update(collation.statements[number].reports)
    stated = [{(value.report, value.sentence) for value in fact.values} for fact in collation.facts]
    for place in collation.linked - found.keys():
        found[place] = {report for places in stated if place in places for report, _ in places}
        found[place].update(near.place[0] for near in collation.near.get(place, ()) if is_near(near))
    return {place: tuple(sorted(reports - {place[0]})) for place, reports in found.items()}


def _told(
    collation: Collation,
    place: Place,
    number: int | None,
    held: Stances,
    perhaps: Mapping[Place, tuple[int, ...]],
) -> SentenceTold:
    differs = any(mark.stance.is_of_contradiction for mark in held.at(place))
    if number is None:
        return SentenceTold((place[0],), 1, None, differs, perhaps.get(place, ()))
    statement = collation.statements[number]
    return SentenceTold(statement.reports, collation.independent(statement), number, differs)


def _strokes(collation: Collation, held: Stances) -> list[dict[int, Strokes]]:
    """For each report, by sentence: boxes round what others contradict, dots below what is less precise."""
    every: list[dict[int, Strokes]] = [{} for _ in collation.reports]
    for (report, sentence), found in held.by_place.items():
        every[report][sentence] = tuple((_STROKES[one.stance], one.value.span) for one in found)
    return every


def _pieces(reading: Reading) -> Iterator[Piece]:
    """The paragraphs of a report as pieces; asides stay in their place, in grey."""
    for (is_compared, _), group in groupby(reading.sentences, lambda s: (s.kind.is_compared, s.paragraph)):
        held = list(group)
        kind = PieceKind.TEXT if is_compared else PieceKind.ASIDE
        span = Span(held[0].span.start, held[-1].span.end)
        yield from parts(reading, Piece(kind, tuple(s.index for s in held), span))
