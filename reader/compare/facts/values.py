"""What two figures of one thing say to each other: they agree, one is vague, or they differ."""

import re

from reader.compare.telling import Verdict
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.figures.telling import ToldAs
from reader.text.facts.times.clock import apart
from reader.text.numbers import Number, number_of

# How far, as part of it, "about" may stand from what it rounds.
ROUGHLY = 0.07
# How far "more than" and "less than" may stand from the figure itself: $212,000 is more than $200,000.
BEYOND = 0.1
# How far a figure may stand from "about 20" for both to be true, though one tells less: further off they
# differ.
_LOOSELY = 0.15
# How far, as part of it, a figure may lie beyond "more than 40" for both to be true, if no rounder one lies
# between.
_TO_NEXT = 0.25
# Percentage points by which a share in whole ones is rounded.
_HALF_A_POINT = 0.5
# Minutes by which "about" may miss a time of day: with fewer "about eight" and 8.05 would differ, with more
# "about eight" and a quarter past would not.
_ABOUT = 10
_MOST = float("inf")
_SCORE = re.compile(r"\d+-\d+")
_WORDS: dict[str, tuple[float, float]] = {
    "few": (2, 100),
    "several": (2, 30),
    "dozens": (20, 120),
    "scores": (20, 140),
    "hundreds": (150, 1_200),
    "thousands": (1_500, 20_000),
    "millions": (1.5e6, 1e9),
    "billions": (1.5e9, 1e12),
    "many": (3, _MOST),
    "some": (2, _MOST),
    "small": (2, 200),
    "large": (20, _MOST),
    "most": (50, 100),
}  # what a count without a figure may stand for
POPULATION = "population"
_OF = {"tens": 10, "hundreds": 100}


def judged(left: Quantity, right: Quantity) -> Verdict:
    """Whether both figures may be true.

    "About 12" and "12" agree; "dozens" and "24", or "at least 24" and "24", are vague; 11 and 24 differ.
    """
    is_feared_once = (left.told is ToldAs.FEARED) != (right.told is ToldAs.FEARED)
    if is_feared_once and not (left.form == right.form and _is_amount(left, right)):
        return Verdict.VAGUE  # feared here, told as so there
    if left.is_clock:
        is_near = apart(left.form, right.form) <= (_ABOUT if "~" in {left.bound, right.bound} else 0)
        return Verdict.AGREE if is_near else Verdict.DIFFER
    if left.size and right.size and left.size != right.size:
        return _across(left, right)
    if left.grade and right.grade and left.head != POPULATION:
        return _of_grades(left, right)
    return _of_counts(left, right)


def _of_counts(left: Quantity, right: Quantity) -> Verdict:
    bounds = {left.bound, right.bound}
    if _SCORE.fullmatch(left.form) and _SCORE.fullmatch(right.form):  # 3-1 is 1-3 to the others
        is_same = sorted(left.form.split("-")) == sorted(right.form.split("-"))
        return Verdict.AGREE if is_same else Verdict.DIFFER
    if _is_one_rank(left, right):
        return Verdict.AGREE
    if left.form == right.form:
        is_same = len(bounds) == 1 or bounds == {"", "~"} or _is_amount(left, right)
        return Verdict.AGREE if is_same else Verdict.VAGUE
    is_bounded = _is_amount(left, right) and len(bounds) > 1 and _is_bounded(left, right)
    is_rounded = any(
        _rounds(a, b, ROUGHLY) or _is_whole_share(a, b) for a, b in ((left, right), (right, left))
    )
    if is_rounded or is_bounded:
        return Verdict.AGREE
    return Verdict.VAGUE if _may_both_hold(left, right) else Verdict.DIFFER


def _is_one_rank(left: Quantity, right: Quantity) -> bool:
    """Whether one counts up to what the other is in its row: 14 goals, her 14th goal."""
    ours, theirs = number_of(left.form), number_of(right.form)
    if ours is None or theirs is None:
        return False
    return ours.value == theirs.value and ours.is_ordinal != theirs.is_ordinal


def _of_grades(left: Quantity, right: Quantity) -> Verdict:
    """What two magnitudes or their like say to each other: an earthquake of "about 6.0" is not one of 5.9."""
    if left.form != right.form:
        return Verdict.DIFFER
    return Verdict.AGREE if left.bound == right.bound else Verdict.VAGUE


def _across(left: Quantity, right: Quantity) -> Verdict:
    """What figures in two units say to each other, one of which is mostly rounded: a mile, 1,600 metres."""
    ours, theirs = number_of(left.form), number_of(right.form)
    if not ours or not theirs:
        return Verdict.VAGUE
    low, high = sorted((ours.value * left.size, theirs.value * right.size))
    return Verdict.AGREE if high - low <= ROUGHLY * high else Verdict.DIFFER


def span_of(quantity: Quantity) -> tuple[float, float] | None:
    """The least and the greatest that it may stand for; None where that is not known."""
    if ".." in quantity.form:
        ends = [number_of(part) for part in quantity.form.split("..")]
        return (ends[0].value, ends[1].value) if ends[0] and ends[1] else None
    if number := number_of(quantity.form):
        return number.value, number.value
    first, _, rest = quantity.form.partition(" of ")
    if rest and first in _OF and rest in _WORDS:
        low, _ = _WORDS[rest]
        low = low if rest != "thousands" else 1_000
        return low * _OF[first] * 1.5, low * _OF[first] * 10
    return _WORDS.get(quantity.form)


def is_exact(quantity: Quantity) -> bool:
    """Whether it is a plain figure."""
    return not quantity.bound and number_of(quantity.form) is not None


def _is_amount(left: Quantity, right: Quantity) -> bool:
    """Whether neither counts people or what befell something, where a bound says how much is known."""
    is_count = left.measure is Measure.NUMBER and bool(left.people or right.people)
    return not (is_count or left.events or right.events)


def _may_both_hold(left: Quantity, right: Quantity) -> bool:
    """Whether a figure without a figure, or with a bound just beside it, may be the other one."""
    ours, theirs = span_of(left), span_of(right)
    if ours is None or theirs is None:
        return True
    is_word = number_of(left.form) is None or number_of(right.form) is None
    if not is_word:
        is_loose = _rounds(left, right, _LOOSELY) or _rounds(right, left, _LOOSELY)
        is_passed = _is_passed(left, right) or _is_passed(right, left)
        return is_passed or is_loose or _is_bounded(left, right)
    return ours[0] <= theirs[1] and theirs[0] <= ours[1]


def _rounds(rough: Quantity, exact: Quantity, within: float) -> bool:
    """Whether "about 20" is said of 22: the next round figure, off by no more than that part of it."""
    about, value = number_of(rough.form), number_of(exact.form)
    if rough.bound != "~" or exact.bound or not about or not value or about.unit != value.unit:
        return False
    is_near = abs(value.value - about.value) <= within * about.value
    return is_near and _rounded_as(rough, value) == about.value


def _rounded_as(rough: Quantity, exact: Number) -> float:
    """What the exact number is to the last digit that the rough one tells: 9 is about 10, 96 about 100."""
    step = _step(rough)
    return round(exact.value / step) * step


def _step(rough: Quantity) -> float:
    """What the last digit of a figure counts that is none of the noughts at its end: 100 of 1,200."""
    whole = rough.form.strip("$€£¥₹%").split(".")[0]
    return float(10 ** (len(whole) - len(whole.rstrip("0"))))


def _is_passed(rough: Quantity, exact: Quantity) -> bool:
    """Whether one is "more than" a round figure, and the other one before the next: over 40, and 45."""
    bound, value = number_of(rough.form), number_of(exact.form)
    if rough.bound != ">" or not bound or not value or bound.unit != value.unit:
        return False
    beyond = value.value - bound.value
    return exact.bound[:1] != "<" and 0 < beyond < min(_step(rough), _TO_NEXT * bound.value)


def _is_whole_share(rough: Quantity, exact: Quantity) -> bool:
    """Whether a share is the other one without its decimals: two thirds, and 67 per cent."""
    share, value = number_of(rough.form), number_of(exact.form)
    if rough.measure is not Measure.PERCENT or not share or not value or share.value % 1:
        return False
    return abs(share.value - value.value) <= _HALF_A_POINT


def _is_bounded(left: Quantity, right: Quantity) -> bool:
    return _bounds(left, right) or _bounds(right, left)


def _bounds(rough: Quantity, exact: Quantity) -> bool:
    """Whether the other lies just beyond what is said to be its bound."""
    bound, value = number_of(rough.form), number_of(exact.form)
    if not rough.bound or not bound or not value or bound.unit != value.unit:
        return False
    beyond = value.value - bound.value
    if rough.bound[0] in "<>" and rough.bound[0] == exact.bound[:1]:  # over two dozen, more than 25
        return _is_amount(rough, exact) and abs(beyond) <= ROUGHLY * bound.value
    if rough.bound[0] == "<":
        beyond = -beyond
    return rough.bound[0] in "<>" and exact.bound in {"", "~"} and 0 <= beyond <= BEYOND * bound.value
