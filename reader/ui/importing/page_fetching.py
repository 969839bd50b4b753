"""Fetches the page of a report that is only a link, when the user asks for it."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.library.formats import Loaded, UnreadableFile
from reader.library.importing.fetching.fetched import Fetched
from reader.library.importing.fetching.public_addresses import Policy, public_only
from reader.library.importing.reading_process import ReadingProcess
from reader.library.importing.set_aside import keep
from reader.library.records import Entry
from reader.ui.importing.dropping import WebLink
from reader.ui.importing.panel import ImportPanel
from reader.ui.importing.tally import Failure
from reader.ui.jobs import Job, Jobs, Progress

T = TypeVar("T")

# Seconds between two looks whether fetching a page was cancelled: too short to be noticed.
LOOK_AGAIN = 0.05


class PageFetcher(QObject):
    """Fetches one page at a time, shows its progress, and calls done with what was read of it.

    failed is emitted when a page was fetched but could not be read.

    Args:
        jobs: runs the work.
        panel: shows progress and failures.
        library: gives the library's file, beside which a page is kept on which the program failed.
        done: called with the entry and its reading.
        parent: of this object.

    Attributes:
        allows: which machines may be connected to; tests allow their own server.
    """

    failed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        panel: ImportPanel,
        library: Callable[[], Path],
        done: Callable[[Entry, Loaded], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._panel, self._library, self._done = jobs, panel, library, done
        self.allows: Policy = public_only
        self._job: Job | None = None
        panel.cancelled.connect(self._cancel)

    def fetch(self, entry: Entry) -> None:
        """Fetch the page of a report, unless one is being fetched already."""
        if self._job is None:
            self._panel.begin(self.tr("Fetching {address}").format(address=entry.article.origin))
            allows, library = self.allows, self._library()
            self._job = self._jobs.run(
                lambda progress: _read(_fetched(entry.article.origin, progress, allows), library, progress),
                lambda found: self._take(entry, found),
                self._fail,
                label=entry.article.origin,
            )
            self._job.progressed.connect(self._panel.show_amount)

    def _take(self, entry: Entry, found: Loaded | Failure) -> None:
        self._job = None
        if isinstance(found, Failure):
            self._panel.tell_page_failure(found)
            self.failed.emit()
        else:
            self._panel.hide()
            self._done(entry, found)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._panel.tell_failure(error, self.tr("The page could not be fetched: {reason}"))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._panel.hide()


def _fetched(address: str, progress: Progress, allows: Policy) -> Fetched:
    from reader.library.importing.fetching.page import fetch  # noqa: PLC0415  # with all protocols

    def told(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    # Looking up a name, or waiting for a silent site, cannot be interrupted.
    return left_behind(lambda: fetch(address, told, allows=allows), progress.check)


def left_behind(work: Callable[[], T], check: Callable[[], None]) -> T:
    """Do work in a thread of its own and return its result; once check raises, the thread is abandoned."""
    ended: Future[T] = Future()
    Thread(target=_do, args=(work, ended), daemon=True).start()
    while True:
        check()
        try:
            return ended.result(LOOK_AGAIN)
        except TimeoutError:
            if ended.done():  # raised by the work itself
                raise


def _do(work: Callable[[], T], ended: "Future[T]") -> None:
    try:
        ended.set_result(work())
    except BaseException as error:  # noqa: BLE001  # raised where it is waited for
        ended.set_exception(error)


def _read(page: Fetched, library: Path, progress: Progress) -> Loaded | Failure:
    """Read a fetched page; if the program fails on it, the page is kept to be tried again."""
    with ReadingProcess() as reader, progress.ending(reader.close):
        try:
            return reader.load_bytes(page.data, page.address, page.hints)[0]
        except UnreadableFile as error:
            is_ours, media_type = error.refusal.is_our_fault, page.hints.media_type
            is_kept = is_ours and keep(library, page.data, page.address, page.address, media_type)
            return Failure(WebLink(page.address), page.address, error.refusal, is_kept)
