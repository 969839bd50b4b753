"""Reads the bytes of a library that SQLite has open, without losing SQLite's locks.

On POSIX systems a process loses all of its locks on a file when it closes any descriptor of it. Another
program would then believe itself alone with the library, and delete the log to which this one is writing.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from threading import RLock

_ONE_AT_A_TIME = RLock()
_Key = tuple[int, int]


@dataclass(slots=True)
class _Held:
    file: FileIO
    times: int = 1


_held: dict[_Key, _Held] = {}
"""Files that SQLite has open in this process, each opened once more for reading until SQLite closes it."""


@contextmanager
def opened_beside(path: Path) -> Iterator[FileIO]:
    """The file at a path, opened for reading from its beginning; raises OSError."""
    with _ONE_AT_A_TIME:
        if held := _held.get(_key(path)):
            held.file.seek(0)
            yield held.file
            return
        with path.open("rb", buffering=0) as file:
            yield file


def hold(path: Path) -> Callable[[], None]:
    """Note that SQLite has opened a file; gives a function to call after SQLite has closed it."""
    with _ONE_AT_A_TIME:
        key = _key(path)
        if key in _held:
            _held[key].times += 1
        else:
            _held[key] = _Held(path.open("rb", buffering=0))

    is_open = True

    def release() -> None:
        nonlocal is_open
        with _ONE_AT_A_TIME:
            if not is_open:  # closed twice
                return
            is_open, held = False, _held[key]
            held.times -= 1
            if not held.times:
                del _held[key]
                held.file.close()

    return release


def _key(path: Path) -> _Key:
    found = path.stat()
    return found.st_dev, found.st_ino
