"""Numbers as they are written, in figures or in words, read into their values."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reader.languages.language import record
from reader.text.spoken import begins_spoken, multiplier, part_behind, spoken

_FIGURES = re.compile(r"(\d+(?:[.,'’ \u00a0\u202f]\d+)*)([^\W\d_]*)")
_FORM = re.compile(r"(-?)([A-Z]{0,2}[$€£¥₹]|[A-Z]{3}|)(\d+(?:\.\d+)?)(%|st|nd|rd|th)?")
# Digits and marks of one number: what is longer is a code.
_LONGEST = 16
# Digits of a number: a float holds no more, and Python reads none of thousands.
_MOST_DIGITS = 300
_CURRENCIES = {"$", "€", "£", "¥", "₹"}
# From here on pounds are money: nothing weighs so many of them in news.
_LARGE = 100_000
# Words of a currency: "Hong Kong dollars".
_MOST_WORDS = 3
# Characters of the normal form of a number: the greatest has no more.
_LONGEST_FORM = 120
# Beyond it figures are noise, and no multiplier is read any more.
_GREATEST = 1e100
# Digits between two thousands separators.
_GROUP = 3
# Normal forms whose numbers are remembered: those of some hundred reports.
_KEPT = 10_000
_YEARS = range(1900, 2100)
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Number:
    """A number as a text states it.

    Attributes:
        value: as a plain number; "5.2m" is 5200000.
        unit: "" for a mere count, "%", or a currency sign.
        is_ordinal: whether it names a place in a row (21st, third).
    """

    value: float
    unit: str = ""
    is_ordinal: bool = False

    @property
    def form(self) -> str:
        """The normal form, equal for numbers written differently: "24", "$736000000", "14%", "21st"."""
        whole = int(self.value)
        digits = str(whole) if whole == self.value else repr(round(self.value, 6))
        if self.is_ordinal:
            return digits + _ending(whole)
        return digits + "%" if self.unit == "%" else self.unit + digits


def is_ordinal(form: str) -> bool:
    """Whether a normal form is a number that names a place in a row: the second."""
    number = number_of(form)
    return number is not None and number.is_ordinal


@lru_cache(maxsize=_KEPT)
def number_of(form: str) -> Number | None:
    """The number behind a normal form, such as a token's norm; None when it is not one."""
    match = _FORM.fullmatch(form) if len(form) <= _LONGEST_FORM else None
    if not match:
        return None
    minus, sign, digits, ending = match.groups()
    if len(digits) > _MOST_DIGITS:
        return None
    value = float(digits) if "." in digits else int(digits)
    return Number(
        -value if minus else value, "%" if ending == "%" else sign, is_ordinal=ending not in {None, "%"}
    )


def whole(word: str) -> int:
    """The value of a word that is nothing but figures; -1 for any other, and for endless rows of figures."""
    return int(word) if word.isdecimal() and len(word) <= _MOST_DIGITS else -1


def is_year(word: str) -> bool:
    """Whether four figures are a year of which news may tell."""
    return len(word) == _YEAR_DIGITS and whole(word) in _YEARS


def read_number(pieces: Sequence[str], start: int, language: str = "en") -> tuple[Number, int] | None:
    """The longest number that begins at pieces[start], and how many pieces it takes; None when none does.

    Pieces are words and marks as written, one each ("two", "dozen"; "$", "5.2m"; "twenty", "-", "four").
    Approximations around it ("at least", "some") are not part of it.
    """
    sign = _sign(pieces[start], language)
    at = start + bool(sign)
    if at >= len(pieces):
        return None
    found = _figures(pieces, at, language) if pieces[at][:1].isdecimal() else _words(pieces, at, language)
    if not found or (sign and found[0].is_ordinal):
        return None
    number, end = found
    if number.is_ordinal:
        return number, end - start
    unit, end = (sign, end) if sign else _unit(pieces, end, number.value, language)
    return Number(number.value, unit), end - start


def begins_number(piece: str, language: str = "en") -> bool:
    """Whether a number may begin with that piece."""
    return piece[:1].isdecimal() or bool(_sign(piece, language)) or begins_spoken(piece, language)


def _sign(piece: str, language: str) -> str:
    """The sign of the currency that stands there as a sign or as a code."""
    return piece if piece in _CURRENCIES else record(language).figure_marks.currency_codes.get(piece, "")


def _words(pieces: Sequence[str], at: int, language: str) -> tuple[Number, int] | None:
    found = spoken(pieces, at, language)
    return (Number(_tidy(found.value), is_ordinal=found.is_ordinal), found.end) if found else None


def _figures(pieces: Sequence[str], at: int, language: str) -> tuple[Number, int] | None:
    match = _FIGURES.fullmatch(pieces[at])
    value = _decimal(match.group(1), language) if match else None
    if match is None or value is None:
        return None
    ending = match.group(2).lower()
    at += 1
    known = record(language).figure_marks
    if ending in known.ordinal_endings:
        return Number(value, is_ordinal=True), at
    if ending and ending not in known.multiples:
        return None
    value *= known.multiples.get(ending, 1)
    is_followed = at < len(pieces) and pieces[at].isalpha()
    part, end = part_behind(pieces, at, language) if is_followed else (0, 0)
    if part and value == int(value):  # 3 and a half hours, 3 et demi
        value, at = value + part, end
    greatest = 1.0
    while value < _GREATEST and (times := multiplier(pieces, at, language)):
        value, at, greatest = value * times[0], times[1], times[0]
    part, end = part_behind(pieces, at, language) if greatest > 1 else (0, 0)
    if part and not multiplier(pieces, end, language):
        value, at = value + greatest * part, end
    return Number(_tidy(value)), at


def _decimal(digits: str, language: str) -> float | None:
    """The value of a row of figures; None for what is no number (1.2.3, 007)."""
    mark = record(language).decimal_mark or "."
    whole, _, part = digits.partition(mark)
    first, *groups = re.split(r"[.,'’ \u00a0\u202f]", whole)
    if groups and (len(first) > _GROUP or any(len(g) != _GROUP for g in groups)):
        return None
    if (part and not part.isdecimal()) or (len(first) > 1 and first[0] == "0") or len(digits) > _LONGEST:
        return None
    return float(f"{first}{''.join(groups)}.{part}") if part else int(first + "".join(groups))


def _tidy(value: float) -> float:
    """A whole number as an int, and no trailing dust of binary fractions."""
    value = round(value, 6)
    return int(value) if value == int(value) else value


def _unit(pieces: Sequence[str], at: int, value: float, language: str) -> tuple[str, int]:
    """The unit behind a number and where it ends; "" without one."""
    known = record(language).figure_marks
    is_short = pieces[at : at + 1] == ["."] and pieces[at - 1].lower() in known.multiples  # 2,5 Mrd. Euro
    is_joined = at < len(pieces) and pieces[at].lower() in known.before_currency  # un million d'euros
    if (is_short or is_joined) and (named := _money(pieces, at + 1, value, language))[0]:
        return named
    percent = _named(pieces, at, known.percent_words)
    if pieces[at : at + 1] == ["%"]:
        return "%", at + 1
    return percent if percent[0] else _money(pieces, at, value, language)


def _money(pieces: Sequence[str], at: int, value: float, language: str) -> tuple[str, int]:
    """The currency that stands there in words, as a code or as a sign, and where it ends."""
    known = record(language).figure_marks
    if at < len(pieces) and (sign := _sign(pieces[at], language)):
        is_before = at + 1 < len(pieces) and pieces[at + 1][:1].isdecimal()  # "in 2019 $40 million"
        return ("", at) if is_before else (sign, at + 1)
    found = _named(pieces, at, known.currencies)
    return found if found[0] or value < _LARGE else _named(pieces, at, known.large_currencies)


def _named(pieces: Sequence[str], at: int, known: Mapping[tuple[str, ...], str]) -> tuple[str, int]:
    """What the longest of those phrases that stands there means, and where it ends."""
    words = tuple(piece.lower() for piece in pieces[at : at + _MOST_WORDS])
    for end in range(len(words), 0, -1):
        if sign := known.get(words[:end], ""):
            return sign, at + end
    return "", at


def _ending(value: int) -> str:
    teens = range(11, 14)
    return "th" if value % 100 in teens else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
