"""Those who are told of one by one: "a man", "another man", "a third"."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from reader.text.facts.acts.phrases import phrases
from reader.text.facts.facts import Facts
from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.figures.quantities import Quantity, quantity
from reader.text.facts.scan import Scan
from reader.text.model import Span
from reader.text.numbers import number_of

# Tokens of a sentence in which "another" tells that it goes on with those of the sentence before.
_OPENING = 2
# Words from the article to the noun: "a young woman".
_REACH = 3
# From this place on things in a row are told apart, not people: "a tenth".
_MOST = 9


@dataclass(frozen=True, slots=True)
class Single:
    """One person.

    Attributes:
        span: the words that tell of him or her.
        told: as a quantity, with what befell the person.
        goes_on: whether the sentence opens with "another": it is one more than the sentence before tells of.
    """

    span: Span
    told: Quantity
    goes_on: bool


def singles(told: Facts) -> Iterator[Single]:
    """Those of the sentence whom something befell, in order."""
    scan = told.scan
    persons = {phrase.last for phrase in phrases(scan, "one person")}
    further = {phrase.first for phrase in phrases(scan, "further one")}
    for at in range(len(scan.lower)):
        is_next = at in further or _is_next(scan, at)
        if not (is_next or scan.lexicon.groups("a", scan.lower[at])) or number_of(_norm(scan, at + 1)):
            continue
        found = quantity(scan, Figure(at, at, "1", Measure.NUMBER, at + 1, is_article=True))
        noun = _noun(scan, at, persons)
        is_person = bool(found.people) or noun is not None or (is_next and found.is_bare)
        if is_person and found.events:
            yield Single(_whole(scan, at, noun), found, at < _OPENING and at in further)


def _noun(scan: Scan, at: int, persons: AbstractSet[int]) -> int | None:
    """The token of the person of whom an article tells: "a young woman"."""
    for i in range(at + 1, min(len(scan.lower), at + 1 + _REACH)):
        if i in persons:
            return i
        if scan.tokens[i].is_word and scan.lower[i] in scan.lexicon.light:
            return None
    return None


def _is_next(scan: Scan, at: int) -> bool:
    number = number_of(scan.tokens[at].norm)
    if not (number and number.is_ordinal and 1 < number.value <= _MOST):
        return False
    behind = scan.word(at + 1)
    return behind != "-" and not (
        scan.lexicon.groups("ranked", behind) or scan.lexicon.groups("month", behind)
    )


def _norm(scan: Scan, at: int) -> str:
    return scan.tokens[at].norm if at < len(scan.tokens) else ""


def _whole(scan: Scan, at: int, noun: int | None) -> Span:
    """From the article to the noun."""
    is_led = at > 0 and bool(scan.lexicon.groups("a", scan.lower[at - 1]))
    return scan.cover(at - is_led, at if noun is None else noun)
