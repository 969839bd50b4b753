"""Takes out of Linux libraries where on the machine that built them they would look for others."""

import struct
from pathlib import Path

_SEGMENT = struct.Struct("<IIQQQQQQ")  # type, flags, offset, address, -, size in the file, size in memory, -
_ENTRY = struct.Struct("<qQ")
_DYNAMIC, _LOAD = 2, 1
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29
_BESIDE_ITSELF = b"$ORIGIN"


def forget_search_path(path: Path) -> bool:
    """Take out where a library looks for others, unless beside itself; whether there was such a place."""
    content = bytearray(path.read_bytes())
    if not _forget(content):
        return False
    path.write_bytes(content)
    return True


def _forget(content: bytearray) -> bool:
    if content[:6] != b"\x7fELF\x02\x01":  # of 64 bits, least byte first
        return False
    segments = _segments(content)
    dynamic = next((segment for segment in segments if segment[0] == _DYNAMIC), None)
    if dynamic is None:
        return False
    entries = _entries(content, dynamic[2], dynamic[5])
    strings = next((_place(value, segments) for tag, value in entries if tag == _STRINGS), 0)
    kept = [one for one in entries if not _leads_away(content, one, strings)]
    for number in range(len(entries)):
        entry = kept[number] if number < len(kept) else (_END, 0)
        _ENTRY.pack_into(content, dynamic[2] + number * _ENTRY.size, *entry)
    return len(kept) < len(entries)


def _segments(content: bytearray) -> list[tuple[int, ...]]:
    (at,) = struct.unpack_from("<Q", content, 32)
    size, count = struct.unpack_from("<HH", content, 54)
    return [_SEGMENT.unpack_from(content, at + size * number) for number in range(count)]


def _entries(content: bytearray, at: int, size: int) -> list[tuple[int, int]]:
    return [_ENTRY.unpack_from(content, place) for place in range(at, at + size, _ENTRY.size)]


def _place(address: int, segments: list[tuple[int, ...]]) -> int:
    """Where in the file something is that is loaded to that address."""
    for kind, _, offset, start, _, size, *_ in segments:
        if kind == _LOAD and start <= address < start + size:
            return address - start + offset
    return address


def _leads_away(content: bytearray, entry: tuple[int, int], strings: int) -> bool:
    tag, value = entry
    return tag in {_RPATH, _RUNPATH} and not content.startswith(_BESIDE_ITSELF, strings + value)
