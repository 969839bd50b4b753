"""What a report means to the encoder: a vector for each compared sentence and for each of its words."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.compare.pairing.matrix import Bools, Floats

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Meaning:
    """One report, its sentences as rows and its distinct words as columns.

    Attributes:
        sentences: the vector of each sentence.
        vectors: the vector of each word, as it is first written.
        words: each word, lower case. numbers: its value where it is one, else "".
        stems: its stem.
        weights: its weight, local rarity times that in the language.
        holds: whether a sentence has a word.
    """

    sentences: Vectors
    vectors: Vectors
    words: tuple[str, ...]
    numbers: tuple[str, ...]
    stems: tuple[str, ...]
    weights: Floats
    holds: Bools
