"""A comparison with all that the window shows of it, made in the thread that compares."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.compare.arrangement.outline import Outline, outline
from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.text.checking import Checkpoint
from reader.ui.comparison.layout.spread import Spread
from reader.ui.lists.listings import Listings, listings


@dataclass(frozen=True, slots=True)
class LayOut:
    """How the window lays out a comparison.

    Attributes:
        made: makes the layout; called in the thread that compares.
        set_ahead: lays out what a side will show; called in the window's thread, in a turn for each side.
    """

    made: Callable[[Outline], Spread]
    set_ahead: Callable[[tuple[Spread, Side]], None]


@dataclass(frozen=True, slots=True)
class Ready:
    """What the window shows of a comparison, each part of which takes long to make for long reports."""

    outline: Outline
    spread: Spread | None
    listings: Listings


def made_ready(comparison: Comparison, lay_out: LayOut | None, check: Checkpoint) -> Ready:
    """Make all parts; what check raises ends the work."""
    found = outline(comparison, check)
    spread = lay_out.made(found) if lay_out else None
    check()
    return Ready(found, spread, listings(found, check))
