"""Files come from watched folders once they are whole, and each once."""

import os
from pathlib import Path

from reader.library.store import Library
from reader.library.watched import states_in, whole_and_new


def write(path: Path, words: str, second: int = 1) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words, "utf-8")
    os.utime(path, ns=(second * 10**9, second * 10**9))
    return str(path)


def test_files_are_seen_in_folders_and_in_those_within_but_nothing_unfinished(tmp_path: Path) -> None:
    near, far = write(tmp_path / "one" / "a.txt", "A."), write(tmp_path / "two" / "deep" / "b.html", "B.")
    for name in ("c.html.crdownload", "d.part", ".hidden", "event.parallax"):
        write(tmp_path / "one" / name, "C.")
    assert set(states_in([tmp_path / "one", tmp_path / "two", tmp_path / "gone"])) == {near, far}
    assert states_in([tmp_path / "one"], lambda: False) == {}


def test_a_file_is_whole_when_two_looks_see_the_same_and_comes_once(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "Half of")
    first = states_in([tmp_path])
    write(tmp_path / "a.txt", "Half of it, and the rest.", second=2)
    second = states_in([tmp_path])
    assert whole_and_new({}, first, {}) == {}
    assert whole_and_new(first, second, {}) == {}
    assert whole_and_new(second, states_in([tmp_path]), {}) == second
    assert whole_and_new(second, second, second) == {}
    write(tmp_path / "a.txt", "Corrected, and longer than it was.", second=3)
    changed = states_in([tmp_path])
    assert set(whole_and_new(changed, changed, second)) == {path}


def test_an_empty_file_is_still_to_be_written(tmp_path: Path) -> None:
    write(tmp_path / "a.txt", "")
    empty = states_in([tmp_path])
    assert whole_and_new(empty, empty, {}) == {}


def test_the_library_remembers_folders_and_what_came_from_them(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        for folder in ("b", "a", "b"):
            library.watch(tmp_path / folder)
        library.note_arrived({"x": "1 2", "y": "3 4"})
        library.note_arrived({"x": "5 6"})
    with Library(tmp_path / "library.sqlite") as library:
        assert library.watched_folders() == (tmp_path / "a", tmp_path / "b")
        assert library.arrived() == {"x": "5 6", "y": "3 4"}
        library.unwatch(tmp_path / "a")
        assert library.watched_folders() == (tmp_path / "b",)
