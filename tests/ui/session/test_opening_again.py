"""An event that was collated opens at once the second time, in another window too."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.compare.collation import collating
from reader.compare.collation.by_hand.correcting import name
from reader.compare.collation.values import Collation
from reader.compare.pairing import preparation
from reader.report.options import Options
from reader.text.checking import unchecked
from reader.ui.app.controllers import Controllers
from reader.ui.printing.pairs import NO_PAIRS
from reader.ui.printing.printable import PrintedEvent
from tests.compare.test_story import Counted
from tests.ui.conftest import Open, loaded
from tests.ui.story.event import HANG, TELLERS, add, column, show_view, wait_for_rows

LATER = "A train stood still outside Alva for the whole of the night."


@pytest.fixture
def told(open_window: Open, qtbot: QtBot) -> Controllers:
    """A window with three reports of a quake, who says what shown."""
    app = open_window()
    add(app, TELLERS)
    show_view(app, qtbot)
    return app


@pytest.fixture
def closed(told: Controllers) -> list[list[str]]:
    """What stood in a window on who says what; it is closed."""
    shown = [column(told, report) for report in range(len(TELLERS))]
    told.window.frame.close()
    preparation.forget()
    return shown


@pytest.fixture
def collated(monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(monkeypatch, collating, "collated")


def test_nothing_is_collated_when_it_is_opened_again(
    closed: list[list[str]], collated: Counted, open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    show_view(app, qtbot)
    assert [column(app, report) for report in range(len(TELLERS))] == closed
    assert collated.times == 0


def test_a_changed_text_is_collated_anew(
    closed: list[list[str]], collated: Counted, open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    first = app.session.entries[0]
    changed = loaded(f"{first.article.text} {LATER}", first.article.source).article
    app.session.library.replace_article(first.id, changed)
    app.session.refresh()
    show_view(app, qtbot)
    qtbot.waitUntil(lambda: LATER in first_report(app), timeout=HANG)
    assert collated.times == 1


def test_what_is_changed_by_hand_shows_and_opens_at_once_too(
    closed: list[list[str]], collated: Counted, open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    show_view(app, qtbot)
    told = app.who_says_what.told
    assert told is not None
    numbers = [entry.id for entry in app.session.entries]
    app.session.library.regroup(numbers, lambda _: name(told.collation, told.collation.statements[0], "Dead"))
    app.session.refresh()
    qtbot.waitUntil(lambda: collated.times == 1, timeout=HANG)
    wait_for_rows(app, qtbot)
    qtbot.waitUntil(lambda: named(app) == "Dead", timeout=HANG)
    app.window.frame.close()
    again = open_window()
    show_view(again, qtbot)
    assert named(again) == "Dead"
    assert collated.times == 1


def first_report(app: Controllers) -> str:
    told = app.who_says_what.told
    return told.collation.reports[0].article.text if told else ""


def named(app: Controllers) -> str:
    told = app.who_says_what.told
    return told.collation.statements[0].name if told else ""


def test_words_of_reports_that_were_deleted_for_good_are_kept_nowhere(told: Controllers) -> None:
    session = told.session
    kept = session.story.kept_collation()
    assert kept.known() is not None
    session.remembering.write()
    session.library.remove([session.entries[0].id])
    assert kept.known() is not None
    session.library.forget()
    assert kept.known() is None


def test_comparisons_of_an_event_that_was_opened_again_can_be_printed(
    closed: list[list[str]], open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    show_view(app, qtbot)
    told = app.who_says_what.told
    assert told is not None
    printed = PrintedEvent(told.collation, told.story)
    assert [both.right.source for both in printed.compared] == ["Coast Post", "Inland News", "Inland News"]
    of_two = replace(Options(), pairs=frozenset({frozenset({"A", "C"})}))
    none = replace(of_two, pairs=NO_PAIRS)
    assert len(printed.document(of_two, unchecked).blocks) > len(printed.document(none, unchecked).blocks)


def test_words_of_a_report_that_is_deleted_before_they_are_written_are_not_written(
    told: Controllers,
) -> None:
    session = told.session
    kept = session.story.kept_collation()
    session.remembering.write()
    session.library.remove([session.entries[0].id])
    session.library.forget()
    assert kept.known() is None
    kept.or_made(lambda: shown(told))
    session.remembering.write()
    assert kept.known() is None


def shown(app: Controllers) -> Collation:
    assert app.who_says_what.told
    return app.who_says_what.told.collation
