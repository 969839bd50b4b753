"""Puts what was on the screen into a library that lacks it: an older copy was written over the open one."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.edits.values import HandEdits
from reader.library.formats import Loaded
from reader.library.records import Entry
from reader.library.store import Library

GONE = b""
"""What is left of the file that a report was read from: it was in the library alone."""


@dataclass(frozen=True, slots=True)
class OnScreen:
    """The open story with its reports, the two that are read, and what was done between these by hand."""

    story: str
    entries: Sequence[Entry]
    left: int | None
    right: int | None
    edits: HandEdits


def put_back(shown: OnScreen, library: Library) -> tuple[int, int | None, int | None]:
    """See that a library holds all of it; the ids there of the story and of the two that are read."""
    with library.at_once():
        there = next((story.id for story in library.stories() if story.name == shown.story), None)
        story = library.add_story(shown.story) if there is None else there
        ids = {entry.id: _put(entry, story, library) for entry in shown.entries}
        left, right = (None if number is None else ids.get(number) for number in (shown.left, shown.right))
        if left is not None and right is not None and left != right:
            library.edit(left, right, lambda _: shown.edits)
    return story, left, right


def _put(entry: Entry, story: int, library: Library) -> int:
    number = library.add(Loaded(entry.article, GONE, entry.format), story).id
    for name, field in entry.article.fields.items():
        library.set_field(number, name, field)
    return number
