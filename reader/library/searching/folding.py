"""Folds words for a search: without case, accents and vowel signs."""

import re
import unicodedata
from functools import lru_cache

SIGNS = re.compile(
    "[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u1ab0-\u1aff\u20d0-\u20ff]"
)
"""Marks above and below letters, and the stroke that lengthens Arabic words."""
LETTERS = re.compile(r"[^\W_]+")
RUNNING = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of scripts without spaces between words: each is treated as a word."""


def folded(text: str) -> str:
    """The folded text; its length may differ, as ß becomes ss."""
    if text.isascii():
        return text.casefold()
    return SIGNS.sub("", unicodedata.normalize("NFKD", text)).casefold()


@lru_cache(4096)
def letter_folded(letter: str) -> str:
    """One folded letter; a text is folded letter by letter where places in it are needed."""
    return folded(letter)


def in_letters(text: str) -> str:
    """The words of a folded text, in letters and digits, with spaces between: SQLite need not split it."""
    return " ".join(LETTERS.findall(text))


def spaced(text: str) -> str:
    """The words of a folded text as the index has them, with spaces around letters of scripts without."""
    words = in_letters(text)
    return words if words.isascii() else RUNNING.sub(r" \g<0> ", words)


def is_running(letter: str) -> bool:
    """Whether a letter is of a script without spaces."""
    return RUNNING.match(letter) is not None
