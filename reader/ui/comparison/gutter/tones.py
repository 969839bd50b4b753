"""The colour of a stop wherever it is drawn small: overview, order map, bands."""

from reader.compare.arrangement.stops import Stop
from reader.compare.model import Degree, Pair
from reader.compare.side import Side
from reader.ui.look.theme import Theme


def band_colour(theme: Theme, pair: Pair) -> str:
    """The colour of a pair's band: facts before words."""
    if pair.facts:
        return theme.band_fact
    match pair.degree:
        case Degree.SAME | Degree.WRITTEN:
            return theme.band_same
        case Degree.REWORDED:
            return theme.band_reworded
        case Degree.RELATED:
            return theme.band_related


def stop_colour(theme: Theme, stop: Stop) -> str:
    """The colour of a stop in an overview, strong enough for a small mark."""
    if stop.pair is None:
        return theme.lines.of(stop.only_side or Side.LEFT)
    if stop.pair.facts:
        return theme.fact
    match stop.pair.degree:
        case Degree.SAME | Degree.WRITTEN:
            return theme.track
        case Degree.REWORDED:
            return theme.band_selected
        case Degree.RELATED:
            return theme.related
