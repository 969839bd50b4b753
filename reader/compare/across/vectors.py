"""Vectors of texts, made by the encoder once: rounded, so that kept ones are those made anew."""

import json
from collections.abc import Sequence
from hashlib import sha256

import numpy as np
import numpy.typing as npt

from reader.compare.encoder.encoder import SIZE, encoder
from reader.compare.encoder.weights import model
from reader.compare.keeping.checksum import behind_checksum, without_checksum
from reader.compare.keeping.memory import Meant, Memory
from reader.compare.pairing.meaning import Vectors
from reader.text.checking import Checkpoint

Bytes = npt.NDArray[np.int8]

# The largest number of a vector once it is written in bytes; its length is made 1 again when it is read.
_LARGEST = 127


def vectors(text: str, parts: Sequence[str], memory: Memory, check: Checkpoint) -> Vectors:
    """A vector of length 1 for each of these parts of a report's text, from the memory if it has them."""
    made_by = model()
    key = sha256(json.dumps([made_by, *parts]).encode()).hexdigest()
    content = memory.recall_meaning(key)
    held = _unpacked(content, len(parts)) if content else None
    if held is None:
        held = _rounded(encoder(check).vectors(parts, check))
        memory.keep_meaning(key, Meant(text, made_by, behind_checksum(held.tobytes())))
    found: Vectors = held.astype(np.float32)
    length: Vectors = np.linalg.norm(found, axis=1, keepdims=True)
    found /= np.maximum(length, np.float32(1))
    return found


def _rounded(made: Vectors) -> Bytes:
    most = np.abs(made).max(axis=1, keepdims=True)
    found: Bytes = np.rint(made * (_LARGEST / most)).astype(np.int8)
    return found


def _unpacked(content: bytes, count: int) -> Bytes | None:
    """The rows that were kept; None where the bytes are damaged."""
    packed = without_checksum(content)
    if packed is None or len(packed) != count * SIZE:
        return None
    return np.frombuffer(packed, np.int8).reshape(count, SIZE)
