"""The write-ahead log of a library: its newer pages, and whether damage in it hides changes.

The format is in section 4 of https://www.sqlite.org/fileformat2.html.
"""

import struct
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from pathlib import Path

# Bytes of the header of the log, and of each frame.
HEAD, FRAME_HEAD = 32, 24
# The first four bytes of a log whose checksums are made of big-endian words.
BIG_ENDIAN = 0x377F0683
WORD = 0xFFFFFFFF
Sums = tuple[int, int]
"""The two sums of a checksum."""
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
    frames = list(_frames(content, size))
    if not frames:
        return
    order = ">" if content[:4] == BIG_ENDIAN.to_bytes(4, "big") else "<"
    sums = next(_checksums([content[: HEAD - 8]], (0, 0), order))
    is_sound = sums == struct.unpack(">II", content[HEAD - 8 : HEAD])
    found = _checksums([frame.head[:8] + frame.page for frame in frames], sums, order)
    for frame, sums in zip(frames, found, strict=True):
        is_sound = is_sound and sums == struct.unpack_from(">II", frame.head, 16)
        if not is_sound:
            yield frame


def _checksums(parts: Sequence[bytes], sums: Sums, order: str) -> Iterator[Sums]:
    """The checksums after each of several parts of one length, of which each goes on from the one before.

    For each two words SQLite adds the first one and the second sum to the first sum, then the second word
    and the first sum to the second one. What all words of a part add to the sums at its end is so a product
    with factors that are the same for every part, which takes a tenth of the time of adding word by word.
    """
    import numpy as np  # noqa: PLC0415  # most logs are empty, and a window starts without it

    length = len(parts[0]) // 8
    factors, (of_first, of_second) = _factors(length)
    words = np.frombuffer(b"".join(parts), f"{order}u4").reshape(len(parts), 2 * length)
    added = words.astype(np.uint32) @ np.array(factors, np.uint32)
    for first, second in added.tolist():
        one, other = sums
        sums = (
            (first + of_first[0] * one + of_second[0] * other) & WORD,
            (second + of_first[1] * one + of_second[1] * other) & WORD,
        )
        yield sums


@cache
def _factors(length: int) -> tuple[list[Sums], tuple[Sums, Sums]]:
    """How often each word of so many pairs is in both sums at their end, and each of the sums before them."""
    one, other = (1, 1), (0, 1)  # the last two words
    found = list[Sums]()
    for _ in range(length):
        found += [other, one]
        one, other = _carried(one), _carried(other)
    found.reverse()
    return found, (_carried_on((1, 0), length), _carried_on((0, 1), length))


def _carried(sums: Sums) -> Sums:
    """The sums after two more words that are zero."""
    first = (sums[0] + sums[1]) & WORD
    return first, (sums[1] + first) & WORD


def _carried_on(sums: Sums, times: int) -> Sums:
    return reduce(lambda found, _: _carried(found), range(times), sums)


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
