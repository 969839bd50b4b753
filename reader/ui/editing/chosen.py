"""What is chosen in a comparison, and which corrections by hand can act on it."""

from dataclasses import dataclass

from reader.compare.arrangement.note_places import NO_PLACE, NotePlace
from reader.compare.arrangement.route import Route
from reader.compare.arrangement.stops import Stop
from reader.compare.edits.placing import Indices
from reader.compare.model import Comparison, Pair, Status
from reader.compare.side import Both, Side

Ends = Both[Indices]
"""What is chosen, or is to be matched, on either side."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person has selected.

    Attributes:
        stop: the selected pair, or passage of one report alone.
        framed: the sentences framed or selected as text on each side.
        side: the side the keyboard was in last.
    """

    comparison: Comparison
    stop: Stop | None
    framed: Both[Indices]
    side: Side

    @property
    def pair(self) -> Pair | None:
        """The selected pair."""
        return self.stop.pair if self.stop else None

    def linkable_at(self, wished: Both[Indices]) -> Both[Indices] | None:
        """What of two passages could be joined, if they are no pair yet."""
        ends = Both.each(lambda side: self.compared(side, wished.of(side)))
        is_known = any(Both(pair.left, pair.right) == ends for pair in self.comparison.pairs)
        return ends if all(ends) and not is_known else None

    @property
    def ends(self) -> Both[Indices]:
        """On each side what is framed or selected as text, else what is selected of that report alone."""
        alone = self.stop.only_side if self.stop else None
        if self.stop and alone and not self.framed.of(alone):
            return self.framed.with_(alone, self.stop.of(alone))
        return self.framed

    @property
    def confirmable(self) -> Pair | None:
        """The selected pair, unless a person made it."""
        return self.pair if self.pair and self.pair.status is not Status.BY_HAND else None

    @property
    def sentences(self) -> tuple[Side, Indices] | None:
        """The sentences of one side whose kind could be changed."""
        side = self.side if self.framed.of(self.side) else self.side.other
        if self.framed.of(side):
            return side, self.framed.of(side)
        alone = self.stop.only_side if self.stop else None
        return (alone, self.stop.of(alone)) if self.stop and alone else None

    @property
    def are_body(self) -> bool:
        """Whether those sentences are all part of the report now."""
        if self.sentences is None:
            return True
        side, places = self.sentences
        return all(self.comparison.of(side).sentences[place].kind.is_compared for place in places)

    @property
    def linked_from(self) -> Both[Indices] | None:
        """The passages that could be linked with another: of both sides of a pair, or of one alone."""
        return Both(self.stop.left, self.stop.right) if self.stop else None

    @property
    def note_place(self) -> NotePlace | None:
        """Where a note would stand: on the pair, on the passage, or on a sentence that is not part of it."""
        if self.pair is not None:
            return Both(self.pair.left[0], self.pair.right[0])
        if self.sentences is None:
            return None
        side, places = self.sentences
        if self.stop is not None and self.stop.only_side is not None:
            # a sentence framed elsewhere is not what is being read
            side, held = self.stop.only_side, self.stop.of(self.stop.only_side)
            places = tuple(place for place in self.framed.of(side) if place in held) or held
        return NO_PLACE.with_(side, places[0])

    def compared(self, side: Side, places: Indices) -> Indices:
        """Those of some sentences that take part in the comparison."""
        return tuple(p for p in places if self.comparison.of(side).sentences[p].kind.is_compared)


def same_place(route: Route, ends: Both[Indices]) -> Stop | None:
    """The stop of two passages; else the first that holds where they begin."""
    left, right = ends
    exact = route.numbers.get((left, right))
    if exact is not None:
        return route.stops[exact]
    begun, ended = (route.holding(side, place) for side in Side for place in ends.of(side)[:1] or (-1,))
    whole = (stop for stop in begun if right and {*left} <= {*stop.left} and {*right} <= {*stop.right})
    return next((stop for found in (whole, begun, ended) for stop in found), None)
