"""The rows of the lists: everything that one can go to in a comparison, by kind."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication

from reader.compare.arrangement.outline import Outline
from reader.compare.arrangement.standing import sentences_of
from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison, Degree, Reading
from reader.compare.quotations.matching import Quoting
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Span
from reader.ui.comparison.labels import described, passage
from reader.ui.comparison.next_stop import StopAt, is_wanted
from reader.ui.editing.words import place
from reader.ui.inspector.about_pair import discrepancy_name
from reader.ui.inspector.quotes import likeness_told, quoted, speaker

translate = QCoreApplication.translate


class Listing(Enum):
    """The lists, in the order of their chips."""

    DIFFERENCES = "differences"
    PAIRED = "paired"
    SAME = "same"
    WRITTEN = "written"
    TRANSLATED = "translated"
    REWORDED = "reworded"
    RELATED = "related"
    FACTS = "facts"
    VAGUE = "vague"
    SPELLING = "spelling"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"
    QUOTATIONS = "quotations"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Cells:
    """The text of a row.

    Attributes:
        where: the sentences, as "A 3 · B 7". what: the degree, the kind of fact, the speaker, or the note.
        left, right: the words of each side, "" where there are none.
    """

    where: str
    what: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A row.

    Attributes:
        write: makes its text, once it is in sight.
        stop: the stop to go to, if any. side, span: what to scroll to.
        ends: a sentence of each report that belong together, where they are in no common pair.
    """

    write: Callable[[], Cells]
    stop: Stop | None
    side: Side = Side.LEFT
    span: Span | None = None
    ends: Both[int] | None = None


Listings = dict[Listing, tuple[Listed, ...]]


def listings(outline: Outline, check: Checkpoint = unchecked) -> Listings:
    """The rows of all lists but the quotations, in the order of A."""
    comparison, stops = outline.comparison, outline.route.stops
    of_stops: dict[Listing, list[Listed]] = {kind: [] for kind in _OF_STOPS}
    for stop in checked(stops, check):
        row = _of_stop(comparison, stop)
        for kind in _kinds(stop):
            of_stops[kind].append(row)
    return {
        **{kind: tuple(rows) for kind, rows in of_stops.items()},
        **_facts(outline, check),
        Listing.QUOTATIONS: (),
        Listing.NOTES: tuple(_notes(outline)),
    }


def quotations_listed(
    outline: Outline, quotings: tuple[Quoting, ...], check: Checkpoint = unchecked
) -> tuple[Listed, ...]:
    """The rows of the list of quotations."""
    return tuple(_quotation(outline, quoting) for quoting in checked(quotings, check))


_DEGREES = {
    Degree.SAME: Listing.SAME,
    Degree.WRITTEN: Listing.WRITTEN,
    Degree.TRANSLATED: Listing.TRANSLATED,
    Degree.REWORDED: Listing.REWORDED,
    Degree.RELATED: Listing.RELATED,
}
_OF_STOPS = (Listing.DIFFERENCES, Listing.PAIRED, *_DEGREES.values(), Listing.ONLY_LEFT, Listing.ONLY_RIGHT)


def _kinds(stop: Stop) -> Iterator[Listing]:
    """The lists that a stop is in."""
    if is_wanted(stop, StopAt.DIFFERENCE):
        yield Listing.DIFFERENCES
    if stop.pair is not None:
        yield Listing.PAIRED
        yield _DEGREES[stop.pair.degree]
    else:
        yield _ONLY.of(stop.only_side or Side.LEFT)


_OF_FACTS = (Listing.FACTS, Listing.VAGUE, Listing.SPELLING)
_ONLY = Both(Listing.ONLY_LEFT, Listing.ONLY_RIGHT)


def _of_stop(comparison: Comparison, stop: Stop) -> Listed:
    return Listed(partial(_passages, comparison, stop), stop)


def _passages(comparison: Comparison, stop: Stop) -> Cells:
    what = described(comparison, stop.pair) if stop.pair else _only(stop)
    left, right = (passage(comparison, side, stop.of(side)) for side in Side)
    return Cells(_where(stop), what, left, right)


def _only(stop: Stop) -> str:
    if stop.only_side is Side.LEFT:
        return translate("lists", "only in A")
    return translate("lists", "only in B")


def _where(stop: Stop) -> str:
    return " · ".join(place(side, stop.of(side)) for side in Side if stop.of(side))


def _facts(outline: Outline, check: Checkpoint) -> Listings:
    """The lists of facts of the whole reports: those that differ, less precise ones, and spellings."""
    rows: dict[Listing, list[Listed]] = {kind: [] for kind in _OF_FACTS}
    for found in checked(outline.comparison.told_apart(check), check):
        held = sentences_of(outline.comparison, found)
        pair = _stop_of_both(outline, held)
        stop = pair or _stop_of(outline, Side.LEFT, held.left[0])
        ends = None if pair else held.map(lambda sentences: sentences[0])
        write = partial(_fact, outline.comparison, held, found)
        rows[_list_of(found)].append(Listed(write, stop, Side.LEFT, found.left, ends))
    return {kind: tuple(listed) for kind, listed in rows.items()}


def _list_of(found: Discrepancy) -> Listing:
    if found.is_spelling:
        return Listing.SPELLING
    return Listing.FACTS if found.differs else Listing.VAGUE


def _stop_of_both(outline: Outline, held: Both[tuple[int, ...]]) -> Stop | None:
    """The stop of the first pair with some of these sentences on both sides; None where there is none."""
    stops = (stop for at in held.left for stop in outline.route.holding(Side.LEFT, at) if stop.pair)
    return next((stop for stop in stops if not set(held.right).isdisjoint(stop.right)), None)


def _fact(comparison: Comparison, held: Both[tuple[int, ...]], found: Discrepancy) -> Cells:
    where = " · ".join(place(side, held.of(side)[:1]) for side in Side)
    left, right = (found.of(side).of(comparison.of(side).article.text) for side in Side)
    return Cells(where, discrepancy_name(found), left, right)


def _quotation(outline: Outline, quoting: Quoting) -> Listed:
    side = Side.LEFT if quoting.left is not None else Side.RIGHT
    quote = quoting.of(side)
    stop = _stop_of(outline, side, quote.sentence) if quote else None
    return Listed(partial(_quoted, outline.comparison, quoting), stop, side, quote.span if quote else None)


def _quoted(comparison: Comparison, quoting: Quoting) -> Cells:
    ends = [(side, quoting.of(side)) for side in Side]
    where = " · ".join(place(side, (found.sentence,)) for side, found in ends if found is not None)
    what = f"{speaker(quoting)}: {likeness_told(quoting.likeness)}"
    left, right = (quoted(comparison, side, found) for side, found in ends)
    return Cells(where, what, left, right)


def _notes(outline: Outline) -> Iterator[Listed]:
    comparison = outline.comparison
    for note, places in zip(comparison.edits.notes, outline.notes, strict=True):
        ends = tuple(places.items())
        there = [(side, sentence) for side, sentence in ends if sentence is not None]
        if there:
            side, sentence = there[0]
            span = comparison.of(side).sentences[sentence].span
            stop = _stop_of(outline, side, sentence)
            yield Listed(partial(_cells, comparison, note.text, ends), stop, side, span)


def _cells(comparison: Comparison, what: str, ends: tuple[tuple[Side, int | None], ...]) -> Cells:
    where = " · ".join(place(side, (at,)) for side, at in ends if at is not None)
    left, right = (_words(comparison.of(side), at) for side, at in ends)
    return Cells(where, what, left, right)


def _words(reading: Reading, sentence: int | None) -> str:
    return "" if sentence is None else " ".join(reading.text(sentence).split())


def _stop_of(outline: Outline, side: Side, sentence: int) -> Stop | None:
    return next(iter(outline.route.holding(side, sentence)), None)
