"""Whether what a quotation leaves out turns round what it keeps: "I doubt that the ship was overloaded"."""

from collections.abc import Sequence

from reader.compare.quotations.quotes import Quote
from reader.text.facts.lexicon import Lexicon, lexicon

# Words before those that are kept in which a denial or a belief governs them: about a short clause.
_REACH = 6
_CONTRACTIONS = ("'t", "’t")  # don't, isn't
_GOVERNING = ("negation", "believing")
_JOINING = ("and", "break")


def loses_its_sense(part: Quote, whole: Quote) -> bool:
    """Whether it keeps words of the other one without the denial or the belief right before them."""
    words = lexicon(whole.language)
    return any(
        _is_governed(piece[:start], words)
        for kept in part.pieces
        for piece in whole.pieces
        for start in range(1, len(piece) - len(kept) + 1)
        if kept == piece[start : start + len(kept)]
    )


def _is_governed(before: Sequence[str], words: Lexicon) -> bool:
    """Whether one of the last words that were cut away denies or believes what follows."""
    for word in reversed(before[-_REACH:]):
        if any(words.groups(section, word) for section in _JOINING):
            return False
        if word.endswith(_CONTRACTIONS) or any(words.groups(section, word) for section in _GOVERNING):
            return True
    return False
