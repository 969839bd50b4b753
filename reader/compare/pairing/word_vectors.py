"""What words of two sentences mean nearly the same, by a table of word vectors."""

from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from reader.compare.pairing.features import hashed
from reader.compare.pairing.matrix import (
    CALM,
    DENSE,
    Floats,
    Ints,
    KeyVectors,
    SentenceFeatures,
    begins,
    full_product,
    keyed,
)
from reader.languages.files import folder_of
from reader.text.checking import Checkpoint, checked, unchecked

# The cosine up to which two words have nothing to do with each other: most pairs of words lie below it.
FLOOR = 0.3
# The least weight of a word that is looked up: others say little and are many.
TELLING = 0.4

# Words whose vectors are kept: those of some dozen reports.
_KEPT = 20_000
# Sentences whose words are looked up between two checks, which takes some milliseconds.
_ROWS = 20

# Of a word that has no vector, or says little.
_UNKNOWN = -1

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class WordVectors:
    """Word vectors of one language: the hashes of the stems, rising, and a vector for each.

    A vector may have any length; its direction alone counts.
    """

    keys: Ints
    vectors: npt.NDArray[np.int8]


def similarity_of_meaning(
    left: SentenceFeatures, right: SentenceFeatures, language: str, check: Checkpoint = unchecked
) -> Floats | None:
    """For each sentence of one article and each of the other, how much their words mean alike, 0 and up.

    Each telling word that the other sentence does not have counts with its squared weight, times its
    nearness to the nearest word there (after Zhang et al. 2020, BERTScore; with static vectors); the mean of
    both directions. None where there are no vectors, or more words than a table of them all could hold.
    """
    known = word_vectors(language)
    if known is None:
        return None
    ours, theirs = _known(left, language, known), _known(right, language, known)
    if not 0 < len(ours.key) * len(theirs.key) <= DENSE:
        return None
    near = _nearness(ours, theirs, check)
    there = _towards(ours, theirs, near, (left.count, right.count), check)
    here = _towards(theirs, ours, np.ascontiguousarray(near.T), (right.count, left.count), check)
    return (there + here.T) / 2


@cache
def word_vectors(language: str) -> WordVectors | None:
    """The vectors of a language, read once; None when it has none."""
    path = folder_of(language) / "vectors.npz"
    if not (language.isalpha() and path.is_file()):
        return None
    with np.load(path) as held:
        return WordVectors(held["keys"], held["vectors"])


class Meanings:
    """How much two single words of a language mean the same."""

    def __init__(self, language: str) -> None:
        """Where the language has no vectors, nothing is known of any word."""
        self.language = language

    def alike(self, one: str, other: str) -> float:
        """The cosine of the vectors of two stems; 0 where one has none."""
        ours, theirs = _vector(self.language, one), _vector(self.language, other)
        return 0.0 if ours is None or theirs is None else float(ours @ theirs)


@lru_cache(maxsize=_KEPT)
def _vector(language: str, stem: str) -> Vectors | None:
    """The vector of a stem, of length 1; None where it has none."""
    known = word_vectors(language)
    if known is None:
        return None
    key = hashed(stem)
    place = int(np.searchsorted(known.keys, key))
    if place == len(known.keys) or known.keys[place] != key:
        return None
    vector = known.vectors[place].astype(np.float32)
    return np.asarray(vector / np.linalg.norm(vector), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """The entries of an article's sentences whose words have a vector.

    Attributes:
        row: the sentence of each entry. word: the number of its word among the distinct ones.
        key, weight, vector: of each distinct word; weights squared, vectors of length 1.
    """

    row: Ints
    word: Ints
    key: Ints
    weight: Floats
    vector: Vectors


def _known(rows: SentenceFeatures, language: str, known: WordVectors) -> _Known:
    keys = rows.keyed or keyed(rows.key)
    if language not in keys.vectors:
        keys.vectors[language] = _vectors_of(keys.keys, known)
    held = keys.vectors[language]
    value = np.zeros(len(keys.keys))
    value[keys.number] = rows.value
    is_telling = value[held.number] >= TELLING
    number = held.number[is_telling]
    word_of = np.full(len(keys.keys), _UNKNOWN)
    word_of[number] = np.arange(len(number))
    word = word_of[keys.number]
    entries = np.flatnonzero(word != _UNKNOWN)
    return _Known(
        rows.row[entries], word[entries], keys.keys[number], value[number] ** 2, held.vector[is_telling]
    )


def _vectors_of(keys: Ints, known: WordVectors) -> KeyVectors:
    place = np.minimum(np.searchsorted(known.keys, keys), len(known.keys) - 1)
    number = np.flatnonzero(known.keys[place] == keys)
    vector = known.vectors[place[number]].astype(np.float32)
    vector /= np.linalg.norm(vector, axis=1, keepdims=True)
    return KeyVectors(number, vector)


def _nearness(ours: _Known, theirs: _Known, check: Checkpoint) -> Vectors:
    """For each of their words and each of ours, the cosine of the two."""
    turned = np.ascontiguousarray(ours.vector.T)
    step = max(1, CALM // turned.size)
    near = np.empty((len(theirs.key), len(ours.key)), np.float32)
    for at in checked(range(0, len(near), step), check):
        np.matmul(theirs.vector[at : at + step], turned, out=near[at : at + step])
    return near


def _towards(
    ours: _Known, theirs: _Known, near: Vectors, shape: tuple[int, int], check: Checkpoint
) -> Floats:
    """For each of our sentences and each of theirs, our words' weights times the nearness of the nearest."""
    nearest = _nearest(theirs, near, shape[1], check)
    same = np.minimum(np.searchsorted(ours.key, theirs.key), len(ours.key) - 1)[theirs.word]
    is_same = ours.key[same] == theirs.key[theirs.word]
    nearest[theirs.row[is_same], same[is_same]] = 0.0
    weights = np.zeros((shape[0], len(ours.key)))
    weights[ours.row, ours.word] = ours.weight[ours.word]
    return full_product(weights, nearest, check)


def _nearest(theirs: _Known, near: Vectors, sentences: int, check: Checkpoint) -> Floats:
    """For each of their sentences and each of our words, the nearness of the nearest word in it.

    That is how much both mean the same: their cosine beyond FLOOR, 0..1.
    """
    found = np.zeros((sentences, near.shape[1]), np.float32)
    borders = np.r_[np.flatnonzero(begins(theirs.row)), len(theirs.row)].tolist()
    for first, last in checked(list(pairwise(borders)), check, _ROWS):
        np.maximum.reduce(near.take(theirs.word[first:last], axis=0), out=found[theirs.row[first]])
    found -= FLOOR
    found /= 1 - FLOOR
    return np.maximum(found, 0.0, out=found).astype(np.float64)
