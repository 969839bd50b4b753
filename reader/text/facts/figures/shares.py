"""Shares of a whole in words: half of, two-thirds of, one in five, two out of five, most of."""

from dataclasses import replace

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

# The whole in per cent.
_WHOLE = 100
# One in a hundred is a share, and "12 in 2019" is none.
_MOST_PARTS = 100
# A part of so many is told as a number: a quarter of a million.
_LARGE = 1000


def share(sentence: Scan, at: int) -> Figure | None:
    """The share that begins at that token, in per cent ("20%") or in words ("most"); None where none does."""
    return _in_words(sentence, at) or _so_many_of(sentence, at) or _part_of(sentence, at)


def _is_of(sentence: Scan, at: int) -> bool:
    return bool(sentence.lexicon.groups("of", sentence.word(at)))


def _in_words(sentence: Scan, at: int) -> Figure | None:
    """A share that no number tells: "most of", "the majority of"."""
    form = sentence.lexicon.group("share", sentence.lower[at])
    if not form or not _is_of(sentence, at + 1):
        return None
    return Figure(at, at, form, Measure.PERCENT, at + 1)


def _so_many_of(sentence: Scan, at: int) -> Figure | None:
    """So many out of so many: "one in five" and "un sur cinq" are 20%, "two out of five" is 40%."""
    count = _count(sentence, at)
    for words in (1, 2):
        joined = ".".join(sentence.lower[at + 1 : at + 1 + words])
        if count and sentence.lexicon.groups("out of", joined):
            whole = _count(sentence, at + 1 + words)
            if whole and count < whole <= _MOST_PARTS:
                return _figure(at, at + 1 + words, _percent(count / whole))
    return None


def _part_of(sentence: Scan, at: int) -> Figure | None:
    """A part of a whole: "a third of" is 33.3%, "between half and two-thirds of" is 50%..66.7%."""
    found = _part(sentence, at)
    if not found:
        return None
    part, end = found
    if of_number := _of_number(sentence, at, part, end):
        return of_number
    words = sentence.lexicon
    if words.groups("between", sentence.word(at - 1)) and words.groups("and", sentence.word(end)):
        other = _part(sentence, end + 1)
        if other and _is_of(sentence, other[1]):
            return _figure(at - 1, other[1] - 1, f"{_percent(part)}..{_percent(other[0])}")
    return _figure(at, end - 1, _percent(part)) if _is_of(sentence, end) else None


def _of_number(sentence: Scan, at: int, part: float, end: int) -> Figure | None:
    """A quarter of a million, half a mile, three quarters of an hour: so much, and no share of anything."""
    words = sentence.lexicon
    first = end + _is_of(sentence, end)
    behind = first + bool(words.groups("a", sentence.word(first)))
    number = number_of(sentence.tokens[first].norm) if first < len(sentence.tokens) else None
    if first > end and number and number.value >= _LARGE and not number.is_ordinal:
        form = replace(number, value=number.value * part).form
        return Figure(at, first, form, Measure.MONEY if number.unit else Measure.NUMBER, first + 1)
    is_unit = words.groups("size", sentence.word(behind)) or words.groups("time", sentence.word(behind))
    return Figure(at, behind - 1, f"{part:g}", Measure.NUMBER, behind) if is_unit and behind > end else None


def _part(sentence: Scan, at: int) -> tuple[float, int] | None:
    """The part that begins at that token, more than 0 and less than 1, and the first token behind it."""
    words = sentence.lexicon
    if parts := words.group("half of", sentence.word(at)):
        return 1 / float(parts), at + 1
    count = _count(sentence, at)
    end = at + 1 + (sentence.word(at + 1) == "-")
    parts = words.group("part", sentence.word(end))
    return (count / float(parts), end + 1) if count and parts and count < float(parts) else None


def _count(sentence: Scan, at: int) -> float:
    """The number at that token, which "a" tells as 1; 0 where there is none."""
    if at >= len(sentence.tokens):
        return 0
    if sentence.lexicon.groups("a", sentence.lower[at]):
        return 1
    number = number_of(sentence.tokens[at].norm)
    return number.value if number and not (number.unit or number.is_ordinal) else 0


def _percent(part: float) -> str:
    return f"{round(part * _WHOLE, 1):g}%"


def _figure(first: int, last: int, form: str) -> Figure:
    return Figure(first, last, form, Measure.PERCENT, last + 1)
