"""What every test gets: no screen, folders of its own, golden files, and no dialog that hangs the run."""

import gc
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from reader.ui.app.starting.start import leave_sources_unread
from tests.golden import GoldenFile
from tests.sources import tree
from tests.ui.watchdog import rejecting_stuck_dialogs

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The window speaks the language of the machine; tests expect English.
os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}

# Lead every test, and every program it starts, away from the person's own library and settings.
HOME = tempfile.TemporaryDirectory(prefix="parallax-tests-")
for kind in ("DATA", "CONFIG", "STATE"):
    os.environ[f"XDG_{kind}_HOME"] = str(Path(HOME.name, kind.lower()))

# A machine under load must not fail a test by being slow; in continuous integration chance has no place.
# Everywhere else each run tries other examples, so that none need try many.
settings.register_profile(
    "steady",
    max_examples=40,
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("steady")

# Qt for Python would read the source of each module that is imported, as in the program itself.
leave_sources_unread()

# What is collected of thousands of tests stays to the end: to search it for garbage again and again takes a
# tenth of the time.
gc.disable()

HANG = 120_000
"""Milliseconds after which what is waited for will never come."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="accept what the program makes now")


@pytest.hookimpl(tryfirst=True)  # what distributes the tests reads the groups in the same hook
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of a file on one worker, which makes what they share once.

    The end-to-end tests are one group, since they share screens, buses and print queues. They take longest,
    hence they come first. What looks into the sources of the program is another, which reads them once.
    """
    for item in items:
        group = str(item.path)
        if is_end_to_end(item):
            group = "endtoend"
        elif isinstance(item, pytest.Function) and vars(item.module).get("tree") is tree:
            group = "sources"
        item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=is_end_to_end, reverse=True)


def is_end_to_end(item: pytest.Item) -> bool:
    return item.nodeid.startswith("tests/endtoend/")


def pytest_collection_finish() -> None:
    """From here on garbage is looked for again, but not among what was collected."""
    gc.freeze()
    gc.enable()


class PatientBot(QtBot):
    """Waits as long as a machine under load may need: too short a wait fails where nothing is wrong."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = HANG) -> None:
        super().waitUntil(callback, timeout=max(timeout, HANG))

    def waitSignal(
        self,
        signal: Any,
        *,
        timeout: int = HANG,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        most = max(timeout, HANG)
        return super().waitSignal(signal, timeout=most, raising=raising, check_params_cb=check_params_cb)

    def waitExposed(self, widget: Any, *, timeout: int = HANG) -> Any:
        return super().waitExposed(widget, timeout=max(timeout, HANG))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's own, with more patience."""
    return PatientBot(request)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str], GoldenFile]:
    """The golden file of that name in the folder `golden` beside the test."""
    folder = request.path.parent / "golden"
    update = bool(request.config.getoption("--update-golden"))
    return lambda name: GoldenFile(folder / name, update=update)


@pytest.fixture(autouse=True)
def watchdog(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test whose dialog waits for somebody to press a button."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    with rejecting_stuck_dialogs() as stuck:
        yield
    # Windows that are to be deleted go now: each dressing of a later test would dress theirs too.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not stuck, f"a dialog stayed open and was closed by the watchdog: {', '.join(stuck)}"
