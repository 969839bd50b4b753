"""What is removed stays in the trash, with all that was said of it, until somebody empties it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.compare.edits.regrouping import Act, Regrouping
from reader.compare.edits.values import NO_EDITS, Anchor
from reader.library.formats import Loaded
from reader.library.store import Library
from reader.text.model import Article, Field, FieldName
from tests.library.test_store import EDITS, loaded

CONFIDENTIAL = "The source asked to be forgotten."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        yield opened


@pytest.fixture
def story(library: Library) -> int:
    return library.add_story("Bridge")


def add(library: Library, story: int, *texts: str) -> list[int]:
    return [library.add(loaded(text), story).id for text in texts]


def in_trash(library: Library) -> list[int]:
    return [one.id for one in library.trash()]


def test_what_was_removed_is_in_the_trash_the_last_first_and_named(library: Library, story: int) -> None:
    first, second, kept = add(library, story, "One.", "Two.", "Three.")
    library.set_field(second, FieldName.SOURCE, Field("The Mail"))
    library.remove([first])
    library.remove([second])
    found = library.trash()
    assert [(one.id, one.name, one.title, one.event) for one in found] == [
        (second, "The Mail", "Bridge closed", "Bridge"),
        (first, "Bridge closed", "Bridge closed", "Bridge"),
    ]
    assert found[0].removed > found[1].removed
    assert [entry.id for entry in library.entries(story)] == [kept]


def test_a_report_without_a_headline_is_named_by_how_it_begins(library: Library, story: int) -> None:
    number = library.add(Loaded(Article("The bridge was closed for good."), b"1", "txt"), story).id
    library.remove([number])
    assert library.trash()[0].name == library.entry(number).article.name


def test_the_trash_outlives_the_program_and_gives_back_notes_and_links(library: Library, story: int) -> None:
    one, two = add(library, story, "One.", "Two.")
    library.edit(one, two, lambda _: EDITS)
    library.remove([one, two])
    library.close()
    with Library(library.path) as again:
        assert sorted(in_trash(again)) == [one, two]
        assert again.bring_back([one, two]) == (one, two)
        assert again.edits(one, two) == EDITS
        assert again.trash() == ()


def test_a_removed_event_is_in_the_trash_with_its_reports_and_comes_back_with_them(
    library: Library, story: int
) -> None:
    before, one, two = add(library, story, "Removed before.", "One.", "Two.")
    library.remove([before])
    library.remove_story(story)
    assert library.stories() == ()
    assert library.counts() == {}
    assert sorted(in_trash(library)) == [before, one, two]
    library.restore_story(story)
    assert [entry.id for entry in library.entries(story)] == [one, two]
    assert in_trash(library) == [before]


def test_a_report_of_a_removed_event_brings_the_event_back(library: Library, story: int) -> None:
    one, two = add(library, story, "One.", "Two.")
    library.remove_story(story)
    assert library.bring_back([two]) == (two,)
    assert [name.id for name in library.stories()] == [story]
    assert [entry.id for entry in library.entries(story)] == [two]
    assert in_trash(library) == [one]


def test_a_report_that_has_come_in_again_meanwhile_is_not_brought_back_beside_itself(
    library: Library, story: int
) -> None:
    other = library.add_story("Another")
    [gone] = add(library, other, "One.")
    library.remove([gone])
    library.move([gone], story)
    [there] = add(library, story, "Two.")
    library.replace_article(there, library.entry(gone).article)
    assert library.bring_back([gone]) == ()
    assert in_trash(library) == [gone]


def test_what_is_forgotten_is_gone_with_its_file_and_all_that_was_said_of_it(
    library: Library, story: int
) -> None:
    kept, gone = add(library, story, "One.", CONFIDENTIAL)
    library.edit(kept, gone, lambda _: EDITS)
    said = Regrouping(Act.TOGETHER, ((0, Anchor("One.")), (1, Anchor(CONFIDENTIAL))), (), "")
    alone = Regrouping(Act.NAMED, ((1, Anchor(CONFIDENTIAL)),), (), "The second")
    library.regroup([kept, gone], lambda _: (said, alone))
    library.remove([gone])
    library._db.execute("PRAGMA secure_delete = OFF")  # as SQLite is built in most places
    assert library.forget([kept, gone]) == 1
    assert library.entry(kept)
    for ask in (library.entry, library.original):
        with pytest.raises(KeyError):
            ask(gone)
    library.settle()
    assert CONFIDENTIAL.encode() not in library.path.read_bytes()
    [again] = add(library, story, CONFIDENTIAL)
    assert library.edits(kept, again).linked == NO_EDITS.linked
    assert library.edits(kept, again).notes == NO_EDITS.notes
    remaining = library.edits_among([kept, again]).statements
    assert [one.sentences for one in remaining] == [((0, Anchor("One.")),)]


def test_a_number_that_was_forgotten_is_never_given_again(library: Library, story: int) -> None:
    other = library.add_story("Another")
    [number] = add(library, other, "One.")
    library.remove_story(other)
    assert library.forget() == 1
    assert add(library, story, "Two.")[0] > number
    assert library.add_story("A third") > other
    with pytest.raises(KeyError):
        library.restore_story(other)


def test_closing_forgets_nothing(library: Library, story: int) -> None:
    [number] = add(library, story, "One.")
    library.remove([number])
    library.close()
    with Library(library.path) as again:
        assert in_trash(again) == [number]
