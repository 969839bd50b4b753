"""How alike the sentences of several reports are: what is left out decides nothing."""

from functools import cache, partial

from reader.compare.collation.evidence.of_two import Compared, Evidence, evidence_of, sides_of
from reader.compare.collation.likeness import LEAST_SCORE, nearest, scores
from reader.compare.collation.statements import LEAST_MEAN, Scores, statements
from reader.compare.pairing.scored import columns, down_to
from reader.compare.story import Story
from reader.text.checking import unchecked
from reader.text.model import Article
from tests.compare.collation.test_collating import sample
from tests.counting import calls


@cache
def compared() -> Compared:
    story = Story(sample())
    return {two: story.comparison(*two) for two in story.every_two()}


@cache
def evidence() -> Evidence:
    return evidence_of(sides_of(compared(), unchecked), unchecked)


def every_score() -> Scores:
    """All cells, those too that no chain joins."""
    found = dict(scores(compared(), evidence(), unchecked))
    for (one, other), comparison in compared().items():
        for left, right, score in down_to(LEAST_SCORE, comparison.candidates):
            both = (one, left), (other, right)
            is_sure = score < 0.5 or evidence().is_of_one(*both)
            weighed = score if is_sure else score * 0.6
            found.setdefault(both, LEAST_MEAN if evidence().tolls.are_one(*both, score) else weighed)
    return found


def test_the_statements_are_those_of_all_cells_though_most_are_left_out() -> None:
    few, every = scores(compared(), evidence(), unchecked), every_score()
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


def test_of_long_lists_of_the_dead_only_what_is_alike_is_asked_for() -> None:
    asked: list[int] = []
    for tolls in (60, 120):
        texts = (
            " ".join(f"At least {n + 2} people died." for n in range(tolls)),
            " ".join(f"In spring floods took bridges away and {n + 200} men drowned." for n in range(tolls)),
        )
        both = {(0, 1): Story(tuple(map(Article, texts))).comparison(0, 1)}
        known = evidence_of(sides_of(both, unchecked), unchecked)
        scores(both, known, unchecked)
        asked.append(calls(partial(scores, both, known, unchecked)))
    assert asked[1] < 3 * asked[0]
