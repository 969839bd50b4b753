"""What a report means, worked out when it is first set beside one in another language."""

from math import log

import numpy as np

from reader.compare.across.vectors import vectors
from reader.compare.keeping.memory import Memory, Nowhere
from reader.compare.pairing.background import background
from reader.compare.pairing.meaning import Meaning
from reader.compare.pairing.preparation import Prepared
from reader.text.checking import Checkpoint
from reader.text.numbers import number_of
from reader.text.tokens import Token

# A word without telling weight is not looked up: it stands in no product, and words are what costs.
_LEAST_WEIGHT = 0.05


_NOWHERE = Nowhere()


def meaning_of(report: Prepared, check: Checkpoint, memory: Memory = _NOWHERE) -> Meaning:
    """What a report means, worked out once; a memory may have the vectors from before, or is to keep them."""
    if not report.meanings:
        report.meanings.append(_read(report, memory, check))
    return report.meanings[0]


def _read(report: Prepared, memory: Memory, check: Checkpoint) -> Meaning:
    places = report.compared.tolist()
    said = [[t for t in report.tokens[place] if t.is_word] for place in places]
    first: dict[str, Token] = {}
    for words in said:
        for word in words:
            first.setdefault(word.stem, word)
    weights = _weights(said, report.language)
    stems = tuple(stem for stem in first if weights[stem] >= _LEAST_WEIGHT)
    column = {stem: at for at, stem in enumerate(stems)}
    holds = np.zeros((len(said), len(stems)), bool)
    for row, words in enumerate(said):
        holds[row, [column[word.stem] for word in words if word.stem in column]] = True
    written = [first[stem].span.of(report.text) for stem in stems]
    whole = [report.sentences[place].span.of(report.text) for place in places]
    found = vectors(report.text, [*whole, *written], memory, check)
    return Meaning(
        found[: len(whole)],
        found[len(whole) :],
        tuple(word.lower() for word in written),
        tuple(first[stem].norm if number_of(first[stem].norm) else "" for stem in stems),
        stems,
        np.array([weights[stem] for stem in stems], np.float64),
        holds,
    )


def _weights(said: list[list[Token]], language: str) -> dict[str, float]:
    """How telling each stem is: how rare among the sentences of the report, times how rare at large."""
    shares: dict[str, int] = {}
    for words in said:
        for stem in {word.stem for word in words}:
            shares[stem] = shares.get(stem, 0) + 1
    every = len(said) + 1
    return {
        stem: log(every / share) / log(every) * background(stem, language) for stem, share in shares.items()
    }
