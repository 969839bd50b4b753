from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread, main_thread

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from reader.ui.jobs import Jobs, Progress


def test_work_is_done_elsewhere_and_its_result_arrives_here(qtbot: QtBot) -> None:
    jobs, seen, errors = Jobs(), list[tuple[bool, bool]](), list[BaseException]()

    def work(progress: Progress) -> bool:
        return current_thread() is main_thread()

    jobs.run(work, lambda at: seen.append((at, current_thread() is main_thread())), errors.append, "work")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]
    jobs.close()


def test_progress_and_parts_come_before_the_result(qtbot: QtBot) -> None:
    jobs, seen = Jobs(), list[object]()

    def work(progress: Progress) -> str:
        progress.report(1, 2, "first")
        progress.deliver("part")
        return "end"

    job = jobs.run(work, seen.append, seen.append, "work", part=seen.append)
    job.progressed.connect(lambda *told: seen.append(told))
    qtbot.waitUntil(lambda: "end" in seen)
    assert seen == [(1, 2, "first"), "part", "end"]
    qtbot.waitUntil(lambda: not jobs.running)
    jobs.close()


def test_what_goes_wrong_is_told(qtbot: QtBot) -> None:
    jobs, errors = Jobs(), list[BaseException]()

    def work(progress: Progress) -> None:
        raise ValueError("bad")

    jobs.run(work, lambda _: None, errors.append, "work")
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "bad"
    jobs.close()


def test_nothing_arrives_from_cancelled_work(qtbot: QtBot) -> None:
    jobs, go_on, seen = Jobs(), Event(), list[object]()

    def work(progress: Progress) -> str:
        assert go_on.wait(60)
        progress.deliver("late")
        progress.check()
        return "never"

    job = jobs.run(work, seen.append, seen.append, "work", part=seen.append)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert seen == []
    jobs.close()


def test_cancelled_work_says_no_more_how_far_it_is(qtbot: QtBot) -> None:
    jobs, told, seen = Jobs(), Event(), list[object]()

    def work(progress: Progress) -> None:
        progress.report(1, 2)
        told.set()

    job = jobs.run(work, seen.append, seen.append, "work")
    job.progressed.connect(lambda *far: seen.append(far))
    assert told.wait(60)
    job.cancel()
    qtbot.waitUntil(lambda: not jobs.running)
    assert seen == []
    jobs.close()


def test_a_thousand_short_jobs_come_and_go(qtbot: QtBot) -> None:
    """An object that is deleted while a thread is still in its signal ends the whole program."""
    jobs, results, errors = Jobs(), list[object](), list[BaseException]()

    def work(progress: Progress) -> str:
        progress.report(1, 1)
        return "done"

    for _ in range(1000):
        jobs.run(work, results.append, errors.append, "short")
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: len(results) == 1000)
    assert (errors, jobs.running) == ([], ())
    jobs.close()


def test_work_that_is_cancelled_before_it_began_never_begins(qtbot: QtBot) -> None:
    executor = ThreadPoolExecutor(1)
    jobs, go_on, begun = Jobs(executor), Event(), list[str]()

    def first(progress: Progress) -> None:
        assert go_on.wait(60)
        begun.append("first")

    def second(progress: Progress) -> None:
        begun.append("second")

    jobs.run(first, lambda _: None, lambda _: None, "first")
    waiting = jobs.run(second, lambda _: None, lambda _: None, "second")
    waiting.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert begun == ["first"]
    jobs.close()


def test_of_work_that_is_to_be_alone_no_two_are_under_way(qtbot: QtBot) -> None:
    jobs, inside, most, errors = Jobs(), list[int](), list[int](), list[BaseException]()

    def work(progress: Progress) -> None:
        for _ in range(50):
            with progress.alone():
                inside.append(1)
                most.append(len(inside))
                inside.pop()

    for _ in range(4):
        jobs.run(work, lambda _: None, errors.append, "alone")
    qtbot.waitUntil(lambda: not jobs.running)
    assert (len(most), max(most), errors) == (200, 1, [])
    jobs.close()


def test_work_that_waits_for_its_turn_can_be_cancelled(qtbot: QtBot) -> None:
    jobs, go_on, entered, begun = Jobs(), Event(), Event(), list[str]()

    def first(progress: Progress) -> None:
        with progress.alone():
            entered.set()
            assert go_on.wait(60)

    def second(progress: Progress) -> None:
        with progress.alone():
            begun.append("second")

    held = jobs.run(first, lambda _: None, lambda _: None, "first")
    assert entered.wait(60)
    waiting = jobs.run(second, lambda _: None, lambda _: None, "second")
    waiting.cancel()
    qtbot.waitUntil(lambda: jobs.running == (held,))
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert begun == []
    jobs.close()


def test_nothing_is_started_any_more_once_the_jobs_are_closed(qtbot: QtBot) -> None:
    jobs, begun = Jobs(), list[str]()
    jobs.close()
    job = jobs.run(lambda _: begun.append("late"), lambda _: None, lambda _: None, "late")
    assert job.is_cancelled
    assert (begun, jobs.running) == ([], ())
