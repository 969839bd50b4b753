"""Ages: 34-year-old, aged 34, in his 50s, Ada Lind, 34, a man of 34; and whose they are."""

import re

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of, whole

# Years that nobody has lived: a number of years from it on is no age.
_OLDEST = 120
_DECADE = re.compile(r"([1-9]0)s")
_UNITS = {"years": 1, "months": 12, "weeks": 52}  # how many of them a year has
# Words of "años de edad", hyphens apart, and tokens in which they stand.
_MOST_WORDS, _REACH = 3, 5
_OPENS, _ENDS = frozenset(",("), frozenset(",.;)")


def age(sentence: Scan, at: int) -> Figure | None:
    """The age that the number at that token is; None where it is none."""
    norm = sentence.tokens[at].norm
    near = [(i, w) for i, w in enumerate(sentence.lower[at + 1 : at + 1 + _REACH], at + 1) if w != "-"]
    for words in range(1, _MOST_WORDS + 1):
        unit = sentence.lexicon.group("age unit", ".".join(word for _, word in near[:words]))
        if unit and len(near) >= words:
            last = near[words - 1][0]
            return Figure(at, last, _in_years(norm, unit), Measure.AGE, last + 1)
    if _is_aged(sentence, at) or (0 <= whole(norm) < _OLDEST and _is_aside(sentence, at)):
        return Figure(at, at, norm, Measure.AGE, len(sentence.lower))
    return None


def decade_of_life(sentence: Scan, at: int) -> Figure | None:
    """A decade of somebody's life in years, "in his 50s": 50..59; None where the token begins none."""
    decade = _DECADE.fullmatch(sentence.lower[at])
    if not decade or not sentence.lexicon.groups("age own", sentence.word(at - 1)):
        return None
    return Figure(at, at, f"{decade[1]}..{int(decade[1]) + 9}", Measure.AGE, len(sentence.lower))


def owner(sentence: Scan, figure: Figure) -> tuple[str, ...]:
    """The name of "Ada Lind, 34,", of "the 34-year-old Ada Lind" and of "Ada Lind, the 34-year-old pilot"."""
    if figure.measure is not Measure.AGE:
        return ()
    before = figure.first - 1
    if figure.last > figure.first and (behind := _name_from(sentence, figure.last + 1)):
        return behind
    if before >= 0 and sentence.lexicon.groups("aged", sentence.lower[before]):
        before -= 1
    if sentence.lexicon.groups("is aged", _two(sentence, before)):
        before -= 2
    if figure.last > figure.first and "definite" in sentence.lexicon.groups("article", sentence.word(before)):
        before -= 1
    return _name_before(sentence, before) if sentence.word(before) in _OPENS else ()


def _two(sentence: Scan, last: int) -> str:
    return f"{sentence.word(last - 1)}.{sentence.word(last)}"


def _in_years(norm: str, unit: str) -> str:
    number = number_of(norm)
    return norm if number is None or unit == "years" else f"{number.value / _UNITS[unit]:.2f}"


def _is_aged(sentence: Scan, at: int) -> bool:
    """Whether "aged" leads to it, perhaps over another age: "aged 5 and 7"."""
    is_second = bool(sentence.lexicon.groups("and", sentence.word(at - 1)))
    before = sentence.word(at - 3 if is_second and sentence.word(at - 2).isdecimal() else at - 1)
    return bool(sentence.lexicon.groups("aged", before))


def _is_aside(sentence: Scan, at: int) -> bool:
    """Whether it stands between marks behind somebody, or behind "a man of" or "who is"."""
    behind = sentence.word(at + 1)
    is_last = behind in _ENDS or behind in sentence.lexicon.light
    if is_last and sentence.lexicon.groups("is aged", _two(sentence, at - 1)):
        return True
    if sentence.lexicon.groups("of", sentence.word(at - 1)) and not sentence.lexicon.groups("size", behind):
        return bool(sentence.lexicon.groups("person", sentence.word(at - 2)))
    if not sentence.word(at - 2) or sentence.word(at - 1) not in _OPENS or behind not in _ENDS:
        return False
    is_name = sentence.written[at - 2][0].isupper()
    return is_name or (sentence.word(at - 1) == "," and _is_noun(sentence, at - 2))


def _is_noun(sentence: Scan, at: int) -> bool:
    """Whether "the singer" stands there: an article and one word that may be a person."""
    is_word = sentence.tokens[at].is_word and sentence.lower[at].isalpha()
    is_led = bool(sentence.lexicon.groups("article", sentence.word(at - 1)))
    return is_word and is_led and at + 2 < len(sentence.lower)


def _name_before(sentence: Scan, end: int) -> tuple[str, ...]:
    first = end
    while first and _is_of_name(sentence, first - 1):
        first -= 1
    return sentence.lower[first:end]


def _name_from(sentence: Scan, first: int) -> tuple[str, ...]:
    end = first
    while end < len(sentence.lower) and _is_of_name(sentence, end):
        end += 1
    return sentence.lower[first:end]


def _is_of_name(sentence: Scan, at: int) -> bool:
    word = sentence.lower[at]
    is_other = word in sentence.lexicon.light or sentence.lexicon.groups("title", word)
    return sentence.written[at][0].isupper() and not is_other
