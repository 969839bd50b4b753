"""Puts what was open into a library that lacks it, because an older copy was written over the file."""

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
"""Stands for the bytes of an original, which only the library had."""


@dataclass(frozen=True, slots=True)
class OnScreen:
    """The open story with its reports, the pair that is read, and the handwork among all of them.

    Attributes:
        story: its name.
        left, right: the ids of the pair.
        edits: by the places of the reports in entries.
        is_inbox: the story is the inbox, whatever its name is in the other library.
    """

    story: str
    entries: Sequence[Entry]
    left: int | None
    right: int | None
    edits: EditsAmong
    is_inbox: bool = False


def put_back(shown: OnScreen, library: Library) -> tuple[int, int | None, int | None]:
    """Add what a library lacks of it; gives the ids there of the story and of the pair.

    Handwork in that library stays, and that of the screen is added.
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
    """The ids in the library by those on the screen; versions of one report stay versions."""
    ids: dict[int, int] = {}
    newest: dict[int, int] = {}
    for entry in entries:
        ids[entry.id] = newest[entry.lineage] = _put(entry, story, newest.get(entry.lineage), library)
    return ids


def _put_edits(edits: EditsAmong, numbers: Sequence[int], library: Library) -> None:
    others = ((place, 0 if place else 1) for place in edits.kinds if len(numbers) > 1)
    for one, other in (*edits.pairs, *others):  # kinds of sentences are stored with any pair of the report
        _put_between(edits.between(one, other), numbers[one], numbers[other], library)
    if edits.statements:
        library.regroup(numbers, lambda kept: statements_joined(kept, edits.statements))


def _put_between(edits: HandEdits, one: int, other: int, library: Library) -> None:
    library.edit(one, other, lambda kept: joined(kept, edits))


def _put(entry: Entry, story: int, before: int | None, library: Library) -> int:
    """Add one entry, as a later version of the entry before if given; gives its id there."""
    number = library.add_after(Loaded(entry.article, GONE, entry.format), story, before).id
    there = library.entry(number).article
    for name, field in entry.article.fields.items():
        by_hand = (field.provenance is Provenance.BY_HAND, there.field(name).provenance is Provenance.BY_HAND)
        if by_hand != (False, True):
            library.set_field(number, name, field)
    return number
