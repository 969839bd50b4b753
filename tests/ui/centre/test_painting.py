"""Two other reports are set before they are shown, and painted after that: each in turns of its own."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.compare.side import Both, Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.comparison.layout import spread
from reader.ui.comparison.pane import set_text, text_column
from reader.ui.comparison.pane.set_text import SetPiece
from tests.benchmarks.invented import invented
from tests.ui.conftest import Open, loaded, wait_for

SMALL = 8_000  # letters of two reports that are set at once: so few that long ones are made quickly

CHANGED, TURN, PAINTED = "changed", "turn", "painted"


class Watched(QObject):
    """Writes down when something changed, when the loop came round, and when a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[str] = []
        self._widgets = [widget, *widget.findChildren(QWidget)]
        for each in self._widgets:
            each.installEventFilter(self)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(lambda: self.seen.append(TURN))
        self._timer.start()

    def change(self) -> None:
        """What the widget shows has changed."""
        self.seen.append(CHANGED)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.seen.append(PAINTED)
        return False

    @property
    def after_change(self) -> list[str]:
        """What came after the last change."""
        return self.seen[len(self.seen) - self.seen[::-1].index(CHANGED) :]

    @property
    def has_painted(self) -> bool:
        """Whether anything was painted after the last change."""
        return CHANGED in self.seen and PAINTED in self.after_change


@pytest.fixture
def long(open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Controllers:
    """A window with three reports, too long to be set at once, the first two of them compared."""
    monkeypatch.setattr(spread, "SMALL", SMALL)
    app = open_window()
    for number, source in enumerate(("Harbour Times", "Coast Post", "Inland News")):
        text = f"It rained in town {number}.\n\n{invented(SMALL // 5, number)}"
        app.session.library.add(loaded(text, source), app.session.story_id)
    app.session.refresh()
    wait_for(app, qtbot, "Harbour Times", "Coast Post")
    return app


@pytest.fixture
def set_while_shown(monkeypatch: pytest.MonkeyPatch, long: Controllers) -> dict[bool, int]:
    """How many letters were set in lines while views are handed what they show, and at other times."""
    letters, is_filling, set_piece = {True: 0, False: 0}, [False], set_text.set_piece

    def counted(text: str, *rest: Any) -> SetPiece:
        letters[is_filling[0]] += len(text)
        return set_piece(text, *rest)

    monkeypatch.setattr(text_column, "set_piece", counted)
    long.centre.leaving.connect(lambda: is_filling.append(is_filling.pop() or True))
    long.centre.shown.connect(lambda: is_filling.append(is_filling.pop() and False))
    return letters


def test_two_other_reports_are_painted_a_turn_after_they_came(three: Controllers, qtbot: QtBot) -> None:
    watched = Watched(three.window.centre)
    three.centre.shown.connect(watched.change)
    three.session.read_as(Side.RIGHT, three.session.entries[2].id)
    wait_for(three, qtbot, "Harbour Times", "Inland News")
    qtbot.waitUntil(lambda: watched.has_painted, timeout=20_000)
    after = watched.after_change
    assert TURN in after[: after.index(PAINTED)]


def test_the_inspector_is_painted_a_turn_after_another_pair_came(
    three: Controllers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    inspector = three.inspector.inspector
    inspector.show()
    watched, show_stop = Watched(inspector), inspector.show_stop

    def show(*stop: Any) -> None:
        show_stop(*stop)
        watched.change()

    monkeypatch.setattr(inspector, "show_stop", show)
    three.comparison.view.select_pair(1)
    qtbot.waitUntil(lambda: watched.has_painted, timeout=20_000)
    after = watched.after_change
    assert TURN in after[: after.index(PAINTED)]


@pytest.mark.parametrize("do", [Action.INSPECTOR, Action.LISTS])
def test_nothing_is_painted_around_reports_that_wait_for_a_dock(
    three: Controllers, qtbot: QtBot, do: Action
) -> None:
    frame, centre, text = three.window.frame, three.window.centre, three.comparison.view.page.panes.left

    class Looking(QObject):
        are_painted = False

        def eventFilter(self, widget: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                assert centre.updatesEnabled()
                self.are_painted = self.are_painted or widget is not frame
            return False

    qtbot.waitUntil(lambda: frame.updatesEnabled() and centre.updatesEnabled(), timeout=20_000)
    looking = Looking(frame)
    for widget in (frame, text.viewport()):
        widget.installEventFilter(looking)
    for _ in ("away", "back"):
        looking.are_painted = False
        three.window.actions_[do].toggle()
        qtbot.waitUntil(lambda: looking.are_painted, timeout=20_000)


def test_a_dock_that_is_taken_out_of_the_window_is_painted(three: Controllers, qtbot: QtBot) -> None:
    frame, lists = three.window.frame, three.inspector.lists
    lists.show()
    for is_out in (True, False):
        qtbot.waitUntil(frame.updatesEnabled, timeout=20_000)
        lists.setFloating(is_out)
        qtbot.waitUntil(frame.updatesEnabled, timeout=20_000)
        assert lists.updatesEnabled()


def test_no_paint_finds_one_text_beside_the_marks_of_another(three: Controllers, qtbot: QtBot) -> None:
    page, found = three.comparison.view.page, list[tuple[object, ...]]()

    class Looking(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and page.spread is not None:
                shown = page.spread.comparison
                columns = page.panes.map(lambda pane: pane.column and pane.column.reading)
                found.append((shown.left, shown.right))
                assert (columns.left, columns.right, page.gutter.pairs) == (*found[-1], shown.pairs)
                names = page.heads.map(lambda head: head.accessibleName())
                assert shown.left.article.source in names.left
                assert shown.right.article.source in names.right
            return False

    looking = Looking(page)
    for part in (*page.panes.map(lambda pane: pane.viewport()), page.gutter, page.overview, *page.heads):
        part.installEventFilter(looking)
    three.session.read_as(Side.RIGHT, three.session.entries[2].id)
    wait_for(three, qtbot, "Harbour Times", "Inland News")
    three.session.swap()
    wait_for(three, qtbot, "Inland News", "Harbour Times")
    qtbot.waitUntil(three.window.centre.updatesEnabled, timeout=20_000)
    three.window.centre.repaint()
    assert len(found) > 3


def test_the_text_of_two_other_reports_is_set_before_they_are_shown(
    long: Controllers, set_while_shown: dict[bool, int], qtbot: QtBot
) -> None:
    long.session.read_as(Side.RIGHT, long.session.entries[2].id)
    wait_for(long, qtbot, "Harbour Times", "Inland News")
    assert set_while_shown[True] == 0
    assert set_while_shown[False] > 0


def test_where_one_read_before_is_set_ahead_too(
    long: Controllers, set_while_shown: dict[bool, int], qtbot: QtBot
) -> None:
    pane = long.comparison.view.page.panes.left
    pane.scroll_to(pane.end // 2)
    was_at = pane.offset
    long.session.read_as(Side.RIGHT, long.session.entries[2].id)
    wait_for(long, qtbot, "Harbour Times", "Inland News")
    long.session.read_as(Side.RIGHT, long.session.entries[1].id)
    wait_for(long, qtbot, "Harbour Times", "Coast Post")
    assert pane.offset == was_at
    assert set_while_shown[True] == 0


@pytest.mark.parametrize("width", [1200, 1201, 1202, 1203])
def test_a_swap_sets_nothing_anew_however_wide_the_window_is(
    long: Controllers, set_while_shown: dict[bool, int], qtbot: QtBot, width: int
) -> None:
    long.window.frame.resize(width, 800)
    qtbot.waitUntil(lambda: long.window.frame.width() == width)
    long.comparison.view.grab()
    long.session.swap()
    wait_for(long, qtbot, "Coast Post", "Harbour Times")
    assert set_while_shown[True] == 0
    assert len(set(Both.each(lambda side: long.comparison.view.page.panes.of(side).column.width))) == 1  # type: ignore[union-attr]  # shown


def test_nothing_is_set_ahead_while_the_reports_are_not_on_the_screen(
    long: Controllers, set_while_shown: dict[bool, int], qtbot: QtBot
) -> None:
    view = long.comparison.view
    made = view.page.outline
    assert made is not None
    view.hide()
    view.show_outline(None)
    before = set_while_shown[False]
    view.page.set_ahead(view.page.laid_out(made), Side.LEFT, 0)
    assert set_while_shown[False] == before
