"""A library remembers comparisons for as long as there is room, and reads well without them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import permutations
from pathlib import Path

import pytest

from reader.compare.edits.values import Anchor, HandEdits, Link, Note
from reader.compare.side import Both
from reader.library import comparisons
from reader.library.comparisons import recalled
from reader.library.formats import Loaded
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.text.model import Article, Kind

ONE, OTHER = Anchor("The lock was shut."), Anchor("They shut the lock.", 1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


def test_what_was_kept_is_recalled_by_its_key_and_method(library: Library) -> None:
    library.keep_comparisons({"a": b"first", "b": b"second"}, "one")
    assert recalled(library.path, "a", "one") == b"first"
    assert recalled(library.path, "b", "one") == b"second"
    assert recalled(library.path, "c", "one") is None
    assert recalled(library.path, "a", "another") is None


def test_what_is_kept_once_more_takes_the_place_of_what_was_there(library: Library) -> None:
    library.keep_comparisons({"a": b"spoilt"}, "one")
    library.keep_comparisons({"a": b"sound"}, "one")
    assert recalled(library.path, "a", "one") == b"sound"


def test_what_another_method_found_is_let_go_of(library: Library) -> None:
    library.keep_comparisons({"a": b"first"}, "one")
    library.keep_comparisons({"b": b"second"}, "two")
    assert recalled(library.path, "a", "one") is None
    assert recalled(library.path, "b", "two") == b"second"


def test_the_oldest_make_room(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparisons, "MOST_BYTES", 10)
    for key in "abc":
        library.keep_comparisons({key: b"12345"}, "one")
    assert [recalled(library.path, key, "one") for key in "abc"] == [None, b"12345", b"12345"]


def test_one_that_is_too_large_is_not_kept(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparisons, "MOST_OF_ONE", 4)
    library.keep_comparisons({"a": b"12345", "b": b"1234"}, "one")
    assert [recalled(library.path, key, "one") for key in "ab"] == [None, b"1234"]


def test_a_library_that_is_kept_nowhere_remembers_while_it_is_open() -> None:
    with Library(MEMORY) as library:
        library.keep_comparisons({"a": b"first"}, "one")
        assert recalled(MEMORY, "a", "one") == b"first"


def test_nothing_is_recalled_of_what_is_no_library(tmp_path: Path, library: Library) -> None:
    (tmp_path / "other.sqlite").write_bytes(b"no library" * 1000)
    assert recalled(tmp_path / "other.sqlite", "a", "one") is None
    assert recalled(tmp_path / "nothing.sqlite", "a", "one") is None
    with closing(sqlite3.connect(library.path)) as db:
        db.execute("INSERT INTO comparison VALUES (1, 'a', 'one', 'no bytes')")
        db.commit()
    assert recalled(library.path, "a", "one") is None


def test_whoever_writes_does_not_keep_others_from_recalling(library: Library) -> None:
    library.keep_comparisons({"a": b"first"}, "one")
    with library.at_once():
        library.keep_comparisons({"b": b"second"}, "one")
        assert recalled(library.path, "a", "one") == b"first"


def added(library: Library, story: int, text: str, origin: str = "") -> int:
    return library.add(Loaded(Article(text, origin=origin), text.encode(), "txt"), story).id


def test_edits_among_all_reports_are_those_between_every_two(library: Library) -> None:
    story = library.add_story("Lock")
    numbers = [added(library, story, f"Report {n}.") for n in range(3)]
    numbers += [added(library, story, text, "same.txt") for text in ("First version.", "Second version.")]
    lone = added(library, story, "Nobody works on this one.")
    linked = HandEdits(linked=(Link((ONE,), (OTHER,)),), notes=(Note("Ask.", ONE), Note("Both.", ONE, OTHER)))
    judged = HandEdits(confirmed=(Link((ONE,), (ONE,)),), rejected=(Link((OTHER,), (ONE, OTHER)),))
    library.edit(numbers[0], numbers[1], lambda _: linked)
    library.edit(numbers[2], numbers[0], lambda _: judged)
    library.edit(numbers[3], numbers[4], lambda _: linked)
    library.edit(numbers[1], numbers[2], lambda _: HandEdits(kinds=Both(((ONE, Kind.CAPTION),), ())))
    every = [lone, *reversed(numbers)]
    among = library.edits_among(every)
    for left, right in permutations(range(len(every)), 2):
        assert among.between(left, right) == library.edits(every[left], every[right])
