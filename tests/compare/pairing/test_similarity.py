"""How alike two sentences are, and what they are likened by."""

import numpy as np
import pytest

from reader.compare.pairing.background import background
from reader.compare.pairing.features import grams, hashed
from reader.compare.pairing.preparation import prepared
from reader.compare.pairing.similarity import ScoredCells, scored_cells
from reader.text.model import Article, Kind, Sentence, Span
from reader.text.quotations.quoted_words import quoted
from reader.text.tokens import tokens

NEWS = (
    "Divers found the bell of the Halvard. The bell will hang in Skarne church. Admission is free on Sundays."
)


def scored(left: str, right: str) -> ScoredCells:
    return scored_cells(prepared(Article(left)), prepared(Article(right)))


def scores(left: str, right: str) -> list[list[float]]:
    found = scored(left, right)
    matrix = np.zeros((found.rows.max() + 1, found.cols.max() + 1))
    matrix[found.rows, found.cols] = found.score
    return [[float(score) for score in row] for row in matrix]


def test_scores_lie_between_nothing_and_one_and_the_same_words_reach_one() -> None:
    found = scores(NEWS, "The bell will hang in Skarne church. Nobody knows why.")
    assert found[1][0] == 1
    assert all(0 <= score <= 1 for row in found for score in row)


def test_a_reworded_sentence_is_likelier_than_its_neighbours() -> None:
    found = scores(NEWS, "Parking costs five crowns. The Halvard's bell was found by divers on Monday.")
    assert found[0][1] > max(found[0][0], found[1][1], found[2][1])


def test_two_sentences_that_open_their_reports_are_likelier_than_where_they_close_them() -> None:
    ours = ["A ferry sank off Port Ellis.", "Tomatoes want sun.", "The choir sings today.", "Tea is cheap."]
    theirs = ["The ferry went down near Ellis.", "Chess is slow.", "A violin was tuned.", "Snow fell."]
    opening = scores(" ".join(ours), " ".join(theirs))[0][0]
    closing = scores(" ".join(ours[::-1]), " ".join(theirs[::-1]))[-1][-1]
    assert opening > closing


def test_the_same_words_in_another_order_are_less_alike() -> None:
    before = "Harsk warned Ulvan about the eastern dam in March. It rained."
    same, turned = (
        "In March Harsk warned Ulvan about the dam. Wind rose.",
        "In March the dam about Ulvan warned Harsk. Wind rose.",
    )
    assert scores(before, same)[0][0] > scores(before, turned)[0][0]


def test_a_rare_word_weighs_more_than_a_common_one_and_grammar_weighs_nothing() -> None:
    assert background("the", "en") == 0
    assert background("said", "en") < background("militia", "en") < background("qzxv", "en") == 1


def test_a_language_without_counts_still_knows_its_stop_words() -> None:
    assert background("blomma", "sv") == 1


def test_sentences_without_rare_words_in_common_stay_shut() -> None:
    assert not scored(
        "He said it was so. They had been there.", "It was as they said. He has been here."
    ).is_open.any()


A_FRAUD = (
    "In Selvig on Monday a jury found the banker Greta Holm guilty of fraud. Lawyers for Holm and her"
    " partner, Odvar Brekke, said that they would appeal. She faces up to 12 years in prison."
)
A_THEFT = (
    "In Porto Quinto on Friday a jury found the curator Luis Almada guilty of theft. Lawyers for Almada and"
    " his brother, Rui Caldeira, said that they would appeal. He faces up to 20 years in prison."
)


def test_stock_phrases_do_not_pair_two_reports_that_name_nothing_alike() -> None:
    found = scored(A_FRAUD, A_THEFT)
    assert not np.any(found.is_open & (found.score >= 0.5))


def test_stock_phrases_pair_two_reports_that_name_the_same() -> None:
    same_trial = A_THEFT.replace("Luis Almada", "Greta Holm").replace("Almada", "Holm")
    assert scores(A_FRAUD, same_trial)[1][1] > 0.9


def test_two_short_reports_that_name_little_are_not_held_apart() -> None:
    assert scores("Divers found a bell off Skarne.", "A bell was found by divers.")[0][0] > 0.5


@pytest.mark.parametrize("word", ["a", "an", "word", "naïve", "日"])
def test_every_word_has_groups_of_characters(word: str) -> None:
    held = tokens(word, Span(0, len(word)))
    assert len(grams([held]).key) >= 1


def test_hashes_are_the_same_in_every_run() -> None:
    assert hashed("Parallax") == 1701135973057172529


def flagged(text: str) -> list[str]:
    sentence = Sentence(0, Span(0, len(text)), Kind.BODY, 0)
    held = tokens(text, sentence.span)
    (flags,) = quoted(text, [sentence], [held], "en")
    return [t.span.of(text) for t, flag in zip(held, flags, strict=True) if flag]


@pytest.mark.parametrize(
    "text", ['She said "no more" twice.', "She said “no more” twice.", "She said «no more» twice."]
)
def test_words_between_quotation_marks_are_quoted(text: str) -> None:
    assert flagged(text) == ["no", "more"]


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    text = "“No more.\nShe left."
    split = [Sentence(0, Span(0, 9), Kind.BODY, 0), Sentence(1, Span(10, 19), Kind.BODY, 1)]
    flags = quoted(text, split, [tokens(text, s.span) for s in split], "en")
    assert any(flags[0])
    assert not any(flags[1])
