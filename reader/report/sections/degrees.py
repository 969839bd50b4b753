"""Words for the degree of a pair, for how sure it is, and for who made it."""

from enum import StrEnum
from typing import assert_never

from reader.compare.model import Degree, Pair, Status
from reader.compare.pairing.degree import SURE
from reader.report.wording import Words, message

NAMES = {
    Degree.SAME: message("same words"),
    Degree.WRITTEN: message("written differently"),
    Degree.TRANSLATED: message("the same in another language"),
    Degree.REWORDED: message("reworded"),
    Degree.RELATED: message("related"),
}

_MADE = {Status.CONFIRMED: message("confirmed"), Status.BY_HAND: message("by hand")}


class Confidence(StrEnum):
    """How sure it is that two passages state something in common."""

    SURE = "sure"
    VERY_LIKELY = "very likely"
    LIKELY = "likely"
    POSSIBLE = "possible"
    DOUBTFUL = "doubtful"


_SAID = {
    Confidence.SURE: message("sure"),
    Confidence.VERY_LIKELY: message("very likely"),
    Confidence.LIKELY: message("likely"),
    Confidence.POSSIBLE: message("possible"),
    Confidence.DOUBTFUL: message("doubtful"),
}
LEAST = (
    (SURE, Confidence.SURE),
    (0.8, Confidence.VERY_LIKELY),
    (0.7, Confidence.LIKELY),
    (0.6, Confidence.POSSIBLE),
)
"""The least similarity for each confidence, measured on pairs that people judged (METHOD.md): right were all
85 of the first, then 96 to 100, 70 to 78 and 51 to 71 in a hundred; of those below, 36 to 46."""


def confidence(pair: Pair) -> Confidence:
    """How sure a pair is: SURE where a person made it or both tell the same, else by its similarity."""
    if pair.status is not Status.AUTOMATIC or pair.degree.tells_the_same:
        return Confidence.SURE
    return next((sure for least, sure in LEAST if pair.score >= least), Confidence.DOUBTFUL)


def counted(words: Words, degree: Degree, number: int) -> str:
    """A number of passages of a degree: "3 reworded"; other languages inflect the word."""
    match degree:
        case Degree.SAME:
            return words.count(number, "{n} in the same words", "{n} in the same words")
        case Degree.WRITTEN:
            return words.count(number, "{n} written differently", "{n} written differently")
        case Degree.TRANSLATED:
            return words.count(number, "{n} told in two languages", "{n} told in two languages")
        case Degree.REWORDED:
            return words.count(number, "{n} reworded", "{n} reworded")
        case Degree.RELATED:
            return words.count(number, "{n} related", "{n} related")
        case _:
            assert_never(degree)


def beside_number(words: Words, degree: Degree, number: int) -> str:
    """What stands beside a number of passages of a degree: "reworded", inflected for that number."""
    return counted(words, degree, number).replace(words.number(number), "", 1).strip()


def in_words(pair: Pair, words: Words) -> tuple[str, ...]:
    """Two lines for the margin: the degree, then how sure the pair is, or that a person made it."""
    said = _MADE.get(pair.status) or _SAID[confidence(pair)]
    return (words.say(NAMES[pair.degree]), words.say(said))
