"""Marked text as data: what it says, in which language, and from which side it is read."""

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
_NARROW, _NARROW_LETTERS = 0.55, frozenset("fijlrt.,:;!-()[]|'’‘")
_USUAL, _USUAL_LETTERS = 0.7, frozenset(ascii_lowercase + digits) - frozenset("mw")
# Parts of the type size that no such letter of our faces is wider than, in their bold either.
_WIDE = 1.1
# Different words of some ten reports; each kept word spares its measuring the next time.
_WORDS_KEPT = 20_000
_SIGN = "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"  # Chinese, Japanese, Korean
_BETWEEN_SIGNS = re.compile(f"(?<={_SIGN})(?={_SIGN})")
_CLOSING, _CLOSING_TOO, _NOT_CLOSING = frozenset({"Pe", "Pf", "Po", "Cf"}), "⁄", "\"'#%&*@§¶†‡•·…\\"


def words_of(text: Inlines, around: Surroundings, language: str = "") -> TypstValue:
    """The text with its language, "" for the report's own, in which it follows the page's direction."""
    said: TypstValue = {"text": [_inline(inline, around, is_own=not language) for inline in text]}
    own = "".join(inline.text for inline in text if inline.mark is not Mark.FAINT)
    told = own or "".join(inline.text for inline in text)
    return said | _spoken(told, language, around) if language else said


def room_of(text: Inlines) -> float:
    """The most type sizes that a stretch of the text without a place for a new line takes."""
    return longest("".join(inline.text for inline in text))


def plain_of(words: str, shown: str = "") -> TypstValue:
    """Words without marks, and how much room they need at one stretch."""
    return {"t": shown or words, "longest": longest(words)}


def _spoken(words: str, language: str, around: Surroundings) -> TypstValue:
    """Language and direction of an article's words, where they aren't the page's; figures run as it does."""
    code = language_code(language)
    has_letters = any(bidirectional(c) in _STRONG for c in words)
    leftward = is_leftward(words) if has_letters else code in _LEFTWARD_LANGUAGES
    said: TypstValue = {"lang": code} if code and code != around.language else {}
    return said if leftward == around.is_leftward else said | {"dir": "rtl" if leftward else "ltr"}


def language_code(language: str) -> str:
    """The language as PDF knows it, "" where it is unknown."""
    code = re.split("[-_]", language.lower())[0]
    return code if _LANGUAGE.fullmatch(code) else ""


def is_leftward(words: str) -> bool:
    """Whether the first letter with a direction is of a script written from right to left."""
    return next((way for c in words if (way := bidirectional(c)) in _STRONG), "L") in _LEFTWARD


def longest(said: str) -> float:
    """The most type sizes that a stretch without a place for a new line takes: templates look only there."""
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
    """As look.typ has it: no line is broken after an opening sign nor before a closing one."""
    if not word or before[-1] in _OPENING_TOO or category(before[-1]) in _OPENING:
        return True
    is_closing = category(word[0]) in _CLOSING and word[0] not in _NOT_CLOSING
    return is_closing or word[0] in _CLOSING_TOO


def _inline(inline: Inline, around: Surroundings, *, is_own: bool) -> TypstValue | str:
    """The words alone where nothing is special about them."""
    words = around.apart(inline.text) if is_own else inline.text
    made: TypstValue = {}
    if inline.mark is not Mark.PLAIN:
        made["mark"] = inline.mark.value
    if target := around.target(inline.target):
        made["to"] = target
    if inline.is_again:
        made["again"] = True
    return {"t": words, **made} if made else words
