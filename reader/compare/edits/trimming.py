"""Where a report begins and ends in what was read, set by hand: what stands outside is not part of it."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from reader.compare.edits.values import Anchor, HandEdits
from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.text.model import Kind

OUTSIDE = Kind.BOILERPLATE
"""What a sentence before the beginning or behind the end is from then on."""


def begin_at(comparison: Comparison, side: Side, sentence: int) -> HandEdits:
    """Let the report of one side begin with that sentence, wherever it began before."""
    reading = comparison.of(side)
    first = next((s.index for s in reading.sentences if s.kind.is_compared), len(reading.sentences))
    return _trimmed(comparison, side, range(sentence), range(sentence, first))


def end_at(comparison: Comparison, side: Side, sentence: int) -> HandEdits:
    """Let the report of one side end with that sentence, wherever it ended before."""
    reading = comparison.of(side)
    last = max((s.index for s in reading.sentences if s.kind.is_compared), default=-1)
    behind = range(sentence + 1, len(reading.sentences))
    return _trimmed(comparison, side, behind, range(last + 1, sentence + 1))


def whole(comparison: Comparison, side: Side) -> HandEdits:
    """Take back that anything of one side's report was left out by hand."""
    return _with_kinds(comparison, side, (old for old in _kinds(comparison, side) if old[1] is not OUTSIDE))


def is_trimmed(comparison: Comparison, side: Side) -> bool:
    """Whether a person left something of that side's report out."""
    return any(kind is OUTSIDE for _, kind in _kinds(comparison, side))


def _trimmed(comparison: Comparison, side: Side, outside: range, inside: range) -> HandEdits:
    """The edits with the compared ones of some sentences left out, and others as they were."""
    reading = comparison.of(side)
    anchor = _anchors(reading)
    gone = {anchor(index) for index in outside if reading.sentences[index].kind.is_compared}
    come = {anchor(index) for index in inside}
    before = _kinds(comparison, side)
    kept = (old for old in before if old[0] not in gone and not (old[0] in come and old[1] is OUTSIDE))
    ordered = (anchor(index) for index in outside)
    return _with_kinds(comparison, side, (*kept, *((one, OUTSIDE) for one in ordered if one in gone)))


def _anchors(reading: Reading) -> Callable[[int], Anchor]:
    """Names all sentences by their content in one go: one by one takes the square of the time."""
    seen: dict[str, int] = {}
    anchors: list[Anchor] = []
    for index in range(len(reading.sentences)):
        text = reading.text(index)
        anchors.append(Anchor(text, seen.get(text, 0)))
        seen[text] = seen.get(text, 0) + 1
    return anchors.__getitem__


def _kinds(comparison: Comparison, side: Side) -> tuple[tuple[Anchor, Kind], ...]:
    return comparison.edits.kinds.of(side)


def _with_kinds(comparison: Comparison, side: Side, kinds: Iterable[tuple[Anchor, Kind]]) -> HandEdits:
    edits = comparison.edits
    return replace(edits, kinds=edits.kinds.with_(side, tuple(kinds)))
