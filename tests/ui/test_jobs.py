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
        go_on.wait(10)
        progress.deliver("late")
        progress.check()
        return "never"

    job = jobs.run(work, seen.append, seen.append, "work", part=seen.append)
    job.cancel()
    go_on.set()
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
