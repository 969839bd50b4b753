"""Puts the letters of right-to-left text, which a PDF has by their places, into the order of reading."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

# Gaps, as multiples of the size: smaller ones separate no words, whatever spaces the file has.
_WORD_GAP = 0.12
# Gaps, as multiples of the size: larger ones separate words, even without a space in the file.
_WIDE_GAP = 0.22
# The share of right-to-left letters that makes a text one, and below which a line may be of another script.
_MOST, _FEW = 0.5, 0.35
# Points by which equal places may differ: they are written with two or three decimals.
_ROUNDING = 0.01
_LETTERS = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_NEUTRAL = frozenset("\u060c\u061b\u061f\u066a\u066b\u066c\u06d4")
"""Signs in the range of these letters: comma, semicolon, question mark, per cent, separators, full stop."""
_FORMS = re.compile(r"[\ufb1d-\ufdff\ufe70-\ufefc]")
_ARABIC = re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
_LAM, _ALEFS = "\u0644", frozenset("\u0622\u0623\u0625\u0627")
_IN_NUMBERS = frozenset(".,:/\u066b\u066c")
_IN_NUMBERS_OR_BETWEEN = _IN_NUMBERS | frozenset("-+\u2013")
"""Signs within a number in Hebrew text; in Arabic text the added ones are between two numbers."""
_OPENING = dict(zip(")]}»›", "([{«‹", strict=True))
_CLOSING = {opening: closing for closing, opening in _OPENING.items()}
_BRACKETS = frozenset({*_OPENING, *_CLOSING})
_STOPS = frozenset(".,:;!?\u060c\u061b\u061f\u06d4")
_AFTER_CLOSING = frozenset(" .,:;!?…\u060c\u061b\u061f\u06d4)]}»\"'”’")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter on a page.

    Attributes:
        text: the letter.
        left, right: its edges, in points.
        word: the number of its word in the file.
    """

    text: str
    left: float
    right: float
    word: int


class _Way(Enum):
    RIGHT_TO_LEFT = "right to left"
    LEFT_TO_RIGHT = "left to right"
    NUMBER = "number"
    NEITHER = "neither"


def is_right_to_left(text: str) -> bool:
    """Whether most letters of a text are of right-to-left scripts."""
    return _share(text) > _MOST


def has_right_to_left(text: str) -> bool:
    """Whether a text has letters of right-to-left scripts."""
    return bool(_LETTERS.search(text))


def parts(glyphs: Sequence[Glyph], widest: float) -> Iterator[list[Glyph]]:
    """The letters in order from right to left, split at gaps wider than widest (points)."""
    ordered = sorted(glyphs, key=lambda glyph: -glyph.right)
    piece: list[Glyph] = []
    reached = 0.0
    for glyph in ordered:
        if piece and reached - glyph.right > widest:
            yield piece
            piece = []
        reached = min(reached, glyph.left) if piece else glyph.left
        piece.append(glyph)
    if piece:
        yield piece


def logical(piece: Sequence[Glyph], size: float, *, from_right: bool) -> str:
    """The text of letters in the order of reading.

    Args:
        piece: letters as parts() gives them.
        size: of the letters, in points.
        from_right: the page, or most of the line, runs from right to left.
    """
    seen = _with_spaces(piece, size)
    seen.reverse()
    numbers = _IN_NUMBERS if any(map(_ARABIC.match, seen)) else _IN_NUMBERS_OR_BETWEEN
    if from_right and _begins_right(seen):
        return _turned(seen, numbers)
    places = [place for place, text in enumerate(seen) if _way(text) is _Way.RIGHT_TO_LEFT]
    units: list[str] = []
    done = 0
    for first, last in _stretches(seen, places):
        units += [*seen[done:first], _turned(seen[first : last + 1], numbers)]
        done = last + 1
    return _with_brackets([*units, *seen[done:]])


def _share(text: str) -> float:
    return len(_LETTERS.findall(text)) / max(1, sum(map(str.isalpha, text)))


def _begins_right(seen: Sequence[str]) -> bool:
    """Whether a line begins on the right; pages in Arabic may have lines in English, and the reverse."""
    if not seen:
        return False
    if _share("".join(seen)) < _FEW:
        return seen[0] in _STOPS or _way(seen[-1]) is _Way.RIGHT_TO_LEFT
    return seen[-1] not in _STOPS  # no line begins with one


def _with_spaces(piece: Sequence[Glyph], size: float) -> list[str]:
    result: list[str] = []
    before: Glyph | None = None
    reached = 0.0
    for glyph in piece:
        text = _letter(glyph.text)
        if not text:
            continue
        gap = reached - glyph.right
        opens = before and before.text in _BRACKETS and result[-2:-1] in ([], [" "])
        if before and gap > (_WORD_GAP if glyph.word != before.word and not opens else _WIDE_GAP) * size:
            result.append(" ")
        if result and before and text == _LAM and result[-1] in _ALEFS and _is_one_glyph(before, glyph):
            result.insert(-1, text)  # the two halves of a ligature
        elif result and unicodedata.combining(text[0]):
            result[-1] += text
        else:
            result.append(text)
        reached = min(reached, glyph.left) if before else glyph.left
        before = glyph
    return result


def _letter(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip() if _FORMS.match(text) else text


def _is_one_glyph(one: Glyph, other: Glyph) -> bool:
    return abs(one.left - other.left) + abs(one.right - other.right) < _ROUNDING


def _stretches(seen: Sequence[str], places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The ranges of places of right-to-left letters without left-to-right letters between."""
    if not places:
        return
    first = places[0]
    for one, other in pairwise(places):
        if any(_way(text) is _Way.LEFT_TO_RIGHT for text in seen[one + 1 : other]):
            yield first, one
            first = other
    yield first, places[-1]


def _turned(seen: Sequence[str], numbers: frozenset[str]) -> str:
    """Letters, given from left to right, in the order of reading; Latin words and numbers stay."""
    units: list[str] = []
    place = 0
    while place < len(seen):
        end = _run_end(seen, place, numbers)
        units.append("".join(seen[place:end]))
        place = end
    units.reverse()
    return _with_brackets(units)


def _with_brackets(units: Sequence[str]) -> str:
    return "".join(
        _bracket_as_typed(
            units[place - 1] if place else " ", unit, units[place + 1] if place + 1 < len(units) else " "
        )
        for place, unit in enumerate(units)
    )


def _run_end(seen: Sequence[str], start: int, numbers: frozenset[str]) -> int:
    """The end of the run of left-to-right letters or digits that starts there."""
    way = _way(seen[start])
    if way not in (_Way.LEFT_TO_RIGHT, _Way.NUMBER):
        return start + 1
    has_letters = way is _Way.LEFT_TO_RIGHT
    end = start + 1
    for place in range(start + 1, len(seen)):
        way = _way(seen[place])
        if way is _Way.RIGHT_TO_LEFT:
            break
        if way is _Way.NEITHER:
            continue
        between = seen[end:place]
        is_inside = len(between) == 1 and between[0] in numbers and way is _Way.NUMBER
        if between and not has_letters and not is_inside:
            break
        has_letters = has_letters or way is _Way.LEFT_TO_RIGHT
        end = place + 1
    return end + (end < len(seen) and seen[end] == "%")


def _bracket_as_typed(before: str, unit: str, after: str) -> str:
    """A bracket as it is typed: files have it so, or as it is seen, which is its mirror image."""
    if unit not in _BRACKETS:
        return unit
    opens = (before == " " or before in _CLOSING) and after[0] not in _AFTER_CLOSING
    closes = before != " " and after[0] in _AFTER_CLOSING
    if opens:
        return _OPENING.get(unit, unit)
    return _CLOSING.get(unit, unit) if closes else unit


def _way(text: str) -> _Way:
    letter = text[0]
    if letter.isdecimal():
        return _Way.NUMBER
    if _LETTERS.match(letter):
        return _Way.NEITHER if letter in _NEUTRAL else _Way.RIGHT_TO_LEFT
    return _Way.LEFT_TO_RIGHT if letter.isalpha() else _Way.NEITHER
