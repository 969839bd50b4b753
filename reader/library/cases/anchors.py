"""Whether what a row says of sentences can be read, and the same in the numbers of another library."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress

from reader.compare.edits.regrouping import Act
from reader.library.rows import clean

Sentences = str
"""As a row has them: [[lineage, text, occurrence], ...]."""


def is_anchor(value: object) -> bool:
    """Whether it is the words of a sentence and which of several such it is."""
    match value:
        case [str(text), int(occurrence)]:
            return occurrence >= 0 and text == clean(text)
        case _:
            return False


def mapped_sentences(written: object, lineages: Mapping[int, int]) -> Sentences | None:
    """The sentences in other numbers, those of reports that are not there left out; None if unreadable."""
    with suppress(ValueError, TypeError, RecursionError):
        found = json.loads(str(written))
        if isinstance(found, list) and all(_is_sentence(one) for one in found):
            there = [[lineages[number], *rest] for number, *rest in found if number in lineages]
            return json.dumps(there, ensure_ascii=False)
    return None


def lineages_of(readable: str) -> set[int]:
    """The reports of which sentences that can be read are."""
    return {int(number) for number, *_ in json.loads(readable)}


def are_regrouped(act: str, said: Sequence[Sentences | None]) -> bool:
    """Whether sentences, and of those that are set apart the others too, are left to be told of."""
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
