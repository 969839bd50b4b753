"""Numbers written out in words, read into their values."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from reader.languages.language import record

_TEN = 10
# From here on a word for tens takes a unit behind it: twenty-four.
_TENS = 20
_HUNDRED, _THOUSAND = 100, 1000  # from a thousand on a multiplier closes its group: two thousand | and six
# Pieces that one number in words may take: the longest that is written out in news has fewer.
_LONGEST = 16
_ENGLISH_COUNT = r"(?:t-?u|[teu])"
_OTHER_COUNT = (  # quatre-vingt-dix-sept, soixante et onze, treinta y cuatro, vingt et un
    r"(?:u-t(?:-e-u|-[ueo])?|t-?&?-?e-u|t-?&?-?[ueo]|e-u|c(?:t&?[ueo]|[teuo])?|[teu])"
)
_ORDINAL = re.compile(r"(?:t-?)?r")
_HALF = "&o?h"  # and a half, et demi, y medio
_JOINING = {"", "&", "-", "p"}  # roles with which no number begins
_GERMAN_PARTS = {"einhalb": 1 / 2, "einviertel": 1 / 4, "dreiviertel": 3 / 4}
_GERMAN_TENS = re.compile(r"(.+)und(.+(?:zig|dreißig))|(dreißig)")

SpokenRole = tuple[str, float]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A number in words: its value, and the piece behind it."""

    value: float
    end: int
    is_ordinal: bool = False


def spoken(pieces: Sequence[str], at: int, language: str) -> Spoken | None:
    """The longest number in words that begins there; None when none does.

    Each piece plays a role, and a pattern over the roles says how far the number goes.
    """
    roles: list[str] = []
    values: list[float] = []
    for piece in pieces[at : at + _LONGEST]:
        role, value = _role(piece, language)
        if not role:
            break
        roles.append(role)
        values.append(value)
    played = "".join(roles)
    if not played:
        return None
    if ordinal := _ORDINAL.match(played):
        return Spoken(sum(values[: ordinal.end()]), at + ordinal.end(), is_ordinal=True)
    match = _pattern(language).match(played)
    if not match or not match.end():
        return None
    return Spoken(_sum(played[: match.end()], values), at + match.end())


def begins_spoken(piece: str, language: str) -> bool:
    """Whether a number in words may begin with that piece."""
    return _role(piece, language)[0] not in _JOINING


def multiplier(pieces: Sequence[str], at: int, language: str) -> tuple[float, int] | None:
    """The multiplier (million, dozen) that stands there, perhaps behind a hyphen, and where it ends."""
    at += at + 1 < len(pieces) and pieces[at] == "-"
    role, value = _role(pieces[at], language) if at < len(pieces) else ("", 0)
    return (value, at + 1) if role == "x" else None


def part_behind(pieces: Sequence[str], at: int, language: str) -> tuple[float, int]:
    """The part that "and a half" or "and a quarter" adds there, and where it ends; 0, 0 where none does."""
    played = [_role(piece, language) for piece in pieces[at : at + len("&oh")]]
    part = re.match(_HALF, "".join(role or "." for role, _ in played))
    return (played[part.end() - 1][1], at + part.end()) if part else (0, 0)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    count = _ENGLISH_COUNT if language == "en" else _OTHER_COUNT
    last = count if language == "en" else rf"(?:{count}|o(?!x))"  # deux cent un
    optional = "" if language == "en" else "?"  # cent, mille need no count before them
    first = rf"(?:ho?|oh?|{count}(?:{_HALF}|p[teu]+)?){optional}"
    times = rf"(?:-?x)+(?:{_HALF})?"
    return re.compile(rf"{first}{times}(?:&?{count}(?:-?x)+)*(?:&?{last})?|{count}(?:{_HALF}|p[teu]+)?")


def _sum(roles: str, values: list[float]) -> float:
    """Two hundred and six: units add up, multipliers multiply what stands before them."""
    total, current, times = 0.0, 0.0, 1.0
    behind_point = 0.0
    for n, (role, value) in enumerate(zip(roles, values, strict=False)):
        if role == "x":
            current, times, behind_point = (current or 1) * value, value, 0.0
            if value >= _THOUSAND:
                total, current = total + current, 0.0
        elif role == "p":
            behind_point = 1.0
        elif role == "h" and "&" in roles[max(n - 2, 0) : n]:
            if _ends_with_times(roles[:n]):
                total += value * times  # a million and a half
            else:
                current += value  # one and a half million
        elif role == "t" and roles[max(n - 2, 0) : n] == "u-":
            current *= value  # quatre-vingts
        elif behind_point and role in "teu":
            behind_point /= _TEN
            current += value * behind_point
        elif role in "teuhc" or (role == "o" and n and roles[n + 1 : n + 2] not in {"h", "x"}):
            current += value
    return total + current


def _ends_with_times(roles: str) -> bool:
    return roles.rstrip("&o").endswith("x")


def _role(piece: str, language: str) -> SpokenRole:
    """What a piece does.

    u(nit), e(leven to nineteen), t(ens), c (a hundred or more), x (times), r(ank), o(ne), h(alf), p(oint), &
    or -; "" for no number.
    """
    if piece == "-":
        return "-", 0
    table = _table(language)
    word = piece.lower()
    found = table.get(word)
    if found is None and language == "de" and (value := _german(word)) is not None:
        found = ("e", value)
    return found or ("", 0)


@cache
def _german(word: str) -> float | None:
    """The value of a number that is one word: vierundzwanzig, zweieinhalb; None for no number."""
    for ending, part in _GERMAN_PARTS.items():
        if word.endswith(ending) and word != ending:
            whole = _part(word.removesuffix(ending))
            return None if whole is None else whole + part
    for mark, times in (("tausend", _THOUSAND), ("hundert", _HUNDRED)):
        before, found, behind = word.partition(mark)
        if found and (before or behind):
            count, rest = _part(before or "ein"), _part(behind.removeprefix("und") or "null")
            return None if count is None or rest is None else count * times + rest
    if (match := _GERMAN_TENS.fullmatch(word)) and match[1]:
        unit, tens = _part(match[1]), _part(match[2])
        return None if unit is None or tens is None else unit + tens
    return None


def _part(word: str) -> float | None:
    """The value of a part of a word that is a number; None for any other."""
    role, value = _table("de").get(word, ("", 0.0))
    return value if role in {"u", "e", "t", "o"} or word == "null" else _german(word)


@cache
def _table(language: str) -> dict[str, SpokenRole]:
    """The number words of a language, each with its role and its value."""
    letters = {"times": "x", "ordinal": "r", "one": "o", "half": "h", "and": "&", "point": "p"}
    table: dict[str, SpokenRole] = {}
    for word, known in record(language).number_words.items():
        value = known.value
        unit = "u" if 0 < value < _TEN else "t" if value >= _TENS and value % _TEN == 0 else "e"
        unit = "c" if value >= _HUNDRED else unit
        table[word] = (letters.get(known.role, unit), value)
    return table
