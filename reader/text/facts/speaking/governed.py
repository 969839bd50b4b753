"""Whether a denial or a belief turns round what follows: "I doubt that the ship was overloaded"."""

from collections.abc import Sequence

from reader.text.facts.lexicon import Lexicon
from reader.text.facts.scan import CONTRACTIONS

# Words before those that are kept in which a denial or a belief governs them: about a short clause.
_REACH = 6
_GOVERNING = ("negation", "believing")
_JOINING = ("and", "break")


def loses_its_sense(whole: Sequence[str], part: Sequence[str], words: Lexicon) -> bool:
    """Whether the part stands in the whole behind words that deny or believe it, which it leaves out."""
    return any(
        _is_governed(whole[:start], words)
        for start in range(1, len(whole) - len(part) + 1)
        if part == whole[start : start + len(part)]
    )


def _is_governed(before: Sequence[str], words: Lexicon) -> bool:
    """Whether one of the last words that were cut away denies or believes what follows."""
    for word in reversed(before[-_REACH:]):
        if any(words.groups(section, word) for section in _JOINING):
            return False
        if word.endswith(CONTRACTIONS) or any(words.groups(section, word) for section in _GOVERNING):
            return True
    return False
