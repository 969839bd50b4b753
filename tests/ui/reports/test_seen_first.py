"""What is seen of a long list is found out first, and again what is seen after scrolling."""

from reader.ui.app.controllers import Controllers
from reader.ui.reports.counting import upcoming
from tests.ui.listed import rows


def test_each_place_comes_once_and_what_is_seen_at_the_moment_first() -> None:
    seen, order = [5, 6], list[int]()
    for place in upcoming(range(8), lambda: tuple(seen)):
        order.append(place)
        if place == 6:
            seen[:] = [3, 5, 99]
    assert order == [5, 6, 3, 0, 1, 2, 4, 7]


def test_while_reports_come_in_only_what_is_seen_is_found_out() -> None:
    assert list(upcoming(range(8), lambda: (5, 6, 99), lambda: True)) == [5, 6]


def test_the_list_says_which_rows_are_seen(three: Controllers) -> None:
    reports = three.window.sources.list
    assert reports.seen_numbers == tuple(row.number for row in rows(three))
    three.window.sources.search.setText("no such word")
    assert reports.seen_numbers == ()


def test_counts_of_rows_out_of_sight_are_gathered_for_longer_than_those_that_are_seen(
    three: Controllers,
) -> None:
    shares, session = three.reports.shares, three.session
    shares.wait()
    shares.look_at([session.entries[1].id], session)
    shares._pause.stop()
    shares._take({0: 5})
    unseen = shares._pause.interval()
    shares._take({next(iter(shares._awaited)): 7})
    assert shares._pause.interval() < unseen
    shares._take({1: 5})
    assert shares._pause.interval() < unseen
