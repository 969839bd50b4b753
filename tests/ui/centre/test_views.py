"""A view is a row of the table: menu, toolbar, shortcuts, help and what can be done follow from it."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from reader.compare.story import Story
from reader.ui.app.action_rows import ROWS
from reader.ui.app.action_table import Action, ActionRow, Feature, Menu
from reader.ui.app.controllers import Controllers
from reader.ui.app.main_window import Window
from reader.ui.app.starting.frame import Frame
from reader.ui.centre.view import Needs, View
from reader.ui.centre.views import ALIGNED_TO_A, ALIGNED_TO_B, OF_TWO, SIDE_BY_SIDE, VIEWS
from reader.ui.jobs import Jobs
from reader.ui.keys.dialog import ShortcutsDialog
from reader.ui.look.theme import DARK, Theme
from reader.ui.session.ready import Ready
from reader.ui.settings.file import open_store
from reader.ui.settings.table import Preferences
from tests.ui.conftest import HARBOUR, INLAND, add_three, loaded, wait_for

UI = Path(__file__).parents[3] / "reader" / "ui"


class Listing(QLabel):
    """A view over a whole story, as simple as can be: who tells of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def show_story(self, story: Story, _: Ready | None) -> None:
        self.setText("\n".join(report.source for report in story.reports))

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme


LISTING = View(
    "listing",
    "Listin&g",
    "Who tells of it",
    Listing,
    Listing.show_story,
    Listing.set_theme,
    Listing.setFocus,
    Needs.STORY,
    frozenset({Action.FIND}),
    keys=("Ctrl+9",),
    tool="Listing",
)

Opened = Callable[..., Controllers]


@pytest.fixture
def open_views(qtbot: QtBot, tmp_path: Path) -> Opened:
    """Opens the window with further views beside those of the table."""

    def opened(*views: View[Listing]) -> Controllers:
        frame = Frame(open_store(tmp_path / "settings.ini"))
        qtbot.addWidget(frame)
        frame.resize(1200, 800)
        window = Window(frame, Preferences(frame.store), (*VIEWS, *views))
        app = Controllers(window, tmp_path / "library.sqlite", Jobs(parent=window))
        frame.show()
        qtbot.waitExposed(frame)
        return app

    return opened


@pytest.fixture
def listing(open_views: Opened, qtbot: QtBot) -> Controllers:
    """A window with one more view, and three reports."""
    app = open_views(LISTING)
    add_three(app, qtbot)
    return app


def shown(app: Controllers) -> str:
    page = app.window.stack.currentWidget()
    return page.text() if isinstance(page, Listing) else type(page).__name__


def test_a_row_adds_a_view_to_menu_toolbar_and_help(listing: Controllers) -> None:
    window = listing.window
    view_menu = window.menus[Menu.VIEW].actions()
    assert view_menu[: len(VIEWS) + 1] == [window.actions_[view.key] for view in (*VIEWS, LISTING)]
    assert window.actions_["listing"].toolTip() == "Who tells of it (Ctrl+9)"
    shortcuts = ShortcutsDialog(window.usual_rows, window.preferences, window.frame)
    [item] = shortcuts.commands.findItems("Listing", Qt.MatchFlag.MatchRecursive)
    assert item.text(1) == "Ctrl+9"
    assert "Listing" in [tool.text() for tool in window._tools.findChildren(QToolButton)]


def test_a_view_is_made_when_it_is_wanted_and_shows_the_story(listing: Controllers) -> None:
    frame, control = listing.window.frame, Qt.KeyboardModifier.ControlModifier
    assert shown(listing) == "ComparisonView"
    assert not frame.findChildren(Listing)
    QTest.keyClick(frame, Qt.Key.Key_9, control)
    assert shown(listing) == "Harbour Times\nCoast Post\nInland News"
    assert listing.window.actions_["listing"].isChecked()
    assert not listing.window.summary.isVisible()
    QTest.keyClick(frame, Qt.Key.Key_2, control)
    assert shown(listing) == "ComparisonView"
    assert listing.window.summary.isVisible()
    assert len(frame.findChildren(Listing)) == 1


def test_a_view_is_shown_once_it_is_loaded_unless_another_was_chosen_meanwhile(
    open_views: Opened, qtbot: QtBot
) -> None:
    app = open_views(replace(LISTING, module="colorsys"))
    add_three(app, qtbot)
    choose, back = app.window.actions_["listing"], app.window.actions_[SIDE_BY_SIDE.key]
    choose.trigger()
    assert shown(app) == "ComparisonView"
    back.trigger()
    with qtbot.waitCallback() as loaded:
        app.centre.load(app.window.views[-1], loaded)
    assert shown(app) == "ComparisonView"
    assert back.isChecked()
    choose.trigger()
    assert shown(app) == "Harbour Times\nCoast Post\nInland News"


def test_a_view_follows_the_story_and_the_theme(listing: Controllers) -> None:
    listing.window.actions_["listing"].trigger()
    session = listing.session
    session.library.add(loaded("A fourth report came in.", "Late Edition"), session.story_id)
    session.refresh()
    assert shown(listing) == "Harbour Times\nCoast Post\nInland News\nLate Edition"
    listing.window.set_theme(DARK)
    assert listing.centre.widget(LISTING).theme is DARK


def test_what_holds_in_other_views_alone_is_off_and_comes_back_as_it_was(listing: Controllers) -> None:
    actions = listing.window.actions_
    listing.comparison.view.select_pair(1)
    before = {key: actions[key].isEnabled() for key in OF_TWO}
    assert before[Action.CONFIRM]
    assert not before[Action.WHOLE]
    actions["listing"].trigger()
    assert {key for key in OF_TWO if actions[key].isEnabled()} == {Action.FIND}
    listing.comparison.view.select_pair(2)  # what its controller says meanwhile holds when it is on again
    assert not actions[Action.CONFIRM].isEnabled()
    assert actions[Action.ADD].isEnabled()
    actions[SIDE_BY_SIDE.key].trigger()
    assert {key: actions[key].isEnabled() for key in OF_TWO} == before


def test_a_view_of_the_story_needs_no_comparison(open_views: Opened, qtbot: QtBot) -> None:
    app = open_views(LISTING)
    action, session = app.window.actions_["listing"], app.session
    assert not action.isEnabled()
    session.library.add(loaded(HARBOUR, "Harbour Times"), session.story_id)
    session.refresh()
    assert not action.isEnabled()
    session.library.add(loaded(INLAND, "Inland News"), session.story_id)
    session.refresh()
    assert session.comparison is None
    action.trigger()
    assert shown(app) == "Harbour Times\nInland News"
    wait_for(app, qtbot, "Harbour Times", "Inland News")
    assert shown(app) == "Harbour Times\nInland News"


def test_a_view_that_lacks_what_it_needs_waits_on_the_blank_page(listing: Controllers) -> None:
    listing.window.actions_["listing"].trigger()
    session = listing.session
    session.library.remove([entry.id for entry in session.entries[1:]])
    session.refresh()
    assert shown(listing) == "Blank"


def test_views_with_one_maker_share_one_widget(three: Controllers) -> None:
    centre = three.centre
    assert centre.widget(SIDE_BY_SIDE) is centre.widget(ALIGNED_TO_A) is centre.widget(ALIGNED_TO_B)
    assert centre.widget(replace(SIDE_BY_SIDE, key="another")) is three.comparison.view


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.do)
def test_an_action_is_done_in_the_folder_that_its_row_names(row: ActionRow) -> None:
    named = re.compile(rf"\bAction\.{Action(row.do).name}\b")
    modules = [module for module in (UI / row.by).glob("*.py") if module.name != "action_rows.py"]
    assert any(named.search(module.read_text("utf-8")) for module in modules)


@pytest.mark.parametrize("feature", [one for one in Feature if one is not Feature.APP])
def test_every_feature_has_a_controller(feature: Feature) -> None:
    source = (UI / feature / "controller.py").read_text("utf-8")
    assert re.search(r"^class \w+Controller\(QObject\):", source, re.MULTILINE)
