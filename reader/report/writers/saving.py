"""Writing a report to a file so that a failure leaves the old file intact and no half one behind."""

import errno
import os
import tempfile
from enum import Enum, auto
from pathlib import Path
from typing import assert_never


class WriteFault(Enum):
    """Why nothing could be written."""

    DISK_FULL = auto()
    QUOTA_USED_UP = auto()
    DISK_READ_ONLY = auto()
    NOT_ALLOWED = auto()
    NO_FOLDER = auto()
    IS_A_FOLDER = auto()
    OTHER = auto()


_BY_NUMBER = {
    errno.ENOSPC: WriteFault.DISK_FULL,
    errno.EDQUOT: WriteFault.QUOTA_USED_UP,
    errno.EROFS: WriteFault.DISK_READ_ONLY,
}


class CannotSaveError(Exception):
    """A file could not be written; its text says so for the command line.

    Attributes:
        path: the file.
        fault: why.
        detail: the system's own words.
    """

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path} could not be written: {reason_of(error, path)}.")
        self.path, self.fault, self.detail = path, fault_of(error), system_words(error)


def save(path: Path, content: bytes) -> None:
    """Write the content beside the path, then put it in its place in one step.

    Raises:
        CannotSaveError: the folder or the disk does not allow it; what stood at the path still stands.
    """
    try:
        _replace(path, content)
    except OSError as error:
        raise CannotSaveError(path, error) from error


def fault_of(error: OSError) -> WriteFault:
    """Why nothing could be written."""
    match error:
        case OSError(errno=number) if number in _BY_NUMBER:
            return _BY_NUMBER[number]
        case PermissionError():
            return WriteFault.NOT_ALLOWED
        case FileNotFoundError() | NotADirectoryError():
            return WriteFault.NO_FOLDER
        case IsADirectoryError():
            return WriteFault.IS_A_FOLDER
    return WriteFault.OTHER


def system_words(error: OSError) -> str:
    """What the system says, without its number and the path."""
    return (error.strerror or "the system refused").lower()


def reason_of(error: OSError, path: Path) -> str:  # noqa: PLR0911  # one case a fault
    """Why nothing could be written there, in a few plain words for the command line."""
    match fault_of(error):
        case WriteFault.DISK_FULL:
            return "the disk is full"
        case WriteFault.QUOTA_USED_UP:
            return "your disk quota is used up"
        case WriteFault.DISK_READ_ONLY:
            return "the disk is read-only"
        case WriteFault.NOT_ALLOWED:
            return f"you do not have permission to write in the folder {path.parent}"
        case WriteFault.NO_FOLDER:
            return f"there is no folder {path.parent}"
        case WriteFault.IS_A_FOLDER:
            return "it is a folder"
        case WriteFault.OTHER:
            return system_words(error)
        case never:
            assert_never(never)


def _replace(path: Path, content: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(21, "it is a folder")
    if path.exists() and not path.is_file():  # a pipe or a device: a file may never take its place
        path.write_bytes(content)
        return
    target = path.resolve()  # a link keeps pointing at the file that it names
    handle, beside = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:50]}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        Path(beside).replace(target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
