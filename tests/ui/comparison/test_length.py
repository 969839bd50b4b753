"""What the window's thread does at a key or a comparison does not grow with the length of the reports.

Functions are counted, not milliseconds: a slow machine calls no more of them.
"""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.compare.arrangement.outline import outline
from reader.compare.side import Side
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.layout.arrangement import ReadingOrder
from reader.ui.comparison.layout.parts import PART
from reader.ui.comparison.next_stop import Direction, StopAt
from reader.ui.comparison.pane import set_text, text_column
from reader.ui.comparison.pane.set_text import SetPiece
from reader.ui.inspector.passage_card import PassageCard
from reader.ui.lists.listings import listings
from reader.ui.lists.lists import Lists
from reader.ui.look.theme import LIGHT
from tests.counting import calls
from tests.ui.comparison.lengthy import LINE, one_sentence, prepare, shown
from tests.ui.comparison.making import Joined, compared, reading

SHORT, LONG = 300, 3_000
"""Paragraphs of two reports that are both too long to be set at once."""
GROWTH = 1.5
"""How many times as much may be done for ten times the length: searches by halves take a few steps more."""


def act_go(view: ComparisonView) -> None:
    view.go(Direction.NEXT, StopAt.DIFFERENCE)


def act_last(view: ComparisonView) -> None:
    view.go(Direction.LAST, StopAt.DIFFERENCE)
    view.stop_position()


def act_choose(view: ComparisonView) -> None:
    view.select_sentence(Side.RIGHT, 201)


def act_pair(view: ComparisonView) -> None:
    view.select_pair(120)


def act_scroll(view: ComparisonView) -> None:
    bar = view.page.panes.left.verticalScrollBar()
    for part in range(10):
        bar.setValue(part * 700)
        view.grab()


@pytest.mark.parametrize("act", [act_go, act_last, act_choose, act_pair, act_scroll])
def test_going_choosing_and_scrolling_take_no_longer_in_a_long_report(
    qtbot: QtBot, act: Callable[[ComparisonView], None]
) -> None:
    counted = []
    for length in (SHORT, LONG):
        view = shown(qtbot)
        prepare(view, length)()
        view.grab()
        counted.append(calls(lambda view=view: act(view)))  # type: ignore[misc]
    assert counted[1] < counted[0] * GROWTH


def test_a_long_comparison_that_was_made_ready_is_shown_with_no_more_work_than_a_short_one(
    qtbot: QtBot,
) -> None:
    counted = []
    for length in (SHORT, LONG):
        view = shown(qtbot)
        show = prepare(view, length)
        counted.append(calls(lambda show=show, view=view: (show(), view.grab())))  # type: ignore[misc]
        assert view.page.spread is not None
        assert len(view.page.spread.columns.left.pieces) == length
    assert counted[1] < counted[0] * GROWTH


def test_a_layout_made_for_other_settings_is_not_shown(qtbot: QtBot) -> None:
    view = shown(qtbot)
    show = prepare(view, SHORT)
    view.set_differences_only(True)
    show()
    assert view.page.spread is not None
    assert view.page.spread.choice == view.page.choice


def test_the_rows_of_a_long_list_are_written_when_they_come_into_sight(qtbot: QtBot) -> None:
    view, dock = shown(qtbot), Lists(None)  # type: ignore[arg-type]  # a window of its own
    qtbot.addWidget(dock)
    dock.resize(900, 300)
    dock.show()
    prepare(view, LONG)()
    assert view.page.outline is not None
    dock.show_listings(listings(view.page.outline))
    QApplication.processEvents()
    assert 0 < len(dock.model.written) < 60
    act_last(view)
    dock.mark(view.stop)
    assert dock.model.rows[dock.table.currentIndex().row()].stop == view.stop
    assert calls(lambda: dock.mark(view.page.stops[7])) < 500


@pytest.mark.parametrize("order", list(ReadingOrder))
def test_of_a_very_long_sentence_only_what_is_near_is_set_in_lines(
    qtbot: QtBot, order: ReadingOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, lengths, set_piece = shown(qtbot), list[int](), set_text.set_piece

    def counted(text: str, *rest: Any) -> SetPiece:
        lengths.append(len(text))
        return set_piece(text, *rest)

    monkeypatch.setattr(text_column, "set_piece", counted)
    made = one_sentence(view, 600, order)
    assert len(made.comparison.left.article.text) > 36_000
    view.select_pair(2)
    view.grab()
    assert max(lengths) <= PART
    assert sum(lengths) < 24_000


@pytest.mark.parametrize("order", list(ReadingOrder))
def test_the_parts_of_a_sentence_are_one_sentence_and_lose_no_word(qtbot: QtBot, order: ReadingOrder) -> None:
    view = shown(qtbot)
    made = one_sentence(view, 600, order)
    spread = view.page.spread
    assert spread is not None
    for side in Side:
        column, text = spread.columns.of(side), made.comparison.of(side).article.text
        parts = [piece for piece in column.pieces if 1 in piece.sentences]
        assert len(parts) > 10
        assert "".join(piece.span.of(text) for piece in parts) == made.comparison.of(side).text(1)
        assert [piece.is_later_part for piece in parts] == [False] + [True] * (len(parts) - 1)
        begin, end = column.extent((1,)) or (0.0, 0.0)
        assert end - begin > 300 * column.face.line
        assert begin < column.extent((2,))[0]  # type: ignore[index]  # it is there
        assert end <= column.extent((2,))[0]  # type: ignore[index]  # as above
    assert len(spread.columns.left.pieces) == len(spread.columns.right.pieces)
    pane = view.page.panes.left
    pane.scroll_to((begin + end) / 2)
    view.grab()
    assert pane.in_sight() == (1, 1)
    assert pane.sentence_at(QPoint(200, 200)) == 1


def test_the_marks_of_what_is_out_of_sight_in_a_long_paragraph_are_not_drawn(qtbot: QtBot) -> None:
    view = shown(qtbot)
    said = [f"The ferry was late on day {n}, and on the day after." for n in range(100)]
    links = [Joined((n,), (n,)) for n in range(100)]
    view.show_comparison(compared(reading([said], "X"), reading([said], "Y"), links))
    view.grab()
    column = view.page.panes.left.column
    assert column is not None
    seen = column.inks(0, (0.0, 200.0))
    assert [ink.sentence for ink in seen] == list(range(len(seen)))
    assert 5 < len(seen) < 20
    assert len(column.inks(0)) == 100
    assert column.inks(0, (400.0, 600.0))[0].sentence > 10


def test_a_card_shows_the_beginning_of_a_passage_as_long_as_a_report(qtbot: QtBot) -> None:
    view, card = shown(qtbot), PassageCard(Side.LEFT, LIGHT)
    qtbot.addWidget(card)
    card.resize(300, 200)
    made = one_sentence(view, 600)
    card.show_passage(made, (1,), made.comparison.pairs[1])
    card.grab()
    assert card.accessibleName().endswith(" …")
    assert len(card.accessibleName()) < 5_000
    high = card.height()
    card.show_passage(one_sentence(view, 20), (1,), None)
    assert not card.accessibleName().endswith("…")
    assert 0 < card.height() < high < 20_000


def test_long_reports_are_laid_out_in_another_order_elsewhere_and_the_newest_wish_wins(qtbot: QtBot) -> None:
    view, waiting = shown(qtbot), list[Callable[[], None]]()
    view.page.in_background = lambda make, take: waiting.append(lambda: take(make()))
    prepare(view, SHORT)()
    page, before = view.page, view.page.spread
    view.set_order(ReadingOrder.FOLLOW_LEFT)
    view.set_order(ReadingOrder.FOLLOW_RIGHT)
    assert page.spread is before
    for finish in reversed(waiting):
        finish()
    assert page.spread is not None
    assert page.spread.choice.order is ReadingOrder.FOLLOW_RIGHT
    assert page.spread.is_level


def test_a_passage_in_a_fold_of_long_reports_is_brought_once_it_is_unfolded(qtbot: QtBot) -> None:
    view, waiting = shown(qtbot), list[Callable[[], None]]()
    said = [[LINE.format(n=n) * 3] for n in range(SHORT)]
    links = [Joined((n * 3,), (n * 3,)) for n in range(SHORT)]
    assert len(reading(said, "X").sentences) >= SHORT
    made = outline(compared(reading(said, "X"), reading(said, "Y"), links[: SHORT // 3]))
    view.show_outline(made)
    view.set_differences_only(on=True)
    view.page.in_background = lambda make, take: waiting.append(lambda: take(make()))
    alike = made.comparison.left.sentences[150]
    view.page.show_span(Side.LEFT, alike.span)
    for finish in waiting:
        finish()
    view.grab()
    assert view.page.panes.left.shows((150,))


def test_a_layout_of_reports_that_are_gone_is_not_shown(qtbot: QtBot) -> None:
    view, waiting = shown(qtbot), list[Callable[[], None]]()
    view.page.in_background = lambda make, take: waiting.append(lambda: take(make()))
    prepare(view, SHORT)()
    view.set_order(ReadingOrder.FOLLOW_LEFT)
    prepare(view, SHORT + 1)()
    after = view.page.spread
    waiting[0]()
    assert view.page.spread is after
