"""Holds what is being read in its place while the text around it is laid out again."""

from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison
from reader.compare.side import Both, Side
from reader.ui.comparison.layout.spread import Spread
from reader.ui.comparison.pane.reading_pane import ReadingPane

HeldTops = dict[Side, tuple[int, float]]
"""For each side a sentence, and the pixels from the top of the pane at which it begins."""


def hold(spread: Spread | None, panes: Both[ReadingPane], stop: Stop | None) -> HeldTops:
    """The tops of the selected pair if both its ends are in sight, else of the first sentence on the left."""
    if chosen := _chosen(spread, panes, stop):
        return chosen
    both = hold_both(spread, panes)
    return dict([next(iter(both.items()))]) if both else {}


def hold_both(spread: Spread | None, panes: Both[ReadingPane], stop: Stop | None = None) -> HeldTops:
    """The tops of the selected pair if both ends are in sight, else of the first sentence of each side."""
    if spread is None:
        return {}
    if chosen := _chosen(spread, panes, stop):
        return chosen
    first = {side: pane.first_in_sight() for side, pane in panes.items()}
    return {s: (i, _top(spread, panes.of(s), s, i)) for s, i in first.items() if i is not None}


def restore(held: HeldTops, spread: Spread, panes: Both[ReadingPane]) -> None:
    """Scroll each side so that what was held is at its old height again."""
    # scrolling lays out text whose height was only estimated: the second time the place is exact
    for side, (sentence, y) in (*held.items(), *held.items()):
        pane = panes.of(side)
        pane.scroll_to(pane.offset + _top(spread, pane, side, sentence) - y)


def _chosen(spread: Spread | None, panes: Both[ReadingPane], stop: Stop | None) -> HeldTops:
    """The tops of the selected pair; {} unless both its ends begin in sight."""
    if spread is None or stop is None or stop.pair is None:
        return {}
    held = {side: (stop.of(side)[0], _top(spread, panes.of(side), side, stop.of(side)[0])) for side in Side}
    are_seen = all(0 <= y < panes.of(side).viewport().height() for side, (_, y) in held.items())
    return held if are_seen else {}


def are_of_one(comparison: Comparison | None, before: Comparison | None) -> bool:
    """Whether both are of the same two texts, on whichever sides."""
    return are_same(comparison, before) or are_swapped(comparison, before)


def are_same(comparison: Comparison | None, before: Comparison | None) -> bool:
    """Whether both are of the same two texts, on the same sides: paired again, they stay where they are."""
    return comparison is not None and before is not None and _texts(comparison) == _texts(before)


def are_swapped(comparison: Comparison | None, before: Comparison | None) -> bool:
    """Whether the two texts have only changed sides: each takes its place along."""
    if comparison is None or before is None or are_same(comparison, before):
        return False
    return _texts(comparison) == _texts(before)[::-1]


def _texts(comparison: Comparison) -> tuple[str, str]:
    return comparison.left.article.text, comparison.right.article.text


def _top(spread: Spread, pane: ReadingPane, side: Side, sentence: int) -> float:
    extent = spread.extent(side, (sentence,))
    return pane.shown_y(extent[0]) if extent else -1.0
