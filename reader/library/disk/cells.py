"""The rows on one page of an SQLite file, each decoded by itself (https://www.sqlite.org/fileformat2.html)."""

import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from reader.library.disk.pages import HEADER, DatabasePages

StoredValue = None | int | float | str | bytes

TABLE_LEAF, INDEX_LEAF, TABLE_BRANCH, INDEX_BRANCH = 0x0D, 0x0A, 0x05, 0x02
# Bytes of a row: SQLite's own limit.
LONGEST = 1_000_000_000
# Columns of a row: our tables have fewer than thirty, so a header that names more is damaged.
MOST_COLUMNS = 100
INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""The size in bytes of each integer type."""
REAL, ZERO, ONE, FIRST_BLOB = 7, 8, 9, 12

SEVEN_BITS = 0x7F

BROKEN = (IndexError, ValueError, struct.error)
"""What decoding damaged bytes raises."""


@dataclass(frozen=True, slots=True)
class StoredRow:
    """One row as it stands on a page.

    Attributes:
        rowid: None in an index, and in a table without row ids.
        values: in the order in which the row has them.
    """

    rowid: int | None
    values: tuple[StoredValue, ...]


def kind_of(pages: DatabasePages, number: int) -> int:
    """The type of a page: its first byte."""
    return pages[number][_start(number)]


def rows_on(pages: DatabasePages, number: int) -> Iterator[StoredRow]:
    """The rows of a page that can be decoded; others are skipped."""
    for place in _cells(pages, number):
        with suppress(*BROKEN):
            yield _row(pages, number, place)


def children_of(pages: DatabasePages, number: int) -> tuple[int, ...]:
    """The numbers of the pages below a branch of a tree; () for a leaf."""
    if kind_of(pages, number) not in (TABLE_BRANCH, INDEX_BRANCH):
        return ()
    page, start = pages[number], _start(number)
    places = [start + 8, *_cells(pages, number)]
    return tuple(int.from_bytes(page[place : place + 4], "big") for place in places)


def branches_of(pages: DatabasePages, number: int) -> Iterator[tuple[int, int]]:
    """The pages below a branch of a table but the last, each with the highest row id on it."""
    if kind_of(pages, number) == TABLE_BRANCH:
        page = pages[number]
        for place in _cells(pages, number):
            yield int.from_bytes(page[place : place + 4], "big"), _varint(page, place + 4)[0]


def _start(number: int) -> int:
    return HEADER if number == 1 else 0


def _cells(pages: DatabasePages, number: int) -> tuple[int, ...]:
    """The offsets of a page's cells."""
    page, start, kind = pages[number], _start(number), kind_of(pages, number)
    if kind not in (TABLE_LEAF, INDEX_LEAF, TABLE_BRANCH, INDEX_BRANCH):
        return ()
    listed = start + (12 if kind in (TABLE_BRANCH, INDEX_BRANCH) else 8)
    count = min(int.from_bytes(page[start + 3 : start + 5], "big"), (pages.size - listed) // 2)
    places = struct.unpack_from(f">{count}H", page, listed)
    return tuple(place for place in places if listed <= place < pages.size - 4)


def _row(pages: DatabasePages, number: int, place: int) -> StoredRow:
    page, kind = pages[number], kind_of(pages, number)
    if kind == TABLE_BRANCH:
        raise ValueError(kind)
    if kind == INDEX_BRANCH:
        place += 4
    length, place = _varint(page, place)
    rowid = None
    if kind == TABLE_LEAF:
        rowid, place = _varint(page, place)
    return StoredRow(rowid, _values(_payload(pages, page, place, length, is_table=kind == TABLE_LEAF)))


def _payload(pages: DatabasePages, page: bytes, place: int, length: int, *, is_table: bool) -> bytes:
    """The bytes of a row: the first on its own page, the rest on a chain of overflow pages."""
    if not 0 < length <= min(LONGEST, pages.size * pages.count):
        raise ValueError(length)
    here = _local(pages.size, length, is_table=is_table)
    parts = [page[place : place + here]]
    missing = length - len(parts[0])
    following = int.from_bytes(page[place + here : place + here + 4], "big")
    while missing > 0:
        further = pages[following]
        parts.append(further[4 : 4 + missing])
        missing -= len(parts[-1])
        following = int.from_bytes(further[:4], "big")
    return b"".join(parts)


def _local(size: int, length: int, *, is_table: bool) -> int:
    """The number of bytes of a row on its own page."""
    most = size - 35 if is_table else (size - 12) * 64 // 255 - 23
    if length <= most:
        return length
    least = (size - 12) * 32 // 255 - 23
    wanted = least + (length - least) % (size - 4)
    return wanted if wanted <= most else least


def _values(record: bytes) -> tuple[StoredValue, ...]:
    head, place = _varint(record, 0)
    types = []
    while place < head:
        kind, place = _varint(record, place)
        types.append(kind)
        if len(types) > MOST_COLUMNS:
            raise ValueError(head)
    values = []
    for kind in types:
        length = _length(kind)
        if place + length > len(record):
            raise ValueError(kind)
        values.append(_value(kind, record[place : place + length]))
        place += length
    return tuple(values)


def _length(kind: int) -> int:
    if kind >= FIRST_BLOB:
        return (kind - FIRST_BLOB) // 2
    return INTEGERS.get(kind, 8 if kind == REAL else 0)


def _value(kind: int, content: bytes) -> StoredValue:
    if kind >= FIRST_BLOB:
        return content.decode("utf-8", "replace") if kind % 2 else content
    if kind == REAL:
        return float(struct.unpack(">d", content)[0])
    if kind in (ZERO, ONE):
        return kind - ZERO
    return int.from_bytes(content, "big", signed=True) if kind in INTEGERS else None


def _varint(content: bytes, place: int) -> tuple[int, int]:
    """A variable-length integer of one to nine bytes, and the offset behind it."""
    value = 0
    for step in range(8):
        byte = content[place + step]
        value = value << 7 | byte & SEVEN_BITS
        if byte <= SEVEN_BITS:
            return value, place + step + 1
    value = value << 8 | content[place + 8]
    return value - (1 << 64) if value >= 1 << 63 else value, place + 9
