from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.chain import steady
from reader.compare.side import Both, Side
from reader.ui.comparison.scrolling.following import Chain, calmed, near_the_ends
from tests.ui.comparison.layout.test_arrangement import built

LINE = 100.0
ENDS = Both((0.0, 1000.0), (0.0, 800.0))


def extent(_side: Side, sentences: tuple[int, ...]) -> tuple[float, float]:
    return sentences[0] * LINE, (sentences[-1] + 1) * LINE


def test_within_a_pair_the_same_part_of_the_partner_is_level() -> None:
    chain = Chain(steady(built(10, 8, {(2, 1), (5, 6)}).pairs))
    assert chain.across(Side.LEFT, 250.0, extent, ENDS) == 150.0
    assert chain.across(Side.RIGHT, 150.0, extent, ENDS) == 250.0


def test_both_beginnings_and_both_ends_belong_together() -> None:
    chain = Chain(steady(built(10, 8, {(2, 1)}).pairs))
    assert chain.across(Side.LEFT, 0.0, extent, ENDS) == 0.0
    assert chain.across(Side.LEFT, 1000.0, extent, ENDS) == 800.0


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(0, 7)), max_size=12))
def test_the_other_side_never_runs_backwards(pairs: set[tuple[int, int]]) -> None:
    chain = Chain(steady(built(10, 8, pairs).pairs))
    places = [chain.across(Side.LEFT, y * 10.0, extent, ENDS) for y in range(101)]
    assert all(a <= b for a, b in pairwise(places))


def test_a_pair_out_of_order_does_not_pull_the_other_side_along() -> None:
    calm = Chain(steady(built(10, 8, {(0, 0), (1, 1), (2, 7), (3, 3), (4, 4)}).pairs))
    assert ((2,), (7,)) not in calm.links


def test_after_a_one_sided_stretch_the_other_side_catches_up_by_and_by() -> None:
    assert calmed(now=0, wanted=900, turned=40, page=600) == 100
    assert calmed(now=0, wanted=50, turned=40, page=600) == 50
    assert calmed(now=0, wanted=900, turned=700, page=600) == 900


def test_both_reports_begin_and_end_together_and_part_calmly() -> None:
    ends = (1000.0, 500.0)
    assert near_the_ends(300.0, 0.0, ends) == 0.0
    assert near_the_ends(300.0, 40.0, ends) == 100.0
    assert near_the_ends(300.0, 400.0, ends) == 300.0
    assert near_the_ends(300.0, 980.0, ends) == 450.0
    assert near_the_ends(300.0, 1000.0, ends) == 500.0


@given(st.floats(0, 3000), st.floats(0, 3000), st.floats(0, 3000))
def test_a_report_that_hardly_scrolls_leaves_the_other_between_its_ends(
    wanted: float, end: float, other_end: float
) -> None:
    for part in (0.0, 0.3, 1.0):
        place = near_the_ends(min(wanted, other_end), end * part, (end, other_end))
        assert -0.01 <= place <= other_end + 0.01
