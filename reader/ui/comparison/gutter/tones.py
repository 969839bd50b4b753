"""The colours of pairs and stops in the bands, the overview and the order map."""

from reader.compare.arrangement.route import DrawnAs
from reader.compare.model import Degree, Pair
from reader.ui.look.theme import Theme


def band_colour(theme: Theme, pair: Pair) -> str:
    """The fill of a pair's band: by its degree, unless a fact differs."""
    if pair.facts:
        return theme.band_fact
    match pair.degree:
        case Degree.SAME | Degree.WRITTEN:
            return theme.band_same
        case Degree.REWORDED | Degree.TRANSLATED:
            return theme.band_reworded
        case Degree.RELATED:
            return theme.band_related


def edge_colour(theme: Theme, pair: Pair) -> str:
    """The colour of the line round a pair's band, strong enough to be seen where the fill is too pale."""
    if pair.facts:
        return theme.fact
    match pair.degree:
        case Degree.SAME | Degree.WRITTEN:
            return theme.bar
        case Degree.REWORDED | Degree.TRANSLATED:
            return theme.reworded
        case Degree.RELATED:
            return theme.related


def look_colour(theme: Theme, look: DrawnAs) -> str:
    """The colour of a stop in the overview and the order map, strong enough for a small mark."""
    match look:
        case DrawnAs.ONLY_LEFT:
            return theme.a
        case DrawnAs.ONLY_RIGHT:
            return theme.b
        case DrawnAs.FACT:
            return theme.fact
        case DrawnAs.SAME:
            return theme.bar
        case DrawnAs.REWORDED:
            return theme.reworded
        case DrawnAs.RELATED:
            return theme.related
