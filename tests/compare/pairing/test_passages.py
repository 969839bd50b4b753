"""Accepted cells into passages, and which pairs have moved."""

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.chain import moved
from reader.compare.pairing.passages import passages

WHOLE = {"fire": 0.5, "harbour": 0.8, "mayor": 0.6, "quill": 0.9}
FIRST, SECOND = {"fire": 0.5, "harbour": 0.8}, {"mayor": 0.6, "quill": 0.9}

cell_sets = st.sets(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=14)
weights = st.dictionaries(st.sampled_from("abcdef"), st.floats(0.1, 1), min_size=1)
sides = st.lists(weights, min_size=6, max_size=6).map(lambda found: dict(enumerate(found)))


def test_two_sentences_that_each_tell_half_are_one_passage() -> None:
    found = passages([(0, 0), (0, 1)], {0: WHOLE}, {0: FIRST, 1: SECOND})
    assert [(p.left, p.right) for p in found] == [((0,), (0, 1))]


def test_a_sentence_that_adds_nothing_keeps_its_own_pair() -> None:
    found = passages([(0, 0), (0, 1)], {0: WHOLE}, {0: WHOLE, 1: {"fire": 0.5, "rain": 0.9, "wind": 0.9}})
    assert [(p.left, p.right) for p in found] == [((0,), (0,)), ((0,), (1,))]


def test_sentences_that_are_no_neighbours_are_not_merged() -> None:
    found = passages([(0, 0), (0, 2)], {0: WHOLE}, {0: FIRST, 2: SECOND})
    assert len(found) == 2


@given(cell_sets, sides, sides)
def test_merging_neither_loses_nor_adds_a_cell(
    cells: set[tuple[int, int]], left: dict[int, dict[str, float]], right: dict[int, dict[str, float]]
) -> None:
    found = [cell for passage in passages(cells, left, right) for cell in passage.cells()]
    assert sorted(found) == sorted(cells)


def test_pairs_in_one_order_have_not_moved() -> None:
    assert moved([(0, 0), (1, 5), (2, 6), (9, 7)], [1, 1, 1, 1]) == (False,) * 4


def test_the_one_that_jumps_has_moved_and_not_all_others() -> None:
    assert moved([(0, 9), (1, 0), (2, 1), (3, 2)], [1, 1, 1, 1]) == (True, False, False, False)


def test_of_two_that_cross_the_likelier_stays() -> None:
    assert moved([(0, 1), (1, 0)], [0.6, 0.9]) == (True, False)


def test_parts_of_one_passage_do_not_move_one_another() -> None:
    assert moved([(0, 0), (0, 1), (1, 1)], [1, 1, 1]) == (False,) * 3


def test_no_pairs_nothing_moved() -> None:
    assert moved([], []) == ()
