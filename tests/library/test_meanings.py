"""A library remembers what the encoder made of its reports, and forgets it with the last one of that text."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.compare.keeping.memory import Meant
from reader.library import meanings
from reader.library.formats import Loaded
from reader.library.meanings import recalled
from reader.library.migrating import migrate
from reader.library.schema import MEMORY
from reader.library.store import Library
from reader.text.model import Article

TEXT, OTHER = "Der Damm ist gebrochen.", "The dam gave way."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


def added(library: Library, text: str, event: str = "Dam") -> int:
    story = library.add_story(event)
    return library.add(Loaded(Article(text), text.encode("utf-8", "replace"), "txt"), story).id


def meant(text: str = TEXT, content: bytes = b"12345", model: str = "one") -> Meant:
    return Meant(text, model, content)


def test_what_was_kept_is_recalled_by_its_key(library: Library) -> None:
    added(library, TEXT)
    library.keep_meanings({"a": meant()})
    assert recalled(library.path, "a") == b"12345"
    assert recalled(library.path, "b") is None


def test_a_report_that_was_forgotten_leaves_nothing_of_it(library: Library) -> None:
    number, kept = added(library, TEXT), added(library, OTHER)
    library.keep_meanings({"a": meant(), "b": meant(OTHER)})
    library.remove([number])
    assert recalled(library.path, "a") is not None  # it may come back from the trash
    library.forget([number])
    assert recalled(library.path, "a") is None
    assert recalled(library.path, "b") is not None
    assert library.entry(kept)


def test_it_stays_while_the_same_text_is_in_another_event(library: Library) -> None:
    number, _ = added(library, TEXT), added(library, TEXT, "Flood")
    library.keep_meanings({"a": meant()})
    library.remove([number])
    library.forget()
    assert recalled(library.path, "a") == b"12345"


def test_what_is_found_of_a_report_that_is_gone_by_then_is_not_kept(library: Library) -> None:
    library.keep_meanings({"a": meant()})
    assert recalled(library.path, "a") is None


def test_another_reading_of_a_report_leaves_nothing_of_the_one_before(library: Library) -> None:
    number = added(library, TEXT)
    library.keep_meanings({"a": meant()})
    library.replace_article(number, Article(OTHER))
    assert recalled(library.path, "a") is None


def test_what_another_encoder_made_is_let_go_of(library: Library) -> None:
    added(library, TEXT)
    library.keep_meanings({"a": meant()})
    library.keep_meanings({"b": meant(model="two")})
    assert recalled(library.path, "a") is None
    assert recalled(library.path, "b") is not None


def test_the_oldest_make_room(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meanings, "MOST_BYTES", 10)
    added(library, TEXT)
    for key in "abc":
        library.keep_meanings({key: meant()})
    assert [recalled(library.path, key) for key in "abc"] == [None, b"12345", b"12345"]


def test_one_that_is_too_large_is_not_kept(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meanings, "MOST_OF_ONE", 4)
    added(library, TEXT)
    library.keep_meanings({"a": meant(), "b": meant(content=b"1234")})
    assert [recalled(library.path, key) for key in "ab"] == [None, b"1234"]


def test_a_text_with_half_a_character_is_kept_too(library: Library) -> None:
    added(library, "Der Damm \ud800 ist gebrochen.")
    library.keep_meanings({"a": meant("Der Damm \ud800 ist gebrochen.")})
    assert recalled(library.path, "a") == b"12345"


def test_a_library_that_is_kept_nowhere_remembers_while_it_is_open() -> None:
    with Library(MEMORY) as library:
        added(library, TEXT)
        library.keep_meanings({"a": meant()})
        assert recalled(MEMORY, "a") == b"12345"


def test_a_library_of_an_earlier_version_learns_to_keep_it(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        migrate(db, 7)
        db.execute("INSERT INTO story (id, name, created) VALUES (1, 'Dam', '2026-01-01')")
    assert recalled(path, "a") is None
    with Library(path) as library:
        library.add(Loaded(Article(TEXT), TEXT.encode(), "txt"), 1)
        library.keep_meanings({"a": meant()})
        assert recalled(path, "a") == b"12345"
        assert [story.name for story in library.stories()] == ["Dam"]
