"""Work in the background: what takes longer than a blink, with progress, parts as they come, and cancel."""

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

T = TypeVar("T")

log = logging.getLogger("parallax")

# Enough that a comparison never waits behind an import or the shares in the list.
WORKERS = 4

# Seconds after which work that waits for its turn looks whether it is still wanted.
LOOK_AGAIN = 0.02


class Progress:
    """What a piece of work is handed: to say how far it is, to hand over parts, and to hear of cancel."""

    def __init__(self, job: "Job", turn: Lock) -> None:
        self._job, self._turn = job, turn

    def report(self, done: int, total: int, note: str = "") -> None:
        """Say that done of total steps are behind us, and what is being worked on."""
        self._job.post("progressed", (done, total, note))

    def deliver(self, part: object) -> None:
        """Hand over one part of the result now."""
        self._job.post("part", part)

    @property
    def is_cancelled(self) -> bool:
        """Whether nobody wants the rest any more; work that lasts should look now and then."""
        return self._job.is_cancelled

    def check(self) -> None:
        """Raise StoppedError when nobody wants the rest any more."""
        if self.is_cancelled:
            raise StoppedError

    def watch(self, done: int, total: int) -> None:
        """Say how far the work is, unless nobody wants the rest any more: StoppedError."""
        self.check()
        self.report(done, total)

    @contextmanager
    def ending(self, end: Callable[[], None]) -> Iterator[None]:
        """Within, end is called in the window's thread once nobody wants the rest: it must not wait."""
        with self._job.ending(end):
            self.check()
            yield

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until no other work is in here, unless nobody wants this work any more: StoppedError."""
        while not self._turn.acquire(timeout=LOOK_AGAIN):
            self.check()
        try:
            self.check()
            yield
        finally:
            self._turn.release()


class Job(QObject):
    """One piece of work under way; its signals arrive in the thread that started it."""

    progressed = Signal(int, int, str)
    ended = Signal()

    _posted = Signal(str, object)

    def __init__(
        self,
        label: str,
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
        part: Callable[[Any], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.label, self.began, self.is_awaited = label, monotonic(), True
        self._done, self._failed, self._part = done, failed, part
        self._cancelled, self._left = Event(), Event()
        self._ends: list[Callable[[], None]] = []
        self._arrived: deque[tuple[str, object]] = deque()
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._hand_over)
        # Always queued, so that all arrives in the order it was sent: a future that has ended already calls
        # back in the thread of the window.
        self._posted.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    @property
    def is_cancelled(self) -> bool:
        """Whether cancel() was called."""
        return self._cancelled.is_set()

    @property
    def is_left(self) -> bool:
        """Whether the working thread will not touch this object any more, so that it may be deleted."""
        return self._left.is_set()

    def cancel(self) -> None:
        """Ask the work to stop; what it still tells and delivers is dropped, and so is how it ended."""
        self._cancelled.set()
        for end in tuple(self._ends):
            end()

    @contextmanager
    def ending(self, end: Callable[[], None]) -> Iterator[None]:
        """Within, cancel() calls end too."""
        self._ends.append(end)
        try:
            yield
        finally:
            self._ends.remove(end)

    def post(self, what: str, value: object) -> None:
        """Send something from the working thread to the thread of the window."""
        self._posted.emit(what, value)

    def finish(self, future: "Future[Any]") -> None:
        """Send the result, or what went wrong, once the work has ended."""
        error = CancelledError() if future.cancelled() else future.exception()
        self.post("failed" if error else "done", error or future.result())
        self._left.set()

    # A slot of a QObject, so that Qt queues it into this object's own thread; a bare function would be
    # called in the working thread. What is handed over has a turn of the loop of its own: Qt paints what a
    # queued call has changed in the same turn as the call.
    def _receive(self, what: str, value: object) -> None:
        self._arrived.append((what, value))
        self._next.start()

    def _hand_over(self) -> None:
        """Hand over the next thing that has arrived, and before it how far the work is."""
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
    """Starts pieces of work; one set of jobs belongs to one window.

    The signal ended tells of work that a person waited for, and how many seconds it took.

    Args:
        executor: what runs the work; a pool of threads unless a test hands in its own.
    """

    ended = Signal(float)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor or ThreadPoolExecutor(WORKERS, thread_name_prefix="parallax")
        self._is_closed = False
        self._turn = Lock()
        self._running: list[Job] = []
        self._ended: list[Job] = []

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
        """Start work; done, failed and part are called in the window's thread, unless it is cancelled.

        Work of which nobody knows that it is done, such as counting ahead, is not awaited.
        Once these jobs are closed nothing is started any more: the job given then is a cancelled one.
        """
        self._forget_ended()
        job = Job(label, done, failed, part, self)
        job.is_awaited = is_awaited
        if self._is_closed:
            job.cancel()
            return job
        self._running.append(job)
        job.ended.connect(self._tidy)
        self._executor.submit(_begun, work, Progress(job, self._turn)).add_done_callback(job.finish)
        return job

    @property
    def running(self) -> tuple[Job, ...]:
        """What is under way, the oldest first."""
        return tuple(self._running)

    def close(self) -> None:
        """Cancel everything and wait until the threads have let go, each at its next check."""
        self._is_closed = True
        for job in self._running:
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _tidy(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and job in self._running:
            self._running.remove(job)
            self._ended.append(job)
            if job.is_awaited and not job.is_cancelled:
                self.ended.emit(monotonic() - job.began)

    # Not at once: the thread may still be on the way out of the signal that said it has ended.
    def _forget_ended(self) -> None:
        for job in [job for job in self._ended if job.is_left]:
            self._ended.remove(job)
            job.deleteLater()


def _begun(work: Callable[[Progress], T], progress: Progress) -> T:
    """Do the work, unless it was cancelled while it waited for a thread."""
    progress.check()
    return work(progress)
