"""Numbers as they are written, in figures or in words, read into their values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reader.languages.language import record

_FIGURES = re.compile(r"(\d+(?:[.,'’\u00a0\u202f]\d+)*)([^\W\d_]*)")
_FORM = re.compile(r"([$€£¥₹]?)(\d+(?:\.\d+)?)(%|st|nd|rd|th)?")
_GERMAN_COMPOUND = re.compile(r"(.+)und(.+zig|dreißig)")
_TEN = 10
# From here on a word for tens takes a unit behind it: twenty-four.
_TENS = 20
# From here on a multiplier closes its group: two thousand | and six.
_THOUSAND = 1000
# Pieces that one number in words may take: the longest that is written out in news has fewer.
_LONGEST = 16
# Digits of a number: a float holds no more, and Python reads none of thousands.
_MOST_DIGITS = 300
_GREATEST = 1e30  # beyond it "trillion" after "trillion" multiplies no longer
_ENGLISH_COUNT = r"(?:t-?u|[teu])"
_OTHER_COUNT = r"(?:u-t(?:-[ue])?|t-?&?-?[ue]|[teu])"  # soixante-dix, quatre-vingt-dix, treinta y cuatro
_ORDINAL_ENDINGS = {"st", "nd", "rd", "th", "er", "re", "e", "ème", "º", "ª"}
_MAGNITUDES = {"k": 1e3, "m": 1e6, "mn": 1e6, "mio": 1e6, "bn": 1e9, "b": 1e9, "mrd": 1e9, "tn": 1e12}
_CURRENCIES = {"$", "€", "£", "¥", "₹"}
_UNIT_WORDS = {
    "%": "%", "percent": "%", "pct": "%", "prozent": "%",
    "dollar": "$", "dollars": "$", "euro": "€", "euros": "€", "yen": "¥", "rupees": "₹", "rupias": "₹",
}  # fmt: skip
_PER_CENT = {("per", "cent"), ("pour", "cent"), ("por", "ciento")}
_JOINING = {"", "&", "-"}  # roles with which no number begins
# Characters of the normal form of a number: the greatest has no more.
_LONGEST_FORM = 120
_GREATEST = 1e100  # beyond it figures are noise, and no multiplier is read any more
# Digits between two thousands separators.
_GROUP = 3
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


def number_of(form: str) -> Number | None:
    """The number behind a normal form, such as a token's norm; None when it is not one."""
    match = _FORM.fullmatch(form) if len(form) <= _LONGEST_FORM else None
    if not match:
        return None
    sign, digits, ending = match.groups()
    if len(digits) > _MOST_DIGITS:
        return None
    value = float(digits) if "." in digits else int(digits)
    return Number(value, "%" if ending == "%" else sign, is_ordinal=ending not in {None, "%"})


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
    sign = pieces[start] if pieces[start] in _CURRENCIES else ""
    at = start + bool(sign)
    if at >= len(pieces):
        return None
    read = _figures if pieces[at][:1].isdecimal() else _words
    found = read(pieces, at, language)
    if not found or (sign and found[0].is_ordinal):
        return None
    number, end = found
    if number.is_ordinal:
        return number, end - start
    unit, end = (sign, end) if sign else _unit(pieces, end)
    return Number(number.value, unit), end - start


def begins_number(piece: str, language: str = "en") -> bool:
    """Whether a number may begin with that piece."""
    return piece[:1].isdecimal() or piece in _CURRENCIES or _role(piece, language)[0] not in _JOINING


def _figures(pieces: Sequence[str], at: int, language: str) -> tuple[Number, int] | None:
    match = _FIGURES.fullmatch(pieces[at])
    value = _decimal(match.group(1), language) if match else None
    if match is None or value is None:
        return None
    ending = match.group(2).lower()
    at += 1
    if ending in _ORDINAL_ENDINGS:
        return Number(value, is_ordinal=True), at
    if ending and ending not in _MAGNITUDES:
        return None
    value *= _MAGNITUDES.get(ending, 1)
    while value < _GREATEST and (times := _multiplier(pieces, at, language)):
        value, at = value * times[0], times[1]
    return Number(_tidy(value)), at


def _decimal(digits: str, language: str) -> float | None:
    """The value of a row of figures; None for what is no number (1.2.3, 007)."""
    mark = record(language).decimal_mark or "."
    whole, _, part = digits.partition(mark)
    first, *groups = re.split(r"[.,'’\u00a0\u202f]", whole)
    if groups and (len(first) > _GROUP or any(len(g) != _GROUP for g in groups)):
        return None
    if (part and not part.isdecimal()) or (len(first) > 1 and first[0] == "0") or len(digits) > _LONGEST:
        return None
    return float(f"{first}{''.join(groups)}.{part}") if part else int(first + "".join(groups))


def _multiplier(pieces: Sequence[str], at: int, language: str) -> tuple[float, int] | None:
    """The multiplier (million, dozen) that stands there, perhaps behind a hyphen, and where it ends."""
    at += at + 1 < len(pieces) and pieces[at] == "-"
    role, value = _role(pieces[at], language) if at < len(pieces) else ("", 0)
    return (value, at + 1) if role == "x" else None


def _words(pieces: Sequence[str], at: int, language: str) -> tuple[Number, int] | None:
    """A number in words: each piece plays a role, and a pattern over the roles says how far it goes."""
    roles: list[str] = []
    values: list[float] = []
    for piece in pieces[at : at + _LONGEST]:
        role, value = _role(piece, language)
        if not role:
            break
        roles.append(role)
        values.append(value)
    played = "".join(roles)
    if ordinal := re.match(r"(?:t-?)?r", played):
        return Number(sum(values[: ordinal.end()]), is_ordinal=True), at + ordinal.end()
    match = _pattern(language).match(played)
    if not match or not match.end():
        return None
    return Number(_tidy(_sum(played[: match.end()], values))), at + match.end()


@cache
def _pattern(language: str) -> re.Pattern[str]:
    count = _ENGLISH_COUNT if language == "en" else _OTHER_COUNT
    optional = "" if language == "en" else "?"  # cent, mille need no count before them
    first = rf"(?:ho?|oh?|{count}(?:&oh)?){optional}"
    return re.compile(rf"{first}(?:-?x)+(?:&?{count}(?:-?x)+)*(?:&?{count})?|{count}")


def _sum(roles: str, values: list[float]) -> float:
    """Two hundred and six: units add up, multipliers multiply what stands before them."""
    total, current = 0.0, 0.0
    for n, (role, value) in enumerate(zip(roles, values, strict=False)):
        if role == "x":
            current = (current or 1) * value
            if value >= _THOUSAND:
                total, current = total + current, 0.0
        elif role == "t" and roles[max(n - 2, 0) : n] == "u-":
            current *= value  # quatre-vingts
        elif role in "teuh":
            current += value
    return total + current


def _tidy(value: float) -> float:
    """A whole number as an int, and no trailing dust of binary fractions."""
    value = round(value, 6)
    return int(value) if value == int(value) else value


def _unit(pieces: Sequence[str], at: int) -> tuple[str, int]:
    following = [p.lower() for p in pieces[at : at + 2]]
    if tuple(following) in _PER_CENT:
        return "%", at + 2
    unit = _UNIT_WORDS.get(following[0], "") if following else ""
    return unit, at + bool(unit)


def _ending(value: int) -> str:
    teens = range(11, 14)
    return "th" if value % 100 in teens else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _role(piece: str, language: str) -> tuple[str, float]:
    """What a piece does: u(nit), e(leven to nineteen), t(ens), x (times), r(ank), o(ne), h(alf), & or -."""
    if piece == "-":
        return "-", 0
    table = _table(language)
    word = piece.lower()
    found = table.get(word)
    if found is None and language == "de" and (compound := _GERMAN_COMPOUND.fullmatch(word)):
        unit, tens = (table.get(part, ("", 0)) for part in compound.groups())
        found = ("e", unit[1] + tens[1]) if unit[0] and tens[0] else None
    return found or ("", 0)


@cache
def _table(language: str) -> dict[str, tuple[str, float]]:
    """The number words of a language, each with its role and its value."""
    letters = {"times": "x", "ordinal": "r", "one": "o", "half": "h", "and": "&"}
    table: dict[str, tuple[str, float]] = {}
    for word, known in record(language).number_words.items():
        value = known.value
        unit = "u" if 0 < value < _TEN else "t" if value >= _TENS and value % _TEN == 0 else "e"
        table[word] = (letters.get(known.role, unit), _tidy(value))
    return table
