"""Marked text as data, with its language and direction and the room that it needs."""

import re
from functools import lru_cache
from string import ascii_lowercase, digits
from unicodedata import bidirectional, category

from reader.report.blocks import Inline, Inlines, Mark
from reader.report.writers.pdf.surroundings import Surroundings, TypstValue

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_LEFTWARD = frozenset({"R", "AL"})
_LEFTWARD_LANGUAGES = frozenset({"ar", "fa", "he", "ur", "yi"})
_STRONG = _LEFTWARD | {"L"}
_OPENING, _OPENING_TOO = frozenset({"Ps", "Pi"}), "¡¿⸘—"
# Parts of the type size: the widest of the narrow letters, and of the others but m and w, in our faces.
_NARROW, _NARROW_LETTERS = 0.55, frozenset("fijlrt.,:;!-()[]|'’‘")
_USUAL, _USUAL_LETTERS = 0.7, frozenset(ascii_lowercase + digits) - frozenset("mw")
# Parts of the type size: the widest of all other letters in our faces, bold ones included.
_WIDE = 1.1
# Words whose widths are kept: as many different ones as some ten reports have.
_WORDS_KEPT = 20_000
# Texts of which the same is kept: a passage is printed with each report that it is set beside.
_TEXTS_KEPT = 4_000
_SIGN = "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"  # Chinese, Japanese, Korean
_BETWEEN_SIGNS = re.compile(f"(?<={_SIGN})(?={_SIGN})")
_CLOSING, _CLOSING_TOO, _NOT_CLOSING = frozenset({"Pe", "Pf", "Po", "Cf"}), "⁄", "\"'#%&*@§¶†‡•·…\\"


def words_of(text: Inlines, around: Surroundings, language: str = "") -> TypstValue:
    """The text as data; with a language, "" for the report's own, it has its own direction."""
    said: TypstValue = {"text": [_inline(inline, around, is_own=not language) for inline in text]}
    own = "".join(inline.text for inline in text if inline.mark is not Mark.FAINT)
    told = own or "".join(inline.text for inline in text)
    return said | _spoken(told, language, around) if language else said


def room_of(text: Inlines) -> float:
    """The width of the longest stretch of a marked text that cannot break, in type sizes."""
    return longest("".join(inline.text for inline in text))


def plain_of(words: str, shown: str = "") -> TypstValue:
    """Words without marks as data; shown stands in their place, but is not measured."""
    return {"t": shown or words, "longest": longest(words)}


def _spoken(words: str, language: str, around: Surroundings) -> TypstValue:
    """The language and direction of an article's words, where they differ from the page's."""
    code = language_code(language)
    has_letters = any(bidirectional(c) in _STRONG for c in words)
    leftward = is_leftward(words) if has_letters else code in _LEFTWARD_LANGUAGES
    said: TypstValue = {"lang": code} if code and code != around.language else {}
    return said if leftward == around.is_leftward else said | {"dir": "rtl" if leftward else "ltr"}


def language_code(language: str) -> str:
    """The primary part of a language tag in small letters, "en" for "en-GB"; "" where there is none."""
    code = re.split("[-_]", language.lower())[0]
    return code if _LANGUAGE.fullmatch(code) else ""


def is_leftward(words: str) -> bool:
    """Whether the first letter that has a direction is of a right-to-left script."""
    return next((way for c in words if (way := bidirectional(c)) in _STRONG), "L") in _LEFTWARD


@lru_cache(maxsize=_TEXTS_KEPT)
def longest(said: str) -> float:
    """The width of the longest stretch that cannot break, in type sizes."""
    most = length = 0.0
    before = " "
    for word in _BETWEEN_SIGNS.sub(" ", said).split(" "):
        length = length + 1 + _width(word) if _are_joined(before, word) else _width(word)
        most = max(most, length)
        before = word or before
    return most


@lru_cache(maxsize=_WORDS_KEPT)
def _width(word: str) -> float:
    return sum(_NARROW if c in _NARROW_LETTERS else _USUAL if c in _USUAL_LETTERS else _WIDE for c in word)


def _are_joined(before: str, word: str) -> bool:
    """Whether no line may break between two words, as after an opening sign; look.typ has the same rule."""
    if word and before[-1].isalnum() and word[0].isalnum():
        return False
    if not word or before[-1] in _OPENING_TOO or category(before[-1]) in _OPENING:
        return True
    is_closing = category(word[0]) in _CLOSING and word[0] not in _NOT_CLOSING
    return is_closing or word[0] in _CLOSING_TOO


def _inline(inline: Inline, around: Surroundings, *, is_own: bool) -> TypstValue | str:
    """The words as a plain text where nothing is special about them, else with what is."""
    words = around.apart(inline.text) if is_own else inline.text
    made: TypstValue = {}
    if inline.mark is not Mark.PLAIN:
        made["mark"] = inline.mark.value
    if target := around.target(inline.target):
        made["to"] = target
    if inline.is_again:
        made["again"] = True
    return {"t": words, **made} if made else words
