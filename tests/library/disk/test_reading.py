"""What others did to an open library is told when it is read: emptied, written over, short of a table."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.disk.troubles import MovedLibraryError
from reader.library.store import Library
from tests.library.disk.damaging import make_library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "library.sqlite"
    make_library(made)
    return made


@pytest.mark.parametrize("content", [b"", b"something else" * 9_000])
def test_a_library_that_was_emptied_or_written_over_is_not_read_as_if_it_were_there(
    path: Path, content: bytes
) -> None:
    with Library(path) as library:
        path.write_bytes(content)
        os.utime(path, ns=(1, 1))
        with pytest.raises(MovedLibraryError) as moved:
            library.stories()
        assert moved.value.is_overwritten
        assert not library.is_damaged


def test_a_table_that_is_gone_is_damage_not_a_failure_to_write(path: Path) -> None:
    with Library(path) as library:
        with closing(sqlite3.connect(path)) as db:
            db.execute("DROP TABLE note")
        assert library.edits(1, 2).notes == ()
        assert library.is_damaged
