"""The index of the words of all articles: an FTS5 table that is filled when there is time.

A changed article is taken off the list of what is indexed, and indexed again; its former row stays, without
an entry in that list, until the index is made anew. So an index that is damaged, or missing because the
system's SQLite has no FTS5, costs a search its speed and nothing else.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress

from reader.library.searching.folding import folded, spaced
from reader.text.model import FieldName

NAME = "sought"
COLUMNS = ("title", "source", "author", "text")
CREATE = (
    f"CREATE VIRTUAL TABLE {NAME} USING fts5({', '.join(COLUMNS)},"
    " content='', prefix='1 2 3', tokenize=\"unicode61 remove_diacritics 2 categories 'L* M* N* Co'\")"
)
"""Without the texts, which the articles have; with prefixes of words, for a search while typing.

Marks (M*) count as letters too: SQLite holds some letters of rare scripts for marks, and the words that it
gets have no others.
"""
# Letters of the texts that are indexed at a time: some ten milliseconds, in which nobody else can write.
LETTERS = 60_000
# Unlisted rows, beside as many as there are articles, from which the index is made anew.
SPENT = 1_000
# Rows that describe an index as a whole: the number of its words, and where they are.
HEADS = 2
# Reports up to which an index is checked whenever it is filled: that takes some ten milliseconds.
FEW = 300
TITLE, SOURCE, AUTHOR = FieldName.TITLE, FieldName.SOURCE, FieldName.AUTHOR


def leave_out(db: sqlite3.Connection, number: int) -> None:
    """Take an article off the list of what is indexed, because its words have changed."""
    db.execute("DELETE FROM indexed WHERE article = ?", (number,))


def is_listed(db: sqlite3.Connection) -> bool:
    """Whether the library has the list of what is indexed; an earlier version has not."""
    return _is_there(db, "indexed")


def is_made(db: sqlite3.Connection) -> bool:
    """Whether there is an index of today's form."""
    row = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (NAME,)).fetchone()
    return row is not None and row[0] == CREATE


def seems_sound(db: sqlite3.Connection) -> bool:
    """Whether there is an index with the two rows that lead to all others."""
    if not is_made(db):
        return False
    with suppress(sqlite3.DatabaseError):
        heads = f"SELECT count(*) FROM {NAME}_data WHERE id IN (1, 10) AND length(block) > 1"  # noqa: S608  # ours
        some = "SELECT EXISTS (SELECT 1 FROM indexed)"
        return bool(db.execute(heads).fetchone()[0] == HEADS or db.execute(some).fetchone() == (0,))
    return False


def is_sound(db: sqlite3.Connection) -> bool:
    """Whether SQLite finds no damage; a large index counts as sound. Needs a write transaction."""
    [rows] = db.execute("SELECT count(*) FROM indexed").fetchone()
    if rows > FEW:
        return True
    try:
        db.execute(f"INSERT INTO {NAME} ({NAME}) VALUES ('integrity-check')")  # noqa: S608  # a constant
    except sqlite3.DatabaseError:
        return False
    return True


def begin_anew(db: sqlite3.Connection) -> None:
    """Empty the index, or create it; the caller holds the transaction. Raises sqlite3.Error."""
    db.execute("DELETE FROM indexed")
    if is_made(db):
        with suppress(sqlite3.DatabaseError):
            db.execute(f"INSERT INTO {NAME} ({NAME}) VALUES ('delete-all')")  # noqa: S608  # a constant
            return
        _behead(db)
    db.execute(f"DROP TABLE IF EXISTS {NAME}")
    db.execute(CREATE)


def _behead(db: sqlite3.Connection) -> None:
    """Replace the rows that lead to all others by those of an empty index, else SQLite won't drop it."""
    with suppress(sqlite3.DatabaseError):
        heads = f"INSERT OR REPLACE INTO {NAME}_data VALUES (1, x''), (10, x'00000000000000')"  # noqa: S608  # ours
        db.execute(heads)
        db.execute(f"INSERT OR REPLACE INTO {NAME}_config VALUES ('version', 4)")  # noqa: S608  # a constant


def forget(db: sqlite3.Connection) -> None:
    """Make the index anew if there is one, as it has words of articles that are deleted for good."""
    if _is_there(db, NAME):
        begin_anew(db)


def is_spent(db: sqlite3.Connection) -> bool:
    """Whether most of its rows are of texts that are gone."""
    rows, used = (
        int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  # two constants
        for table in (f"{NAME}_docsize", "indexed")
    )
    return rows > 2 * used + SPENT


def waiting(db: sqlite3.Connection) -> int:
    """How many articles are not indexed yet."""
    return int(db.execute(f"SELECT count(*) FROM article WHERE {UNLISTED}").fetchone()[0])  # noqa: S608  # ours


UNLISTED = "NOT EXISTS (SELECT 1 FROM indexed WHERE indexed.article = article.id)"


def put_in(db: sqlite3.Connection) -> int:
    """Index some of the articles that wait; gives how many. The caller holds the transaction."""
    done = letters = 0
    for number, text in _waiting(db):
        columns = _fields(db, number) | {"text": text}
        values = [spaced(folded(columns.get(name, ""))) for name in COLUMNS]
        row = f"INSERT INTO {NAME} ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?)"  # noqa: S608  # our constants
        place = db.execute(row, values).lastrowid
        db.execute("INSERT INTO indexed VALUES (?, ?)", (place, number))
        done, letters = done + 1, letters + len(text)
        if letters >= LETTERS:
            break
    return done


def _waiting(db: sqlite3.Connection) -> Iterator[tuple[int, str]]:
    numbers = db.execute(f"SELECT id FROM article WHERE {UNLISTED} LIMIT 100").fetchall()  # noqa: S608  # ours
    for (number,) in numbers:
        yield number, str(db.execute("SELECT text FROM article WHERE id = ?", (number,)).fetchone()[0])


def _fields(db: sqlite3.Connection, number: int) -> dict[str, str]:
    query = "SELECT name, value FROM field WHERE article = ? AND name IN (?, ?, ?)"
    return {str(name): str(value) for name, value in db.execute(query, (number, TITLE, SOURCE, AUTHOR))}


def _is_there(db: sqlite3.Connection, table: str) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return db.execute(query, (table,)).fetchone() is not None
