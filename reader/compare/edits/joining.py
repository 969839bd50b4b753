"""Joins what two copies of a library tell of the same reports: nothing that one alone has is lost."""

from collections.abc import Iterable
from dataclasses import replace

from reader.compare.edits.regrouping import Act, Regrouping, Regroupings, with_said
from reader.compare.edits.values import HandEdits, Kinds, Link, Note
from reader.compare.side import Both


def joined(kept: HandEdits, more: HandEdits) -> HandEdits:
    """Both; of a sentence whose kind both overrule, the kind is that of the second."""
    return HandEdits(
        linked=_links(kept.linked, more.linked),
        confirmed=_links(kept.confirmed, more.confirmed),
        rejected=_links(kept.rejected, more.rejected),
        kinds=Both(*(_kinds(*pair) for pair in zip(kept.kinds, more.kinds, strict=True))),
        notes=_notes(kept.notes, more.notes),
    )


def statements_joined(kept: Regroupings, more: Regroupings) -> Regroupings:
    """Both; of a statement that both name, the name is that of the second."""
    for said in more:
        if said not in kept:
            kept = with_said(kept, [_with_notes_of(kept, said)])
    return kept


def _links(kept: tuple[Link, ...], more: tuple[Link, ...]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys((*kept, *more)))


def _kinds(kept: Kinds, more: Kinds) -> Kinds:
    return tuple((dict(kept) | dict(more)).items())


def _notes(kept: tuple[Note, ...], more: tuple[Note, ...]) -> tuple[Note, ...]:
    """The notes of both; a place has one note, so two different ones become one with both texts."""
    found = {(note.left, note.right): note for note in kept}
    for note in more:
        there = found.get((note.left, note.right))
        found[note.left, note.right] = replace(note, text=_texts([there.text] if there else [], note.text))
    return tuple(found.values())


def _with_notes_of(kept: Regroupings, said: Regrouping) -> Regrouping:
    if said.act is not Act.NOTED:
        return said
    of_same = [old for old in kept if old.act is Act.NOTED and set(old.sentences) & set(said.sentences)]
    return replace(said, text=_texts((old.text for old in of_same), said.text))


def _texts(before: Iterable[str], text: str) -> str:
    """The texts under each other, without those that stand in the last one already, or it in one of them."""
    others = [one for one in before if one not in text]
    return "\n".join(others if any(text in one for one in others) else [*others, text])
