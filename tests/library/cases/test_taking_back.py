"""What a case file brought is taken out and put in again alone, as far as its reports are still there."""

from pathlib import Path

import pytest

from reader.library.cases.case_file import take_case_to_undo
from reader.library.records import Overtaken
from reader.library.store import Library
from tests.library.cases.test_case_file import event
from tests.library.test_store import EDITS, loaded


@pytest.mark.parametrize("texts", [(), ("One.",), ("One.", "Two.")])
def test_what_was_forgotten_since_is_not_brought_again(
    case: Path, other: Library, texts: tuple[str, ...]
) -> None:
    story = other.add_story("Bridge")
    numbers = [other.add(loaded(text), story).id for text in texts]
    _, what = take_case_to_undo(case, other)
    other.take_back(what)
    other.remove(numbers)
    other.forget()
    before = other.held_rows()
    with pytest.raises(Overtaken):
        other.bring_again(what)
    assert other.held_rows() == before


def test_a_report_whose_text_has_come_into_its_event_meanwhile_is_not_brought_twice(
    case: Path, other: Library
) -> None:
    _, what = take_case_to_undo(case, other)
    story = max(one.id for one in other.stories())
    other.take_back(what)
    another = other.add(loaded("One."), other.add_story("Another")).id  # where it may stand, too
    what = other.bring_again(what)
    other.take_back(what)
    other.restore_story(story)
    other.move([another], story)
    before = other.held_rows()
    with pytest.raises(Overtaken):
        other.bring_again(what)
    assert other.held_rows() == before


def test_what_a_person_made_alike_since_stays(case: Path, other: Library) -> None:
    story = other.add_story("Bridge")
    one, two = (other.add(loaded(text), story).id for text in ("One.", "Two."))
    _, what = take_case_to_undo(case, other)
    other.take_back(what)
    other.edit(one, two, lambda _: EDITS)
    what = other.bring_again(what)
    assert other.edits(one, two) == EDITS
    other.take_back(what)
    assert other.edits(one, two) == EDITS
    assert other.tags() == ()


def test_tags_that_were_made_anew_are_taken_out_again(case: Path, other: Library) -> None:
    _, what = take_case_to_undo(case, other)
    other.take_back(what)
    other.tag([1], "Another")  # has the number now that the one of the case had
    what = other.bring_again(what)
    [one, _] = event(other)
    assert [tag.name for tag in other.tags_of_reports()[one]] == ["To read"]
    other.take_back(what)
    assert [tag.name for tag in other.tags()] == ["Another"]
