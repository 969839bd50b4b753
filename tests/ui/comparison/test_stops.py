from reader.compare.arrangement.outline import outline
from reader.compare.arrangement.stops import stops
from reader.compare.model import Comparison
from reader.ui.comparison.next_stop import Direction, StopAt, following


def test_stops_stand_in_the_order_of_a_and_hold_every_compared_sentence(comparison: Comparison) -> None:
    found = stops(comparison)
    firsts = [stop.left[0] for stop in found if stop.left]
    assert firsts == sorted(firsts)
    assert {i for stop in found for i in stop.left} == {s.index for s in comparison.left.sentences}
    assert {i for stop in found for i in stop.right} == {s.index for s in comparison.right.sentences}


def test_what_b_alone_has_comes_after_the_pair_before_it(comparison: Comparison) -> None:
    found = stops(comparison)
    alone = next(k for k, stop in enumerate(found) if not stop.left)
    assert found[alone - 1].right[-1] == found[alone].right[0] - 1


def test_going_on_from_the_last_stop_leads_nowhere(comparison: Comparison) -> None:
    found = outline(comparison).route
    last = following(found, None, Direction.LAST, StopAt.ANY)
    assert last == found.stops[-1]
    assert following(found, last, Direction.NEXT, StopAt.ANY) is None


def test_a_pair_whose_facts_differ_is_a_stop_for_discrepancies(comparison: Comparison) -> None:
    stop = following(outline(comparison).route, None, Direction.FIRST, StopAt.DISCREPANCY)
    assert stop is not None
    assert stop.pair is not None
    assert stop.pair.discrepancies


def test_previous_goes_back_to_where_next_came_from(comparison: Comparison) -> None:
    found = outline(comparison).route
    first = following(found, None, Direction.FIRST, StopAt.DIFFERENCE)
    second = following(found, first, Direction.NEXT, StopAt.DIFFERENCE)
    assert following(found, second, Direction.PREVIOUS, StopAt.DIFFERENCE) == first
