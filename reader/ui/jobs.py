"""Background jobs: work in threads that reports progress, delivers parts and can be cancelled."""

import logging
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event, Lock
from time import monotonic
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reader.text.checking import StoppedError
from reader.ui.garbage import collect_young

T = TypeVar("T")

log = logging.getLogger("parallax")

# Threads: enough that a comparison never waits behind an import or the counts of the list.
WORKERS = 4

# Seconds after which work that waits for its turn looks whether it was cancelled: too short to be noticed.
LOOK_AGAIN = 0.02

# Milliseconds after which the garbage of running work is collected, so that each time there is little of it.
COLLECT_AGAIN = 15


class Progress:
    """The argument of all work: it reports progress, delivers parts and tells the work of cancelling."""

    def __init__(self, job: "Job", turn: Lock) -> None:
        self._job, self._turn = job, turn

    def report(self, done: int, total: int, note: str = "") -> None:
        """Report that done of total steps are finished; note names the present one."""
        self._job.post("progressed", (done, total, note))

    def deliver(self, part: object) -> None:
        """Hand a part of the result to the window's thread now."""
        self._job.post("part", part)

    @property
    def is_cancelled(self) -> bool:
        """Whether the job was cancelled; long work should look every few milliseconds."""
        return self._job.is_cancelled

    def check(self) -> None:
        """Raise StoppedError once the job is cancelled."""
        if self.is_cancelled:
            raise StoppedError

    def watch(self, done: int, total: int) -> None:
        """Report progress, or raise StoppedError once the job is cancelled."""
        self.check()
        self.report(done, total)

    @contextmanager
    def ending(self, end: Callable[[], None]) -> Iterator[None]:
        """Within this context cancelling also calls end, in the window's thread; end must not block."""
        with self._job.ending(end):
            self.check()
            yield

    @contextmanager
    def alone(self) -> Iterator[None]:
        """A context that one job at a time may enter; waits for it, or raises StoppedError once cancelled."""
        while not self._turn.acquire(timeout=LOOK_AGAIN):
            self.check()
        try:
            self.check()
            yield
        finally:
            self._turn.release()


class Job(QObject):
    """One piece of work in progress; its signals and callbacks come in the thread that started it.

    It may be deleted once left is set: the working thread then refers to nothing of it any more.
    """

    progressed = Signal(int, int, str)
    ended = Signal()

    _posted = Signal(str, object)

    def __init__(
        self,
        label: str,
        work: "Callable[[Progress], object]",
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
        part: Callable[[Any], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.label, self.began, self.is_awaited = label, monotonic(), True
        self.work = work
        self._done, self._failed, self._part = done, failed, part
        self._cancelled, self.left = Event(), Event()
        self._ends: list[Callable[[], None]] = []
        self._arrived: deque[tuple[str, object]] = deque()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._hand_over)
        # Always queued, so that everything arrives in the order it was sent: a future that is done already
        # calls back at once, in the window's thread.
        self._posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        """Whether cancel() was called."""
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; its progress, parts, result and error are dropped from now on."""
        self._cancelled.set()
        for end in tuple(self._ends):
            end()

    @contextmanager
    def ending(self, end: Callable[[], None]) -> Iterator[None]:
        """Within this context cancel() calls end as well."""
        self._ends.append(end)
        try:
            yield
        finally:
            self._ends.remove(end)

    def post(self, what: str, value: object) -> None:
        """Send a value to the window's thread; what is "progressed", "part", "done" or "failed"."""
        self._posted.emit(what, value)

    # A slot of a QObject, so that Qt queues the call into this object's thread: a plain function would be
    # called in the working thread. Each value is then handed over in an event-loop turn of its own, for Qt
    # paints what a queued call has changed in the same turn as the call.
    def _receive(self, what: str, value: object) -> None:
        self._arrived.append((what, value))
        self._next.start()

    def _hand_over(self) -> None:
        """Hand over the next part, result or error, and all progress that came before it."""
        while self._arrived:
            what, value = self._arrived.popleft()
            if what != "progressed":
                self._take(what, value)
                break
            if not self.is_cancelled:
                self.progressed.emit(*cast("tuple[int, int, str]", value))
        if not self._arrived:
            self._next.stop()

    def _take(self, what: str, value: object) -> None:
        match what:
            case "part" if self._part and not self.is_cancelled:
                self._part(value)
            case "done":
                if not self.is_cancelled:
                    self._done(value)
                self.ended.emit()
            case "failed" if isinstance(value, BaseException):
                if not self.is_cancelled:
                    log.info("%s", self.label, exc_info=value)
                    self._failed(value)
                self.ended.emit()
            case _:
                pass


class Jobs(QObject):
    """Starts the jobs of one window.

    The signal ended is emitted, with the seconds it took, when a job has ended that the user waited for.

    Args:
        executor: runs the work; a thread pool unless a test passes its own.
    """

    ended = Signal(float)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(WORKERS, thread_name_prefix="parallax")
        self._is_closed = False
        self._turn = Lock()
        self._running: list[Job] = []
        self._ended: list[Job] = []
        self._collecting = QTimer(self, interval=COLLECT_AGAIN)
        self._collecting.timeout.connect(self._collect)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object],
        label: str,
        part: Callable[[Any], None] | None = None,
        *,
        is_awaited: bool = True,
    ) -> Job:
        """Start work in a thread; after close() nothing is started, and the job returned is cancelled.

        Args:
            work: runs in the thread.
            done: called with its result, in the window's thread as all callbacks, unless it was cancelled.
            failed: called with the error, if the work raised one.
            label: names the work in the log.
            part: called with each part that the work delivers.
            is_awaited: whether the user waits for it, which nobody does for counting ahead.
        """
        job = Job(label, work, done, failed, part, self)
        job.is_awaited = is_awaited
        if self._is_closed:
            job.cancel()
            return job
        self._running.append(job)
        if not self._collecting.isActive():
            self._collecting.start()
        job.ended.connect(self._end)
        held = _Held(job, self._turn)
        self._executor.submit(held.work).add_done_callback(held.let_go)
        return job

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs in progress, the oldest first."""
        return tuple(self._running)

    def close(self) -> None:
        """Cancel all jobs and wait for their threads, each of which ends at its next check."""
        self._is_closed = True
        for job in self._running:
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _end(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)
            self._ended.append(job)
            if job.is_awaited and not job.is_cancelled:
                self.ended.emit(monotonic() - job.began)

    # An ended job is not let go at once: the thread may still be inside the signal that told of the end.
    # Without a parent it is deleted with the last reference to it. Trap: deleteLater deleted some twice.
    def _collect(self) -> None:
        collect_young()
        for job in [job for job in self._ended if job.left.is_set()]:
            self._ended.remove(job)
            job.setParent(None)
        if not self._running and not self._ended:
            self._collecting.stop()


class _Held:
    """What a working thread holds of a job: the only references to it, its work and all that this refers to.

    They are dropped before the job is said to be left, and the job outlives that. A thread that dropped the
    last reference to a widget would delete it beside the window's thread.
    """

    def __init__(self, job: Job, turn: Lock) -> None:
        self._job: Job | None = job
        self._left, self._turn = job.left, turn

    def work(self) -> None:
        """Do the work, unless it was cancelled while it waited for a thread, and send its result or error."""
        if self._job is not None:
            _do(self._job, self._turn)

    def let_go(self, future: Future[None]) -> None:
        """Drop the job; a future that was cancelled never began, as the jobs were closed before."""
        if self._job is not None and future.cancelled():
            self._job.post("failed", CancelledError())
        self._job = None
        self._left.set()


def _do(job: Job, turn: Lock) -> None:
    progress = Progress(job, turn)
    try:
        progress.check()
        job.post("done", job.work(progress))
    except BaseException as error:  # noqa: BLE001  # every error is handed to the window's thread
        job.post("failed", error)
