"""The file that was opened may be moved, replaced or locked by others, or may not be written at all."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import schema
from reader.library.disk import journal, reading_only
from reader.library.disk.journal import JournalPlace, file_system, is_far_on_a_mac, is_synchronised
from reader.library.disk.troubles import MovedLibraryError, ReadOnlyLibraryError, UnusableLibrary
from reader.library.migrating import migrate
from reader.library.store import Library
from tests.library.disk.damaging import REPORTS, make_library, report


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "library.sqlite"
    make_library(made)
    return made


def test_a_library_that_was_moved_is_noticed_at_the_next_write(path: Path) -> None:
    with Library(path) as library:
        path.rename(path.with_name("elsewhere.sqlite"))
        with pytest.raises(MovedLibraryError) as moved:
            library.add(report(99), 1)
        assert moved.value.is_gone
        path.with_name("elsewhere.sqlite").rename(path)
        library.add(report(99), 1)


def test_a_library_that_was_deleted_can_be_saved_elsewhere(path: Path, tmp_path: Path) -> None:
    with Library(path) as library:
        library.add(report(99), 1)
        for file in tmp_path.iterdir():
            file.unlink()
        with pytest.raises(MovedLibraryError):
            library.rename_story(1, "Another")
        library.write_copy(tmp_path / "saved.sqlite")
        library.continue_in(tmp_path / "saved.sqlite")
        library.rename_story(1, "Another")
        assert len(library.entries()) == REPORTS + 1
    with Library(tmp_path / "saved.sqlite") as library:
        assert library.stories()[0].name == "Another"


def test_a_library_that_was_replaced_is_noticed(path: Path, tmp_path: Path) -> None:
    Library(tmp_path / "other.sqlite").close()
    with Library(path) as library:
        (tmp_path / "other.sqlite").replace(path)
        with pytest.raises(MovedLibraryError) as moved:
            library.remove([1])
        assert not moved.value.is_gone


@pytest.mark.parametrize("other", ["library", "no library"])
def test_a_library_that_was_copied_over_is_noticed(path: Path, tmp_path: Path, other: str) -> None:
    if other == "library":
        Library(tmp_path / "other.sqlite").close()
    else:
        (tmp_path / "other.sqlite").write_bytes(b"something else" * 9_000)
    with Library(path) as library:
        shutil.copyfile(tmp_path / "other.sqlite", path)
        os.utime(path, ns=(1, 1))  # the clock of a file system may be too coarse to tell two moments apart
        with pytest.raises(MovedLibraryError):
            library.remove([1])


def overwrite(path: Path, other: Path) -> None:
    """Write another file into the open one, as a file manager's copy does: the log beside it stays."""
    path.write_bytes(other.read_bytes())
    os.utime(path, ns=(1, 1))


@pytest.mark.parametrize("is_settled", [True, False])
def test_an_older_copy_of_the_library_written_over_it_is_noticed(
    path: Path, tmp_path: Path, *, is_settled: bool
) -> None:
    older = tmp_path / "older.sqlite"
    with Library(path) as library:
        library.add(report(98), 1)
        library.settle()
        shutil.copyfile(path, older)
        library.add(report(99), 1)
        library.settle()
        library.rename_story(1, "Another")
        if is_settled:
            library.settle()
        overwrite(path, older)
        with pytest.raises(MovedLibraryError) as moved:
            library.remove([1])
        assert moved.value.is_overwritten
    assert path.read_bytes() == older.read_bytes()
    with Library(path) as library:
        assert len(library.entries()) == REPORTS + 1


def test_a_copy_that_was_worked_on_elsewhere_is_noticed_though_it_was_written_more_often(
    path: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.sqlite"
    shutil.copyfile(path, elsewhere)
    with Library(elsewhere) as library:
        for number in range(110, 120):
            library.add(report(number), 1)
    with Library(path) as library:
        library.add(report(99), 1)
        library.settle()
        overwrite(path, elsewhere)
        with pytest.raises(MovedLibraryError):
            library.remove([1])


def test_a_library_that_others_write_to_a_thousand_times_is_still_the_same(path: Path) -> None:
    with Library(path) as one, Library(path) as other:
        one.remember("place", "0")
        one.settle()
        for number in range(1_000):
            other.remember("place", str(number))
        other.settle()
        one.remember("place", "1")
        one.check_place()


def test_two_that_write_to_one_library_do_not_take_each_other_for_a_stranger(path: Path) -> None:
    with Library(path) as one, Library(path) as other:
        for number in range(100, 120):
            one.add(report(number), 1)
            one.settle()
            other.remember("place", str(number))
            other.settle()
        assert len(other.entries()) == REPORTS + 20


def test_a_copy_of_the_file_alone_holds_everything_once_settled(path: Path, tmp_path: Path) -> None:
    with Library(path) as library:
        library.add(report(99), 1)
        library.settle()
        shutil.copyfile(path, tmp_path / "copy.sqlite")
    with Library(tmp_path / "copy.sqlite") as copy:
        assert len(copy.entries()) == REPORTS + 1


@pytest.fixture
def locked(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library in a folder that cannot be written; root may write everywhere, so it is said, not done."""
    monkeypatch.setattr(reading_only, "must_be", lambda *_, **__: True)
    return path


def test_a_library_that_cannot_be_written_is_read(locked: Path) -> None:
    with Library(locked) as library:
        assert library.is_read_only
        assert len(library.entries()) == REPORTS
        with pytest.raises(ReadOnlyLibraryError):
            library.remove([1])
        with pytest.raises(ReadOnlyLibraryError):
            library.add(report(99), 1)


def test_a_library_of_before_comparisons_were_remembered_is_read_where_it_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrate(db, 2)
        db.execute("INSERT INTO story (name, created) VALUES ('Flood', '')")
    monkeypatch.setattr(reading_only, "must_be", lambda *_, **__: True)
    with Library(path) as library:
        assert [story.name for story in library.stories()] == ["Flood"]
        assert (library.tags_of_reports(), library.guesses(), library.is_damaged) == ({}, frozenset(), False)
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 1")
    with pytest.raises(UnusableLibrary, match="earlier version"):
        Library(path)


def test_what_stands_in_the_log_is_read_where_nothing_can_be_written(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = tmp_path / "left"
    left.mkdir()
    with Library(path) as library:
        library.add(report(99), 1)
        for ending in ("", "-wal"):
            shutil.copyfile(f"{path}{ending}", left / f"library.sqlite{ending}")
    tried = reading_only._tried

    def tried_without_new_files(uri: str) -> sqlite3.Connection:
        if uri.endswith("mode=ro"):
            refused = sqlite3.OperationalError("unable to open database file")
            refused.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise refused
        return tried(uri)

    monkeypatch.setattr(reading_only, "must_be", lambda *_, **__: True)
    monkeypatch.setattr(reading_only, "_tried", tried_without_new_files)
    with Library(left / "library.sqlite") as library:
        assert library.is_read_only
        assert len(library.entries()) == REPORTS + 1
    assert {file.name for file in left.iterdir()} == {"library.sqlite", "library.sqlite-wal"}


MOUNTS = [
    "21 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw",
    "30 21 0:40 / /home/ann/share rw - nfs4 server:/share rw",
    r"31 21 0:41 / /media/news\040desk rw - cifs //server/news rw",
]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ann/library.sqlite", "ext4"),
        ("/home/ann/share/library.sqlite", "nfs4"),
        ("/media/news desk/a/library.sqlite", "cifs"),
        ("/home/ann/shared/library.sqlite", "ext4"),
    ],
)
def test_the_table_of_mounts_says_what_kind_of_disk_it_is(path: str, kind: str) -> None:
    assert file_system(Path(path), MOUNTS) == kind


# The flags of a disk in a Mac and of a share in its Finder, as its system calls give them.
@pytest.mark.parametrize(
    ("flags", "is_far"), [(0x0480_D001, False), (0x0410_1018, False), (0x0000_0018, True)]
)
def test_a_mac_says_whether_a_disk_is_its_own(flags: int, *, is_far: bool) -> None:
    volume = b"\x01".ljust(64, b"\0") + flags.to_bytes(4, "little") + b"\0\0\0\0smbfs".ljust(2100, b"\0")
    assert is_far_on_a_mac(volume) is is_far
    assert not is_far_on_a_mac(bytes(2168))


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("/home/ann/Dropbox/library.sqlite", True),
        ("/home/ann/Dropbox (Desk)/library.sqlite", True),
        ("/home/ann/OneDrive - The Desk/news/library.sqlite", True),
        ("/Users/ann/Library/Mobile Documents/library.sqlite", True),
        ("/home/ann/onedrives.sqlite", False),
        ("/home/ann/documents/dropbox", False),
    ],
)
def test_folders_of_services_that_copy_files_are_known(path: str, *, is_one: bool) -> None:
    assert is_synchronised(Path(path)) is is_one


def test_where_a_log_does_not_hold_none_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    with Library(folder / "library.sqlite") as library:
        library.add(report(1), library.add_story("One"))
        assert library.place is JournalPlace.SYNCHRONISED
        assert {file.name for file in folder.iterdir()} == {"library.sqlite"}


def test_a_library_moved_to_the_network_gives_up_its_log(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "place_of", lambda _: journal.JournalPlace.NETWORK)
    with Library(path) as library:
        library.remember("place", "1")
        assert not path.with_name(f"{path.name}-wal").exists()


def test_a_library_in_memory_is_one_for_the_whole_program_and_gone_afterwards(tmp_path: Path) -> None:
    with Library(":memory:") as one:
        story = one.add_story("One")
        with Library(":memory:") as other:
            other.add(report(1), story)
        assert len(one.entries(story)) == 1
    with Library(":memory:") as library:
        assert library.stories() == ()
    assert not Path(":memory:").exists()
