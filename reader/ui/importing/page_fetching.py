"""Fetching the page of a report that is only a link so far, because somebody clicked "Fetch page"."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.library.formats import Loaded
from reader.library.importing.fetching import fetch
from reader.library.importing.public_addresses import Policy, public_only
from reader.library.importing.reading_process import ReadingProcess
from reader.library.records import Entry
from reader.ui.importing.panel import ImportPanel
from reader.ui.jobs import Job, Jobs, Progress


class PageFetcher(QObject):
    """Fetches one page at a time, shows how much has come, and hands over what was read of it.

    Attributes:
        allows: which addresses of machines may be connected to; tests allow their own server.
    """

    def __init__(
        self, jobs: Jobs, panel: ImportPanel, done: Callable[[Entry, Loaded], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._panel, self._done = jobs, panel, done
        self.allows: Policy = public_only
        self._job: Job | None = None
        panel.cancelled.connect(self._cancel)

    def fetch(self, entry: Entry) -> None:
        """Fetch the page of that report, unless one is being fetched already."""
        if self._job is None:
            self._panel.begin(self.tr("Fetching {address}").format(address=entry.article.origin))
            allows = self.allows
            self._job = self._jobs.run(
                lambda progress: _fetched(entry.article.origin, progress, allows),
                lambda loaded: self._take(entry, loaded),
                self._fail,
                label=entry.article.origin,
            )
            self._job.progressed.connect(self._panel.show_amount)

    def _take(self, entry: Entry, loaded: Loaded) -> None:
        self._job = None
        self._panel.hide()
        self._done(entry, loaded)

    def _fail(self, error: BaseException) -> None:
        self._job = None
        self._panel.tell_failure(error, self.tr("The page could not be fetched: {reason}"))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._panel.hide()


def _fetched(address: str, progress: Progress, allows: Policy) -> Loaded:
    def told(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    page = fetch(address, told, allows=allows)
    with ReadingProcess() as reader:
        return reader.load_bytes(page.data, page.address, page.hints)[0]
