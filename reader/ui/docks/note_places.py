"""Where the notes stand that belong to what is selected."""

from reader.compare.model import Comparison, Side
from reader.ui.editing_chosen import Chosen, NotePlace
from reader.ui.view.noted import found_again


def note_places(chosen: Chosen, wanted: NotePlace | None) -> tuple[NotePlace, ...]:
    """The place for a note on what is selected, the one wanted, and all that have one within it."""
    held: list[NotePlace] = [] if chosen.note_place is None else [chosen.note_place]
    if wanted is not None:
        held.append(wanted)
    if chosen.comparison.edits.notes:
        held += [at for at in _written(chosen.comparison) if _is_within(chosen, at)]
    return tuple(dict.fromkeys(held))


def _written(comparison: Comparison) -> list[NotePlace]:
    return [
        (found_again(comparison.left, note.left), found_again(comparison.right, note.right))
        for note in comparison.edits.notes
    ]


def _is_within(chosen: Chosen, at: NotePlace) -> bool:
    if at == (None, None) or chosen.stop is None:
        return False
    ends = ((chosen.stop.sentences(side), sentence) for side, sentence in zip(Side, at, strict=True))
    return all(sentence is None or sentence in held for held, sentence in ends)
