"""Keeps files on which the program failed beside the library, until a later version can read them."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from reader import VERSION
from reader.library.importing import limits

# Files that are kept: one shows a fault of the program as well as a hundred.
MOST = 20
# Bytes of all of them together: room for two of the largest.
MOST_BYTES = 2 * limits.FILE
_MEMORY = ":memory:"
_FACTS, _BYTES = ".json", ".bin"


@dataclass(frozen=True, slots=True)
class SetAside:
    """A file that was kept.

    Attributes:
        bytes_at: the path of its bytes.
        name: its original name.
        origin: the path or address from which it came.
        media_type: its media type where it came from, "" for none.
        version: of the program that failed on it.
    """

    bytes_at: Path
    name: str
    origin: str
    media_type: str = ""
    version: str = ""


def keep(library: Path, data: bytes, name: str, origin: str, media_type: str = "") -> bool:
    """Keep a file on which this version failed; False where that fails. The oldest make room."""
    folder = _folder(library)
    if folder is None or not 0 < len(data) <= limits.FILE:
        return False
    at = folder / f"{sha256(data).hexdigest()}{_BYTES}"
    facts = asdict(SetAside(at, name, origin, media_type, VERSION))
    del facts["bytes_at"]
    try:
        folder.mkdir(exist_ok=True)
        _write(at, data)
        _write(at.with_suffix(_FACTS), json.dumps(facts).encode("ascii"))
        _leave_room(folder)
    except OSError:  # a full disk, or a folder that cannot be written
        return False
    return True


def kept(library: Path) -> tuple[SetAside, ...]:
    """All files that are kept, the newest first; damaged ones are left out."""
    folder = _folder(library)
    return tuple(_read(folder)) if folder is not None and folder.is_dir() else ()


def forget(library: Path, digest: str) -> None:
    """Delete the file with that SHA-256, which has been read."""
    folder = _folder(library)
    if folder is not None and folder.is_dir():
        _remove(folder / f"{digest}{_BYTES}")
        with suppress(OSError):
            folder.rmdir()  # unless there are others


def _folder(library: Path) -> Path | None:
    return None if library.name == _MEMORY else library.with_name(f"{library.stem} - set aside")


def _read(folder: Path) -> Iterator[SetAside]:
    for at in _newest_first(folder):
        with suppress(OSError, ValueError, TypeError, RecursionError):
            facts = json.loads(at.with_suffix(_FACTS).read_bytes())
            yield SetAside(at, *(str(facts[key]) for key in ("name", "origin", "media_type", "version")))


def _newest_first(folder: Path) -> list[Path]:
    found: list[tuple[int, Path]] = []
    for at in folder.glob(f"*{_BYTES}"):
        with suppress(OSError):
            found.append((at.stat().st_mtime_ns, at))
    return [at for _, at in sorted(found, reverse=True)]


def _leave_room(folder: Path) -> None:
    total = 0
    for number, at in enumerate(_newest_first(folder)):
        total += at.stat().st_size
        if number >= MOST or total > MOST_BYTES:
            _remove(at)


def _write(at: Path, data: bytes) -> None:
    half = at.with_suffix(".part")
    half.write_bytes(data)
    half.replace(at)


def _remove(at: Path) -> None:
    for part in (at, at.with_suffix(_FACTS)):
        with suppress(OSError):
            part.unlink()
