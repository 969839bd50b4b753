"""Puts what was on the screen into a library that lacks it: an older copy was written over the open one."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.edits.among import EditsAmong
from reader.compare.edits.regrouping import with_said
from reader.compare.edits.values import HandEdits
from reader.library.formats import Loaded
from reader.library.records import Entry
from reader.library.store import Library

GONE = b""
"""What is left of the file that a report was read from: it was in the library alone."""


@dataclass(frozen=True, slots=True)
class OnScreen:
    """The open story with its reports, the two that are read, and what was done by hand among all of them.

    edits: by the places of the reports.
    """

    story: str
    entries: Sequence[Entry]
    left: int | None
    right: int | None
    edits: EditsAmong


def put_back(shown: OnScreen, library: Library) -> tuple[int, int | None, int | None]:
    """See that a library holds all of it; the ids there of the story and of the two that are read."""
    with library.at_once():
        there = next((story.id for story in library.stories() if story.name == shown.story), None)
        story = library.add_story(shown.story) if there is None else there
        ids = {entry.id: _put(entry, story, library) for entry in shown.entries}
        _put_edits(shown.edits, list(ids.values()), library)
    left, right = (None if number is None else ids.get(number) for number in (shown.left, shown.right))
    return story, left, right


def _put_edits(edits: EditsAmong, numbers: Sequence[int], library: Library) -> None:
    others = ((place, 0 if place else 1) for place in edits.kinds if len(numbers) > 1)
    for one, other in (*edits.pairs, *others):  # kinds are kept with whichever pair
        _put_between(edits.between(one, other), numbers[one], numbers[other], library)
    if edits.statements:
        library.regroup(numbers, lambda kept: with_said(kept, edits.statements))


def _put_between(edits: HandEdits, one: int, other: int, library: Library) -> None:
    library.edit(one, other, lambda _: edits)


def _put(entry: Entry, story: int, library: Library) -> int:
    number = library.add(Loaded(entry.article, GONE, entry.format), story).id
    for name, field in entry.article.fields.items():
        library.set_field(number, name, field)
    return number
