"""The fonts of the system for a script, and the names of scripts without a font."""

import unicodedata
from collections.abc import Sequence

_NO_SCRIPTS = frozenset({"LETTER", "SIGN", "SYMBOL", "DIGIT"})
_FACES = {
    "ARABIC": (
        "Noto Naskh Arabic",
        "Amiri",
        "Geeza Pro",
        "Sakkal Majalla",
        "Noto Sans Arabic",
        "DejaVu Sans",
    ),
    "HEBREW": ("Noto Serif Hebrew", "Frank Ruehl CLM", "David", "Noto Sans Hebrew", "DejaVu Sans"),
    "HIRAGANA": ("Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "Noto Sans CJK JP"),
    "HANGUL": ("Noto Serif CJK KR", "AppleMyungjo", "Batang", "Noto Sans CJK KR", "Malgun Gothic"),
    "CJK": ("Noto Serif CJK SC", "Songti SC", "SimSun", "Noto Sans CJK SC", "Microsoft YaHei"),
}
"""Fonts for reading by their scripts, the best first; for other scripts Typst chooses.

Japanese and Korean come before Chinese, whose characters they use too.
"""


_OWN_CASELESS = frozenset({"LATIN", "FEMININE", "MASCULINE"})
"""The first words of the Unicode names of caseless letters that our own fonts have."""


def are_beyond_own_fonts(written: str) -> bool:
    """Whether the text has letters of a script without capitals, which our own fonts lack.

    Our own fonts have Latin, Greek and Cyrillic, whose letters are capital or small.
    """
    return any(
        unicodedata.category(character) == "Lo" and _word(character) not in _OWN_CASELESS
        for character in set(written)
        if not character.isascii()
    )


def faces_for(written: str, families: Sequence[str]) -> list[str]:
    """The best font among these families for each script of the text that the table has."""
    held = set(families)
    scripts = {_word(character) for character in set(written) if not character.isascii()}
    found = (
        next((face for face in _FACES[script] if face in held), "") for script in _FACES if script in scripts
    )
    return list(dict.fromkeys(face for face in found if face))


def script_of(character: str) -> str:
    """The English name of a letter's script, "Arabic", or of a symbol, "telephone location sign"."""
    words = unicodedata.name(character, "unnamed characters").split()
    is_letter = unicodedata.category(character).startswith("L") and words[0] not in _NO_SCRIPTS
    return words[0].capitalize() if is_letter else " ".join(words).lower()


def _word(character: str) -> str:
    return unicodedata.name(character, " ").split(" ")[0]
