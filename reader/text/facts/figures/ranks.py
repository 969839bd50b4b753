"""What is named by its place in a row: the 18th century, her third term, Henry IV, the 1960s."""

import re

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import Scan
from reader.text.numbers import Number, number_of

_ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})(?:e|er|ème)?")
_VALUES = {"i": 1, "v": 5, "x": 10}
_DECADE = re.compile(r"((?:1[5-9]|20)\d)0s")
# From this place on things are counted, not told apart: a 25th win, not a second man.
_COUNTED = 4


def rank(sentence: Scan, at: int) -> Figure | None:
    """The place in a row, or the decade, that stands at that token; None where none does."""
    if decade := _DECADE.fullmatch(sentence.lower[at]):
        return Figure(
            at, at, f"{decade[1]}0..{decade[1]}9", Measure.NUMBER, len(sentence.lower), thing="decade"
        )
    number = number_of(sentence.tokens[at].norm)
    if number is None:
        return _roman(sentence, at)
    if not number.is_ordinal:
        return None
    if _is_regnal(sentence, at - 1):
        return _of_name(sentence, (at - 1, at), number)
    behind = at + 1 + (sentence.word(at + 1) == "-")
    word = sentence.word(behind)
    is_counted = number.value >= _COUNTED and word.isalpha() and word not in sentence.lexicon.light
    is_ranked = sentence.lexicon.groups("ranked", word)
    is_day = sentence.lexicon.groups("month", word)
    return (
        Figure(at, at, number.form, Measure.NUMBER, behind)
        if (is_ranked or is_counted) and not is_day
        else None
    )


def _is_regnal(sentence: Scan, article: int) -> bool:
    """Whether a name and "the" stand there: "Henry the Fourth"."""
    is_definite = "definite" in sentence.lexicon.groups("article", sentence.word(article))
    return is_definite and article > 0 and _is_name(sentence, article - 1)


def _is_name(sentence: Scan, at: int) -> bool:
    written = sentence.written[at]
    return len(written) > 1 and written.istitle() and sentence.lower[at] not in sentence.lexicon.light


def _of_name(sentence: Scan, place: tuple[int, int], number: Number) -> Figure:
    first, last = place
    name = sentence.tokens[first - 1].stem
    return Figure(last, last, number.form, Measure.NUMBER, len(sentence.lower), thing=name)


def _roman(sentence: Scan, at: int) -> Figure | None:
    """XVIe siècle, siglo XVI, Henry IV."""
    value = _value(sentence, at)
    if not value:
        return None
    number = Number(value, is_ordinal=True)
    for near in (at + 1, at - 1):
        if "row" in sentence.lexicon.groups("ranked", sentence.word(near)):
            thing = sentence.tokens[near].stem
            return Figure(at, at, number.form, Measure.NUMBER, len(sentence.lower), thing=thing)
    return _of_name(sentence, (at, at), number) if at > 0 and _is_name(sentence, at - 1) else None


def _value(sentence: Scan, at: int) -> int:
    """The value of a Roman number in capitals; 0 for any other word, and for I, C and other letters."""
    written = sentence.written[at]
    match = _ROMAN.fullmatch(sentence.lower[at])
    numerals = (match[1] + match[2]) if match else ""
    if not numerals or not written[: len(numerals)].isupper() or written == "I":
        return 0
    values = [_VALUES[letter] for letter in numerals]
    return sum(-v if v < max(values[n:]) else v for n, v in enumerate(values))


def may_begin_rank(written: str) -> bool:
    """Whether a Roman number may stand there."""
    return written[0] in "IVX" and _ROMAN.fullmatch(written.lower()) is not None
