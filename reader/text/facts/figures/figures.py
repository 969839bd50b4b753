"""The figures in a sentence: numbers, ranges, ages, times of day, and counts without a figure."""

import re
from collections.abc import Iterator

from reader.text.facts.figures.ages import age, age_by_word, age_in_word, decade_of_life, with_age
from reader.text.facts.figures.befalling import CHANGES
from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.figures.nought import BEGINNINGS
from reader.text.facts.figures.ranks import may_begin_rank, rank
from reader.text.facts.figures.shares import share
from reader.text.facts.figures.unfigured import unfigured
from reader.text.facts.scan import Scan
from reader.text.facts.times.hours import clock
from reader.text.numbers import Number, is_year, number_of, whole

_BEGINNINGS = frozenset("0123456789$€£¥₹")
# Digits of a group: one that has fewer or more is no part of a number with a mark between thousands.
_THOUSANDS = 3
# No house of parliament, and no game, has so many for both sides: above it two figures are no score.
_VOTES = 1000
_SECTIONS = ("vague", "measure", "clock", "hour word", "half of", "a", "share", "age word", *BEGINNINGS)
"""What may begin a figure that has no figures."""
_COUNTED = ("people", "thing", "time", "size", "event")
"""What is counted, whatever stands before the figure."""
_DOLLARS = {"us": "", "a": "A", "au": "A", "c": "C", "ca": "C", "nz": "NZ", "hk": "HK", "s": "S", "sg": "S"}
_WITH_UNIT = re.compile(r"(\d[\d.,]*)([a-z]+)")
_DASHES = {"-", "–"}
# Trillions, billions and millions: what the first figure of a range leaves to the second ("10–15m").
_TIMES = (1e12, 1e9, 1e6)
# How many times the first of two figures the last may be for both to be of its millions ("2 to 3 million").
_SPREAD = 1000
# Tokens before a figure in which it is told that it rose, or to what: "rose by night to 14 dead from 11".
_CHANGE = 6
# Tokens behind the verb that follows a year in which its own figure stands: "in 1998 killed at least 12".
_VERB_REACH = 3
# Tokens before two figures in which it is told that they are votes: further back the sentence tells of
# something else.
_VOTING = 8


def figures(sentence: Scan) -> Iterator[Figure]:
    """The figures of the sentence in order; years, dates and parts of names are none."""
    after = 0
    vague = {at for section in _SECTIONS for at in sentence.where(section)}
    vague |= set(with_age(sentence))
    for at, token in enumerate(sentence.tokens):
        if token.norm[0] not in _BEGINNINGS and at not in vague and not _may_begin(sentence, at):
            continue
        if at >= after and (figure := _figure(sentence, at)):
            yield figure
            after = figure.last + 1


def _may_begin(sentence: Scan, at: int) -> bool:
    """Whether an amount with the code of its currency, or a Roman number, may stand there."""
    written, norm = sentence.written[at], sentence.tokens[at].norm
    is_amount = norm[0].isupper() and norm[-1].isdecimal()
    return is_amount or may_begin_rank(written)


def _figure(sentence: Scan, at: int) -> Figure | None:
    norm = sentence.tokens[at].norm
    number = number_of(norm)
    if found := clock(sentence, at) or share(sentence, at) or rank(sentence, at) or age_in_word(sentence, at):
        return found
    if number is None:
        return _glued(sentence, at) or unfigured(sentence, at)
    if number.is_ordinal:
        return None
    if _is_no_count(sentence, at) or _was_before(sentence, at):
        return None
    if number.unit:
        return _range(sentence, at, number) or _amount(sentence, at, number)
    return age(sentence, at) or _range(sentence, at, number) or _count(sentence, at, norm)


def _amount(sentence: Scan, at: int, number: Number) -> Figure:
    """Money, with the letters of a dollar that is not the American one; or a part of a hundred."""
    before = sentence.word(at - 1)
    is_other = before in _DOLLARS and number.unit == "$" and sentence.touches(at - 1)
    form = f"{_DOLLARS[before]}{number.form}" if is_other else number.form
    return Figure(at - is_other, at, form, _measure(number), at + 1)


def _glued(sentence: Scan, at: int) -> Figure | None:
    """A figure with its unit or its age in one word: 58km, in his 50s."""
    written = sentence.lower[at]
    if found := decade_of_life(sentence, at) or age_by_word(sentence, at):
        return found
    match = _WITH_UNIT.fullmatch(written)
    if (
        match
        and sentence.lexicon.groups("size", match[2])
        and (number := number_of(match[1].replace(",", "")))
    ):
        return Figure(at, at, number.form, Measure.NUMBER, at + 1, unit=match[2])
    return None


def _measure(number: Number) -> Measure:
    return Measure.PERCENT if number.unit == "%" else Measure.MONEY if number.unit else Measure.NUMBER


def _is_no_count(sentence: Scan, at: int) -> bool:
    """Whether the figure is a year, a day, part of a name (AH-64, Channel 4) or cut in two (5. 9)."""
    months = sentence.lexicon.tables.get("month", {})
    before, after = sentence.word(at - 1), sentence.word(at + 1)
    is_link = (after == "." and sentence.lexicon.has_dotted_days) or sentence.lexicon.groups("of", after)
    is_dotted = is_link and sentence.word(at + 2) in months
    if before.rstrip(".") in months or after.rstrip(".") in months or is_dotted:
        return True
    is_one = bool(sentence.lexicon.groups("one", sentence.lower[at]))
    if _is_cut(sentence, at) or (is_one and _is_no_one(sentence, at)):
        return True
    if before == "-" and at > 1 and sentence.touches(at - 1):
        if sentence.lexicon.groups("grade", sentence.word(at - 2)):
            return False  # magnitude-5.9
        is_number = sentence.word(at - 2).isdecimal()
        return not is_number or _is_no_count(sentence, at - 2)  # a Boeing 747-400
    if is_year(sentence.written[at]):
        is_end = after in sentence.lexicon.light or not after[:1].isalpha()
        return is_end or _is_year_before_verb(sentence, at)
    return _is_of_name(sentence, at)


def _is_year_before_verb(sentence: Scan, at: int) -> bool:
    """Whether the verb behind a year is of another figure: "the quake in 1998 killed 12"."""
    words, before, behind = sentence.lexicon, sentence.word(at - 1), at + 1
    if not words.groups("in time", before) or words.groups("of", before):
        return False
    if words.groups("passive", sentence.word(behind)):
        return True
    for i in range(behind + 1, min(len(sentence.lower), behind + 1 + _VERB_REACH)):
        if number_of(sentence.tokens[i].norm):
            return bool(sentence.events(behind))
        if not sentence.tokens[i].is_word or words.groups("and", sentence.lower[i]):
            return False
    return False


def _is_of_name(sentence: Scan, at: int) -> bool:
    """Whether it belongs to the name before it ("Channel 4"), and counts nothing ("in Tarn 37 people")."""
    words, before, after = sentence.lexicon, sentence.word(at - 1), sentence.word(at + 1)
    is_named = at > 1 and before.isalpha() and sentence.written[at - 1][0].isupper()
    is_word = before in words.light or words.groups("event", before)  # "Quake Kills 10"
    if not (sentence.written[at].isdecimal() and is_named) or is_word or _is_score(sentence, at):
        return False
    return not (_is_subject(sentence, at) or any(words.groups(section, after) for section in _COUNTED))


def _is_subject(sentence: Scan, at: int) -> bool:
    """Whether it counts those behind it, to whom something happens: "at Tarn 34 cattle drowned"."""
    is_place = bool(sentence.lexicon.groups("place", sentence.word(at - 2)))
    is_noun = at + 2 < len(sentence.lower) and sentence.written[at + 1].islower()
    return is_place and is_noun and bool(sentence.events(at + 2))


def _is_no_one(sentence: Scan, at: int) -> bool:
    """Whether "no one", "one of" or "one another" stands there."""
    after = sentence.word(at + 1)
    is_led = bool(sentence.lexicon.groups("before one", sentence.word(at - 1)))
    return is_led or after in {"", ",", "."} or bool(sentence.lexicon.groups("behind one", after))


def _is_score(sentence: Scan, at: int) -> bool:
    """Whether the score of a match begins there ("Orlo 3-1", not "Boeing 747-400")."""
    first, last = sentence.lower[at], sentence.word(at + 2)
    if not last.isdecimal() or sentence.word(at + 1) not in _DASHES:
        return False
    return 0 <= whole(last) < whole(first) < _VOTES - whole(last)


def _is_cut(sentence: Scan, at: int) -> bool:
    """Whether white space parts the figure from its other half: "5. 9", "70 000", "1, 500"."""
    for step in (1, -1):
        near, far = sentence.word(at + step), sentence.word(at + 2 * step)
        if near == "." and far.isdecimal():
            return True
        if near == "," and far.isdecimal() and sentence.lower[at].isdecimal():
            last = far if step > 0 else sentence.lower[at]
            if len(last) == _THOUSANDS and sentence.touches(min(at, at + 2 * step)):
                return True
        last = near if step > 0 else sentence.lower[at]
        if near.isdecimal() and last.isdecimal() and len(last) == _THOUSANDS:
            return True
    return False


def _range(sentence: Scan, at: int, first: Number) -> Figure | None:
    """A stretch ("10 to 15"), a score ("3-1", "52 votes to 48"), or the second of "rose from 11 to 14"."""
    words, link_at = sentence.lexicon, at + 1 + _is_vote(sentence, at + 1)
    link, end = sentence.word(link_at), link_at + 1
    is_between = bool(words.groups("between", sentence.word(at - 1)) and words.groups("and", link))
    is_linked = link in _DASHES or bool(words.groups("range link", link))
    is_change = _is_change(sentence, at, link)
    if end >= len(sentence.tokens) or not (is_between or is_linked or is_change):
        return None
    last = number_of(sentence.tokens[end].norm)
    if last is None or last.is_ordinal or last.value == first.value:
        return None
    if (
        first.unit
        and last.unit != first.unit
        and (last.unit or not (is_between or is_change or link in _DASHES))
    ):
        return None  # "fell 12 per cent to 1.1 million tonnes"
    first, last = _of_one_size(first, last)
    if is_change:
        return Figure(at, end, last.form, _measure(last), end + 1)
    if last.value < first.value or link_at > at + 1:  # a score: "won 3-1", "by 52 to 48"
        is_score = not (is_between or words.groups("from", sentence.word(at - 1)) or first.unit or last.unit)
        form, thing = f"{first.form}-{last.form}", "vote" if _is_of_votes(sentence, at) else ""
        return Figure(at, end, form, Measure.NUMBER, len(sentence.lower), thing=thing) if is_score else None
    return Figure(at - is_between, end, f"{first.form}..{last.form}", _measure(last), end + 1)


def _is_change(sentence: Scan, at: int, link: str) -> bool:
    """Whether the second of two figures took the place of the first: "rose from 11 to 14"."""
    words = sentence.lexicon
    if not words.groups("from", sentence.word(at - 1)):
        return False
    is_told = any(_is_changing(sentence, i) for i in range(max(0, at - _CHANGE), at - 1))
    return bool(words.groups("change link", link) or (is_told and words.groups("range link", link)))


def _is_changing(sentence: Scan, at: int) -> bool:
    is_known = not sentence.events(at).isdisjoint(CHANGES)
    return is_known or bool(sentence.lexicon.groups("changing", sentence.lower[at]))


def _was_before(sentence: Scan, at: int) -> bool:
    """Whether it tells what another figure was before: "to 14 from 11", "14, up from 11"."""
    words = sentence.lexicon
    before = sentence.word(at - 2)
    if words.groups("was before", f"{before}.{sentence.word(at - 1)}"):
        return True
    if not words.groups("from", sentence.word(at - 1)):
        return False
    near = range(max(1, at - _CHANGE), at - 1)
    return any(
        words.groups("range link", sentence.word(i - 1)) and number_of(sentence.tokens[i].norm) for i in near
    )


def _is_of_votes(sentence: Scan, at: int) -> bool:
    return any(_is_vote(sentence, i) for i in range(max(0, at - _VOTING), len(sentence.lower)))


def _is_vote(sentence: Scan, at: int) -> bool:
    return at < len(sentence.lower) and "vote" in sentence.events(at)


def _of_one_size(first: Number, last: Number) -> tuple[Number, Number]:
    """The ends of "€10-15m": what stands at one of them holds of both."""
    unit = first.unit or last.unit
    times = next((t for t in _TIMES if first.value * t < last.value <= first.value * t * _SPREAD), 1)
    is_bare = first.value < _SPREAD and last.value >= min(_TIMES)
    value = first.value * times if is_bare else first.value
    return Number(value, unit), Number(last.value, unit)


def _count(sentence: Scan, at: int, norm: str) -> Figure:
    is_joined = sentence.word(at + 1) == "-" and sentence.touches(at)
    if is_joined and sentence.lexicon.groups("or more", sentence.word(at + 2)):  # 90-plus per cent
        is_share = sentence.lexicon.groups("per cent", sentence.word(at + 3))
        form, measure = (f"{norm}%", Measure.PERCENT) if is_share else (norm, Measure.NUMBER)
        return Figure(at, at + 2 + bool(is_share), form, measure, at + 3 + bool(is_share), bound=">=")
    return Figure(at, at, norm, Measure.NUMBER, at + 1 + is_joined)
