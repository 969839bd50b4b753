"""The index of the words of all articles: an FTS5 table that is filled when there is time, and may go.

No change of an article touches it: what has changed is taken off the list of what stands in it, and put in
anew. What nobody points to any more goes when the index is begun anew. So an index that is damaged, or that
the SQLite of a system cannot keep, costs a search its speed and nothing else.
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
    " content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2')"
)
"""Without the texts, which stand in the articles; with what words begin with, for one who is still typing."""
# Of texts that are put in at a time, some ten milliseconds in which nobody else can write.
LETTERS = 60_000
# Rows that nobody points to any more, beside as many as there are articles, until it is begun anew.
SPENT = 1_000
# The rows of an index that tell of it as a whole: how many words there are, and where they stand.
HEADS = 2
# Reports up to which an index is looked through whenever it is filled, some ten milliseconds.
FEW = 300
TITLE, SOURCE, AUTHOR = FieldName.TITLE, FieldName.SOURCE, FieldName.AUTHOR


def leave_out(db: sqlite3.Connection, number: int) -> None:
    """Take an article off the list: its words are others now."""
    db.execute("DELETE FROM indexed WHERE article = ?", (number,))


def is_listed(db: sqlite3.Connection) -> bool:
    """Whether the library can say what stands in the index; one of an earlier version cannot."""
    return _is_there(db, "indexed")


def is_made(db: sqlite3.Connection) -> bool:
    """Whether there is an index, and it is one of ours."""
    row = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", (NAME,)).fetchone()
    return row is not None and row[0] == CREATE


def seems_sound(db: sqlite3.Connection) -> bool:
    """Whether it is there with the two rows that lead to all others, without which nothing would be found."""
    if not is_made(db):
        return False
    with suppress(sqlite3.DatabaseError):
        heads = f"SELECT count(*) FROM {NAME}_data WHERE id IN (1, 10) AND length(block) > 1"  # noqa: S608  # ours
        some = "SELECT EXISTS (SELECT 1 FROM indexed)"
        return bool(db.execute(heads).fetchone()[0] == HEADS or db.execute(some).fetchone() == (0,))
    return False


def is_sound(db: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing amiss in it; a large one is not looked at. The caller may write."""
    [rows] = db.execute("SELECT count(*) FROM indexed").fetchone()
    if rows > FEW:
        return True
    try:
        db.execute(f"INSERT INTO {NAME} ({NAME}) VALUES ('integrity-check')")  # noqa: S608  # a constant
    except sqlite3.DatabaseError:
        return False
    return True


def begin_anew(db: sqlite3.Connection) -> None:
    """Empty the index, or make it; the caller holds the transaction. Raises sqlite3.Error."""
    db.execute("DELETE FROM indexed")
    if is_made(db):
        with suppress(sqlite3.DatabaseError):
            db.execute(f"INSERT INTO {NAME} ({NAME}) VALUES ('delete-all')")  # noqa: S608  # a constant
            return
        _behead(db)
    db.execute(f"DROP TABLE IF EXISTS {NAME}")
    db.execute(CREATE)


def _behead(db: sqlite3.Connection) -> None:
    """Put the rows of an empty index in place of those that lead to all others, or SQLite won't drop it."""
    with suppress(sqlite3.DatabaseError):
        heads = f"INSERT OR REPLACE INTO {NAME}_data VALUES (1, x''), (10, x'00000000000000')"  # noqa: S608  # ours
        db.execute(heads)
        db.execute(f"INSERT OR REPLACE INTO {NAME}_config VALUES ('version', 4)")  # noqa: S608  # a constant


def forget(db: sqlite3.Connection) -> None:
    """Begin the index anew if there is one: it holds words of what is being forgotten."""
    if _is_there(db, NAME):
        begin_anew(db)


def is_spent(db: sqlite3.Connection) -> bool:
    """Whether most of what stands in it is of texts that are no longer there."""
    rows, used = (
        int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608  # two constants
        for table in (f"{NAME}_docsize", "indexed")
    )
    return rows > 2 * used + SPENT


def waiting(db: sqlite3.Connection) -> int:
    """How many articles are still to be put in."""
    return int(db.execute(f"SELECT count(*) FROM article WHERE {UNLISTED}").fetchone()[0])  # noqa: S608  # ours


UNLISTED = "NOT EXISTS (SELECT 1 FROM indexed WHERE indexed.article = article.id)"


def put_in(db: sqlite3.Connection) -> int:
    """Put some of the articles that wait into the index; how many. The caller holds the transaction."""
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
