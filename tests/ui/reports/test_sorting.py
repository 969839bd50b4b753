"""The list stands in the order that a person chose, today and the next time, whatever is added or counted."""

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from tests.ui.conftest import Open, add_three, loaded
from tests.ui.listed import rows

ADDED = ["Harbour Times", "Coast Post", "Inland News", "Écho"]


@pytest.fixture
def four(three: Controllers) -> Controllers:
    """The window with a fourth report, of no date and no headline, from an outlet that an accent begins."""
    session = three.session
    session.library.add(loaded("The quay is shut.", "Écho", date=""), session.story_id)
    session.refresh()
    return three


def sort(app: Controllers, do: Action) -> list[str]:
    app.window.actions_[do].trigger()
    return names(app)


def names(app: Controllers) -> list[str]:
    return [row.name for row in rows(app)]


def test_the_list_stands_as_the_reports_were_added_until_another_order_is_chosen(four: Controllers) -> None:
    assert names(four) == ADDED
    assert four.window.actions_[Action.SORT_ADDED].isChecked()


def test_outlets_are_sorted_without_regard_to_accents(four: Controllers) -> None:
    assert sort(four, Action.SORT_OUTLET) == ["Coast Post", "Écho", "Harbour Times", "Inland News"]


def test_a_report_without_a_headline_comes_last(four: Controllers) -> None:
    assert sort(four, Action.SORT_HEADLINE) == ["Coast Post", "Inland News", "Harbour Times", "Écho"]


def test_the_newest_comes_first_and_one_without_a_date_last(four: Controllers) -> None:
    session = four.session
    session.library.add(loaded("News of May.", "Late News", date="2025-05-01"), session.story_id)
    session.refresh()
    assert sort(four, Action.SORT_DATE) == ["Late News", *ADDED]


@pytest.mark.parametrize("do", [Action.SORT_WORDS, Action.SORT_LIKENESS])
def test_what_is_counted_is_sorted_as_the_counts_come_in(four: Controllers, qtbot: QtBot, do: Action) -> None:
    sort(four, do)
    qtbot.waitUntil(lambda: all(row.words is not None for row in rows(four)))
    qtbot.waitUntil(lambda: names(four)[-1] == "Écho")

    def is_sorted() -> bool:
        if do is Action.SORT_WORDS:
            counts = [-float(row.words or 0) for row in rows(four)]
        else:
            counts = [-row.common.share for row in rows(four) if row.common]
        return counts == sorted(counts)

    qtbot.waitUntil(is_sorted)
    if do is Action.SORT_LIKENESS:
        assert rows(four)[0].letter == "A"


def test_the_order_holds_for_what_is_added_and_the_selection_stays(four: Controllers) -> None:
    sort(four, Action.SORT_OUTLET)
    session = four.session
    four.window.sources.point_at(1)
    session.library.add(loaded("The bells rang.", "Bell"), session.story_id)
    session.refresh()
    assert names(four)[0] == "Bell"
    assert four.window.sources.list.current_number == 1


def test_the_order_holds_for_what_a_search_leaves(four: Controllers) -> None:
    sort(four, Action.SORT_OUTLET)
    four.window.sources.search.setText("lund")
    assert names(four) == ["Coast Post", "Harbour Times", "Inland News"]


def test_the_order_is_kept_for_the_next_time(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    add_three(app, qtbot)
    app.window.actions_[Action.SORT_OUTLET].trigger()
    app.window.frame.close()
    again = open_window()
    assert again.window.actions_[Action.SORT_OUTLET].isChecked()
    assert names(again) == ["Coast Post", "Harbour Times", "Inland News"]
