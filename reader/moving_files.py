"""Puts new files into a person's folder, as Windows too allows it: it refuses in other ways than the rest."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

# Tries to put a file in its place: a virus scanner holds a new file on Windows for some tenths of a second.
_TRIES = 6
# Seconds between two tries to put a file in its place.
_PAUSE = 0.2


class InUseError(PermissionError):
    """The folder can be written to, but the file in the place may not be replaced."""


@contextmanager
def folder_beside(path: Path) -> Iterator[Path]:
    """A new folder beside a file, in which others are made; it is deleted afterwards.

    No second name is tried, as `tempfile` does for hours: Windows refuses every one where none is allowed.

    Raises:
        OSError: it may not be made there.
    """
    folder = path.with_name(f".parallax-{secrets.token_hex(8)}")
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def move_into_place(made: Path, target: Path) -> None:
    """Move a file that was made on the same disk to its place, in one step, replacing what is there.

    Raises:
        InUseError: what is there may not be replaced; on Windows another program may have it open.
        OSError: anything else, as the system tells it.
    """
    for left in reversed(range(_TRIES)):
        try:
            made.replace(target)
        except PermissionError as error:
            if left:
                sleep(_PAUSE)
            elif target.exists():
                raise InUseError(*error.args) from error
            else:
                raise
        else:
            return
