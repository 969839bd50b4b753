from dataclasses import replace

import pytest

from reader.compare.arrangement.marks import Stroke
from reader.compare.arrangement.outline import outline
from reader.compare.comparison import compare
from reader.compare.model import Comparison, Degree, Settings
from reader.compare.side import Side
from reader.text.model import Article
from reader.ui.comparison.pane.marks import Marks, Tone
from reader.ui.look.contrast import contrast
from reader.ui.look.theme import THEMES
from tests.ui.comparison.making import LEFT, Joined, compared, reading


def words(comparison: Comparison, sentence: int, wanted: Stroke) -> list[str]:
    marks = Marks(outline(comparison), Side.LEFT)
    text = comparison.left.article.text
    return [span.of(text) for stroke, span in marks.strokes(sentence, None) if stroke is wanted]


def test_the_words_that_differ_are_marked_and_the_fact_is_boxed(comparison: Comparison) -> None:
    assert words(comparison, 0, Stroke.FACT) == ["212"]
    assert words(comparison, 4, Stroke.WORD) == ["had been", "said"]


def test_each_sentence_has_the_tone_of_its_pair(comparison: Comparison) -> None:
    marks = Marks(outline(comparison), Side.LEFT)
    assert [marks.tone(s) for s in range(6)] == [
        Tone.REWORDED,
        Tone.SAME,
        Tone.ONLY,
        Tone.ONLY,
        Tone.REWORDED,
        Tone.SAME,
    ]


def test_a_sentence_in_two_pairs_marks_what_neither_partner_has() -> None:
    left = [["The mill burned on Monday and the bridge fell on Tuesday night."]]
    right = [["The mill burned on Monday."], ["The bridge fell on Tuesday."]]
    both = [Joined((0,), (0,)), Joined((0,), (1,))]
    comparison = compared(reading(left, "X"), reading(right, "Y"), both)
    marks = Marks(outline(comparison), Side.LEFT)
    text = comparison.left.article.text
    spoken = [span.of(text) for k, span in marks.strokes(0, None) if k is Stroke.WORD]
    assert all("mill" not in part and "fell" not in part for part in spoken)
    alone = [span.of(text) for k, span in marks.strokes(0, comparison.pairs[0]) if k is Stroke.WORD]
    assert any("fell" in part for part in alone)


def test_a_caption_has_no_marks() -> None:
    comparison = compared(reading(LEFT, "X", aside=0), reading(LEFT, "Y"), [])
    assert Marks(outline(comparison), Side.LEFT).tone(0) is Tone.ASIDE


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_selected_pair_can_be_read_on_its_bright_ground(theme: object) -> None:
    shown = next(t for t in THEMES if t is theme)
    assert contrast(shown.ink, shown.chosen_tint) >= 4.5


def test_of_a_sentence_put_differently_throughout_only_names_and_figures_are_marked() -> None:
    left = [["Nobody aboard the grounded Marigold came to any harm before 9 on Monday."]]
    right = [["Every one of the passengers is safe and well, officials in Ellis said on Monday."]]
    comparison = compared(reading(left, "X"), reading(right, "Y"), [Joined((0,), (0,))])
    assert words(comparison, 0, Stroke.WORD) == ["Marigold", "9"]
    every = Marks(outline(comparison), Side.LEFT, every_word=True).strokes(0, None)
    assert sum(len(span) for _, span in every) > len("Marigold9")


def test_a_related_passage_has_no_word_marks_until_its_pair_is_selected() -> None:
    left = [["The mill by the river burned on Monday evening."]]
    right = [["Nine engines fought the fire in the mill by the river."]]
    joined = [Joined((0,), (0,), degree=Degree.RELATED)]
    comparison = compared(reading(left, "X"), reading(right, "Y"), joined)
    marks = Marks(outline(comparison), Side.LEFT)
    assert marks.tone(0) is Tone.RELATED
    assert marks.strokes(0, None) == []
    assert marks.strokes(0, comparison.pairs[0])


def test_a_name_spelled_differently_is_boxed_in_a_related_passage_too_as_on_paper() -> None:
    left = [["The mill of Abdul Mahr by the river burned."]]
    right = [["Nine engines fought the fire in the mill of Abdul-Mahr."]]
    joined = [Joined((0,), (0,), facts=(("Abdul Mahr", "Abdul-Mahr"),), degree=Degree.RELATED)]
    comparison = compared(reading(left, "X"), reading(right, "Y"), joined)
    pair = comparison.pairs[0]
    spelled = tuple(replace(d, is_spelling=True) for d in pair.discrepancies)
    pair = replace(pair, details=replace(pair.details.told(), discrepancies=spelled))
    marks = Marks(outline(replace(comparison, pairs=(pair,))), Side.LEFT)
    assert {stroke for stroke, _ in marks.strokes(0, None)} == {Stroke.SPELLING}
    assert {stroke for stroke, _ in marks.in_row(0, pair, is_chosen=False)} == {Stroke.SPELLING}


def test_a_mark_begins_and_ends_with_a_word_and_not_with_a_comma() -> None:
    left = [["The clerk left the old bakery, an uncle of hers, on Monday morning with two full baskets."]]
    right = [["The clerk left the old bakery on Monday morning with two full baskets"]]
    comparison = compared(reading(left, "X"), reading(right, "Y"), [Joined((0,), (0,))])
    assert words(comparison, 0, Stroke.WORD) == ["an uncle of hers"]


def test_a_fact_that_differs_is_boxed_wherever_it_stands_paired_or_not() -> None:
    left = Article(
        "A wave struck the pier of Orle.\nIts lighthouse was painted white by the parish.\n"
        "Doctors counted 11 people killed.\n"
    )
    right = Article(
        "Storm at sea.\nA choir sang in the church on the hill.\n"
        "At least 24 people were killed when the pier at Orle went under.\n"
    )
    comparison = compare(left, right, Settings(0.9))
    assert not comparison.pairs
    assert words(comparison, 2, Stroke.FACT) == ["11"]
