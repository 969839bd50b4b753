"""Reports in no event are in the inbox; what was put into an event by a guess, and what is of another one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.store import Library
from tests.library.test_store import loaded


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


def add(library: Library, story: int, *texts: str) -> list[int]:
    return [library.add(loaded(text), story).id for text in texts]


def test_the_inbox_is_made_once_and_is_gone_when_it_was_removed(library: Library) -> None:
    assert library.inbox() is None
    made = library.make_inbox("Inbox")
    assert library.make_inbox("Another name") == library.inbox() == made
    assert [story.name for story in library.stories()] == ["Inbox"]
    library.remove_story(made)
    assert library.inbox() is None


def test_a_guess_holds_until_somebody_agrees_or_the_report_is_forgotten(library: Library) -> None:
    one, two = add(library, library.add_story("Bridge"), "One.", "Two.")
    library.guess([one, two])
    assert library.agree([one]) == (one,)
    assert library.agree([one]) == ()
    assert library.guesses() == {two}
    library.remove([two])
    library.forget()
    assert library.guesses() == frozenset()


def test_what_is_not_of_the_same_event_is_said_once_and_taken_back(library: Library) -> None:
    one, two, three = add(library, library.add_story("Bridge"), "One.", "Two.", "Three.")
    assert library.set_apart([(two, one), (three, three)]) == {(one, two)}
    assert library.set_apart([(one, two), (one, three)]) == {(one, three)}
    assert library.apart() == {(one, two), (one, three)}
    assert library.let_be_together([(two, one), (two, three)]) == {(one, two)}
    library.remove([three])
    library.forget()
    assert library.apart() == frozenset()
