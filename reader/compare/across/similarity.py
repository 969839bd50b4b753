"""How alike in meaning the sentences of two reports in different languages are: a score for each cell."""

import numpy as np

from reader.compare.across.meaning import meaning_of
from reader.compare.pairing.matrix import Bools, Floats
from reader.compare.pairing.meaning import Meaning, Vectors
from reader.compare.pairing.preparation import Prepared
from reader.compare.pairing.similarity import SHUT, ScoredCells, among_rivals, place
from reader.text.checking import FEW, Checkpoint, checked

# Of the mean vector of a report's words, the part that is taken from each: what all of them have in common
# tells none from another.
WORDS_CENTRED = 0.7
# The same of its sentences, all of which are of one event.
SENTENCES_CENTRED = 0.3
# The cosine up to which two words have nothing to do with each other.
FLOOR = 0.3
# The likeness of whole sentences counts half as much as that of their words (1).
SENTENCES = 0.5
# Standing at the same part of both reports decides between cells that are otherwise even.
PLACE = 0.1
# 1 would be the cosine; a lower one lets long sentences, which share more, count for more.
EVENNESS = 0.75
# Of the logistic curve from sum to score: with it 0.9 begins where all pairs of the gold were right.
SLOPE = 4.0
# The sum whose score is one half.
MIDDLE = -0.05
# The mean cosine of each sentence and the nearest of the other report up to which two reports are of
# different events: 34 that were had 0.32 at most, those of one event 0.47 and more.
STRANGERS = 0.35
# The least likeness of a cell that may pair: standing out among strangers is no evidence.
GATE = 0.2


def scored_across(left: Prepared, right: Prepared, check: Checkpoint) -> ScoredCells:
    """Score all cells of two reports in different languages."""
    ours, theirs = meaning_of(left, check), meaning_of(right, check)
    alike = _words(ours, theirs, check) + SENTENCES * _sentences(ours, theirs)
    rows, cols = (places.ravel() for places in np.indices(alike.shape))
    flat = alike.ravel()
    summed = among_rivals(flat, rows, cols, alike.shape, check) + PLACE * place(rows, cols, alike.shape)
    score: Floats = 1 / (1 + np.exp(-SLOPE * (summed - MIDDLE)))
    is_same = left.whole[rows] == right.whole[cols]
    is_open: Bools = (flat >= GATE) & (_likelihood_of_one_event(ours, theirs) >= STRANGERS)
    score = np.where(is_same, 1.0, np.where(is_open, score, np.minimum(score, SHUT)))
    return ScoredCells(rows, cols, np.round(score, 4), is_open | is_same, is_same)


def _likelihood_of_one_event(ours: Meaning, theirs: Meaning) -> float:
    """How surely two reports are of one event: how near the nearest sentences are, both ways."""
    near = ours.sentences @ theirs.sentences.T
    return float(near.max(axis=1).mean() + near.max(axis=0).mean()) / 2


def _sentences(ours: Meaning, theirs: Meaning) -> Floats:
    near = _centred(ours.sentences, SENTENCES_CENTRED) @ _centred(theirs.sentences, SENTENCES_CENTRED).T
    return near.astype(np.float64)


def _words(ours: Meaning, theirs: Meaning, check: Checkpoint) -> Floats:
    """How much the words of two sentences mean alike: each with its nearest of the other, by weight."""
    near = nearness(ours, theirs)
    mine, its = ours.holds * ours.weights, theirs.holds * theirs.weights
    said = (mine @ _nearest(near, theirs.holds, check) + (its @ _nearest(near.T, ours.holds, check)).T) / 2
    lengths = np.sqrt(mine.sum(1)), np.sqrt(its.sum(1))
    mean = float(np.concatenate(lengths).mean()) or 1.0
    evened = mean**2 * np.maximum(np.outer(*lengths) / mean**2, _LEAST) ** EVENNESS
    found: Floats = said / evened
    return found


# So that a sentence without a telling word divides by something.
_LEAST = 1e-6


def nearness(ours: Meaning, theirs: Meaning) -> Floats:
    """For each word of one and each of the other, how much they mean the same, 0..1; numbers by value."""
    near = _centred(ours.vectors, WORDS_CENTRED) @ _centred(theirs.vectors, WORDS_CENTRED).T
    found: Floats = np.maximum((near.astype(np.float64) - FLOOR) / (1 - FLOOR), 0.0)
    numbers, others = np.array(ours.numbers, object), np.array(theirs.numbers, object)
    is_number = (numbers != "")[:, None] | (others != "")[None, :]
    is_same = np.array(ours.words, object)[:, None] == np.array(theirs.words, object)[None, :]
    found[is_same] = 1.0
    return np.where(is_number, numbers[:, None] == others[None, :], found).astype(np.float64)


def _nearest(near: Floats, holds: Bools, check: Checkpoint) -> Floats:
    """For each word of one report and each sentence of the other, how near its nearest word is."""
    found = np.zeros((len(near), len(holds)))
    for row in checked(range(len(holds)), check, FEW):
        if holds[row].any():
            found[:, row] = near[:, holds[row]].max(axis=1)
    return found


def _centred(vectors: Vectors, part: float) -> Vectors:
    """The vectors without a part of their mean, each of length 1."""
    moved = vectors - np.float32(part) * vectors.mean(axis=0) if len(vectors) else vectors
    found: Vectors = moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), np.float32(_LEAST))
    return found
