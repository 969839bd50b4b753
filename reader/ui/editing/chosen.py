"""What is selected in a comparison, and which corrections by hand apply to it."""

from dataclasses import dataclass

from reader.compare.arrangement.note_places import NO_PLACE, NotePlace
from reader.compare.arrangement.route import Route
from reader.compare.arrangement.stops import Stop
from reader.compare.edits.placing import Indices
from reader.compare.model import Comparison, Pair, Status
from reader.compare.side import Both, Side

Ends = Both[Indices]
"""A passage on each side, by its sentences; () for none."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the user has selected.

    Attributes:
        comparison: in which it is selected.
        stop: the selected pair, or passage of one report alone.
        framed: the sentences framed or selected as text on each side.
        side: the side that had the keyboard last.
    """

    comparison: Comparison
    stop: Stop | None
    framed: Both[Indices]
    side: Side

    @property
    def pair(self) -> Pair | None:
        """The selected pair; None where there is none."""
        return self.stop.pair if self.stop else None

    def linkable_at(self, wished: Both[Indices]) -> Both[Indices] | None:
        """What is compared of two passages, if it can be matched; None if one is empty or they are a pair."""
        ends = Both.each(lambda side: self.compared(side, wished.of(side)))
        is_known = any(Both(pair.left, pair.right) == ends for pair in self.comparison.pairs)
        return ends if all(ends) and not is_known else None

    @property
    def ends(self) -> Both[Indices]:
        """The framed or selected sentences of each side, else those of a stop that one report alone has."""
        alone = self.stop.only_side if self.stop else None
        if self.stop and alone and not self.framed.of(alone):
            return self.framed.with_(alone, self.stop.of(alone))
        return self.framed

    @property
    def confirmable(self) -> Pair | None:
        """The selected pair, unless the user made it."""
        return self.pair if self.pair and self.pair.status is not Status.BY_HAND else None

    @property
    def sentences(self) -> tuple[Side, Indices] | None:
        """The side and sentences that can be left out or included; None where there are none."""
        side = self.side if self.framed.of(self.side) else self.side.other
        if self.framed.of(side):
            return side, self.framed.of(side)
        alone = self.stop.only_side if self.stop else None
        return (alone, self.stop.of(alone)) if self.stop and alone else None

    @property
    def are_body(self) -> bool:
        """Whether all those sentences are part of the report now."""
        if self.sentences is None:
            return True
        side, places = self.sentences
        return all(self.comparison.of(side).sentences[place].kind.is_compared for place in places)

    @property
    def linked_from(self) -> Both[Indices] | None:
        """The passages of the selected stop, which can be matched with another; None where there is none."""
        return Both(self.stop.left, self.stop.right) if self.stop else None

    @property
    def note_place(self) -> NotePlace | None:
        """The place of a note on the selection, a pair, passage or aside; None where there is none."""
        if self.pair is not None:
            return Both(self.pair.left[0], self.pair.right[0])
        if self.sentences is None:
            return None
        side, places = self.sentences
        if self.stop is not None and self.stop.only_side is not None:
            # a sentence that is framed elsewhere is not the one being read
            side, held = self.stop.only_side, self.stop.of(self.stop.only_side)
            places = tuple(place for place in self.framed.of(side) if place in held) or held
        return NO_PLACE.with_(side, places[0])

    def compared(self, side: Side, places: Indices) -> Indices:
        """Those of some sentences that are part of the comparison."""
        return tuple(p for p in places if self.comparison.of(side).sentences[p].kind.is_compared)


def same_place(route: Route, ends: Both[Indices]) -> Stop | None:
    """The stop of two passages, else the first one that holds them or the beginning of either."""
    left, right = ends
    exact = route.numbers.get((left, right))
    if exact is not None:
        return route.stops[exact]
    begun, ended = (route.holding(side, place) for side in Side for place in ends.of(side)[:1] or (-1,))
    whole = (stop for stop in begun if right and {*left} <= {*stop.left} and {*right} <= {*stop.right})
    return next((stop for found in (whole, begun, ended) for stop in found), None)
