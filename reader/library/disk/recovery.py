"""Finds the rows of a damaged library, table by table, without SQLite."""

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass

from reader.library.disk.cells import (
    BROKEN,
    TABLE_LEAF,
    StoredRow,
    StoredValue,
    children_of,
    kind_of,
    rows_on,
)
from reader.library.disk.pages import DatabasePages
from reader.library.migrating import migrate
from reader.library.searching import index

TYPES: Mapping[str, type] = {"INTEGER": int, "TEXT": str, "BLOB": bytes, "REAL": float}
# Columns of sqlite_master: type, name, table, root page, SQL.
MASTER_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class KnownTable:
    """The form of a table's rows on a page.

    Attributes:
        columns: in the order in which a page has them.
        types: of the columns.
        optional: columns that may be NULL, or missing at the end of a row.
        rowid: the column that holds the row id; "" in a table without row ids.
    """

    name: str
    columns: tuple[str, ...]
    types: tuple[type, ...]
    optional: frozenset[str]
    rowid: str


OF_INDEX = f"{index.NAME}_"
"""How the names of the tables begin in which SQLite keeps the index of words."""
FoundRow = tuple[str, Mapping[str, StoredValue]]
"""The name of a table, and a row of it by column."""
PagesDone = Callable[[int], None]
"""Called with the number of pages that were searched; what it raises ends the work."""
# Pages that are searched between two such calls: some milliseconds.
TOGETHER = 50


def tables() -> tuple[KnownTable, ...]:
    """The tables of a library of the newest version."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        migrate(db)
        made = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
        ).fetchall()
        return tuple(_table(db, name, sql) for name, sql in made)


def rows_of(pages: DatabasePages, at: PagesDone) -> Iterator[FoundRow]:
    """All rows that can be read: first on pages that the trees lead to, then on all others."""
    known = {table.name: table for table in tables()}
    led = _led_to(pages, known)
    for done, (number, name) in enumerate(led.items()):
        tell(at, done)
        if name in known:
            yield from _fitting(pages, number, (known[name],))
    rest = set(range(1, pages.count + 1)) - set(led) - pages.free()
    for done, number in enumerate(sorted(rest), len(led)):
        tell(at, done)
        yield from _fitting(pages, number, tuple(known.values()))


def tell(at: PagesDone, done: int) -> None:
    """Pass on the number of pages done, once in TOGETHER."""
    if done % TOGETHER == 0:
        at(done)


def _table(db: sqlite3.Connection, name: str, sql: str) -> KnownTable:
    listed = db.execute(f"PRAGMA table_info({name})").fetchall()
    has_rowid = "WITHOUT ROWID" not in sql.upper()
    if not has_rowid:  # the key comes first, whatever the order in the statement
        listed.sort(key=lambda column: (column[5] == 0, column[5] or column[0]))
    return KnownTable(
        name,
        tuple(column[1] for column in listed),
        tuple(TYPES[column[2].upper()] for column in listed),
        frozenset(column[1] for column in listed if not column[3] and not column[5]),
        next((column[1] for column in listed if has_rowid and column[5]), ""),
    )


def _led_to(pages: DatabasePages, known: Mapping[str, KnownTable]) -> dict[int, str]:
    """Which table the pages of the trees belong to; a page that two of them claim is left out.

    Those of the index of words too: what looks like a row of ours there is none.
    """
    claims: dict[int, set[str]] = {}
    for name, root in roots(pages):
        if name in known or name.startswith(OF_INDEX):
            for number in _tree(pages, root):
                claims.setdefault(number, set()).add(name)
    return {number: name for number, (name, *others) in _listed(claims) if not others}


def _listed(claims: Mapping[int, set[str]]) -> list[tuple[int, list[str]]]:
    return [(number, list(names)) for number, names in claims.items()]


def roots(pages: DatabasePages) -> Iterator[tuple[str, int]]:
    """The names of the tables in the file, with their root pages."""
    for number in _tree(pages, 1):
        for row in rows_on(pages, number):
            if len(row.values) == MASTER_COLUMNS:
                kind, name, _, root, _ = row.values
                if kind == "table" and isinstance(name, str) and isinstance(root, int):
                    yield name, root


def _tree(pages: DatabasePages, root: int) -> list[int]:
    """All pages of the tree below a root, the root included."""
    seen: dict[int, None] = {}
    waiting = deque([root])
    while waiting:
        number = waiting.popleft()
        if number in seen or not 1 <= number <= pages.count:
            continue
        seen[number] = None
        with suppress(*BROKEN):
            waiting.extend(children_of(pages, number))
    return list(seen)


def _fitting(pages: DatabasePages, number: int, candidates: tuple[KnownTable, ...]) -> Iterator[FoundRow]:
    is_table = kind_of(pages, number) == TABLE_LEAF
    for row in rows_on(pages, number):
        for table in candidates:
            if bool(table.rowid) == is_table and (fitted := _fitted(table, row)) is not None:
                yield table.name, fitted
                break


def _fitted(table: KnownTable, row: StoredRow) -> Mapping[str, StoredValue] | None:
    """The row by column, if it has the form of the table's rows; else None."""
    if len(row.values) > len(table.columns):
        return None
    missing = len(table.columns) - len(row.values)
    by_column = dict(zip(table.columns, (*row.values, *[None] * missing), strict=True))
    if table.rowid:
        if by_column[table.rowid] is not None:
            return None
        by_column[table.rowid] = row.rowid
    for column, kind in zip(table.columns, table.types, strict=True):
        value = by_column[column]
        if not isinstance(value, kind) and not (value is None and column in table.optional):
            return None
    return by_column
