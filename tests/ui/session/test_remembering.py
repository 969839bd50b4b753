"""What was compared once is not compared again: not in the same window, and not when it is opened anew."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.compare import comparison
from reader.compare.across import vectors
from reader.compare.keeping.key import method
from reader.compare.model import Comparison
from reader.compare.pairing import preparation
from reader.compare.pairing.preparation import forget
from reader.library.disk import reading_only
from reader.library.formats import Loaded
from reader.ui.app.controllers import Controllers
from reader.ui.printing.several import SeveralCompared
from reader.ui.reports import counting
from reader.ui.session.remembering import Remembering
from tests.compare.across.reports import ENGLISH, GERMAN, report
from tests.compare.keeping.making import reports
from tests.compare.test_story import Counted
from tests.ui.conftest import Open, wait_for

TEN = 10
PAIRS = 45


def add_ten(app: Controllers, qtbot: QtBot) -> None:
    session = app.session
    for told in reports(TEN):
        session.library.add(Loaded(told, told.text.encode(), "text"), session.story_id)
    session.refresh()
    wait_for(app, qtbot, "Outlet 0", "Outlet 1")


def every_two(app: Controllers, qtbot: QtBot) -> Sequence[Comparison]:
    """The comparisons of every two reports, as a report on several has them."""
    made: list[tuple[Comparison, ...]] = []
    several = SeveralCompared(app.session, app.session.story.readable, app.window.frame)
    several.finished.connect(made.append)
    qtbot.waitUntil(lambda: bool(made))
    return made[0]


def rows(app: Controllers) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(app.session.path)) as db:
        return db.execute("SELECT key, method FROM comparison ORDER BY id").fetchall()


@pytest.fixture
def closed(open_window: Open, qtbot: QtBot) -> Sequence[Comparison]:
    """A library with a story of ten of which every two were compared; its window is closed."""
    app = open_window()
    add_ten(app, qtbot)
    made = every_two(app, qtbot)
    app.window.frame.close()
    forget()
    return made


def test_a_story_of_ten_aligns_nothing_when_its_window_is_opened_again(
    closed: Sequence[Comparison], open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    aligned = Counted(monkeypatch, comparison, "aligned")
    app = open_window()
    wait_for(app, qtbot, "Outlet 0", "Outlet 1")
    assert every_two(app, qtbot) == closed
    assert aligned.times == 0
    assert len(rows(app)) == PAIRS


def test_what_the_list_of_reports_needs_is_not_compared_again_for_a_report_on_all(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    aligned = Counted(monkeypatch, comparison, "aligned")
    app = open_window()
    add_ten(app, qtbot)
    numbers = [entry.id for entry in app.session.entries]
    qtbot.waitUntil(lambda: all(app.reports.shares.of(n, app.session)[1] for n in numbers[2:]))
    before = aligned.times
    every_two(app, qtbot)
    assert aligned.times - before == PAIRS - (TEN - 1)
    for right in numbers[2:5]:
        app.session.choose(numbers[0], right)
        qtbot.waitUntil(lambda: app.session.is_compared)
    assert aligned.times - before == PAIRS - (TEN - 1)


def test_of_what_is_remembered_only_what_is_shown_in_full_is_made_ready_again(
    closed: Sequence[Comparison], open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_ready = Counted(monkeypatch, preparation, "_prepare")
    app = open_window()
    wait_for(app, qtbot, "Outlet 0", "Outlet 1")
    numbers = [entry.id for entry in app.session.entries]
    qtbot.waitUntil(lambda: all(None not in app.reports.shares.of(n, app.session) for n in numbers[1:]))
    assert made_ready.times == 2


def test_what_all_reports_of_a_large_event_share_with_a_is_found_once_for_each_a(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(counting, "MANY", TEN - 1)
    aligned = Counted(monkeypatch, comparison, "aligned")

    def told(app: Controllers) -> list[object]:
        """What the list says of each report, once it is known of all."""
        numbers, of = [entry.id for entry in app.session.entries], app.reports.shares.of
        others = [n for n in numbers if n != app.session.left]
        qtbot.waitUntil(lambda: all(None not in of(n, app.session) for n in others) and is_idle(app))
        return [of(n, app.session) for n in others]

    app = open_window()
    add_ten(app, qtbot)
    numbers = [entry.id for entry in app.session.entries]
    first = told(app)
    assert len(rows(app)) <= 2  # the two that are read, and one row for all
    app.session.choose(numbers[1], numbers[0])
    other, before = told(app), aligned.times
    app.session.choose(numbers[0], numbers[1])
    assert told(app) == first
    app.window.frame.close()
    forget()
    app = open_window()
    wait_for(app, qtbot, "Outlet 0", "Outlet 1")
    assert told(app) == first
    app.session.choose(numbers[1], numbers[0])
    assert told(app) == other
    assert aligned.times == before


def is_idle(app: Controllers) -> bool:
    return not app.session.is_comparing and not app.session.jobs.running


def test_a_window_shows_what_it_remembers_with_all_its_details(
    closed: Sequence[Comparison], open_window: Open, qtbot: QtBot
) -> None:
    app = open_window()
    wait_for(app, qtbot, "Outlet 0", "Outlet 1")
    shown = app.comparison.view.comparison
    assert shown == closed[0]
    assert [pair.facts for pair in shown.pairs] == [pair.facts for pair in closed[0].pairs]
    assert any(pair.facts for pair in shown.pairs)


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE comparison SET content = x'00'",
        "UPDATE comparison SET content = zeroblob(length(content))",
        "UPDATE comparison SET content = 'text'",
        "DELETE FROM comparison",
        "UPDATE comparison SET method = 'of an earlier version'",
    ],
)
def test_what_is_spoilt_or_of_another_method_is_made_anew_and_nobody_is_told(
    closed: Sequence[Comparison],
    open_window: Open,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    spoil: str,
    tmp_path: Path,
) -> None:
    with closing(sqlite3.connect(tmp_path / "library.sqlite")) as db:
        db.execute(spoil)
        db.commit()
    aligned = Counted(monkeypatch, comparison, "aligned")
    app = open_window()
    wait_for(app, qtbot, "Outlet 0", "Outlet 1")
    assert every_two(app, qtbot) == closed
    assert aligned.times >= PAIRS  # work that is overtaken begins anew
    assert not app.library.sentence
    app.session.remembering.write()
    assert {made_by for _, made_by in rows(app)} == {method()}
    assert len(rows(app)) == PAIRS


def test_a_library_that_can_only_be_read_is_compared_all_the_same(
    closed: Sequence[Comparison], open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_only, "must_be", lambda *_, **__: True)
    app = open_window()
    wait_for(app, qtbot, "Outlet 0", "Outlet 1")
    before = rows(app)
    app.session.swap()
    wait_for(app, qtbot, "Outlet 1", "Outlet 0")
    app.session.remembering.write()
    assert rows(app) == before


def test_what_cannot_be_written_while_others_write_is_written_the_next_time(
    three: Controllers, qtbot: QtBot
) -> None:
    remembering = three.session.remembering
    with closing(sqlite3.connect(three.session.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        remembering.keep("a", b"first")
        remembering.write()
        assert remembering.recall("a") == b"first"
        assert "a" not in [key for key, _ in rows(three)]
        other.execute("ROLLBACK")
    remembering.write()
    assert "a" in [key for key, _ in rows(three)]


def test_what_is_found_is_written_a_moment_later_without_being_asked(
    three: Controllers, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(rows(three)) >= 2)


def test_what_reports_mean_is_found_in_the_library_when_they_are_compared_anew(
    open_window: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = open_window()
    for told, language in ((ENGLISH, "en"), (GERMAN, "de")):
        foreign = report(told, language)
        app.session.library.add(Loaded(foreign, foreign.text.encode(), "text"), app.session.story_id)
    app.session.refresh()
    qtbot.waitUntil(lambda: app.session.is_compared)
    made = app.session.comparison
    app.window.frame.close()
    forget()
    with closing(sqlite3.connect(app.session.path)) as db:
        db.execute("DELETE FROM comparison")
        db.commit()
    loaded = Counted(monkeypatch, vectors, "encoder")
    again = open_window()
    qtbot.waitUntil(lambda: again.session.is_compared)
    assert again.session.comparison == made
    assert made is not None
    assert made.is_across_languages
    assert loaded.times == 0


def test_a_library_that_is_gone_costs_no_comparison(three: Controllers, qtbot: QtBot) -> None:
    three.session.library.close()
    remembering = Remembering(three.session.library, three.session)
    remembering.keep("a", b"first")
    remembering.close()
