"""What a person changed by hand among all reports of a story, to be had between any two of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from reader.compare.edits.regrouping import Regroupings
from reader.compare.edits.values import NO_EDITS, HandEdits, Kinds, Link, Note
from reader.compare.side import Both


@dataclass(frozen=True, slots=True)
class EditsAmong:
    """Hand edits by report and by pair of reports; reports are named by numbers of the caller's.

    Attributes:
        kinds: by report, its sentences whose kind was overruled: in every comparison of it.
        pairs: links and notes by pair, seen from the first of the two; each pair stands here once.
        statements: what was said of the statements that the reports make, in that order.
    """

    kinds: Mapping[int, Kinds] = field(default_factory=dict)
    pairs: Mapping[tuple[int, int], HandEdits] = field(default_factory=dict)
    statements: Regroupings = ()

    def between(self, left: int, right: int) -> HandEdits:
        """All that was changed between two reports, seen from the left one."""
        found = self.pairs.get((left, right))
        if found is None:
            found = mirrored(self.pairs.get((right, left), NO_EDITS))
        kinds = Both(self.kinds.get(left, ()), self.kinds.get(right, ()))
        return replace(found, kinds=kinds) if any(kinds) else found


NOTHING_BY_HAND = EditsAmong()


def mirrored(edits: HandEdits) -> HandEdits:
    """The edits between two reports, seen from the other one."""
    return HandEdits(
        linked=_turned(edits.linked),
        confirmed=_turned(edits.confirmed),
        rejected=_turned(edits.rejected),
        kinds=edits.kinds.swapped(),
        notes=tuple(Note(note.text, note.right, note.left) for note in edits.notes),
    )


def _turned(links: tuple[Link, ...]) -> tuple[Link, ...]:
    return tuple(Link(link.right, link.left) for link in links)
