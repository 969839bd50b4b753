"""Where words stand in a sentence that tell what was done, by what they mean."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.languages.language import record
from reader.text.facts.scan import Scan

_PARTS = re.compile(r"[^.\-]+|-")

Table = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
"""By first word, the words that follow it, itself included, with what they mean; the longest first."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of one meaning: their first and last token, and the group to which they belong."""

    first: int
    last: int
    group: str


def phrases(sentence: Scan, section: str) -> tuple[Phrase, ...]:
    """The words of that section in the sentence, in order, the longest at each place."""
    table = _table(sentence.lexicon.language, section)
    found: list[Phrase] = []
    for at, word in enumerate(sentence.lower):
        if word in table and (not found or at > found[-1].last):
            found += _longest(sentence, at, table[word])[:1]
    return tuple(found)


def _longest(
    sentence: Scan, at: int, known: Sequence[tuple[tuple[str, ...], str]]
) -> list[Phrase]:
    return [
        Phrase(at, at + len(words) - 1, group)
        for words, group in known
        if tuple([word.replace("’", "'") for word in sentence.lower[at : at + len(words)]]) == words
    ]


@cache
def _table(language: str, section: str) -> Table:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for word, groups in record(language).acts.get(section, {}).items():
        parts = tuple(_PARTS.findall(word))
        found.setdefault(parts[0], []).append((parts, min(groups)))
    return {word: sorted(known, key=lambda each: -len(each[0])) for word, known in found.items()}
