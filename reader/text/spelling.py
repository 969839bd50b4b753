"""How alike two names are spelled."""

import re
import unicodedata
from functools import lru_cache

# The Jaro-Winkler similarity from which two names with one skeleton are one name spelled twice.
ALIKE = 0.85
# The same with both one skeleton and a neighbour word that agrees, which is evidence enough for less.
ROUGH = 0.75
# The same without one skeleton, when a neighbour word agrees: then the letters must agree more.
CLOSE = 0.88
_SOUNDS = str.maketrans({"q": "k", "c": "k", "g": "k", "z": "s", "j": "y", "v": "f", "w": "f"})
# Words remembered: the names of some hundred articles.
_KEPT = 8192
# Pairs of words remembered: those of the names of thirty reports, each beside each.
_PAIRS_KEPT = 65_536
# The weight of a common beginning, as W. Winkler chose it in 1990.
_BOOST = 0.1
# Letters of a common beginning that count, as W. Winkler chose them in 1990.
_PREFIX = 4
_ENDINGS = re.compile("s|es|i|is|n|ns|an|ans|ian|ians|ese|ish|er|ers|ist|ists|ism|al|ies|ois|oise|ic")
_ONE_SOUND = {"y", "i"}  # Sandy and Sandi, two spellings; no country that ends in y takes an i
# Endings by which a word differs from itself in another language: Service, Servicio; Province, Provincia.
_TRANSLATED = ({"e", "io"}, {"e", "ia"}, {"e", "o"})
_DROPPED = re.compile("|a|y|ey|e|es|o|ia|land")  # what a country loses before such an ending
# Letters behind a whole word that make it another one: fewer are an ending.
_ADDED = 3
# Consonants that tell a name by themselves; fewer don't where one has so many letters more: Sara, Sharjah.
_TOLD, _OTHER = 3, 2
# Letters of a name that is compared: shorter names differ too easily.
SHORTEST = 4


@lru_cache(maxsize=_KEPT)
def letters(name: str) -> str:
    """The letters alone, in lower case and without accents."""
    if name.isascii() and name.isalpha():
        return name.lower()
    plain = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in plain if c.isalpha())


@lru_cache(maxsize=_KEPT)
def skeleton(word: str) -> str:
    """The consonants by sound, doubled ones once: equal for names carried over from another script twice."""
    sounds = (
        word.replace("ph", "f").replace("kh", "k").replace("gh", "g").replace("ck", "k").translate(_SOUNDS)
    )
    bare = sounds[:1].replace("y", "") + re.sub("[aeiouyh]", "", sounds[1:])
    return re.sub(r"(.)\1+", r"\1", bare.lstrip("aeiou"))


@lru_cache(maxsize=_PAIRS_KEPT)
def is_respelled(left: str, right: str, *, has_neighbour: bool) -> bool:
    """Whether two different words, given as letters, are one name spelled twice.

    has_neighbour tells that the word beside them in the name is the same, which allows a looser similarity.
    """
    if left == right or min(len(left), len(right)) < SHORTEST:
        return False
    if _is_inflected(left, right) or _is_longer(left, right):
        return False
    sounds = skeleton(left)
    is_told = has_neighbour or len(sounds) >= _TOLD or abs(len(left) - len(right)) < _OTHER
    sounds_alike = sounds == skeleton(right) and is_told
    if not (sounds_alike or has_neighbour):
        return False
    least = CLOSE if not sounds_alike else ROUGH if has_neighbour else ALIKE
    return jaro_winkler(left, right) >= least


def _is_longer(left: str, right: str) -> bool:
    """Whether one word is the other with a further word or a long ending behind it: Council, Councilman."""
    is_start = left.startswith(right) or right.startswith(left)
    return is_start and abs(len(left) - len(right)) >= _ADDED


def _is_inflected(left: str, right: str) -> bool:
    """Whether one word is the other with an ending of number, origin or genitive."""
    same = next(
        (i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right))
    )
    ends = left[same:], right[same:]
    if set(ends) == _ONE_SOUND:
        return False
    if set(ends) in _TRANSLATED:
        return True
    return same >= SHORTEST - 1 and any(
        _ENDINGS.fullmatch(a) and _DROPPED.fullmatch(b) for a, b in (ends, ends[::-1])
    )


def jaro_winkler(left: str, right: str) -> float:
    """Similarity 0..1 of two words by common letters near each other (M. Jaro 1989) and their beginning."""
    jaro = _jaro(left, right)
    same = next((i for i in range(min(_PREFIX, len(left), len(right))) if left[i] != right[i]), _PREFIX)
    same = min(same, len(left), len(right))
    return jaro + same * _BOOST * (1 - jaro)


def _jaro(left: str, right: str) -> float:
    reach = max(max(len(left), len(right)) // 2 - 1, 0)
    taken: set[int] = set()
    ours: list[str] = []
    for i, letter in enumerate(left):
        near = range(max(0, i - reach), min(len(right), i + reach + 1))
        j = next((j for j in near if j not in taken and right[j] == letter), None)
        if j is not None:
            taken.add(j)
            ours.append(letter)
    if not ours:
        return 0.0
    theirs = [right[j] for j in sorted(taken)]
    swapped = sum(a != b for a, b in zip(ours, theirs, strict=True)) / 2
    common = len(ours)
    return (common / len(left) + common / len(right) + (common - swapped) / common) / 3
