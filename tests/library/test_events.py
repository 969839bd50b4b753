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


def test_reports_are_set_apart_no_longer_from_any_of_others_in_either_order(library: Library) -> None:
    one, two, three, four = add(library, library.add_story("Bridge"), "One.", "Two.", "Three.", "Four.")
    library.set_apart([(one, two), (two, three), (one, four)])
    assert library.let_all_be_together([two], [one, three]) == {(one, two), (two, three)}
    assert library.let_all_be_together([two], [one, three]) == frozenset()
    assert library.apart() == {(one, four)}


def test_reports_are_found_where_they_are_in_the_trash_too(library: Library) -> None:
    bridge, fire = library.add_story("Bridge"), library.add_story("Fire")
    (one,), (two,) = add(library, bridge, "One."), add(library, fire, "Two.")
    library.remove([two])
    found = library.whereabouts([one, two, 99])
    assert {number: (at.story, at.is_removed) for number, at in found.items()} == {
        one: (bridge, False),
        two: (fire, True),
    }
    assert library.has_more(bridge, 0)
    assert not library.has_more(bridge, 1)
    assert not library.has_more(fire, 0)


def test_a_story_has_a_name_until_it_is_removed(library: Library) -> None:
    bridge = library.add_story("Bridge")
    assert not library.has_other_story(bridge)
    fire = library.add_story("Fire")
    assert library.has_other_story(bridge)
    assert library.name_of(fire) == "Fire"
    library.remove_story(fire)
    assert library.name_of(fire) is None
    assert not library.has_other_story(bridge)
