from hypothesis import given
from hypothesis import strategies as st

from reader.compare.arrangement.rows import MOST_TOGETHER, Order, near_differences, repeated, rows
from reader.compare.side import Side
from tests.compare.making import paired, reading

cells = st.sets(st.tuples(st.integers(0, 8), st.integers(0, 6)), max_size=14)


@given(cells, st.sampled_from(Order))
def test_every_pair_has_one_row_with_both_its_passages(held: set[tuple[int, int]], order: Order) -> None:
    comparison = paired(reading(9), reading(7), held)
    whole = [row for row in rows(comparison, order) if row.pair and not row.points_to]
    assert sorted((row.left, row.right) for row in whole) == [(p.left, p.right) for p in comparison.pairs]


@given(cells, st.sampled_from(Order))
def test_every_sentence_is_shown_in_full_once_and_quietly_after_that(
    held: set[tuple[int, int]], order: Order
) -> None:
    found = rows(paired(reading(9), reading(7), held), order)
    for side, number in ((Side.LEFT, 9), (Side.RIGHT, 7)):
        full = [i for row in found for i in row.of(side) if i not in row.again.of(side)]
        assert sorted(full) == list(range(number))


@given(cells)
def test_rows_in_the_order_of_a_report_follow_it(held: set[tuple[int, int]]) -> None:
    comparison = paired(reading(9), reading(7), held)
    for order, side in ((Order.LEFT, Side.LEFT), (Order.RIGHT, Side.RIGHT)):
        firsts = [row.of(side)[0] for row in rows(comparison, order) if row.of(side)]
        assert firsts == sorted(firsts)


def test_what_the_other_report_alone_tells_follows_what_precedes_it_there() -> None:
    found = rows(paired(reading(3), reading(4), {(0, 0), (2, 3)}), Order.LEFT)
    assert [(row.left, row.right) for row in found] == [
        ((0,), (0,)),
        ((), (1,)),
        ((), (2,)),
        ((1,), ()),
        ((2,), (3,)),
    ]


def test_what_the_other_report_alone_opens_with_stands_behind_what_the_leader_opens_with() -> None:
    found = rows(paired(reading(3), reading(3), {(1, 1)}), Order.LEFT)
    assert [(row.left, row.right) for row in found][:3] == [((0,), ()), ((), (0,)), ((1,), (1,))]


def test_of_unrelated_reports_all_of_the_leader_stands_first() -> None:
    comparison = paired(reading(2), reading(2), set())
    for order, side in ((Order.LEFT, Side.LEFT), (Order.RIGHT, Side.RIGHT)):
        assert [row.stop.only_side for row in rows(comparison, order)] == [side, side.other]


def test_each_in_its_own_order_a_pair_that_stands_elsewhere_is_level_in_a_and_pointed_to_in_b() -> None:
    comparison = paired(reading(3), reading(3), {(0, 2), (1, 0), (2, 1)})
    found = rows(comparison, Order.EACH)
    assert [(row.left, row.right, row.points_to) for row in found] == [
        ((0,), (2,), ()),
        ((1,), (0,), ()),
        ((2,), (1,), ()),
        ((), (2,), comparison.pairs[:1]),
    ]
    assert found[-1].again.right == {2}


def test_a_passage_of_b_with_several_partners_elsewhere_has_one_row_that_points_to_all_of_them() -> None:
    comparison = paired(reading(5), reading(4), {(0, 3), (1, 3), (2, 0), (3, 1), (4, 2)})
    found = rows(comparison, Order.EACH)
    (pointer,) = [row for row in found if row.points_to]
    assert (pointer.left, pointer.right, pointer.points_to) == ((), (3,), comparison.pairs[:2])
    assert pointer.pair is None
    assert pointer.stop.only_side is None


@given(cells)
def test_each_passage_of_b_is_pointed_from_once(held: set[tuple[int, int]]) -> None:
    comparison = paired(reading(9), reading(7), held)
    found = [row for row in rows(comparison, Order.EACH) if row.points_to]
    assert len({row.right for row in found}) == len(found)
    pointed = [pair.number for row in found for pair in row.points_to]
    assert len(pointed) == len(set(pointed))


def test_a_long_passage_of_one_report_alone_is_set_in_short_rows_of_one_stop() -> None:
    found = rows(paired(reading(7, paragraph=5), reading(1), set()), Order.LEFT)
    left = [row.left for row in found if row.left]
    assert [len(part) for part in left] == [MOST_TOGETHER, 2, 2]
    assert len({row.stop for row in found if row.left}) == 1


def test_rows_near_a_difference_are_kept_and_repeats_are_counted_among_what_is_shown() -> None:
    found = rows(paired(reading(2), reading(3), {(0, 0), (0, 1)}), Order.LEFT)
    assert near_differences(found, 0) == frozenset(range(len(found)))
    assert repeated(found[1:2])[0].again.left == frozenset()
