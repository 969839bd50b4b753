"""The colour of a stop wherever it is drawn small: overview, order map, bands."""

from reader.compare.model import Pair, Side
from reader.ui.theme import Theme
from reader.ui.view.marks import is_plain
from reader.ui.view.stops import Stop


def has_fact(pair: Pair) -> bool:
    """Whether the pair disagrees on a fact, and not on a mere spelling."""
    return any(not fact.is_spelling for fact in pair.discrepancies)


def band_colour(theme: Theme, pair: Pair) -> str:
    """The colour of a pair's band: facts before wording."""
    if has_fact(pair):
        return theme.band_fact
    return theme.band_same if is_plain(pair) else theme.band_reworded


def stop_colour(theme: Theme, stop: Stop) -> str:
    """The colour of a stop in an overview, strong enough for a small mark."""
    if stop.pair is None:
        return theme.a if stop.only_side is Side.LEFT else theme.b
    if has_fact(stop.pair):
        return theme.fact
    return theme.track if is_plain(stop.pair) else theme.band_selected
