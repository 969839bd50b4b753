"""Tags hold for all versions of a report, in any event, and go with the last report that has them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.searching.query import parsed
from reader.library.store import Library
from tests.library.test_store import loaded


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "library.sqlite") as opened:
        story = opened.add_story("Bridge")
        for text in ("One.", "Two.", "Three."):
            opened.add(loaded(text), story)
        yield opened


def names(library: Library) -> dict[int, list[str]]:
    return {number: [tag.name for tag in tags] for number, tags in library.tags_of_reports().items()}


def test_reports_get_a_tag_once_and_it_is_said_which_did_not_have_it(library: Library) -> None:
    assert library.tag([1], "To read") == (1,)
    assert library.tag([1, 2, 99], "To read") == (2,)
    assert names(library) == {1: ["To read"], 2: ["To read"]}
    assert len(library.tags()) == 1


def test_tags_stand_by_name_and_have_colours_of_their_own(library: Library) -> None:
    for name in ("zinc", "Ärger", "alpha"):
        library.tag([1], name)
    assert names(library) == {1: ["alpha", "Ärger", "zinc"]}
    assert len({tag.colour for tag in library.tags()}) == 3


def test_a_tag_goes_with_the_last_report_that_has_it(library: Library) -> None:
    library.tag([1, 2], "To read")
    assert library.untag([1], "To read") == (1,)
    assert names(library) == {2: ["To read"]}
    assert library.untag([1, 2], "To read") == (2,)
    assert library.tags() == ()


def test_a_tag_is_found_by_and_renamed(library: Library) -> None:
    library.tag([2], "To read")
    library.rename_tag(library.tags()[0].id, "Read", "green")
    assert [(tag.name, tag.colour) for tag in library.tags()] == [("Read", "green")]
    assert [hit.entry.id for hit in library.search(parsed("tag:read")).hits] == [2]


def test_the_trash_keeps_tags_and_emptying_it_forgets_them(library: Library) -> None:
    library.tag([1], "To read")
    library.remove([1])
    library.bring_back([1])
    assert names(library) == {1: ["To read"]}
    library.remove([1])
    library.forget()
    assert names(library) == {}
    assert library.tags() == ()


def test_a_colour_that_is_none_of_ours_is_shown_as_grey(library: Library) -> None:
    library.tag([1], "Odd")
    library.rename_tag(library.tags()[0].id, "Odd", "no such colour")
    assert library.tags()[0].colour == "grey"
