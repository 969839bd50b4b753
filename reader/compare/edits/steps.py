"""A correction as the things it changed, so that it can be taken back without touching anything else."""

from dataclasses import dataclass, replace
from enum import StrEnum

from reader.compare.edits.values import Anchor, HandEdits, Link
from reader.compare.side import Side


class Judgement(StrEnum):
    """What a person said of two passages."""

    LINKED = "linked"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


SAID = "said"
"""The value of a verdict that stands: there is no more to it than that."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Two passages with a verdict."""

    verdict: Judgement
    link: Link


@dataclass(frozen=True, slots=True)
class Overruled:
    """A sentence of one side whose kind was overruled; its value is the kind."""

    side: Side
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Noted:
    """A place with a note; its value is the text."""

    left: Anchor | None
    right: Anchor | None


Thing = Judged | Overruled | Noted


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is no longer as it was; a value of None means that it is not there.

    Attributes:
        row: where it stood among its like when it was taken away, so that it comes back to its place.
    """

    thing: Thing
    before: str | None
    after: str | None
    row: int | None = None


Changes = tuple[Change, ...]


def difference(before: HandEdits, after: HandEdits) -> Changes:
    """What was changed from the one to the other, and nothing of what both have."""
    old, new = things(before), things(after)
    every = dict.fromkeys((*old, *new))
    return tuple(Change(t, old.get(t), new.get(t)) for t in every if old.get(t) != new.get(t))


def inverse(step: Changes) -> Changes:
    """The step back."""
    return tuple(replace(change, before=change.after, after=change.before) for change in reversed(step))


def fits(step: Changes, edits: HandEdits) -> bool:
    """Whether everything that the step changes is as it was when the step was made."""
    now = things(edits)
    return all(now.get(change.thing) == change.before for change in step)


def things(edits: HandEdits) -> dict[Thing, str]:
    """Everything that was changed by hand, each with its value."""
    verdicts = (
        (Judgement.LINKED, edits.linked),
        (Judgement.CONFIRMED, edits.confirmed),
        (Judgement.REJECTED, edits.rejected),
    )
    found: dict[Thing, str] = {Judged(verdict, link): SAID for verdict, links in verdicts for link in links}
    for side, kinds in edits.kinds.items():
        found |= {Overruled(side, anchor): kind.value for anchor, kind in kinds}
    return found | {Noted(note.left, note.right): note.text for note in edits.notes}
