"""Where the notes of a comparison stand, found again among the sentences by their content."""

from reader.compare.edits.placing import Sought
from reader.compare.edits.values import Anchor
from reader.compare.model import Comparison
from reader.compare.side import Both, Side
from reader.text.checking import Checkpoint, unchecked

NotePlace = Both[int | None]
"""The sentence of A and the sentence of B that a note stands on; one of them may be None."""

NO_PLACE: NotePlace = Both(None, None)


def note_places(comparison: Comparison, check: Checkpoint = unchecked) -> tuple[NotePlace, ...]:
    """Where each note stands, in the order they were written; NO_PLACE for one whose place is gone."""
    notes = comparison.edits.notes
    if not notes:
        return ()
    left, right = (Sought(r.article, r.sentences, check) for r in (comparison.left, comparison.right))
    return tuple(Both(_found(left, note.left), _found(right, note.right)) for note in notes)


def notes_at(comparison: Comparison, places: tuple[NotePlace, ...], side: Side) -> dict[int, tuple[str, ...]]:
    """The notes on each sentence of a side, those on its pairs too, in the order they were written."""
    found: dict[int, tuple[str, ...]] = {}
    for note, place in zip(comparison.edits.notes, places, strict=True):
        at = place.of(side)
        if at is not None:
            found[at] = (*found.get(at, ()), note.text)
    return found


def _found(sought: Sought, anchor: Anchor | None) -> int | None:
    return next(iter(sought.find((anchor,))), None) if anchor else None
