"""One value for each of the two reports."""

from reader.compare.side import Both, Side


def test_a_value_of_both_is_asked_by_its_side() -> None:
    both = Both("ours", "theirs")
    assert [both.of(side) for side in Side] == ["ours", "theirs"] == [*both]
    assert [*both.items()] == [(Side.LEFT, "ours"), (Side.RIGHT, "theirs")]
    assert Both.each(lambda side: side.letter) == Both("A", "B")


def test_changing_one_side_leaves_the_other_and_the_value_itself_alone() -> None:
    both = Both(1, 2)
    assert (both.with_(Side.LEFT, 5), both.with_(Side.RIGHT, 5), both) == (Both(5, 2), Both(1, 5), Both(1, 2))


def test_swapping_and_changing_can_be_done_in_either_order() -> None:
    both = Both("a", "bc")
    assert both.swapped().map(len) == both.map(len).swapped() == Both(2, 1)
