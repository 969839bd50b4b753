"""How long a text is, in words, also where words are not parted by spaces."""

import re

_SPELLED = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_UNPARTED = re.compile(rf"[{_SPELLED}\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
# A Chinese or Japanese word is about two characters; Thai ones are longer, but no threshold is that fine.
_CHARACTERS_A_WORD = 2


def words_in(text: str) -> int:
    """The number of words of a text; scripts without spaces count by their characters."""
    if text.isascii() or not (unparted := len(_UNPARTED.findall(text))):
        return len(text.split())
    others = (word for word in _UNPARTED.sub(" ", text).split() if any(map(str.isalnum, word)))
    return sum(1 for _ in others) + unparted // _CHARACTERS_A_WORD


def is_unparted(character: str) -> bool:
    """Whether a character is of a script that puts no spaces between words; false for ""."""
    return bool(_UNPARTED.match(character))


def is_spelled(character: str) -> bool:
    """Whether it is of such a script and words are spelled in it, as in Thai; false for ""."""
    return bool(re.match(f"[{_SPELLED}]", character))
