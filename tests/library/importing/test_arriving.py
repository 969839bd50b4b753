"""Files of watched folders come in once they are whole, each once, and the library's own never."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.importing import arriving
from reader.library.importing.arriving import SETTLED, Arrival, known_as, states_in, told_apart, whole_and_new

LATER = 10 * SETTLED


def write(path: Path, words: str, second: int = 1) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8")
    os.utime(path, ns=(second * 10**9, second * 10**9))
    return str(path)


def new(before: Mapping[str, str], now: Mapping[str, str], arrived: Mapping[str, Arrival]) -> list[str]:
    return list(whole_and_new(before, now, arrived, LATER))


def apart(folder: Path, arrived: Mapping[str, Arrival], library: str = "library.sqlite") -> arriving.NewFiles:
    now = states_in([folder])
    return told_apart(sorted(now), now, arrived, folder / library, lambda: True)


def noted(found: Mapping[str, Arrival]) -> dict[str, Arrival]:
    return {known_as(path): arrival for path, arrival in found.items()}


def test_files_are_seen_in_folders_and_in_those_within_but_nothing_unfinished(tmp_path: Path) -> None:
    near, far = write(tmp_path / "one" / "a.txt", "A."), write(tmp_path / "two" / "deep" / "b.html", "B.")
    for name in ("c.html.crdownload", "d.part", ".hidden", "event.parallax"):
        write(tmp_path / "one" / name, "C.")
    assert set(states_in([tmp_path / "one", tmp_path / "two", tmp_path / "gone"])) == {near, far}
    assert states_in([tmp_path / "one"], lambda: False) == {}


def test_no_folder_is_left_out_for_want_of_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.library.importing.gathering.MOST", 1)
    for name in ("a/1.txt", "a/2.txt", "a/3.txt", "b/4.txt"):
        write(tmp_path / name, name)
    assert len(states_in([tmp_path / "a", tmp_path / "b"])) == 4


def test_a_file_is_whole_when_two_looks_see_the_same_and_it_rests_since_a_while(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "Half of")
    first = states_in([tmp_path])
    path = write(tmp_path / "a.txt", "Half of it, and the rest.", second=2)
    second = states_in([tmp_path])
    assert new({}, first, {}) == []
    assert new(first, second, {}) == []
    assert new(second, second, {}) == [path]
    assert not list(whole_and_new(second, second, {}, 2 * 10**9 + SETTLED - 1))
    assert new(second, second, {path: Arrival(second[path], "")}) == []
    assert new(second, second, {path: Arrival(first[path], "")}) == [path]


def test_an_empty_file_is_still_to_be_written(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "")
    empty = states_in([tmp_path])
    assert new(empty, empty, {}) == []


def test_a_file_that_was_merely_touched_is_told_from_one_that_was_changed(tmp_path: Path) -> None:
    same, other = write(tmp_path / "a.txt", "One."), write(tmp_path / "b.txt", "Two.")
    before = noted(apart(tmp_path, {}).fresh)
    write(tmp_path / "a.txt", "One.", second=2)
    write(tmp_path / "b.txt", "Too.", second=2)
    found = apart(tmp_path, before)
    assert (list(found.touched), list(found.fresh)) == ([same], [other])
    assert found.touched[same].state != before[same].state


def test_neither_databases_nor_what_belongs_to_the_library_come_in(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "One.")
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE one (number INTEGER)")
    for name in (
        "other.db-wal",
        "mine.sqlite.damaged-2025",
        "mine.sqlite.backup-20250304",
        "mine - set aside/1.bin",
    ):
        write(tmp_path / name, "Not SQLite.")
    assert list(apart(tmp_path, {}, "mine.sqlite").fresh) == [path]


def test_many_files_come_in_one_part_after_the_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arriving, "AT_ONCE", 2)
    paths = [write(tmp_path / f"{number}.txt", str(number)) for number in range(3)]
    found = apart(tmp_path, {})
    assert list(found.fresh) == paths[:2]


@pytest.mark.skipif(os.name != "posix", reason="names of bytes are of Unix")
def test_a_name_that_is_no_text_is_one_of_its_own(tmp_path: Path) -> None:
    names = [tmp_path / os.fsdecode(name) for name in (b"caf\xe9.txt", b"caf\xe8.txt")]
    for path in names:
        write(path, "One.")
    found = apart(tmp_path, {})
    assert sorted(found.fresh) == sorted(map(str, names))
    assert len(noted(found.fresh)) == 2
    known = noted(found.fresh)
    states = states_in([tmp_path])
    assert new(states, states, known) == []
