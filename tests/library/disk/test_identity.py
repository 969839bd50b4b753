"""What is no library of ours, or one of a later version, is refused and left exactly as it was."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.disk.salvage import salvage
from reader.library.disk.troubles import Unusable, UnusableLibrary
from reader.library.store import Library
from tests.library.disk.damaging import REPORTS, make_library


def foreign(path: Path, journal: str = "DELETE") -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA journal_mode = {journal}")
        db.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT)")
        db.execute("CREATE TABLE story (id INTEGER PRIMARY KEY, name TEXT)")
        db.execute("INSERT INTO article (title) VALUES ('Mine')")
        db.commit()


def seen(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in folder.iterdir()}


def assert_refused_untouched(path: Path, why: Unusable, words: str) -> None:
    before = seen(path.parent)
    with pytest.raises(UnusableLibrary, match=words) as refused:
        Library(path)
    assert refused.value.why is why
    assert path.name in str(refused.value)
    assert seen(path.parent) == before


@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_the_database_of_another_program_is_refused_untouched(tmp_path: Path, journal: str) -> None:
    foreign(tmp_path / "theirs.db", journal)
    assert_refused_untouched(tmp_path / "theirs.db", Unusable.NO_LIBRARY, "another program")


def test_the_database_of_a_program_that_is_running_is_refused_untouched(tmp_path: Path) -> None:
    foreign(tmp_path / "theirs.db", "WAL")
    with closing(sqlite3.connect(tmp_path / "theirs.db")) as db:
        db.execute("INSERT INTO article (title) VALUES ('In the log')")
        db.commit()
        assert_refused_untouched(tmp_path / "theirs.db", Unusable.NO_LIBRARY, "another program")


@pytest.mark.parametrize(
    "content", [b"x", b"not a database at all" * 500, b"SQLite format", b"PK\x03\x04" * 99]
)
def test_a_file_that_is_no_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "holiday.jpg").write_bytes(content)
    assert_refused_untouched(tmp_path / "holiday.jpg", Unusable.NO_LIBRARY, "not a library")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnusableLibrary):
        Library("/dev/null")
    with pytest.raises(UnusableLibrary):
        Library(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_library_of_a_later_version_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    make_library(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA user_version = 99")
    assert_refused_untouched(path, Unusable.LATER, "later version")


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    (tmp_path / "new.sqlite").touch()
    with Library(tmp_path / "new.sqlite") as library:
        assert library.stories() == ()


def test_a_library_of_before_it_said_whose_it_is_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    make_library(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA application_id = 0")
    with Library(path) as library:
        assert len(library.stories()) == 3
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA application_id").fetchone() != (0,)


STRANGE = (
    "CREATE TRIGGER strange AFTER INSERT ON article BEGIN DELETE FROM article; END",
    """CREATE TRIGGER strange BEFORE UPDATE ON state BEGIN SELECT * FROM
       (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n) WHERE i < 0; END""",
    "CREATE VIEW strange AS SELECT * FROM article",
)


@pytest.mark.parametrize("statement", STRANGE)
def test_a_library_in_which_sqlite_would_do_something_by_itself_is_damaged_and_its_reports_are_saved(
    tmp_path: Path, statement: str
) -> None:
    make_library(tmp_path / "library.sqlite")
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as db:
        db.execute(statement)
        db.commit()
    with pytest.raises(UnusableLibrary) as refused:
        Library(tmp_path / "library.sqlite")
    assert refused.value.why is Unusable.DAMAGED
    saved = salvage(tmp_path / "library.sqlite", tmp_path / "saved.sqlite", "Recovered")
    assert saved.reports == REPORTS
    assert not saved.damaged


def test_what_the_system_says_of_a_path_is_told_without_its_number(tmp_path: Path) -> None:
    (tmp_path / "a file").write_bytes(b"x")
    with pytest.raises(UnusableLibrary) as refused:
        Library(tmp_path / "a file" / "library.sqlite")
    assert "Errno" not in str(refused.value)
    assert "not a directory" in str(refused.value)
