"""What the report calls how much two passages have in common, and who made a pair of them."""

from reader.compare.model import Degree, Pair, Status

NAMES = {
    Degree.SAME: "same words",
    Degree.WRITTEN: "written differently",
    Degree.REWORDED: "reworded",
    Degree.RELATED: "related",
}

_MADE = {Status.CONFIRMED: "confirmed", Status.BY_HAND: "by hand"}


def in_words(pair: Pair) -> tuple[str, ...]:
    """How much its passages have in common and, unless the program made it, who says so; a line each."""
    made = _MADE.get(pair.status)
    return (NAMES[pair.degree], *((made,) if made else ()))
