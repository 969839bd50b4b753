"""Where the notes stand that belong to what is selected."""

from reader.compare.arrangement.noted import NO_PLACE, NotePlace
from reader.ui.editing.chosen import Chosen


def places_of(
    chosen: Chosen, wanted: NotePlace | None, written: tuple[NotePlace, ...]
) -> tuple[NotePlace, ...]:
    """The place for a note on what is selected, the one wanted, and those written that stand within it."""
    held = (chosen.note_place, wanted, *(at for at in written if _is_within(chosen, at)))
    return tuple(dict.fromkeys(at for at in held if at is not None))


def _is_within(chosen: Chosen, at: NotePlace) -> bool:
    if at == NO_PLACE or chosen.stop is None:
        return False
    ends = ((chosen.stop.of(side), sentence) for side, sentence in at.items())
    return all(sentence is None or sentence in held for held, sentence in ends)
