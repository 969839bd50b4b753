"""How alike the sentences of two articles are: a score for each cell of the two, 0..1."""

from dataclasses import dataclass
from math import log

import numpy as np

from reader.compare.pairing.candidates import cells
from reader.compare.pairing.matrix import (
    Bools,
    Floats,
    Ints,
    SentenceFeatures,
    SharedKeys,
    keyed,
    lengths,
    products,
    ranked,
    shared_keys,
)
from reader.compare.pairing.preparation import Prepared
from reader.compare.pairing.word_vectors import similarity_of_meaning
from reader.text.checking import Checkpoint, unchecked

# Weighted words, characters, order, neighbours and rivals: METHOD.md has the formulas and their sources. The
# numbers were chosen with tests/benchmarks/fit.py, which searches around them.
# The similarity of characters counts half as much as that of words (1): it finds spellings and inflected
# forms.
CHARACTERS = 0.5
# Words that mean nearly the same count as much as the same words (1), each by how near the two meanings
# are.
MEANING = 1.0
# Shared pairs of stems in order count little: they tell phrases from mere common vocabulary.
ORDER = 0.1
# Standing at the same part of both articles counts little, as reports reorder.
PLACE = 0.1
# Where both sentences open their reports they lie a little nearer: headline and first sentence tell the event
# itself, in words that stand everywhere and therefore weigh little.
OPENING = 0.06
# Sentences that open a report: its headline and its first sentence.
OPENERS = 2
# The best neighbour at a corner lifts a cell, since stories run along together.
DIAGONAL = 0.05
# The best neighbour at an edge lifts it more, since one sentence is often told in two.
BESIDE = 0.1
# How far a cell stands out of its row and its column counts half: everything in one event is on topic.
RIVALS = 0.5
# Of the soft maximum over rivals: the higher it is, the more the best rival counts alone.
SHARPNESS = 4.0
# Rivals in a row or a column at most, so that long articles are treated as short ones are.
RIVALS_SEEN = 20
# 1 would be the cosine; a lower one lets long sentences, which share more, count for more.
EVENNESS = 0.85
# The least similarity of words and characters of a cell that may pair: standing out among strangers is no
# evidence.
GATE = 0.25
# The background weight up to which a shared word is no evidence by itself ("he has been").
COMMON = 0.35
# The least sum of what shared words weigh beyond that, without which a cell may not pair.
EVIDENCE = 0.05
# The score at most of a cell that may not pair: just below the threshold, so that it is still seen as a
# near miss.
SHUT = 0.49
# Of the logistic curve from sum to score; half the fitted one, so that scores and degrees stay apart.
SLOPE = 3.0
# The sum whose score is one half: at it the threshold finds most at few false pairs.
MIDDLE = 0.06
# The least share of names that two reports of one event have in common; most pairs of other reports have
# none.
SHARED_NAMES = 0.15
# Up to this sum of weights too few are named to tell whether two reports are of one event.
FEW_NAMES = 2.25
# From this sum of weights on enough are named to tell it for sure; in between it is told by degrees.
MANY_NAMES = 3.0
# Taken from all cells of two reports that name none alike: stock phrases prove nothing there.
STRANGE = 1.2

# At the border of the table there is no neighbour, which neither lifts nor lowers a cell.
_NO_NEIGHBOUR = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class ScoredCells:
    """The scored cells of two articles; rows and cols count along the compared sentences.

    Attributes:
        score: 0..1, grows with the chance that both sentences tell the same thing.
        is_open: whether the cell may be paired at all: alike in telling words, or the same.
        is_same: whether the two sentences have the same words throughout.
    """

    rows: Ints
    cols: Ints
    score: Floats
    is_open: Bools
    is_same: Bools


def scored_cells(left: Prepared, right: Prepared, check: Checkpoint = unchecked) -> ScoredCells:
    """Score the cells of two articles of one language: all of them, or for long articles those worth it."""
    words = shared_keys(left.words, right.words, check)
    sentences = left.words.count + right.words.count
    mine = _telling(left.words, words.left, words, sentences)
    theirs = _telling(right.words, words.right, words, sentences)
    rows, cols = cells(mine, theirs, words, left.whole, right.whole, check)
    if not len(rows):  # long articles without a word in common
        return ScoredCells(rows, cols, np.zeros(0), np.zeros(0, bool), np.zeros(0, bool))
    said = products(mine, theirs, words, rows, cols, check)
    said = said + MEANING * _alike_in_meaning(left, mine, theirs, rows, check)
    alike = said / _evenness(mine, theirs, rows, cols)
    alike += CHARACTERS * _characters(left.grams, right.grams, rows, cols, check)
    summed = _among_others(left, right, alike, rows, cols, check) - STRANGE * _strangeness(left, right)
    score: Floats = 1 / (1 + np.exp(-SLOPE * (summed - MIDDLE)))
    evidence = products(_uncommon(left.words), _uncommon(right.words), words, rows, cols, check)
    is_open = (alike >= GATE) & (evidence >= EVIDENCE)
    is_same = left.whole[rows] == right.whole[cols]
    score = np.where(is_same, 1.0, np.where(is_open, score, np.minimum(score, SHUT)))
    return ScoredCells(rows, cols, np.round(score, 6), is_open | is_same, is_same)


def _among_others(
    left: Prepared, right: Prepared, alike: Floats, rows: Ints, cols: Ints, check: Checkpoint
) -> Floats:
    """The similarity of words and characters, with that of order and place, neighbours and rivals added."""
    alike = alike + ORDER * _in_order(left.pairs, right.pairs, rows, cols, check)
    alike += PLACE * place(rows, cols, (left.words.count, right.words.count))
    alike += OPENING * ((rows < OPENERS) & (cols < OPENERS))
    return among_rivals(alike, rows, cols, (left.words.count, right.words.count), check)


def among_rivals(alike: Floats, rows: Ints, cols: Ints, shape: tuple[int, int], check: Checkpoint) -> Floats:
    """How alike two sentences are, with neighbours and rivals weighed."""
    corners, edges = _best_neighbours(alike, rows, cols, shape[1], check)
    alike = alike + (DIAGONAL * corners + BESIDE * edges)
    if len(rows) == shape[0] * shape[1]:
        ours, theirs = _rivals_in_grid(alike.reshape(shape), check)
    else:
        ours, theirs = _rivals(alike, rows, check), _rivals(alike, cols, check)
    return alike + RIVALS * (2 * alike - ours - theirs)


def place(rows: Ints, cols: Ints, shape: tuple[int, int]) -> Floats:
    """1 where two sentences stand at the same part of both articles, 0 at the other end."""
    found: Floats = 1 - np.abs(rows / max(shape[0] - 1, 1) - cols / max(shape[1] - 1, 1))
    return found


def _alike_in_meaning(
    left: Prepared,
    mine: SentenceFeatures,
    theirs: SentenceFeatures,
    rows: Ints,
    check: Checkpoint,
) -> Floats | float:
    """How much words mean nearly the same; of long articles only the same words count."""
    if len(rows) < mine.count * theirs.count:
        return 0.0
    found = similarity_of_meaning(mine, theirs, left.language, check)
    return 0.0 if found is None else found.ravel()


def _strangeness(left: Prepared, right: Prepared) -> float:
    """How surely two reports tell of different events, 0..1: each names many, and they name none alike."""
    ours, theirs = left.names, right.names
    fewer = min(float(ours.value.sum()), float(theirs.value.sum()))
    if fewer <= FEW_NAMES:
        return 0.0
    keys, first = np.unique(np.concatenate([ours.key, theirs.key]), return_index=True)
    is_shared = _are_in(keys, left.words) & _are_in(keys, right.words)
    shared = float(np.concatenate([ours.value, theirs.value])[first][is_shared].sum())
    sureness = min(1.0, (fewer - FEW_NAMES) / (MANY_NAMES - FEW_NAMES))
    return max(0.0, 1 - shared / fewer / SHARED_NAMES) * sureness


def _are_in(keys: Ints, words: SentenceFeatures) -> Bools:
    """Which of the keys are held: np.isin, which imports masked arrays, a third of numpy's own import."""
    rising = (words.keyed or keyed(words.key)).keys
    if not len(rising):
        return np.zeros(len(keys), dtype=bool)
    found: Bools = rising[np.searchsorted(rising, keys).clip(max=len(rising) - 1)] == keys
    return found


def _telling(rows: SentenceFeatures, column: Ints, at: SharedKeys, sentences: int) -> SentenceFeatures:
    """Stems weighted by the root of local times background rarity."""
    return rows.weighted(np.sqrt(rarity(at, sentences)[column] * rows.value))


def _uncommon(rows: SentenceFeatures) -> SentenceFeatures:
    """Stems weighted so that the product of two sentences is what their shared words weigh beyond COMMON."""
    return rows.weighted(np.sqrt(np.maximum(rows.value - COMMON, 0.0)))


def rarity(at: SharedKeys, sentences: int) -> Floats:
    """How rare each key is among the sentences of both articles: log((N + 1) / df) / log(N + 1)."""
    return _logs(at, sentences) / log(sentences + 1)


def _logs(at: SharedKeys, sentences: int) -> Floats:
    """Of each key the logarithm of all sentences and one more over those that hold it."""
    often = int(at.shares.max(initial=0)) + 1
    logs: Floats = np.log((sentences + 1) / np.maximum(np.arange(often), 1))
    return logs[at.shares]


def _characters(
    left: SentenceFeatures, right: SentenceFeatures, rows: Ints, cols: Ints, check: Checkpoint
) -> Floats:
    """The cosine of the groups of characters, weighted by the root of their count and their rarity."""
    at = shared_keys(left, right, check)
    rare = _logs(at, left.count + right.count)
    mine = left.weighted(np.sqrt(left.value) * rare[at.left])
    theirs = right.weighted(np.sqrt(right.value) * rare[at.right])
    return products(mine, theirs, at, rows, cols, check) / _evenness(mine, theirs, rows, cols)


def _evenness(left: SentenceFeatures, right: SentenceFeatures, rows: Ints, cols: Ints) -> Floats:
    """The lengths of both drawn towards their mean, by which a product is divided (Singhal et al. 1996)."""
    ours, its = lengths(left), lengths(right)
    mean = float(np.concatenate([ours, its]).mean())
    ours, its = (mean * (side / mean) ** EVENNESS for side in (ours, its))
    evened: Floats = ours[rows] * its[cols]
    return evened


def _in_order(
    left: SentenceFeatures, right: SentenceFeatures, rows: Ints, cols: Ints, check: Checkpoint
) -> Floats:
    """log(1 + the weights of the pairs of stems that both have in order)."""
    at = shared_keys(left, right, check)
    mine, theirs = left.weighted(np.sqrt(left.value)), right.weighted(np.sqrt(right.value))
    return np.log1p(products(mine, theirs, at, rows, cols, check))


def _best_neighbours(
    alike: Floats, rows: Ints, cols: Ints, width: int, check: Checkpoint
) -> tuple[Floats, Floats]:
    """For each cell, the best of the four cells that touch it at a corner, and of the four at an edge."""
    if len(rows) and len(rows) == (int(rows[-1]) + 1) * width:
        return _best_in_grid(alike.reshape(-1, width), check)
    keys = rows * (width + 2) + cols  # two columns of air, so that no neighbour wraps around

    def best(*steps: int) -> Floats:
        found = np.full(len(rows), _NO_NEIGHBOUR)
        for step in steps:
            check()
            place = np.minimum(np.searchsorted(keys, keys + step), len(keys) - 1)
            found = np.maximum(found, np.where(keys[place] == keys + step, alike[place], _NO_NEIGHBOUR))
        return found

    return best(-width - 3, -width - 1, width + 1, width + 3), best(-width - 2, -1, 1, width + 2)


def _best_in_grid(alike: Floats, check: Checkpoint) -> tuple[Floats, Floats]:
    """The same where every cell of the table is there."""
    check()
    height, width = alike.shape
    around = np.full((height + 2, width + 2), _NO_NEIGHBOUR)
    around[1:-1, 1:-1] = alike

    def best(*steps: tuple[int, int]) -> Floats:
        found = np.full(alike.shape, _NO_NEIGHBOUR)
        for down, across in steps:
            np.maximum(
                found, around[1 + down : 1 + down + height, 1 + across : 1 + across + width], out=found
            )
        return found.ravel()

    return best((-1, -1), (-1, 1), (1, -1), (1, 1)), best((-1, 0), (0, -1), (0, 1), (1, 0))


def _rivals(alike: Floats, line: Ints, check: Checkpoint) -> Floats:
    """For each cell, the soft maximum of the best cells of its line (its row, or its column)."""
    apart = 1 + alike.max() - alike.min()  # more than two cells can differ: no line reaches into the next
    order = ranked(line * apart - alike, check)
    first = np.flatnonzero(np.r_[True, line[order][1:] != line[order][:-1]])
    sizes = np.diff(np.r_[first, len(order)])
    rank = np.arange(len(order)) - np.repeat(first, sizes)
    shares = np.where(rank < RIVALS_SEEN, np.exp(SHARPNESS * alike[order]), 0.0)
    spread = np.empty(len(order))
    spread[order] = np.repeat(np.log(np.add.reduceat(shares, first)) / SHARPNESS, sizes)
    return spread


def _rivals_in_grid(alike: Floats, check: Checkpoint) -> tuple[Floats, Floats]:
    """The same of the rows and of the columns where every cell of the table is there."""

    def spread(lines: Floats) -> Floats:
        check()
        best = -np.sort(-lines, axis=1)[:, :RIVALS_SEEN]
        found: Floats = np.log(np.exp(SHARPNESS * best).sum(axis=1)) / SHARPNESS
        return found

    height, width = alike.shape
    return np.repeat(spread(alike), width), np.tile(spread(alike.T), height)
