"""Words as they are compared in a search: without case, accents and signs of vowels."""

import re
import unicodedata
from functools import lru_cache

SIGNS = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u20d0-\u20ff]"
)
"""What stands above and below letters, and the stroke that lengthens Arabic words."""
LETTERS = re.compile(r"[^\W_]+")
RUNNING = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of the scripts that put no space between words: each is taken for a word."""


def folded(text: str) -> str:
    """The text as it is compared; of other length where a letter falls apart, as ß does."""
    if text.isascii():
        return text.casefold()
    return SIGNS.sub("", unicodedata.normalize("NFKD", text)).casefold()


@lru_cache(4096)
def letter_folded(letter: str) -> str:
    """One letter as it is compared; a text is folded so where places in it are to be told."""
    return folded(letter)


def in_letters(text: str) -> str:
    """The words of a folded text, of letters and digits alone: what parts words is not left to SQLite."""
    return " ".join(LETTERS.findall(text))


def spaced(text: str) -> str:
    """The words of a folded text as the index takes them: letters of scripts without spaces set apart."""
    words = in_letters(text)
    return words if words.isascii() else RUNNING.sub(r" \g<0> ", words)


def is_running(letter: str) -> bool:
    """Whether a letter is of a script without spaces."""
    return RUNNING.match(letter) is not None
