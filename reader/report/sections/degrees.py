"""What the report calls how much two passages have in common, and who made a pair of them."""

from reader.compare.model import Degree, Pair, Status
from reader.report.wording import Words, message

NAMES = {
    Degree.SAME: message("same words"),
    Degree.WRITTEN: message("written differently"),
    Degree.REWORDED: message("reworded"),
    Degree.RELATED: message("related"),
}

_MADE = {Status.CONFIRMED: message("confirmed"), Status.BY_HAND: message("by hand")}


def in_words(pair: Pair, words: Words) -> tuple[str, ...]:
    """How much its passages have in common and, unless the program made it, who says so; a line each."""
    made = _MADE.get(pair.status)
    return (words.say(NAMES[pair.degree]), *((words.say(made),) if made else ()))
