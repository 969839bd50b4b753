import gc
import logging
import weakref
from functools import partial
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app.starting.furnishing import furnish_application
from reader.ui.garbage import MOST, YOUNG, collect_young
from reader.ui.jobs import Jobs, Progress

# Enough that Python by itself would collect garbage many times, the oldest too.
MANY = 200_000


@pytest.fixture
def deleted(qtbot: QtBot) -> list[Thread]:
    """The threads in which widgets were deleted."""
    furnish_application()
    return []


def widget(deleted: list[Thread]) -> QWidget:
    made = QWidget()
    weakref.finalize(made, lambda: deleted.append(current_thread()))
    return made


def leave_circles(deleted: list[Thread], count: int) -> None:
    for _ in range(count):
        one = widget(deleted)
        one.circle = [one, QWidget(one)]  # type: ignore[attr-defined]


def make_many(_: Progress) -> list[list[int]]:
    return [[number] for number in range(MANY)]


def test_a_working_thread_deletes_no_widget_that_refers_to_itself(
    deleted: list[Thread], qtbot: QtBot
) -> None:
    jobs, made, errors = Jobs(), list[list[int]](), list[BaseException]()
    leave_circles(deleted, 20)
    jobs.run(make_many, made.extend, errors.append, "many")
    qtbot.waitUntil(lambda: not jobs.running)
    assert (len(made), errors) == (MANY, [])
    gc.collect()  # what came among so many is old by now
    assert (len(deleted), set(deleted)) == (20, {main_thread()})
    jobs.close()


def test_a_working_thread_never_drops_the_last_reference_to_a_widget(
    deleted: list[Thread], qtbot: QtBot
) -> None:
    jobs, errors = Jobs(), list[object]()

    def work(held: QWidget, progress: Progress) -> None:
        progress.check()

    for _ in range(50):
        jobs.run(partial(work, widget(deleted)), lambda _: None, errors.append, "short")
    qtbot.waitUntil(lambda: len(deleted) == 50)
    assert (set(deleted), errors) == ({main_thread()}, [])
    jobs.close()


def test_work_that_fails_leaves_no_widget_to_its_thread(
    deleted: list[Thread], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "parallax")  # a test keeps all records, and with them what failed
    jobs, errors = Jobs(), list[str]()

    def work(held: QWidget, progress: Progress) -> None:
        raise ValueError("bad")

    for _ in range(50):
        jobs.run(
            partial(work, widget(deleted)), lambda _: None, lambda error: errors.append(str(error)), "short"
        )
    qtbot.waitUntil(lambda: len(deleted) == 50)
    assert (set(deleted), errors) == ({main_thread()}, ["bad"] * 50)
    jobs.close()


def test_garbage_is_collected_while_the_window_waits(deleted: list[Thread], qtbot: QtBot) -> None:
    leave_circles(deleted, 3)
    kept = [[number] for number in range(YOUNG)]
    qtbot.waitUntil(lambda: len(deleted) == 3)
    assert len(kept) == YOUNG


@pytest.mark.parametrize("at_once", [MOST // 4, 3 * MOST])
def test_what_busy_threads_have_made_is_not_gone_through_in_one_go(
    at_once: int, deleted: list[Thread]
) -> None:
    gone_through, kept = list[int](), list[list[int]]()

    def note(phase: str, how: dict[str, int]) -> None:
        if phase == "start":
            gone_through.append(sum(len(gc.get_objects(n)) for n in range(how["generation"] + 1)))

    gc.callbacks.append(note)
    try:
        for _ in range(40):
            kept += ([number] for number in range(at_once))
            collect_young()
    finally:
        gc.callbacks.remove(note)
    assert len(gone_through) >= (40 if at_once < MOST else 0)
    assert max(gone_through, default=0) <= MOST + YOUNG
