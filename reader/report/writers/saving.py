"""Writing a report to a file so that a failure leaves the old file intact and no half one behind."""

import errno
import os
import tempfile
from pathlib import Path

_REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.EROFS: "the disk is read-only",
}


class CannotSaveError(Exception):
    """A file could not be written; its text is one plain sentence that names the file and the reason."""


def save(path: Path, content: bytes) -> None:
    """Write the content beside the path, then put it in its place in one step.

    Raises:
        CannotSaveError: the folder or the disk does not allow it; what stood at the path still stands.
    """
    try:
        _replace(path, content)
    except OSError as error:
        raise CannotSaveError(f"{path} could not be written: {_reason(error, path)}.") from error


def reason_of(error: OSError) -> str:
    """Why nothing could be written, in a few plain words."""
    return _REASONS.get(error.errno or 0, (error.strerror or "the system refused").lower())


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


def _reason(error: OSError, path: Path) -> str:
    match error:
        case PermissionError():
            return f"you do not have permission to write in the folder {path.parent}"
        case FileNotFoundError() | NotADirectoryError():
            return f"there is no folder {path.parent}"
        case IsADirectoryError():
            return "it is a folder"
    return reason_of(error)
