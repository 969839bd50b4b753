"""Where words stand in a sentence that tell what was done, by what they mean."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.languages.language import record
from reader.text.facts.scan import Scan

_PARTS = re.compile(r"[^.\-]+|-")
_GAP = "*"
# Words for which a gap may stand: "forced the last of them to leave".
_FEW = 4

WordsInOrder = tuple[str, ...]
PhraseMeanings = Mapping[str, Sequence[tuple[WordsInOrder, str]]]
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


def _longest(sentence: Scan, at: int, known: Sequence[tuple[WordsInOrder, str]]) -> list[Phrase]:
    found = ((_end(sentence, at, words), group) for words, group in known)
    return [Phrase(at, end - 1, group) for end, group in found if end]


def _end(sentence: Scan, at: int, words: WordsInOrder) -> int:
    """The token behind the words, if they begin there; else 0. A gap stands for a few words and no mark."""
    for number, word in enumerate(words):
        if word == _GAP:
            rest = words[number + 1 :]
            for start in range(at, min(len(sentence.lower), at + _FEW)):
                if not sentence.tokens[start].is_word:
                    return 0
                if end := _end(sentence, start + 1, rest):
                    return end
            return 0
        if at >= len(sentence.lower) or sentence.lower[at].replace("’", "'") != word:
            return 0
        at += 1
    return at


@cache
def _table(language: str, section: str) -> PhraseMeanings:
    found: dict[str, list[tuple[WordsInOrder, str]]] = {}
    for word, groups in record(language).acts.get(section, {}).items():
        parts = tuple(_PARTS.findall(word))
        found.setdefault(parts[0], []).append((parts, min(groups)))
    return {word: sorted(known, key=lambda each: -len(each[0])) for word, known in found.items()}
