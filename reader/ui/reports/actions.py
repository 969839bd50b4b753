"""The actions on one report: details, another encoding, fetching its page, pasting its text, removal."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.compare.side import Side
from reader.library.formats import Loaded
from reader.library.importing.reading_process import ReadingProcess
from reader.library.records import Entry
from reader.text.model import Article
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.importing.dropping import incoming
from reader.ui.importing.page_fetching import PageFetcher
from reader.ui.importing.panel import ImportPanel
from reader.ui.jobs import Progress
from reader.ui.library.words import where_kept
from reader.ui.reports.commands import ChangedFields, FilledReport, RemovedReports, ReplacedArticle
from reader.ui.reports.pointing import Pointing
from reader.ui.session.session import Session
from reader.ui.settings.table import FETCHING
from reader.ui.widgets.plain import in_menu, isolated
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import ask_choice

ENCODINGS = (
    *("utf-8", "windows-1252", "iso-8859-1", "iso-8859-15", "iso-8859-2", "windows-1250", "windows-1251"),
    *("koi8-r", "iso-8859-5", "iso-8859-7", "windows-1253", "windows-1254", "windows-1255", "windows-1256"),
    *("gb18030", "big5", "shift_jis", "euc-jp", "euc-kr", "utf-16-le", "utf-16-be", "cp437", "mac-roman"),
)
"""The encodings offered for a report that was decoded wrongly, the commonest first."""


class ReportActions(QObject):
    """Acts on the report that has the keyboard; removing it only while the keyboard is in the list."""

    def __init__(self, window: Window, session: Session, panel: ImportPanel, pointing: Pointing) -> None:
        super().__init__(window)
        self._window, self._session, self._panel = window, session, panel
        self._pointing = pointing
        self.fetcher = PageFetcher(session.jobs, panel, lambda: session.path, self._fill, self)
        does = {
            Action.AS_A: lambda: self._read_as(Side.LEFT),
            Action.AS_B: lambda: self._read_as(Side.RIGHT),
            Action.DETAILS: self._show_details,
            Action.READ_AS: self._read_again,
            Action.FETCH: self._fetch,
            Action.PASTE_TEXT: self._paste_text,
            Action.REMOVE: self._remove,
        }
        for do, act in does.items():
            window.actions_[do].triggered.connect(act)
        panel.fields_wanted.connect(self._show_details_of)
        reports = window.sources.list
        for do in (
            Action.AS_A,
            Action.AS_B,
            Action.DETAILS,
            Action.READ_AS,
            Action.FETCH,
            Action.PASTE_TEXT,
            Action.REMOVE,
        ):
            reports.addAction(window.actions_[do])
        pointing.changed.connect(self.settle)
        self.settle()

    @property
    def entry(self) -> Entry | None:
        """The report that the actions are about; see Pointing.meant."""
        return self._pointing.meant

    def settle(self) -> None:
        """Enable the actions that apply to the report that is meant, and name it in the entry Remove."""
        entry, listed, actions = self.entry, self._pointing.listed, self._window.actions_
        actions[Action.DETAILS].setEnabled(entry is not None)
        for do in (Action.AS_A, Action.AS_B):
            actions[do].setEnabled(listed is not None)
        is_written = not self._session.library.is_read_only
        actions[Action.REMOVE].setEnabled(is_written and listed is not None)
        name = in_menu(listed.article.name) if listed else self.tr("Report")
        if listed and (count := self._pointing.count) > 1:
            name = tr("%Ln Report(s)", "in a menu: how many are selected", count)
        actions[Action.REMOVE].setText(self.tr("Re&move {name}").format(name=name))
        is_missing = entry is not None and entry.is_missing_text
        actions[Action.READ_AS].setEnabled(is_written and entry is not None and not is_missing)
        actions[Action.PASTE_TEXT].setEnabled(is_written and is_missing)
        has_address = entry is not None and entry.article.has_address
        may_fetch = self._window.preferences.value(FETCHING)
        actions[Action.FETCH].setEnabled(is_written and is_missing and has_address and may_fetch)

    def _read_as(self, side: Side) -> None:
        if (listed := self._pointing.listed) is not None:
            self._session.read_as(side, listed.id)

    def _show_details_of(self, number: int) -> None:
        self._window.sources.point_at(number)
        if self.entry is not None and self.entry.id == number:
            self._show_details()

    def _show_details(self) -> None:
        from reader.ui.reports.details_dialog import DetailsDialog  # most windows never open it

        if not (entries := self._pointing.meant_all):
            return
        library = self._session.library
        kept = where_kept(library.path, library.place) if len(entries) == 1 else ""
        articles = [entry.article for entry in entries]
        dialog = DetailsDialog(articles, self._window.frame, kept, is_fixed=library.is_read_only)
        if dialog.exec() and (fields := dialog.changed()):
            numbers = [entry.id for entry in entries]
            self._window.undo_stack.push(
                ChangedFields(self.tr("Change Details"), self._session, numbers, fields)
            )

    def _remove(self) -> None:
        if not (entries := self._pointing.listed_all):
            return
        name = named(entries)
        if not self._window.sources.list.bring_current():
            told = self.tr("{name} was out of sight, so it was not removed. To go ahead, do it again.")
            self._window.tell(told.format(name=isolated(name)))
            return
        text = self.tr("Remove {name}").format(name=name)
        step = RemovedReports(text, self._session, [entry.id for entry in entries])
        step.told = self.tr("Moved {name} to the trash. Undo to restore.").format(name=isolated(name))
        self._window.undo_stack.push(step)

    def _read_again(self) -> None:
        if (entry := self.entry) is None:
            return
        asked = self.tr("Read the original of {name} again in this encoding:").format(name=entry.article.name)
        encoding = ask_choice(self._window.frame, self.tr("Read in Another Encoding"), asked, ENCODINGS)
        if encoding is not None:
            original = self._session.library.original(entry.id)
            name = entry.article.origin or f"text.{entry.format}"
            text = self.tr("Read as {encoding}").format(encoding=encoding)
            self._read(
                original,
                name,
                encoding,
                entry.article.title,
                lambda read: self._replace(entry, read, text),
            )

    def _fetch(self) -> None:
        if (entry := self.entry) is not None:
            self.fetcher.fetch(entry)

    def _paste_text(self) -> None:
        entry = self.entry
        found = incoming(QGuiApplication.clipboard().mimeData(), self.tr("Pasted text"))
        if entry is None or not found.clips:
            self._panel.advise(self.tr("Copy the text of the report first, then paste it here."))
            return
        clip = found.clips[0]
        self._read(clip.data, clip.name, "", "", lambda read: self._fill(entry, read))

    def _read(
        self, data: bytes, name: str, encoding: str, title: str, done: Callable[[Loaded], None]
    ) -> None:
        def work(progress: Progress) -> Loaded:
            with ReadingProcess() as reader, progress.ending(reader.close):
                found = reader.load_bytes(data, name, encoding=encoding)
            return next((one for one in found if title and one.article.title == title), found[0])

        self._session.jobs.run(work, done, self._panel.tell_failure, label=name)

    def _replace(self, entry: Entry, read: Loaded, text: str) -> None:
        article = _joined(entry.article, read.article)
        self._window.undo_stack.push(ReplacedArticle(text, self._session, entry.id, article))

    def _fill(self, entry: Entry, read: Loaded) -> None:
        loaded = replace(read, article=_joined(entry.article, read.article))
        step = FilledReport(self.tr("Add Text"), self._session, entry, loaded)
        self._window.undo_stack.push(step)


def named(entries: Sequence[Entry]) -> str:
    """The name of one report; of several, how many they are."""
    if len(entries) == 1:
        return entries[0].article.name
    return tr("%Ln report(s)", "how many are acted upon", len(entries))


def _joined(before: Article, read: Article) -> Article:
    """The new reading with the old origin, and the old fields that it lacks or has only a worse guess for."""
    sure = {name for name, field in before.fields.items() if field.value and not field.is_guess}
    said = {
        n: field for n, field in read.fields.items() if field.value and not (field.is_guess and n in sure)
    }
    return replace(read, fields=dict(before.fields) | said, origin=before.origin or read.origin)
