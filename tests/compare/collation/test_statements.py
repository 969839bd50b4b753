"""Sentences of several reports joined into statements by average link."""

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.collation.statements import Scores, statements
from reader.compare.collation.values import Place
from reader.text.checking import unchecked

REPORTS, SENTENCES = 4, 5
PLACES = [(report, sentence) for report in range(REPORTS) for sentence in range(SENTENCES)]
CELLS = [(one, other) for one in PLACES for other in PLACES if one[0] < other[0]]
SCORES = st.dictionaries(st.sampled_from(CELLS), st.sampled_from([0.2, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]))


def found(scores: Scores, places: list[Place] = PLACES) -> set[frozenset[Place]]:
    return set(statements(scores, {place: rank for rank, place in enumerate(places)}, unchecked))


def test_sentences_that_are_alike_all_round_are_one_statement() -> None:
    scores = {((0, 1), (1, 2)): 0.9, ((0, 1), (2, 0)): 0.8, ((1, 2), (2, 0)): 0.7}
    assert found(scores) == {frozenset({(0, 1), (1, 2), (2, 0)})}


def test_what_only_one_of_them_is_like_is_not_drawn_in() -> None:
    scores = {((0, 1), (1, 2)): 0.9, ((1, 2), (2, 0)): 0.8}
    assert found(scores) == {frozenset({(0, 1), (1, 2)})}


def test_a_report_may_tell_a_statement_twice() -> None:
    scores = {((0, 0), (1, 0)): 0.9, ((0, 0), (1, 3)): 0.9}
    assert found(scores) == {frozenset({(0, 0), (1, 0), (1, 3)})}


@given(SCORES)
def test_each_sentence_stands_in_one_statement_at_most_and_each_has_two_reports(scores: Scores) -> None:
    groups = found(scores)
    assert sum(map(len, groups)) == len(frozenset().union(*groups))
    assert all(len({report for report, _ in group}) > 1 for group in groups)


@given(SCORES, st.permutations(range(REPORTS)))
def test_the_order_of_the_reports_changes_no_statement(scores: Scores, order: list[int]) -> None:
    def moved(place: Place) -> Place:
        return order[place[0]], place[1]

    turned = {(min(moved(a), moved(b)), max(moved(a), moved(b))): score for (a, b), score in scores.items()}
    ranked = [moved(place) for place in PLACES]
    assert found(turned, ranked) == {frozenset(map(moved, group)) for group in found(scores)}


@given(SCORES)
def test_an_unrelated_report_changes_no_statement(scores: Scores) -> None:
    more = [*PLACES, *((REPORTS, sentence) for sentence in range(SENTENCES))]
    assert found(scores, more) == found(scores)
