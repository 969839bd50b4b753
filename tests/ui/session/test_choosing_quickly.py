"""Choosing quickly through long reports: the newest is shown, and nothing is worked on that nobody wants."""

from threading import Lock
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reader.compare import comparison
from reader.compare.model import Comparison
from reader.text.checking import StoppedError
from reader.ui.app.controllers import Controllers
from tests.benchmarks.invented import invented
from tests.ui.conftest import Open, loaded, wait_for

compare = comparison.compare


class Watched:
    """Stands in for compare, does what it does, and counts how many are under way and how they end."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._under_way = 0
        self.most = self.finished = self.stopped = 0

    def __call__(self, *given: Any, **named: Any) -> Comparison:
        with self._lock:
            self._under_way += 1
            self.most = max(self.most, self._under_way)
        try:
            found = compare(*given, **named)
        except StoppedError:
            self.stopped += 1
            raise
        else:
            self.finished += 1
            return found
        finally:
            with self._lock:
                self._under_way -= 1


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    """The comparisons of the window, watched."""
    made = Watched()
    monkeypatch.setattr(comparison, "compare", made)
    return made


def add_long(app: Controllers, many: int, words: int) -> list[int]:
    """Add reports of so many words; their numbers."""
    session = app.session
    for number in range(many):
        session.library.add(loaded(invented(words, number), f"Paper {number}"), session.story_id)
    session.refresh()
    return [entry.id for entry in session.entries]


def test_the_newest_wanted_wins_and_at_most_one_comparison_runs(
    open_window: Open, qtbot: QtBot, watched: Watched
) -> None:
    app = open_window()
    numbers = add_long(app, 9, 2_500)
    for number in numbers[1:]:
        app.session.choose(numbers[0], number)
        qtbot.wait(1)
    wait_for(app, qtbot, "Paper 0", "Paper 8")
    assert watched.most == 1
    qtbot.waitUntil(lambda: not app.jobs.running, timeout=60_000)
    assert watched.most == 1
    assert watched.finished <= len(numbers)  # the one that is read, each other one with A, the warming


def test_closing_leaves_no_comparison_behind(open_window: Open, qtbot: QtBot, watched: Watched) -> None:
    app = open_window()
    numbers = add_long(app, 4, 12_000)
    app.session.choose(numbers[0], numbers[1])
    qtbot.waitUntil(lambda: watched.most > 0)
    app.window.frame.close()
    assert app.jobs.running
    assert all(job.left.is_set() and job.is_cancelled for job in app.jobs.running)
