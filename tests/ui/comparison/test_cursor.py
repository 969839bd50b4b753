"""There is one cursor: what is selected, what is framed, and where the keys go on from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.compare.side import Side
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.next_stop import Direction
from reader.ui.comparison.pane.reading_pane import ReadingPane
from reader.ui.look.contrast import VISIBLE, contrast
from reader.ui.look.theme import THEMES, Theme
from tests.ui.comparison.making import Joined, compared, reading
from tests.ui.comparison.seeing import colours

CTRL = Qt.KeyboardModifier.ControlModifier


def enter(view: ComparisonView, side: Side) -> ReadingPane:
    view.activateWindow()
    assert QTest.qWaitForWindowActive(view)
    view.page.panes.of(side).setFocus(Qt.FocusReason.OtherFocusReason)
    return view.page.panes.of(side)


def test_ctrl_down_goes_on_from_the_pair_that_was_gone_to(view: ComparisonView) -> None:
    pane = enter(view, Side.LEFT)
    view.select_pair(4)
    assert pane.inker.highlights.framed == 5
    QTest.keyClick(pane, Qt.Key.Key_Up, CTRL)
    assert pane.inker.highlights.framed == 4


def test_what_the_keyboard_comes_to_is_what_is_selected(view: ComparisonView) -> None:
    pane = enter(view, Side.LEFT)
    view.select_pair(1)
    for _ in range(5):
        QTest.keyClick(pane, Qt.Key.Key_Down, CTRL)
        assert view.stop is not None
        assert pane.inker.highlights.framed in view.stop.left


def test_f6_comes_to_the_partner_of_what_is_selected(view: ComparisonView) -> None:
    enter(view, Side.LEFT)
    view.select_pair(2)
    view.go_to_other_pane()
    assert view.stop is not None
    assert view.stop.pair is not None
    assert view.page.panes.of(Side.RIGHT).inker.highlights.framed == view.stop.right[0]
    assert view.stop.pair.number == 2


def test_going_to_a_pair_lets_go_of_what_was_framed_elsewhere(view: ComparisonView) -> None:
    pane = enter(view, Side.LEFT)
    pane.focus_sentence(3)
    view.page.gutter.pair_clicked.emit(view.page.gutter.pairs[0])
    assert pane.inker.highlights.framed == 0
    view.go(Direction.LAST)
    assert pane.inker.highlights.focused is None


def test_a_passage_framed_in_one_report_stays_while_one_is_sought_in_the_other(view: ComparisonView) -> None:
    enter(view, Side.LEFT).focus_sentence(3)
    other = enter(view, Side.RIGHT)
    other.focus_sentence(2)
    QTest.keyClick(other, Qt.Key.Key_Down, CTRL)
    assert view.selected_sentences(Side.LEFT) == (3,)
    assert view.selected_sentences(Side.RIGHT) == (3,)


def test_the_keyboard_goes_along_to_what_the_other_report_alone_tells(view: ComparisonView) -> None:
    pane = enter(view, Side.LEFT)
    while view.stop is None or view.stop.of(Side.LEFT):
        assert view.go(Direction.NEXT)
    other = view.page.panes.right
    assert other.hasFocus()
    assert other.inker.highlights.framed == view.stop.right[0]
    assert pane.inker.highlights.framed is None


def test_the_keys_go_on_from_what_was_found_once_the_find_bar_is_closed(view: ComparisonView) -> None:
    enter(view, Side.LEFT)
    view.select_pair(0)
    view.open_find()
    view.find_bar.field.setText("baker")
    view.find_next()
    QTest.keyClick(view.find_bar.field, Qt.Key.Key_Escape)
    pane = view.page.panes.left
    assert pane.hasFocus()
    assert pane.selected_text() == "baker"
    assert pane.column is not None
    assert pane.inker.highlights.framed == pane.column.sentence_before(pane.inker.highlights.selected.start)
    assert view.stop is not None
    assert pane.inker.highlights.framed in view.stop.left


@pytest.fixture
def folded(view: ComparisonView) -> ComparisonView:
    same = [[f"The clerk of ward {n} counted {n}00 votes on the {n}th table." for n in range(3, 9)]]
    left = reading([["Rain fell."], *same, ["Nobody came."]], "X")
    right = reading([["Snow fell."], *same, ["All came."]], "Y")
    view.show_comparison(compared(left, right, [Joined((n,), (n,)) for n in range(1, 7)]))
    view.set_differences_only(on=True, context=0)
    return view


def test_the_cursor_never_enters_what_is_folded_and_does_not_open_it(folded: ComparisonView) -> None:
    pane = enter(folded, Side.LEFT)
    labels = dict(pane.fold_labels)
    pane.focus_sentence(0)
    seen = []
    for _ in range(2):
        QTest.keyClick(pane, Qt.Key.Key_Down, CTRL)
        seen.append((pane.inker.highlights.fold, pane.selected_sentences()))
    assert seen == [(1, ()), (None, (7,))]
    assert pane.fold_labels == labels


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_return_and_space_open_the_fold_on_which_the_cursor_stands(
    folded: ComparisonView, key: Qt.Key
) -> None:
    pane = enter(folded, Side.LEFT)
    pane.focus_sentence(0)
    QTest.keyClick(pane, Qt.Key.Key_Down, CTRL)
    QTest.keyClick(pane, key)
    assert not any("same in both" in label for label in pane.fold_labels.values())
    assert pane.inker.highlights.cursor == 1


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_cursor_can_be_seen_on_text_and_on_a_fold(folded: ComparisonView, theme: Theme) -> None:
    folded.set_theme(theme)
    assert contrast(theme.focus, theme.paper) >= VISIBLE
    pane = enter(folded, Side.LEFT)
    for sentence in (0, 1, 7):
        pane.focus_sentence(sentence)
        assert theme.focus in colours(folded, Side.LEFT), sentence
