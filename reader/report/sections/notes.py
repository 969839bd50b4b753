"""The notes written by hand, numbered in the order of A, and the sentences to which they belong."""

from dataclasses import dataclass

from reader.compare.edits.values import Anchor, Note
from reader.compare.side import Both, Side
from reader.report.blocks import Inline, Mark, Paragraph
from reader.report.sections.passages import shown
from reader.report.subject import Subject

# A number greater than that of any sentence: notes without a place come last.
_NOWHERE = 1 << 30


@dataclass(frozen=True, slots=True)
class Placed:
    """A note with its number and its sentences, from 0; None where a side does not have it."""

    number: int
    text: str
    left: int | None
    right: int | None


def placed_notes(subject: Subject) -> tuple[Placed, ...]:
    """The notes in the order of A, then those on B alone in the order of B."""
    found = [
        (note, _find(subject, Side.LEFT, note.left), _find(subject, Side.RIGHT, note.right))
        for note in subject.comparison.edits.notes
    ]
    found.sort(key=_place)
    return tuple(Placed(at, note.text, left, right) for at, (note, left, right) in enumerate(found, 1))


def note_numbers(notes: tuple[Placed, ...]) -> dict[tuple[Side, int], tuple[int, ...]]:
    """The numbers of the notes on each sentence; a note on a pair is on sentences of both sides."""
    held: dict[tuple[Side, int], tuple[int, ...]] = {}
    for note in notes:
        for side, index in Both(note.left, note.right).items():
            if index is not None:
                held[side, index] = (*held.get((side, index), ()), note.number)
    return held


def list_of_notes(subject: Subject, notes: tuple[Placed, ...]) -> tuple[Paragraph, ...]:
    """A paragraph for each note: its number, its text, its sentences."""
    return tuple(
        Paragraph(
            (
                Inline(f"[{note.number}] ", Mark.STRONG),
                Inline(shown(note.text)),
                Inline(f" ({_where(subject, note)})", Mark.FAINT),
            ),
            anchor=subject.anchor(f"note-{note.number}"),
        )
        for note in notes
    )


def _where(subject: Subject, note: Placed) -> str:
    places = [
        subject.ref(side, (index,))
        for side, index in Both(note.left, note.right).items()
        if index is not None
    ]
    if not places:
        return subject.words.say("the sentence it refers to is no longer in either report")
    return subject.words.say("on {places}", places=subject.words.listed(places))


def _place(found: tuple[Note, int | None, int | None]) -> tuple[int, int]:
    _, left, right = found
    return (_NOWHERE if left is None else left, _NOWHERE if right is None else right)


def _find(subject: Subject, side: Side, anchor: Anchor | None) -> int | None:
    if anchor is None:
        return None
    reading = subject.reading(side)
    alike = [s.index for s in reading.sentences if reading.text(s.index) == anchor.text]
    return alike[anchor.occurrence] if anchor.occurrence < len(alike) else None
