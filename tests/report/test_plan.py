"""Which passages stand on one level."""

from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.model import Comparison, Side
from reader.report.options import Order
from reader.report.plan import levels, only_levels
from tests.report.examples import comparison, comparisons


def test_the_order_of_a_keeps_what_a_alone_tells_at_its_place() -> None:
    found = levels(comparison(), Order.LEFT)
    assert [level.left for level in found] == [(0,), (1,), (2,), (3,)]
    assert [level.right for level in found] == [(2,), (3,), (), (1,)]
    assert found[2].only is Side.LEFT


def test_the_order_of_b_follows_b() -> None:
    found = levels(comparison(), Order.RIGHT)
    assert [level.right for level in found] == [(0,), (1,), (2,), (3,)]


def test_each_in_its_own_order_prints_a_moved_passage_where_each_report_tells_it() -> None:
    found = levels(comparison(), Order.EACH)
    assert list(chain(*(level.left for level in found))) == [0, 1, 2, 3]
    assert list(chain(*(level.right for level in found))) == [0, 1, 2, 3]
    assert [level.beside for level in found if level.beside] == [Side.RIGHT, Side.LEFT]


def test_the_same_wording_in_the_same_place_is_no_difference() -> None:
    same, number, only, moved = levels(comparison(), Order.LEFT)
    assert not same.is_difference
    assert number.is_difference
    assert only.is_difference
    assert moved.is_difference


@given(comparisons(), st.sampled_from(Order))
def test_every_compared_sentence_is_printed_once(example: Comparison, order: Order) -> None:
    found = [*levels(example, order)]
    if order is not Order.EACH:
        found += only_levels(example, Side.RIGHT if order is Order.LEFT else Side.LEFT)
    for side in Side:
        printed = sorted(chain(*(level.sentences(side) for level in found)))
        assert printed == list(range(len(example.side(side).sentences)))
