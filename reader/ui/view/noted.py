"""Where the notes of a comparison stand, found again among the sentences by their content."""

from reader.compare.hand import Sought
from reader.compare.model import Anchor, Comparison, Reading, Side


def notes_at(comparison: Comparison, side: Side) -> dict[int, tuple[str, ...]]:
    """The notes on each sentence of a side, those on its pairs too, in the order they were written."""
    found: dict[int, tuple[str, ...]] = {}
    if not comparison.edits.notes:
        return found
    sought = Sought(comparison.side(side).article, comparison.side(side).sentences)
    for note in comparison.edits.notes:
        anchor = note.left if side is Side.LEFT else note.right
        for sentence in sought.find((anchor,)) if anchor else ():
            found[sentence] = (*found.get(sentence, ()), note.text)
    return found


def found_again(reading: Reading, anchor: Anchor | None) -> int | None:
    """The sentence so named; None when it no longer stands in the report."""
    if anchor is None:
        return None
    return next(iter(Sought(reading.article, reading.sentences).find((anchor,))), None)
