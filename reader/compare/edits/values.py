"""What a person changed by hand in one comparison, as plain values that name sentences by their words."""

from dataclasses import dataclass

from reader.compare.side import Both, Sided
from reader.text.model import Kind


@dataclass(frozen=True, slots=True)
class Anchor:
    """A sentence named by content, so that re-import finds it again: its text and which of the like it is."""

    text: str
    occurrence: int = 0


Kinds = tuple[tuple[Anchor, Kind], ...]
"""Sentences of one article with the kind that a person says they are."""

NO_KINDS: Both[Kinds] = Both((), ())


@dataclass(frozen=True, slots=True)
class Link(Sided):
    """Two passages joined, confirmed or kept apart by hand."""

    left: tuple[Anchor, ...]
    right: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Note(Sided):
    """A remark of the person's on a sentence of one side, or on a pair (anchored at both)."""

    text: str
    left: Anchor | None = None
    right: Anchor | None = None


@dataclass(frozen=True, slots=True)
class HandEdits:
    """All that a person changed by hand in one comparison; plain values that compare() works around.

    Attributes:
        linked, confirmed, rejected: passages joined, pairs agreed to, pairs (or near misses) refused.
        kinds: of each side, sentences whose kind the person overruled.
        notes: remarks, in the order they were written.
    """

    linked: tuple[Link, ...] = ()
    confirmed: tuple[Link, ...] = ()
    rejected: tuple[Link, ...] = ()
    kinds: Both[Kinds] = NO_KINDS
    notes: tuple[Note, ...] = ()


NO_EDITS = HandEdits()
