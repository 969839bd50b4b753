"""Puts what was on the screen into a library that lacks it: an older copy was written over the open one."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.compare.edits.among import EditsAmong
from reader.compare.edits.joining import joined, statements_joined
from reader.compare.edits.values import HandEdits
from reader.library.formats import Loaded
from reader.library.records import Entry
from reader.library.store import Library
from reader.text.model import Provenance

GONE = b""
"""What is left of the file that a report was read from: it was in the library alone."""


@dataclass(frozen=True, slots=True)
class OnScreen:
    """The open story with its reports, the two that are read, and what was done by hand among all of them.

    Attributes:
        edits: by the places of the reports.
        is_inbox: whether that story is the inbox, whatever it is called there.
    """

    story: str
    entries: Sequence[Entry]
    left: int | None
    right: int | None
    edits: EditsAmong
    is_inbox: bool = False


def put_back(shown: OnScreen, library: Library) -> tuple[int, int | None, int | None]:
    """See that a library holds all of it; the ids there of the story and of the two that are read.

    What was done by hand in that library stays, beside what was done on the screen.
    """
    with library.at_once():
        story = _story(shown, library)
        ids = _put_all(shown.entries, story, library)
        _put_edits(shown.edits, list(ids.values()), library)
    left, right = (None if number is None else ids.get(number) for number in (shown.left, shown.right))
    return story, left, right


def _story(shown: OnScreen, library: Library) -> int:
    if shown.is_inbox:
        return library.make_inbox(shown.story)
    inbox = library.inbox()
    found = (one.id for one in library.stories() if one.name == shown.story and one.id != inbox)
    there = next(found, None)
    return library.add_story(shown.story) if there is None else there


def _put_all(entries: Sequence[Entry], story: int, library: Library) -> dict[int, int]:
    """The ids there of the entries, by those they have on the screen; versions of a report stay so."""
    ids: dict[int, int] = {}
    newest: dict[int, int] = {}
    for entry in entries:
        ids[entry.id] = newest[entry.lineage] = _put(entry, story, newest.get(entry.lineage), library)
    return ids


def _put_edits(edits: EditsAmong, numbers: Sequence[int], library: Library) -> None:
    others = ((place, 0 if place else 1) for place in edits.kinds if len(numbers) > 1)
    for one, other in (*edits.pairs, *others):  # kinds are kept with whichever pair
        _put_between(edits.between(one, other), numbers[one], numbers[other], library)
    if edits.statements:
        library.regroup(numbers, lambda kept: statements_joined(kept, edits.statements))


def _put_between(edits: HandEdits, one: int, other: int, library: Library) -> None:
    library.edit(one, other, lambda kept: joined(kept, edits))


def _put(entry: Entry, story: int, before: int | None, library: Library) -> int:
    """Put one entry there, as a later version of another if before is given; its id there."""
    number = library.add_after(Loaded(entry.article, GONE, entry.format), story, before).id
    there = library.entry(number).article
    for name, field in entry.article.fields.items():
        by_hand = (field.provenance is Provenance.BY_HAND, there.field(name).provenance is Provenance.BY_HAND)
        if by_hand != (False, True):
            library.set_field(number, name, field)
    return number
