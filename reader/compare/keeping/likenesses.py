"""What one report has in common with each of very many, in a few bytes each, as it is remembered."""

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from math import isfinite

from reader.compare.keeping.checksum import behind_checksum, without_checksum
from reader.compare.keeping.key import WantedComparison, key_of, key_of_one
from reader.compare.keeping.memory import Memory
from reader.compare.model import ObstacleKind, Settings
from reader.text.model import Article

# Reports with which one is remembered to have something in common: what is longer is not kept by the library.
MOST = 40_000
# Bytes of a key: two of very many never have the same first half.
_KEY = 16
# The level of packing: keys and shares can hardly be packed.
_QUICKLY = 1
_ROW = struct.Struct(f"<{_KEY}sIidB")
"""A key, passages, words (-1 where they are not counted), the share, and which obstacle stands in the way."""
_OBSTACLES = (None, *ObstacleKind)


@dataclass(frozen=True, slots=True)
class FoundLikeness:
    """What a report has in common with another one.

    Attributes:
        passages: how many are paired. share: the part, 0..1, of its words that stand in long runs in both.
        words: how many of its words are compared; None where it is too long to be.
        obstacle: why nothing was paired; None where nothing stood in the way.
    """

    passages: int
    share: float
    words: int | None
    obstacle: ObstacleKind | None = None


class Likenesses:
    """What is known of one report's likeness to others; used in one thread at a time.

    What was found in an earlier run is read when it is first asked for.
    """

    def __init__(self, memory: Memory, report: Article, settings: Settings) -> None:
        self._memory, self._key = memory, key_of_one(report, settings)
        self._known: dict[bytes, FoundLikeness] | None = None
        self._is_kept = True

    def of(self, wanted: WantedComparison) -> FoundLikeness | None:
        """What the right report of a comparison has in common with the left one; None while unknown."""
        return self._all().get(_short(wanted))

    def add(self, wanted: WantedComparison, found: FoundLikeness) -> None:
        """Take what was found."""
        self._all()[_short(wanted)] = found
        self._is_kept = False

    def keep(self) -> None:
        """Hand all to the longer memory, if any of it is new."""
        if not self._is_kept:
            self._memory.keep(self._key, packed(self._all()))
            self._is_kept = True

    def _all(self) -> dict[bytes, FoundLikeness]:
        if self._known is None:
            content = self._memory.recall(self._key)
            self._known = unpacked(content) if content is not None else {}
        return self._known


def packed(known: Mapping[bytes, FoundLikeness]) -> bytes:
    """The likenesses by their keys, the last of them where they are too many, behind a checksum."""
    rows = [
        _ROW.pack(
            key,
            found.passages,
            -1 if found.words is None else found.words,
            found.share,
            _OBSTACLES.index(found.obstacle),
        )
        for key, found in list(known.items())[-MOST:]
    ]
    return behind_checksum(zlib.compress(b"".join(rows), _QUICKLY))


def unpacked(content: bytes) -> dict[bytes, FoundLikeness]:
    """What packed() was given; nothing where it is damaged: it is found anew then."""
    held = without_checksum(content)
    if held is None:
        return {}
    try:
        rows = zlib.decompressobj().decompress(held, MOST * _ROW.size)
        return {
            key: FoundLikeness(passages, _part(share), None if words < 0 else words, _OBSTACLES[obstacle])
            for key, passages, words, share, obstacle in _ROW.iter_unpack(rows)
        }
    except (zlib.error, struct.error, IndexError, ValueError):
        return {}


def _short(wanted: WantedComparison) -> bytes:
    return bytes.fromhex(key_of(wanted))[:_KEY]


def _part(share: float) -> float:
    if not (isfinite(share) and 0 <= share <= 1):
        raise ValueError(share)
    return share
