"""What a person corrects in a comparison, as new hand edits: a comparison and a wish in, HandEdits out."""

from collections.abc import Iterable
from dataclasses import replace

from reader.compare.edits.values import Anchor, HandEdits, Link, Note
from reader.compare.model import Comparison, Pair, Reading, Status
from reader.compare.side import Side
from reader.text.harmless import harmless
from reader.text.model import Kind


def link(comparison: Comparison, left: Iterable[int], right: Iterable[int]) -> HandEdits:
    """Join two passages, given as sentence indices; what was rejected between them no longer is."""
    wished = _link(comparison, left, right)
    edits = comparison.edits
    return replace(
        edits,
        linked=(*_without(edits.linked, wished), wished),
        rejected=tuple(old for old in edits.rejected if not _touches(old, wished)),
    )


def unlink(comparison: Comparison, pair: Pair) -> HandEdits:
    """Take back a pair made by hand, so that the pairing decides again; an automatic pair is rejected."""
    if pair.status is not Status.BY_HAND:
        return reject(comparison, pair)
    edits = comparison.edits
    return replace(edits, linked=_without(edits.linked, _link(comparison, pair.left, pair.right)))


def reject(comparison: Comparison, pair: Pair) -> HandEdits:
    """Keep the two passages of a pair apart from now on."""
    wished = _link(comparison, pair.left, pair.right)
    edits = comparison.edits
    return replace(
        edits,
        linked=_without(edits.linked, wished),
        confirmed=_without(edits.confirmed, wished),
        rejected=(*_without(edits.rejected, wished), wished),
    )


def confirm(comparison: Comparison, pair: Pair) -> HandEdits:
    """Agree to a pair; agreeing to one that is confirmed already takes the agreement back."""
    wished = _link(comparison, pair.left, pair.right)
    others = _without(comparison.edits.confirmed, wished)
    agreed = others if pair.status is Status.CONFIRMED else (*others, wished)
    return replace(comparison.edits, confirmed=agreed)


def overrule(comparison: Comparison, side: Side, sentences: Iterable[int], kind: Kind) -> HandEdits:
    """Say what kind some sentences of one side are, whatever the cleaning thought."""
    anchors = _anchors(comparison.of(side), sentences)
    edits = comparison.edits
    before = edits.kinds.of(side)
    kinds = (*(old for old in before if old[0] not in anchors), *((anchor, kind) for anchor in anchors))
    return replace(edits, kinds=edits.kinds.with_(side, kinds))


def reinstate(comparison: Comparison, side: Side, sentences: Iterable[int]) -> HandEdits:
    """Say that some sentences are part of the report: nothing more than taking back that they are not."""
    places = tuple(sentences)
    anchors, edits = _anchors(comparison.of(side), places), comparison.edits
    before = edits.kinds.of(side)
    if not {anchor for anchor, _ in before} & {*anchors}:
        return overrule(comparison, side, places, Kind.BODY)
    kinds = tuple(old for old in before if old[0] not in anchors)
    return replace(edits, kinds=edits.kinds.with_(side, kinds))


def annotate(comparison: Comparison, text: str, left: int | None, right: int | None) -> HandEdits:
    """Write a note on a sentence of one side, or on a pair by the first of each; "" takes it away."""
    place = _place(comparison, left, right)
    others = tuple(note for note in comparison.edits.notes if (note.left, note.right) != place)
    kept = harmless(text).strip()
    added = (Note(kept, *place),) if kept else ()
    return replace(comparison.edits, notes=(*others, *added))


def note_on(comparison: Comparison, left: int | None, right: int | None) -> str:
    """The note that stands there, or ""."""
    place = _place(comparison, left, right)
    return next((note.text for note in comparison.edits.notes if (note.left, note.right) == place), "")


def anchor(reading: Reading, sentence: int) -> Anchor:
    """The sentence named by its content."""
    text = reading.text(sentence)
    earlier = (reading.text(index) for index in range(sentence))
    return Anchor(text, sum(other == text for other in earlier))


def _anchors(reading: Reading, sentences: Iterable[int]) -> tuple[Anchor, ...]:
    return tuple(anchor(reading, index) for index in sorted(sentences))


def _link(comparison: Comparison, left: Iterable[int], right: Iterable[int]) -> Link:
    return Link(_anchors(comparison.left, left), _anchors(comparison.right, right))


def _place(
    comparison: Comparison, left: int | None, right: int | None
) -> tuple[Anchor | None, Anchor | None]:
    return (
        None if left is None else anchor(comparison.left, left),
        None if right is None else anchor(comparison.right, right),
    )


def _without(links: tuple[Link, ...], wished: Link) -> tuple[Link, ...]:
    """The links but those that lie within the wished passages."""
    ours, theirs = set(wished.left), set(wished.right)
    return tuple(old for old in links if not (set(old.left) <= ours and set(old.right) <= theirs))


def _touches(old: Link, wished: Link) -> bool:
    return bool(set(old.left) & set(wished.left)) and bool(set(old.right) & set(wished.right))
