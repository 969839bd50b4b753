"""Copies are kept of sound libraries alone, and what is replaced by one is never thrown away."""

import os
import shutil
from pathlib import Path

import pytest

from reader.library.disk.backups import Backup, back_up, backups_of, needs_backup
from reader.library.disk.replacing import fetch_backup, put_in_place
from reader.library.store import Library
from tests.library.disk.damaging import REPORTS, make_library, report


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "library.sqlite"
    make_library(made)
    return made


def test_a_backup_holds_what_is_in_the_log_too(path: Path) -> None:
    with Library(path) as library:
        library.add(report(99), 1)
        backup = back_up(path)
    assert backup is not None
    assert backups_of(path) == (backup,)
    with Library(backup.path) as copy:
        assert len(copy.entries()) == REPORTS + 1


def test_two_windows_that_back_up_at_once_do_not_disturb_each_other(path: Path) -> None:
    second: list[Backup | None] = []

    def in_between() -> None:
        if not second:
            second.append(None)
            second[0] = back_up(path)

    first = back_up(path, in_between)
    assert first is not None
    assert second == [first]
    assert not list(path.parent.glob("*.part"))
    with Library(first.path) as copy:
        assert len(copy.entries()) == REPORTS


def test_what_a_killed_window_began_is_cleared_away_by_the_next_day(path: Path) -> None:
    old, new = (path.with_name(f"{path.name}.backup-20240101.{n}.part") for n in "ab")
    for left in (old, new):
        left.write_bytes(b"half")
    os.utime(old, ns=(1, 1))
    back_up(path)
    assert not old.exists()
    assert new.exists()


def test_a_damaged_library_is_not_copied_over_a_good_one(path: Path) -> None:
    good = back_up(path)
    assert good is not None
    before = good.path.read_bytes()
    content = bytearray(path.read_bytes())
    content[4096 * 20 : 4096 * 22] = bytes(4096 * 2)
    path.write_bytes(content)
    assert back_up(path) is None
    assert good.path.read_bytes() == before
    assert not list(path.parent.glob("*.part"))


def test_a_backup_is_needed_once_something_changed(path: Path) -> None:
    assert needs_backup(path)
    back_up(path)
    assert not needs_backup(path)
    with Library(path) as library:
        library.add(report(99), 1)
        assert needs_backup(path)


def test_no_backup_takes_the_last_room_on_a_disk(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(path)
    monkeypatch.setattr(
        "reader.library.disk.backups.shutil.disk_usage", lambda _: usage._replace(free=path.stat().st_size)
    )
    assert back_up(path) is None


def test_restoring_keeps_the_damaged_file_under_another_name(path: Path) -> None:
    backup = back_up(path)
    assert backup is not None
    path.write_bytes(b"damaged")
    fetch_backup(backup, path)
    aside = put_in_place(path)
    assert aside is not None
    assert aside.read_bytes() == b"damaged"
    assert backup.path.exists()
    with Library(path) as library:
        assert len(library.entries()) == REPORTS


def test_the_names_of_libraries_are_not_patterns(tmp_path: Path) -> None:
    path = tmp_path / "news [1].sqlite"
    make_library(path)
    assert back_up(path) in backups_of(path)


def test_a_copy_is_kept_of_each_of_the_last_seven_days(path: Path) -> None:
    for day in range(1, 10):
        path.with_name(f"{path.name}.backup-2024010{day}").write_bytes(b"earlier")
    made = back_up(path)
    kept = backups_of(path)
    assert made == kept[0]
    assert [backup.day for backup in kept[1:]] == [f"2024-01-0{day}" for day in (9, 8, 7, 6, 5, 4)]


def test_a_library_is_where_it_was_when_nothing_can_take_its_place(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileNotFoundError):
        put_in_place(path)  # nothing was made ready
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*.damaged-*"))
