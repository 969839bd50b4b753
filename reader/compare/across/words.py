"""Which words of two reports in different languages answer each other, where their sentences pair."""

from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np

from reader.compare.across.meaning import meaning_of
from reader.compare.across.similarity import nearness
from reader.compare.edits.placing import BothIndices
from reader.compare.pairing.background import background
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.matrix import Floats
from reader.compare.pairing.meaning import Meaning
from reader.compare.side import Both
from reader.compare.telling import Answers
from reader.text.checking import Checkpoint, checked
from reader.text.model import Span
from reader.text.tokens import Token

# The least nearness of two words that answer each other: each is then the other's nearest, and hardly ever
# by chance.
LEAST = 0.1
# The background weight up to which a word is one of grammar, which another language may lack.
COMMON = 0.35
# How much the place in the sentence decides between words that are as near: the same word twice.
PLACE = 0.05


def answering_words(
    left: ComparedArticle, right: ComparedArticle, passages: Iterable[BothIndices], check: Checkpoint
) -> Both[Answers]:
    """The words that are each other's nearest, in every two passages that pair."""
    ours, theirs = meaning_of(left.article, check), meaning_of(right.article, check)
    near = nearness(ours, theirs)
    columns = _columns(ours), _columns(theirs)
    found: list[tuple[Span, Span]] = []
    for mine, its in checked(passages, check):
        words = _telling(left, mine, columns[0]), _telling(right, its, columns[1])
        if all(words):
            rows, cols = ([at[w.stem] for w in told] for told, at in zip(words, columns, strict=True))
            found += [(words[0][a].span, words[1][b].span) for a, b in _answers(near[np.ix_(rows, cols)])]
    return Both(_gathered(found), _gathered((b, a) for a, b in found))


def _columns(meaning: Meaning) -> dict[str, int]:
    return {stem: place for place, stem in enumerate(meaning.stems)}


def _telling(report: ComparedArticle, places: Sequence[int], known: dict[str, int]) -> list[Token]:
    """The words of a passage that say something."""
    words = chain.from_iterable(report.article.tokens[place] for place in places)
    language = report.article.language
    return [w for w in words if w.is_word and w.stem in known and background(w.stem, language) > COMMON]


def _answers(near: Floats) -> list[tuple[int, int]]:
    """The places of the words that are each other's nearest."""
    rows, cols = (np.linspace(0, 1, count) for count in near.shape)
    ranked = near - PLACE * np.abs(rows[:, None] - cols[None, :])
    best, back = ranked.argmax(axis=1).tolist(), ranked.argmax(axis=0).tolist()
    return [(a, b) for a, b in enumerate(best) if back[b] == a and near[a, b] >= LEAST]


def _gathered(found: Iterable[tuple[Span, Span]]) -> Answers:
    gathered: dict[Span, list[Span]] = {}
    for one, other in found:
        if other not in gathered.setdefault(one, []):
            gathered[one].append(other)
    return {one: tuple(sorted(others)) for one, others in gathered.items()}
