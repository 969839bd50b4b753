"""The figures in a sentence: numbers, ranges, ages, times of day, and counts without a figure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.text.facts.scan import Scan
from reader.text.numbers import Number, is_year, number_of, whole


class Measure(StrEnum):
    """What sort of quantity it is."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    AGE = "age"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        first, last: its tokens, both included.
        form: its normal form, without "about" and its like.
        counted_from: the token from which the thing counted may be named; past the end when none is.
    """

    first: int
    last: int
    form: str
    measure: Measure
    counted_from: int


_BEGINNINGS = frozenset("0123456789$€£¥₹")
_OLDEST = 120
_THOUSANDS = 3  # digits of a group
_VOTES = 1000  # no house of parliament, and no game, has so many for both sides
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d")
_HALVES = {"a.m.", "p.m.", "am", "pm", "a.m", "p.m"}
_HARM_REACH = 6  # words from "no" to "casualties"
_LINKS = {"-", "–", "to"}
_AGE_WORDS = {("year", "old"), ("years", "old"), ("year", "olds")}


def figures(sentence: Scan) -> Iterator[Figure]:
    """The figures of the sentence in order; years, dates, ordinals and parts of names are none."""
    after = 0
    vague = {*sentence.where("vague"), *sentence.where("measure"), *sentence.where("none")}
    for at, token in enumerate(sentence.tokens):
        if token.norm[0] not in _BEGINNINGS and at not in vague:
            continue
        if at >= after and (figure := _figure(sentence, at)):
            yield figure
            after = figure.last + 1


def _figure(sentence: Scan, at: int) -> Figure | None:
    norm = sentence.tokens[at].norm
    number = number_of(norm)
    if _CLOCK.fullmatch(norm) or (number and _at(sentence, at + 1) in _HALVES):
        return _clock(sentence, at, norm)
    if number is None:
        return _vague(sentence, at)
    if number.is_ordinal or _is_no_count(sentence, at):
        return None
    if number.unit:
        return _range(sentence, at, number) or Figure(at, at, norm, _measure(number), at + 1)
    return _age(sentence, at, norm) or _range(sentence, at, number) or _count(sentence, at, norm)


def _at(sentence: Scan, at: int) -> str:
    return sentence.lower[at] if 0 <= at < len(sentence.lower) else ""


def _measure(number: Number) -> Measure:
    return Measure.PERCENT if number.unit == "%" else Measure.MONEY if number.unit else Measure.NUMBER


def _clock(sentence: Scan, at: int, norm: str) -> Figure:
    has_half = _at(sentence, at + 1) in _HALVES
    hours, dot, minutes = norm.partition(".")  # as a number, 7.40 has lost its last nought
    time = f"{hours}:{minutes:0<2}" if dot else norm.removesuffix(":00")
    form = time + (_at(sentence, at + 1)[0] + "m" if has_half else "")
    return Figure(at, at + has_half, form, Measure.TIME, len(sentence.lower))


def _is_no_count(sentence: Scan, at: int) -> bool:
    """Whether the figure is a year, a day, part of a name (AH-64, Channel 4) or cut in two (5. 9)."""
    months = sentence.lexicon.tables.get("month", {})
    before, after = _at(sentence, at - 1), _at(sentence, at + 1)
    if before.rstrip(".") in months or after.rstrip(".") in months:
        return True
    is_one = sentence.lower[at] == "one"
    if _is_cut(sentence, at) or (is_one and (before == "no" or after in {"", "of", ",", ".", "another"})):
        return True
    if before == "-" and at > 1 and sentence.touches(at - 1):
        is_number = _at(sentence, at - 2).isdecimal()
        return not is_number or _is_no_count(sentence, at - 2)  # a Boeing 747-400
    written = sentence.written[at]
    if is_year(written):
        return after in sentence.lexicon.light or not after[:1].isalpha()
    is_named = at > 1 and before.isalpha() and sentence.written[at - 1][0].isupper()
    is_name = written.isdecimal() and is_named and before not in sentence.lexicon.light
    return is_name and not _is_score(sentence, at)


def _is_score(sentence: Scan, at: int) -> bool:
    """Whether the score of a match begins there ("Orlo 3-1", not "Boeing 747-400")."""
    first, last = sentence.lower[at], _at(sentence, at + 2)
    if not last.isdecimal() or _at(sentence, at + 1) not in {"-", "–"}:
        return False
    return 0 <= whole(last) < whole(first) < _VOTES - whole(last)


def _is_cut(sentence: Scan, at: int) -> bool:
    """Whether white space parts the figure from its other half: "5. 9", "70 000"."""
    for step in (1, -1):
        near, far = _at(sentence, at + step), _at(sentence, at + 2 * step)
        if near == "." and far.isdecimal():
            return True
        last = near if step > 0 else sentence.lower[at]
        if near.isdecimal() and last.isdecimal() and len(last) == _THOUSANDS:
            return True
    return False


def _age(sentence: Scan, at: int, norm: str) -> Figure | None:
    near = [(i, w) for i, w in enumerate(sentence.lower[at + 1 : at + 5], at + 1) if w != "-"][:2]
    if tuple(word for _, word in near) in _AGE_WORDS:
        return Figure(at, near[1][0], norm, Measure.AGE, near[1][0] + 1)
    is_aside = at > 1 and _at(sentence, at - 1) == "," and _at(sentence, at + 1) in {",", "."}
    is_years = 0 <= whole(norm) < _OLDEST
    is_behind_name = (
        is_aside and is_years and (sentence.written[at - 2][0].isupper() or _is_noun(sentence, at - 2))
    )
    if is_behind_name or _at(sentence, at - 1) == "aged":
        return Figure(at, at, norm, Measure.AGE, len(sentence.lower))
    return None


def _is_noun(sentence: Scan, at: int) -> bool:
    """Whether "the singer" stands there: an article and one word that may be a person."""
    is_word = sentence.tokens[at].is_word and sentence.lower[at].isalpha()
    return is_word and _at(sentence, at - 1) in {"the", "a", "an"} and at + 2 < len(sentence.lower)


def _range(sentence: Scan, at: int, first: Number) -> Figure | None:
    is_between = _at(sentence, at - 1) == "between" and _at(sentence, at + 1) == "and"
    if at + 2 >= len(sentence.tokens) or not (is_between or _at(sentence, at + 1) in _LINKS):
        return None
    last = number_of(sentence.tokens[at + 2].norm)
    if last is None or last.is_ordinal or last.value == first.value or first.unit not in {"", last.unit}:
        return None
    if last.value < first.value:  # a score: "won 3-1", "by 52 to 48"
        is_score = not (is_between or first.unit or last.unit)
        return Figure(at, at + 2, f"{first.form}-{last.form}", Measure.NUMBER, at + 3) if is_score else None
    return Figure(at - is_between, at + 2, f"{first.form}..{last.form}", _measure(last), at + 3)


def _count(sentence: Scan, at: int, norm: str) -> Figure:
    is_joined = _at(sentence, at + 1) == "-" and sentence.touches(at)
    return Figure(at, at, norm, Measure.NUMBER, at + 1 + is_joined)


def _none(sentence: Scan, at: int) -> Figure | None:
    """The count of "no casualties" and "no reports of injuries"; "no" before anything else counts nothing."""
    harms = sentence.lexicon.tables.get("harm", {})
    for end in range(at + 1, min(len(sentence.lower), at + _HARM_REACH)):
        if sentence.lower[end] in harms:
            return Figure(at, end - 1, "0", Measure.NUMBER, end)
        if not sentence.tokens[end].is_word:
            return None
    return None


def _vague(sentence: Scan, at: int) -> Figure | None:
    words, word = sentence.lexicon, sentence.lower[at]
    if words.groups("none", word):
        return _none(sentence, at)
    if words.groups("measure", word):
        size = words.group("small", _at(sentence, at - 1))
        leads_on = [w for w in sentence.lower[at + 1 : at + 3] if w not in '”"'][:1] == ["of"]
        return Figure(at - 1, at, size, Measure.NUMBER, at + 1) if size and leads_on else None
    thousands = _at(sentence, at + 2) if _at(sentence, at + 1) == "of" else ""
    if words.groups("vague", thousands) & {"thousands", "millions"}:
        return Figure(at, at + 2, f"{word} of {thousands}", Measure.NUMBER, at + 3)
    if _at(sentence, at - 1) == "of" and _at(sentence, at - 2) == "tens":
        return Figure(at - 2, at, f"tens of {word}", Measure.NUMBER, at + 1)
    form = words.group("vague", word) if _at(sentence, at + 1) != "as" else ""
    return Figure(at, at, form, Measure.NUMBER, at + 1) if form else None
