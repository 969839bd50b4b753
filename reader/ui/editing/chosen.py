"""What is chosen in a comparison, and which corrections by hand can act on it."""

from dataclasses import dataclass

from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison, Pair, Status
from reader.compare.side import Side
from reader.ui.comparison.pane.noted import NotePlace

Places = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person has selected.

    Attributes:
        stop: the selected pair, or passage of one report alone.
        left, right: the sentences framed or selected as text on each side.
        side: the side the keyboard was in last.
    """

    comparison: Comparison
    stop: Stop | None
    left: Places
    right: Places
    side: Side

    @property
    def pair(self) -> Pair | None:
        """The selected pair."""
        return self.stop.pair if self.stop else None

    def linkable_at(self, left: Places, right: Places) -> tuple[Places, Places] | None:
        """What of two passages could be joined, if they are no pair yet."""
        left, right = self.compared(Side.LEFT, left), self.compared(Side.RIGHT, right)
        if not left or not right:
            return None
        is_known = any((pair.left, pair.right) == (left, right) for pair in self.comparison.pairs)
        return None if is_known else (left, right)

    @property
    def ends(self) -> dict[Side, Places]:
        """On each side what is framed or selected as text, else what is selected of that report alone."""
        held = {Side.LEFT: self.left, Side.RIGHT: self.right}
        alone = self.stop.only_side if self.stop else None
        if self.stop and alone and not held[alone]:
            held[alone] = self.stop.sentences(alone)
        return held

    @property
    def confirmable(self) -> Pair | None:
        """The selected pair, unless a person made it."""
        return self.pair if self.pair and self.pair.status is not Status.BY_HAND else None

    @property
    def sentences(self) -> tuple[Side, Places] | None:
        """The sentences of one side whose kind could be changed."""
        held = {Side.LEFT: self.left, Side.RIGHT: self.right}
        side = self.side if held[self.side] else self.side.other
        if held[side]:
            return side, held[side]
        alone = self.stop.only_side if self.stop else None
        return (alone, self.stop.sentences(alone)) if self.stop and alone else None

    @property
    def are_body(self) -> bool:
        """Whether those sentences are all part of the report now."""
        if self.sentences is None:
            return True
        side, places = self.sentences
        return all(self.comparison.side(side).sentences[place].kind.is_compared for place in places)

    @property
    def linked_from(self) -> tuple[Places, Places] | None:
        """The passages that could be linked with another: of both sides of a pair, or of one alone."""
        return (self.stop.left, self.stop.right) if self.stop else None

    @property
    def note_place(self) -> NotePlace | None:
        """Where a note would stand: on the pair, on the passage, or on a sentence that is no part of it."""
        if self.pair is not None:
            return self.pair.left[0], self.pair.right[0]
        if self.sentences is None:
            return None
        side, places = self.sentences
        if self.stop is not None and self.stop.only_side is not None:
            # a sentence framed elsewhere is not what is being read
            side, held = self.stop.only_side, self.stop.sentences(self.stop.only_side)
            framed = self.left if side is Side.LEFT else self.right
            places = tuple(place for place in framed if place in held) or held
        return (places[0], None) if side is Side.LEFT else (None, places[0])

    def compared(self, side: Side, places: Places) -> Places:
        """Those of some sentences that take part in the comparison."""
        return tuple(p for p in places if self.comparison.side(side).sentences[p].kind.is_compared)


def same_place(stops: tuple[Stop, ...], left: Places, right: Places) -> Stop | None:
    """The stop of two passages; else the first that holds where they begin."""
    exact = (stop for stop in stops if (stop.left, stop.right) == (left, right))
    whole = (
        stop for stop in stops if left and right and {*left} <= {*stop.left} and {*right} <= {*stop.right}
    )
    begun = (stop for stop in stops if set(left[:1]) & set(stop.left))
    ended = (stop for stop in stops if set(right[:1]) & set(stop.right))
    return next((stop for found in (exact, whole, begun, ended) for stop in found), None)
