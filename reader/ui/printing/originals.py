"""The sizes of the files that reports were read from, looked up only for printing."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.library.disk.troubles import UnusableLibrary
from reader.library.store import Library

Sizes = Callable[[Iterable[str]], Mapping[str, int]]
"""Gives the bytes of originals by their digests; unknown ones are missing."""


def sizes_in(library: Path) -> Sizes:
    """A function that looks up sizes in a library, which it opens each time, in any thread."""

    def sizes(digests: Iterable[str]) -> Mapping[str, int]:
        with suppress(UnusableLibrary, sqlite3.Error), Library(library) as kept:
            return kept.sizes(digests)
        return {}  # the print then says that the sizes are not known

    return sizes


def nowhere(digests: Iterable[str]) -> Mapping[str, int]:
    """No sizes: there is no library."""
    del digests
    return {}


def counted(comparisons: Sequence[Comparison], sizes: Sizes) -> tuple[Comparison, ...]:
    """The comparisons with the sizes of their reports' originals."""
    readings = [compared.of(side) for compared in comparisons for side in Side]
    made = iter(counted_readings(readings, sizes))
    return tuple(replace(one, left=next(made), right=next(made)) for one in comparisons)


def counted_readings(readings: Sequence[Reading], sizes: Sizes) -> tuple[Reading, ...]:
    """The reports with the sizes of their originals."""
    known = sizes({reading.article.digest for reading in readings})

    def with_size(reading: Reading) -> Reading:
        size = known.get(reading.article.digest, reading.article.size)
        return Reading(replace(reading.article, size=size), reading.sentences)

    return tuple(map(with_size, readings))
