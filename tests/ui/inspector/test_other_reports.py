"""After other reports were chosen, the inspector shows nothing of the pair before."""

from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from tests.ui.conftest import loaded, wait_for
from tests.ui.editing.test_editing import do
from tests.ui.inspector.test_inspector import inspector, said, select


class Beside:
    """What the inspector shows whenever another comparison, or none, has come onto the screen."""

    def __init__(self, app: Controllers) -> None:
        self._app, self.seen = app, list[str]()
        app.centre.shown.connect(self.look)

    def look(self) -> None:
        dock = self._app.inspector.inspector
        shown_cards = (card.accessibleName() for card in dock.cards if card.isVisible())
        self.seen.append(" ".join((said(dock), *shown_cards)))


def test_nothing_of_the_old_pair_stands_beside_two_other_reports(three: Controllers, qtbot: QtBot) -> None:
    dock, session = inspector(three), three.session
    select(three, 1)
    old = [card.accessibleName() for card in dock.cards]
    assert all(card.isVisible() for card in dock.cards)
    beside = Beside(three)
    session.choose(session.entries[1].id, session.entries[2].id)
    wait_for(three, qtbot, "Coast Post", "Inland News")
    assert beside.seen
    for text in beside.seen:
        assert "Click a passage" in text
        assert not [told for told in old if told in text]


def test_a_swap_shows_each_passage_on_its_new_side_at_once(three: Controllers, qtbot: QtBot) -> None:
    view = three.comparison.view
    inspector(three)
    select(three, 2)
    beside = Beside(three)
    do(three, Action.SWAP).trigger()
    wait_for(three, qtbot, "Coast Post", "Harbour Times")
    assert view.stop is not None
    assert view.comparison is not None
    for side in Side:
        text = view.comparison.of(side).text(view.stop.of(side)[0])
        assert all(f"Passage of {side.letter}: {text}" in told for told in beside.seen)


def test_a_report_without_a_text_leaves_nothing_of_the_old_pair(three: Controllers, qtbot: QtBot) -> None:
    session, dock = three.session, inspector(three)
    session.library.add(loaded("", "Far Press", "Only a link"), session.story_id)
    session.refresh()
    qtbot.waitUntil(lambda: len(session.entries) == 4 and not session.is_comparing)
    select(three, 1)
    assert dock.cards.of(Side.LEFT).isVisible()
    session.read_as(Side.RIGHT, session.entries[3].id)
    assert not dock.cards.of(Side.LEFT).isVisible()
    assert "Open two reports side by side first" in said(dock)
