"""Where the notes of a comparison stand, found again among the sentences by their content."""

from reader.compare.model import Anchor, Comparison, Reading, Side


def notes_at(comparison: Comparison, side: Side) -> dict[int, tuple[str, ...]]:
    """The notes on each sentence of a side, those on its pairs too, in the order they were written."""
    found: dict[int, tuple[str, ...]] = {}
    for note in comparison.edits.notes:
        at = found_again(comparison.side(side), note.left if side is Side.LEFT else note.right)
        if at is not None:
            found[at] = (*found.get(at, ()), note.text)
    return found


def found_again(reading: Reading, anchor: Anchor | None) -> int | None:
    """The sentence so named; None when it no longer stands in the report."""
    if anchor is None:
        return None
    same = [s.index for s in reading.sentences if s.span.of(reading.article.text) == anchor.text]
    return same[anchor.occurrence] if anchor.occurrence < len(same) else None
