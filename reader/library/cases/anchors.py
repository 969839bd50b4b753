"""Checks the sentences in rows of another library, and renumbers their reports for this one."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress

from reader.compare.edits.regrouping import Act
from reader.library.rows import clean

Sentences = str
"""Sentences as a row has them, in JSON: [[lineage, text, occurrence], …]."""


def is_anchor(value: object) -> bool:
    """Whether a value is [text, occurrence]: a sentence, and which of several equal ones it is, from 0."""
    match value:
        case [str(text), int(occurrence)]:
            return occurrence >= 0 and text == clean(text)
        case _:
            return False


def mapped_sentences(written: object, lineages: Mapping[int, int]) -> Sentences | None:
    """The sentences with the lineages of this library, without unknown ones; None if unreadable."""
    with suppress(ValueError, TypeError, RecursionError):
        found = json.loads(str(written))
        if isinstance(found, list) and all(_is_sentence(one) for one in found):
            renumbered = [[lineages[number], *rest] for number, *rest in found if number in lineages]
            return json.dumps(renumbered, ensure_ascii=False)
    return None


def lineages_of(readable: str) -> set[int]:
    """The lineages of sentences, which must be readable."""
    return {int(number) for number, *_ in json.loads(readable)}


def are_regrouped(act: str, said: Sequence[Sentences | None]) -> bool:
    """Whether a regrouping has sentences on each side that its act needs; None is an unreadable side."""
    if any(part is None for part in said):
        return False
    sentences, others = (json.loads(part or "[]") for part in said)
    return bool(sentences) and bool(others or act != Act.APART)


def _is_sentence(value: object) -> bool:
    match value:
        case [int(), str() as text, int() as occurrence]:
            return is_anchor([text, occurrence])
        case _:
            return False
