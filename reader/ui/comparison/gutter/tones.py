"""The colour of a stop wherever it is drawn small: overview, order map, bands."""

from reader.compare.arrangement.route import DrawnAs
from reader.compare.model import Degree, Pair
from reader.ui.look.theme import Theme


def band_colour(theme: Theme, pair: Pair) -> str:
    """The colour of a pair's band: facts before words."""
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
    """The colour of the line round a pair's band, which can be seen where the band alone is too pale."""
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
    """The colour of a stop in an overview, strong enough for a small mark."""
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
