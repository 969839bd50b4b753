"""How alike the sentences of several reports are: what is left out decides nothing."""

from functools import cache

from reader.compare.collation.likeness import LEAST_SCORE, Compared, nearest, scores
from reader.compare.collation.statements import Scores, statements
from reader.compare.collation.telling_words import TellingWords
from reader.compare.facts.whole import WholeFacts
from reader.compare.pairing.scored import columns, down_to
from reader.compare.story import Story
from reader.text.checking import unchecked
from tests.compare.collation.test_collating import sample


@cache
def compared() -> Compared:
    story = Story(sample())
    return {two: story.comparison(*two) for two in story.every_two()}


def every_score() -> Scores:
    """All cells, those too that no chain joins."""
    telling, found = TellingWords(unchecked), dict(scores(compared(), unchecked))
    for (one, other), comparison in compared().items():
        assert isinstance(comparison.whole, WholeFacts)
        for number, side in zip((one, other), comparison.whole.sides(), strict=True):
            telling.read(number, side)
        for left, right, score in down_to(LEAST_SCORE, comparison.candidates):
            is_sure = score < 0.5 or telling.tell_alike(one, left, other, right)
            found.setdefault(((one, left), (other, right)), score if is_sure else score * 0.6)
    return found


def test_the_statements_are_those_of_all_cells_though_most_are_left_out() -> None:
    few, every = scores(compared(), unchecked), every_score()
    places = sorted({place for cell in every for place in cell})
    order = {place: rank for rank, place in enumerate(places)}
    assert len(few) < len(every) / 4
    assert set(statements(few, order, unchecked)) == set(statements(every, order, unchecked))


def test_the_nearest_of_each_other_report_is_the_first_of_the_best() -> None:
    found = nearest(compared(), unchecked)
    for (one, other), comparison in compared().items():
        best: dict[int, tuple[int, float]] = {}
        for left, right, score in down_to(LEAST_SCORE, comparison.candidates):
            best.setdefault(left, (right, score))
        for left, (right, score) in best.items():
            near = next(n for n in found[one, left] if n.place[0] == other)
            assert (near.place[1], near.score) == (right, score)


def test_cells_down_to_a_score_are_the_same_as_arrays_and_one_by_one() -> None:
    for comparison in compared().values():
        for least in (0.1, 0.5, comparison.candidates[0].score, 2.0):
            told = [tuple(cell) for cell in down_to(least, comparison.candidates)]
            for candidates in (comparison.candidates, tuple(comparison.candidates)):
                assert list(zip(*(part.tolist() for part in columns(least, candidates)), strict=True)) == told
