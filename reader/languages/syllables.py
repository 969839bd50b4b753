"""Where a word may be parted at the end of a line, by the patterns of its language or a rule for any."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "pyphen"
"""Whose dictionaries are read, without running the package: it takes a second to prepare all of German."""
DICTIONARIES = {
    "ca": "ca", "da": "da_DK", "de": "de_DE", "el": "el_GR", "en": "en_US", "es": "es", "fr": "fr",
    "hu": "hu_HU", "it": "it_IT", "pl": "pl_PL", "pt": "pt_BR", "sv": "sv",
}  # fmt: skip
"""By language, those that say of themselves that they may be used under more than the GPL alone."""

# Letters that stay together at either end of a parted word, as printers have it.
LEAST = 2
# Languages that are remembered at a time: as many as two reports are in; German takes 15 MB.
_LANGUAGES = 2
# Words that are remembered: those too long for their line, in all reports that are open.
_WORDS = 1000
_VOWELS = frozenset("aeiouyäöüåæøœáéíóúàèìòùâêîôûëïаеёиоуыэюяіїєαεηιουωάέήίόύώ")
_OTHER_LETTERS = re.compile(rb"/.*")
_PIECES = re.compile(r"(\d?)(\D?)")

_Patterns = Mapping[str, str]
"""Patterns as they are written ("1ba", "l4g"), by their letters alone."""


@lru_cache(maxsize=_WORDS)
def places(word: str, language: str) -> tuple[int, ...]:
    """Before which of its letters a word may be parted, in order, counted from 0.

    Args:
        word: letters alone.
        language: of the text it is in, ISO 639-1; one without patterns, or "", is parted by a plain rule.
    """
    small = word.lower()
    if len(small) != len(word):  # as İ does
        return ()
    patterns = _patterns(language[:2].lower())
    found = _by_patterns(small, patterns) if patterns else _by_rule(small)
    return tuple(at for at in found if LEAST <= at <= len(word) - LEAST)


def _by_patterns(word: str, patterns: _Patterns) -> list[int]:
    """After Liang: of all patterns in a word, the highest number decides at each place; odd ones part it."""
    whole = f".{word}."
    numbers = [0] * (len(whole) + 1)
    for start in range(len(whole)):
        for end in range(start + 1, len(whole) + 1):
            for at, number in enumerate(_numbers(patterns.get(whole[start:end], "")), start):
                numbers[at] = max(numbers[at], number)
    return [at - 1 for at, number in enumerate(numbers) if number % 2]


def _numbers(pattern: str) -> list[int]:
    """What a pattern says before each of its letters and behind the last.

    One with a slash has other letters where the word is parted, which can't be done to the text of a
    report: it keeps the word whole there.
    """
    letters, _, other = pattern.partition("/")
    read = (int(digit or 0) for digit, letter in _PIECES.findall(letters) if digit or letter)
    return [number + number % 2 if other else number for number in read]


def _by_rule(word: str) -> list[int]:
    """Before a consonant that a vowel follows, where most syllables begin."""
    return [
        at
        for at in range(1, len(word) - 1)
        if word[at] not in _VOWELS and word[at + 1] in _VOWELS and _VOWELS & set(word[:at])
    ]


@lru_cache(maxsize=_LANGUAGES)
def _patterns(language: str) -> _Patterns:
    file = _folder() / f"hyph_{DICTIONARIES.get(language, '')}.dic"
    if not file.is_file():
        return {}
    first, _, rest = file.read_bytes().partition(b"\n")
    lines, encoding = rest.replace(b"\r", b""), first.decode("ascii").strip()
    letters = _OTHER_LETTERS.sub(b"", lines).translate(None, b"0123456789")  # of bytes: thrice as fast
    written = (text.decode(encoding, "replace").split("\n") for text in (letters, lines))
    return dict(zip(*written, strict=True))


@cache
def _folder() -> Path:
    """Where the dictionaries stand; nowhere if the package is not installed."""
    found = find_spec(PACKAGE)
    return Path(found.origin).parent / "dictionaries" if found and found.origin else Path("nowhere")
