"""A large library holds the window by nothing: damage, a long log and a copy are looked at elsewhere."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.disk import log
from reader.library.disk.open_file import OpenFile, Shadow
from reader.library.disk.salvage import shadow_of
from reader.library.store import Library
from reader.text.checking import Watch
from reader.ui.app import controllers
from reader.ui.app.controllers import Controllers
from reader.ui.library import controller, copying, opening
from tests.library.disk.damaging import REPORTS, make_library
from tests.ui.conftest import Open, add_three, wait_for
from tests.ui.library.test_library_controller import damaged_letter, press
from tests.ui.library.test_opening import Open as OpenFrom
from tests.ui.library.test_opening import start
from tests.ui.listed import rows

__all__ = ["start"]


class Held:
    """Work that goes no further than its first watch until it is let go, or stopped there."""

    def __init__(self) -> None:
        self.go_on, self.begun, self.stopped = (threading.Event() for _ in range(3))

    def wait(self, watch: Watch) -> None:
        """Tell how far it is until somebody lets it go on, or ends it."""
        self.begun.set()
        try:
            while not self.go_on.wait(0.005):
                watch(1, 4)
        except BaseException:
            self.stopped.set()
            raise


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    """Every library is large, and what is looked for in it is held."""
    made = Held()

    def waiting(path: Path, watch: Watch) -> Shadow:
        made.wait(watch)
        return shadow_of(path, watch)

    monkeypatch.setattr(controllers, "SALVAGED_AT_ONCE", 0)
    for module in (controller, opening):
        monkeypatch.setattr(module, "shadow_of", waiting)
    yield made
    made.go_on.set()


@pytest.fixture
def damaged(open_window: Open, qtbot: QtBot, held: Held) -> Controllers:
    """A window on a library in which one letter of a report is none; it is being looked through."""
    app = open_window()
    add_three(app, qtbot)
    app.window.frame.close()
    damaged_letter(app.session.path)
    again = open_window()
    qtbot.waitUntil(held.begun.is_set)
    qtbot.waitUntil(lambda: again.window.work.bar.value() == 1)
    return again


def test_the_reports_that_can_be_read_are_found_in_the_background(
    damaged: Controllers, held: Held, qtbot: QtBot
) -> None:
    assert damaged.window.work.isVisible()
    assert damaged.window.work.bar.maximum() == 4
    assert not damaged.session.is_empty
    assert "damaged" in damaged.library.sentence
    held.go_on.set()
    wait_for(damaged, qtbot, "Harbour Times", "Coast Post")
    assert "“Prices rise”" in damaged.library.sentence
    assert not damaged.window.work.isVisible()


def test_looking_for_what_can_be_read_can_be_stopped_and_the_ways_on_stay(
    damaged: Controllers, held: Held, qtbot: QtBot
) -> None:
    damaged.window.work.stop_button.click()
    qtbot.waitUntil(held.stopped.is_set)
    assert not damaged.window.work.isVisible()
    assert rows(damaged) == []
    assert damaged.session.library.is_damaged
    press(damaged, "Save What Can Be Read")
    wait_for(damaged, qtbot, "Harbour Times", "Coast Post")
    assert len(rows(damaged)) == 3


def without_stories(path: Path) -> None:
    """A library whose reports are in no story any more: damage that is seen when it is opened."""
    make_library(path)
    with closing(sqlite3.connect(path)) as db:
        db.execute("DELETE FROM story")
        db.commit()


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_library_that_is_damaged_when_it_is_opened_is_looked_through_from_a_page(
    start: OpenFrom, tmp_path: Path, held: Held, qtbot: QtBot, *, is_stopped: bool
) -> None:
    path = tmp_path / "news" / "library.sqlite"
    without_stories(path)
    started = start(path)
    qtbot.waitUntil(held.begun.is_set)
    assert started.offers == ["&Quit"]
    assert not started.opened_windows
    if is_stopped:
        started.stop()
        qtbot.waitUntil(held.stopped.is_set)
        assert "Save What Can Be Read" in started.offers
        held.go_on.set()
        started.choose("Save What Can Be Read")
    held.go_on.set()
    qtbot.waitUntil(lambda: bool(started.opened_windows))
    session = started.opened_windows[0].session
    qtbot.waitUntil(lambda: len(session.library.entries()) == REPORTS)
    assert session.library.is_damaged is not is_stopped


@pytest.mark.parametrize("is_stopped", [False, True])
def test_a_damaged_library_is_saved_elsewhere_in_the_background_whole_or_not_at_all(
    damaged: Controllers, held: Held, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, is_stopped: bool
) -> None:
    held.go_on.set()
    wait_for(damaged, qtbot, "Harbour Times", "Coast Post")
    copying_now, write = Held(), OpenFile.write_copy

    def waiting(library: OpenFile, new: Path, watch: Watch) -> None:
        new.touch()
        copying_now.wait(watch)
        write(library, new, watch)

    monkeypatch.setattr(OpenFile, "write_copy", waiting)
    monkeypatch.setattr(copying, "QUICK", 0)
    before = damaged.session.path
    saved = before.with_name("saved.sqlite")
    damaged.library.save_in(saved)
    qtbot.waitUntil(copying_now.begun.is_set)
    assert damaged.window.work.isVisible()
    if is_stopped:
        damaged.window.work.stop_button.click()
        qtbot.waitUntil(copying_now.stopped.is_set)
        qtbot.waitUntil(lambda: not list(saved.parent.glob("saved*")))
        assert damaged.session.path == before
        return
    copying_now.go_on.set()
    qtbot.waitUntil(lambda: damaged.session.path == saved)
    assert len(rows(damaged)) == 3
    assert not damaged.session.library.is_damaged
    assert list(saved.parent.glob("saved*.part*")) == []


def test_a_long_log_is_looked_through_before_the_window_opens_the_library(
    start: OpenFrom, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "news" / "library.sqlite"
    make_library(path)
    looked, checksums = list[tuple[bool, int]](), log._checksums

    def noted(parts: Sequence[bytes], sums: log.Sums, order: str) -> Iterator[log.Sums]:
        is_here, length = threading.current_thread() is threading.main_thread(), sum(map(len, parts))
        looked.append((is_here, length))
        return checksums(parts, sums, order)

    with closing(sqlite3.connect(path)) as other:  # keeps the log there
        other.execute("SELECT 1 FROM story").fetchall()
        with Library(path) as library:
            library.add_story("One more")
        monkeypatch.setattr(opening, "QUICK_LOG", 0)
        monkeypatch.setattr(log, "_checksums", noted)
        started = start(path)
        qtbot.waitUntil(lambda: bool(started.opened_windows))
    assert max(length for is_here, length in looked if not is_here) > 1_000
    assert max((length for is_here, length in looked if is_here), default=0) < log.HEAD
    assert "One more" in [story.name for story in started.opened_windows[0].session.stories]
