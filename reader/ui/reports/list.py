"""Keeps the list up to date with the open story: its reports, which are A and B, what each shares with A."""

from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, QTimer

from reader.compare.side import Side
from reader.ui.app.main_window import Window
from reader.ui.importing.importer import Importer
from reader.ui.library.words import standing_of
from reader.ui.reports.counting import common_in
from reader.ui.reports.row import SourceRow, WrittenRows
from reader.ui.reports.shares import Shares
from reader.ui.session.session import Session
from reader.ui.session.story_entries import TagsByReport
from reader.ui.widgets.plurals import tr


class ReportList(QObject):
    """Passes rows to the list when reports, sides or counts change, and counts in the background."""

    def __init__(self, window: Window, session: Session, shares: Shares, importer: Importer) -> None:
        super().__init__(window)
        self._window, self._session, self._shares, self._importer = window, session, shares, importer
        self._rows = WrittenRows(())
        self._tags: TagsByReport = {}
        self._is_anything = False  # whether any event has reports
        session.entries_changed.connect(self._write)
        session.chosen_changed.connect(self._show)  # told after entries_changed, too
        session.comparison_changed.connect(self._show)
        session.comparing_changed.connect(self._wait_or_work)
        # later: the comparison of what was chosen starts in this turn, and comes before the counts
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._work)
        session.chosen_changed.connect(self._soon.start)
        shares.changed.connect(self._show)
        window.sources.list.verticalScrollBar().valueChanged.connect(self._look)
        window.sources.list.verticalScrollBar().rangeChanged.connect(self._look)
        window.sources.selected.connect(self.tell)
        importer.finished.connect(lambda _: self.tell())

    def _write(self) -> None:
        session, sources, listed = self._session, self._window.sources, self._session.listed
        if listed.tags != self._tags:  # its rows have a line more, or less
            self._tags = listed.tags
            sources.list.scheduleDelayedItemsLayout()
        self._rows = WrittenRows(
            listed.entries, session.story_name, listed.versions, listed.tags, listed.guesses
        )
        counts = listed.counts.reports
        self._is_anything = bool(counts)
        sources.story.show_stories(session.stories, session.story_id, counts)
        self.tell()

    def tell(self) -> None:
        """Show in the status bar how many reports there are or are selected, and whether they are saved."""
        standing, selected = standing_of(self._session.library), self._window.sources.list.selected_count
        if selected > 1:
            told = tr("{selected} of %Ln report(s) selected", "", len(self._rows))
            told = told.format(selected=QLocale().toString(selected))
            self._window.told.setText(f"{told} · {standing}" if standing else told)
            return
        counted = self.tr("%Ln report(s)", "", len(self._rows))
        if standing:
            self._window.told.setText(f"{counted} · {standing}")
        elif self._importer.has_failed:  # the panel says that some reports were not saved
            self._window.told.setText(counted)
        else:
            told = self.tr("%Ln report(s) · library saved", "", len(self._rows))
            self._window.told.setText(told if len(self._rows) else self.tr("Library saved"))

    def _show(self) -> None:
        sources = self._window.sources
        sources.show_rows(self._rows, self._counted, self._session.left)
        sources.show_search(is_shown=self._is_anything)

    def _counted(self, row: SourceRow) -> SourceRow:
        """The row with its side, and with the counts of the comparison on screen or those found so far."""
        side, shown = self._session.side_of(row.number), self._session.comparison
        if side is None or shown is None or not self._session.is_compared:
            words, common = self._shares.of(row.number, self._session)
        else:
            words = shown.of(side).words()
            common = common_in(shown) if side is Side.RIGHT else None
        return replace(row, side=side, words=words, common=common)

    def _look(self) -> None:
        self._shares.look_at(self._window.sources.list.seen_numbers, self._session)

    def _work(self) -> None:
        self._look()
        self._wait_or_work(is_comparing=self._session.is_comparing)

    def _wait_or_work(self, is_comparing: bool) -> None:  # noqa: FBT001  # a slot
        """Count once nothing is being compared: what is to be read comes first."""
        if is_comparing:
            self._shares.wait()
        else:
            self._shares.work_out(self._session)
