"""Writes a report to a file; a failure leaves the old file as it was and no half one beside it."""

import errno
import os
import secrets
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import assert_never

from reader.moving_files import InUseError, move_into_place


class WriteFault(Enum):
    """Why nothing could be written."""

    DISK_FULL = auto()
    QUOTA_USED_UP = auto()
    DISK_READ_ONLY = auto()
    NOT_ALLOWED = auto()
    NO_FOLDER = auto()
    IS_A_FOLDER = auto()
    IN_USE = auto()
    OTHER = auto()


_BY_NUMBER = {
    errno.ENOSPC: WriteFault.DISK_FULL,
    errno.EDQUOT: WriteFault.QUOTA_USED_UP,
    errno.EROFS: WriteFault.DISK_READ_ONLY,
}


class CannotSaveError(Exception):
    """A file could not be written; the text is a sentence for the command line.

    Attributes:
        path: the file.
        fault: the reason.
        detail: the system's own words for it.
    """

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path} could not be written: {reason_of(error, path)}.")
        self.path, self.fault, self.detail = path, fault_of(error), system_words(error)


def save(path: Path, content: bytes) -> None:
    """Write a file under another name, then put it in its place in one step.

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
        case InUseError():
            return WriteFault.IN_USE
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
    """Why nothing could be written at that path, in a few words for the command line."""
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
        case WriteFault.IN_USE:
            return "the file there may not be replaced; close it first if another program has it open"
        case WriteFault.OTHER:
            return system_words(error)
        case never:
            assert_never(never)


def _replace(path: Path, content: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if path.exists() and not path.is_file():  # a pipe or a device, which no file may replace
        path.write_bytes(content)
        return
    target = path.resolve()  # a link stays, and the file that it names is replaced
    beside = target.with_name(f".{target.name[:50]}.{secrets.token_hex(8)}.part")
    mode = target.stat().st_mode & 0o777 if target.exists() else None
    try:
        # Not for a moment may it be readable by others than the file that it replaces.
        _write_new(beside, content, 0o666 if mode is None else mode | 0o200)
        move_into_place(beside, target)
    except BaseException:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    if mode is not None:
        target.chmod(mode)


def _write_new(path: Path, content: bytes, mode: int) -> None:
    """Write a new file. No second name is tried, for Windows refuses every one where none is allowed."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, mode), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
