"""Which fonts of the system suit a script, and what a script is called that none of them has."""

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
"""For scripts with many fonts, those to read a report in, the best first; for others Typst looks itself.

Japanese and Korean come before Chinese, whose characters they use too.
"""


_OWN_CASELESS = frozenset({"LATIN", "FEMININE", "MASCULINE"})
"""How the names of letters begin that are neither capital nor small and that our own fonts have."""


def are_beyond_own_fonts(written: str) -> bool:
    """Whether letters of the text are of a script without capitals, none of which our own fonts have.

    Our own fonts have Latin, Greek and Cyrillic, whose letters are capital or small.
    """
    return any(
        unicodedata.category(character) == "Lo" and _word(character) not in _OWN_CASELESS
        for character in set(written)
        if not character.isascii()
    )


def faces_for(written: str, families: Sequence[str]) -> list[str]:
    """The first font of this computer for each script of the text that is in the table."""
    held = set(families)
    scripts = {_word(character) for character in set(written) if not character.isascii()}
    found = (
        next((face for face in _FACES[script] if face in held), "") for script in _FACES if script in scripts
    )
    return list(dict.fromkeys(face for face in found if face))


def script_of(character: str) -> str:
    """The name of a letter's script, or of a symbol: "Arabic", "telephone location sign"."""
    words = unicodedata.name(character, "unnamed characters").split()
    is_letter = unicodedata.category(character).startswith("L") and words[0] not in _NO_SCRIPTS
    return words[0].capitalize() if is_letter else " ".join(words).lower()


def _word(character: str) -> str:
    return unicodedata.name(character, " ").split(" ")[0]
