"""The write-ahead log of a library: its newer pages, and whether damage in it hides changes.

The format is in section 4 of https://www.sqlite.org/fileformat2.html.
"""

import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# Bytes of the header of the log, and of each frame.
HEAD, FRAME_HEAD = 32, 24
# The first four bytes of a log whose checksums are made of big-endian words.
BIG_ENDIAN = 0x377F0683
WORD = 0xFFFFFFFF
# Frames whose salts are compared: three outvote one that is damaged.
SALTS_LOOKED_AT = 3


@dataclass(frozen=True, slots=True)
class LogFrame:
    """One page in the log.

    Attributes:
        head, page: the bytes of its header and of its page.
        number: of the page, from 1.
        ends: whether a transaction ends with it.
    """

    head: bytes
    page: bytes
    number: int
    ends: bool


def log_of(path: Path) -> Path:
    """The path of the write-ahead log of a database."""
    return path.with_name(f"{path.name}-wal")


def newest_pages(path: Path, size: int) -> dict[int, bytes]:
    """The pages of that size in the log up to its last complete transaction, whatever their checksums."""
    newest: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    for frame in _frames(_read(path), size):
        waiting[frame.number] = frame.page
        if frame.ends:
            newest |= waiting
            waiting = {}
    return newest


def hides_changes(path: Path, size: int) -> bool:
    """Whether SQLite would ignore complete transactions because of damage before them in the log.

    SQLite reads up to the first frame with a wrong checksum. A power failure leaves such a frame in the last
    transaction only, for each is on the disk before the next begins; so two that end behind it mean damage.
    """
    before = _state(path)
    content = _read(path)
    ended = sum(frame.ends for frame in _behind_damage(content, size))
    return ended > 1 and _state(path) == before  # else another program is writing to it


def _behind_damage(content: bytes, size: int) -> Iterator[LogFrame]:
    order = ">" if content[:4] == BIG_ENDIAN.to_bytes(4, "big") else "<"
    sums = _checksum(content[: HEAD - 8], (0, 0), order)
    is_sound = sums == struct.unpack(">II", content[HEAD - 8 : HEAD]) if len(content) >= HEAD else True
    for frame in _frames(content, size):
        if is_sound:
            sums = _checksum(frame.head[:8] + frame.page, sums, order)
            is_sound = sums == struct.unpack_from(">II", frame.head, 16)
        if not is_sound:
            yield frame


def _checksum(content: bytes, sums: tuple[int, int], order: str) -> tuple[int, int]:
    first, second = sums
    words = iter(struct.unpack(f"{order}{len(content) // 4}I", content))
    for one, other in zip(words, words, strict=True):
        first = (first + one + second) & WORD
        second = (second + other + first) & WORD
    return first, second


def _frames(content: bytes, size: int) -> Iterator[LogFrame]:
    """The frames of the current round: a log is overwritten from its beginning, with other salts."""
    places = range(HEAD, len(content) - FRAME_HEAD - size + 1, FRAME_HEAD + size)
    salts = [content[place + 8 : place + 16] for place in places]
    wanted = _round(content[16:24], salts)
    for place, salt in zip(places, salts, strict=True):
        number, pages = struct.unpack_from(">II", content, place)
        if salt == wanted and number > 0:
            start = place + FRAME_HEAD
            yield LogFrame(content[place:start], content[start : start + size], number, pages > 0)


def _round(said: bytes, salts: list[bytes]) -> bytes:
    """The salts of the current round: those of the header, unless no frame has them: it is damaged then."""
    if said in salts or not salts:
        return said
    return Counter(salts[:SALTS_LOOKED_AT]).most_common(1)[0][0]


def _read(path: Path) -> bytes:
    try:
        return log_of(path).read_bytes()
    except OSError:
        return b""


def _state(path: Path) -> tuple[int, int]:
    try:
        found = log_of(path).stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns
