"""Words that mean nearly the same count towards the likeness of two sentences."""

import numpy as np
import pytest

from reader.compare.comparison import compare
from reader.compare.pairing.features import hashed
from reader.compare.pairing.matrix import Floats
from reader.compare.pairing.preparation import prepared
from reader.compare.pairing.similarity import scored_cells
from reader.compare.pairing.word_vectors import similarity_of_meaning, word_vectors
from reader.text.model import Article
from reader.text.numbers import number_of
from reader.text.stems import stem


def kin(left: str, right: str, language: str = "en") -> Floats:
    ours, theirs = (prepared(Article(text)).words for text in (left, right))
    found = similarity_of_meaning(ours, theirs, language)
    assert found is not None
    return found


def nearness(word: str, other: str) -> float:
    known = word_vectors("en")
    assert known is not None
    rows = [known.vectors[np.searchsorted(known.keys, hashed(stem(w, "en")))] for w in (word, other)]
    one, two = (row.astype(float) / np.linalg.norm(row.astype(float)) for row in rows)
    return float(one @ two)


@pytest.mark.parametrize(
    ("word", "near", "far"),
    [
        ("seized", "captured", "ferry"),
        ("injured", "wounded", "harbour"),
        ("doctor", "physician", "concrete"),
        ("storm", "hurricane", "parliament"),
    ],
)
def test_a_word_is_nearer_to_one_that_means_the_same_than_to_another(word: str, near: str, far: str) -> None:
    assert nearness(word, near) > 0.4 > nearness(word, far)


def test_sentences_that_say_it_in_other_words_are_alike() -> None:
    found = kin(
        "Rebels seized the harbour. Admission is free.",
        "Insurgents captured the port. Parking costs money.",
    )
    assert found[0, 0] > 2 * max(found[0, 1], found[1, 0])


def test_the_same_words_are_left_to_the_likeness_of_words() -> None:
    assert kin("Rebels seized the harbour.", "Rebels seized the harbour.")[0, 0] == 0


def test_both_directions_count_alike() -> None:
    left, right = "Rebels seized the harbour on Friday. It rained.", "Insurgents captured the port."
    assert np.allclose(kin(left, right), kin(right, left).T)


def test_another_way_of_saying_it_lifts_a_sentence_above_its_rival() -> None:
    left = prepared(Article("Rebels of the north seized the harbour of Skarne."))
    right = prepared(
        Article("Insurgents captured the port of Skarne. Painters adored the light of Skarne."),
    )
    first, second = scored_cells(left, right).score
    assert first > second


@pytest.mark.parametrize("language", ["", "de", "ar", "../en", "xx"])
def test_a_language_without_vectors_has_none(language: str) -> None:
    assert word_vectors(language) is None


def test_figures_have_no_vector() -> None:
    known = word_vectors("en")
    assert known is not None
    for figure in ("12", "twelve", "two dozen"):
        form = prepared(Article(f"There were {figure} of them.")).tokens[0][2].norm
        assert number_of(form)
        assert hashed(form) not in known.keys


def test_words_without_vectors_have_no_kin() -> None:
    words = prepared(Article("Qzxv wvuq.")).words
    assert similarity_of_meaning(words, words, "en") is None


def test_reports_too_long_to_score_in_full_are_compared_by_their_words() -> None:
    lines = [f"Sailor number {n} of the Halvard lit lantern {n * 7} on pier {n * 3}.\n" for n in range(510)]
    found = compare(Article("".join(lines)), Article("".join(reversed(lines))))
    assert len(found.pairs) == len(lines)
