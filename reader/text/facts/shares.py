"""Shares of a whole in words: half of, two-thirds of, one in five, two out of five, most of."""

from reader.text.facts.figure import Figure, Measure
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

_WHOLE = 100  # per cent
# One in a hundred is a share, and "12 in 2019" is none.
_MOST_PARTS = 100
_BETWEEN = {"between", "zwischen", "entre"}
_AND = {"and", "und", "et", "y"}
_OF = {"of", "der", "des", "de", "du", "del", "d'", "d’", "von"}


def share(sentence: Scan, at: int) -> Figure | None:
    """The share that begins at that token; None where none does."""
    return _vague(sentence, at) or _out_of(sentence, at) or _fraction(sentence, at)


def _at(sentence: Scan, at: int) -> str:
    return sentence.lower[at] if 0 <= at < len(sentence.lower) else ""


def _vague(sentence: Scan, at: int) -> Figure | None:
    """Most of, the majority of."""
    form = sentence.lexicon.group("share", sentence.lower[at])
    if not form or _at(sentence, at + 1) not in _OF:
        return None
    return Figure(at, at, form, Measure.PERCENT, at + 1)


def _out_of(sentence: Scan, at: int) -> Figure | None:
    """One in five, two out of five, un sur cinq."""
    count = _count(sentence, at)
    for words in (1, 2):
        joined = ".".join(sentence.lower[at + 1 : at + 1 + words])
        if count and sentence.lexicon.groups("out of", joined):
            whole = _count(sentence, at + 1 + words)
            if whole and count < whole <= _MOST_PARTS:
                return _figure(at, at + 1 + words, _percent(count / whole))
    return None


def _fraction(sentence: Scan, at: int) -> Figure | None:
    """Half of, a third of, two-thirds of, between half and two-thirds of."""
    found = _part(sentence, at)
    if not found:
        return None
    part, end = found
    if _at(sentence, at - 1) in _BETWEEN and _at(sentence, end) in _AND:
        other = _part(sentence, end + 1)
        if other and _at(sentence, other[1]) in _OF:
            return _figure(at - 1, other[1] - 1, f"{_percent(part)}..{_percent(other[0])}")
    return _figure(at, end - 1, _percent(part)) if _at(sentence, end) in _OF else None


def _part(sentence: Scan, at: int) -> tuple[float, int] | None:
    """The part that stands there, 0..1, and the token behind it."""
    words = sentence.lexicon
    if parts := words.group("half of", _at(sentence, at)):
        return 1 / float(parts), at + 1
    count = _count(sentence, at)
    end = at + 1 + (_at(sentence, at + 1) == "-")
    parts = words.group("part", _at(sentence, end))
    return (count / float(parts), end + 1) if count and parts and count < float(parts) else None


def _count(sentence: Scan, at: int) -> float:
    """The number there; a or one is 1, 0 for none."""
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
