"""The rows of the lists: everything there is to go to in a comparison, sorted by what it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication

from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison, Degree, Reading
from reader.compare.quotations.matching import Quoting
from reader.compare.quotations.quotes import Quote
from reader.compare.side import Both, Side
from reader.text.model import Span
from reader.ui.comparison.going import Wanted, is_wanted
from reader.ui.comparison.labels import described, passage
from reader.ui.comparison.pane.noted import note_places
from reader.ui.editing.words import place
from reader.ui.inspector.about_pair import kind_told
from reader.ui.inspector.quotes import likeness_told, quoted, speaker

translate = QCoreApplication.translate


class Listing(Enum):
    """What is listed; the order of the chips."""

    DIFFERENCES = "differences"
    PAIRED = "paired"
    SAME = "same"
    WRITTEN = "written"
    REWORDED = "reworded"
    RELATED = "related"
    FACTS = "facts"
    SPELLING = "spelling"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"
    QUOTATIONS = "quotations"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Cells:
    """What a row says.

    Attributes:
        where: the sentences, as "A 3 · B 7". what: sort of pair, of fact, or who speaks.
        left, right: the words of each side, "" where there are none.
    """

    where: str
    what: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Listed:
    """One row.

    Attributes:
        write: makes the words of the row, when it comes into sight.
        stop: where to go, if it is a stop. side, span: what to bring into sight there.
    """

    write: Callable[[], Cells]
    stop: Stop | None
    side: Side = Side.LEFT
    span: Span | None = None


Listings = dict[Listing, tuple[Listed, ...]]


def listings(comparison: Comparison, stops: tuple[Stop, ...], quotings: tuple[Quoting, ...]) -> Listings:
    """All rows of every list, in the order of A."""
    of_stops: dict[Listing, list[Listed]] = {kind: [] for kind in _OF_STOPS}
    for stop in stops:
        row = _of_stop(comparison, stop)
        for kind in _kinds(stop):
            of_stops[kind].append(row)
    return {
        **{kind: tuple(rows) for kind, rows in of_stops.items()},
        Listing.FACTS: tuple(row for s in stops for row in _facts(comparison, s, is_spelling=False)),
        Listing.SPELLING: tuple(row for s in stops for row in _facts(comparison, s, is_spelling=True)),
        Listing.QUOTATIONS: tuple(_quotation(comparison, stops, quoting) for quoting in quotings),
        Listing.NOTES: tuple(_notes(comparison, stops)),
    }


_DEGREES = {
    Degree.SAME: Listing.SAME,
    Degree.WRITTEN: Listing.WRITTEN,
    Degree.REWORDED: Listing.REWORDED,
    Degree.RELATED: Listing.RELATED,
}
_OF_STOPS = (Listing.DIFFERENCES, Listing.PAIRED, *_DEGREES.values(), Listing.ONLY_LEFT, Listing.ONLY_RIGHT)


def _kinds(stop: Stop) -> Iterator[Listing]:
    """The lists in which a stop stands."""
    if is_wanted(stop, Wanted.DIFFERENCE):
        yield Listing.DIFFERENCES
    if stop.pair is not None:
        yield Listing.PAIRED
        yield _DEGREES[stop.pair.degree]
    else:
        yield _ONLY.of(stop.only_side or Side.LEFT)


_ONLY = Both(Listing.ONLY_LEFT, Listing.ONLY_RIGHT)


def _of_stop(comparison: Comparison, stop: Stop) -> Listed:
    def write() -> Cells:
        what = described(comparison, stop.pair) if stop.pair else _only(stop)
        left, right = (passage(comparison, side, stop.of(side)) for side in Side)
        return Cells(_where(stop), what, left, right)

    return Listed(write, stop)


def _only(stop: Stop) -> str:
    if stop.only_side is Side.LEFT:
        return translate("lists", "only in A")
    return translate("lists", "only in B")


def _where(stop: Stop) -> str:
    return " · ".join(place(side, stop.of(side)) for side in Side if stop.of(side))


def _facts(comparison: Comparison, stop: Stop, *, is_spelling: bool) -> Iterator[Listed]:
    every = stop.pair.discrepancies if stop.pair else ()
    for found in (each for each in every if each.is_spelling is is_spelling):
        left, right = (
            found.left.of(comparison.left.article.text),
            found.right.of(comparison.right.article.text),
        )
        cells = Cells(_where(stop), kind_told(found), left, right)
        yield Listed(partial(_same, cells), stop, Side.LEFT, found.left)


def _quotation(comparison: Comparison, stops: tuple[Stop, ...], quoting: Quoting) -> Listed:
    ends = Both(quoting.left, quoting.right).items()
    there: list[tuple[Side, Quote]] = [(side, quote) for side, quote in ends if quote is not None]
    side, quote = there[0]
    where = " · ".join(place(each, (found.sentence,)) for each, found in there)
    what = f"{speaker(quoting)}: {likeness_told(quoting.likeness)}"
    left, right = (quoted(comparison, each, found) for each, found in ends)
    stop = _stop_of(stops, side, quote.sentence)
    return Listed(partial(_same, Cells(where, what, left, right)), stop, side, quote.span)


def _notes(comparison: Comparison, stops: tuple[Stop, ...]) -> Iterator[Listed]:
    for note, places in zip(comparison.edits.notes, note_places(comparison), strict=True):
        ends = places.items()
        there = [(side, sentence) for side, sentence in ends if sentence is not None]
        if there:
            side, sentence = there[0]
            span = comparison.of(side).sentences[sentence].span
            stop = _stop_of(stops, side, sentence)
            yield Listed(partial(_cells, comparison, note.text, ends), stop, side, span)


def _cells(comparison: Comparison, what: str, ends: tuple[tuple[Side, int | None], ...]) -> Cells:
    where = " · ".join(place(side, (at,)) for side, at in ends if at is not None)
    left, right = (_words(comparison.of(side), at) for side, at in ends)
    return Cells(where, what, left, right)


def _same(cells: Cells) -> Cells:
    return cells


def _words(reading: Reading, sentence: int | None) -> str:
    return "" if sentence is None else " ".join(reading.text(sentence).split())


def _stop_of(stops: tuple[Stop, ...], side: Side, sentence: int) -> Stop | None:
    return next((stop for stop in stops if sentence in stop.of(side)), None)
