"""Shows the reports of the open story in the list: what is read where, and the share in common with A."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.ui.session import Session
from reader.ui.shares import Shares
from reader.ui.sources_model import SourceRow, source_row, versions_of
from reader.ui.window import Window


class ReportList(QObject):
    """Writes the rows once when the reports change, and keeps sides and shares in them up to date."""

    def __init__(self, window: Window, session: Session, shares: Shares) -> None:
        super().__init__(window)
        self._window, self._session, self._shares = window, session, shares
        self._rows: tuple[SourceRow, ...] = ()
        session.entries_changed.connect(self._write)
        session.chosen_changed.connect(self._show)  # told after entries_changed, too
        session.chosen_changed.connect(lambda: shares.work_out(session))
        shares.changed.connect(self._show)

    def _write(self) -> None:
        session, sources = self._session, self._window.sources
        versions = versions_of(session.entries)
        self._rows = tuple(source_row(entry, versions) for entry in session.entries)
        sources.story.show_stories(session.stories, session.story, len(self._rows))
        told = self.tr("%n report(s) · library saved", "", len(self._rows))
        self._window.told.setText(told if self._rows else self.tr("Library saved"))

    def _show(self) -> None:
        side, share = self._session.side_of, self._shares.of
        rows = (
            replace(row, side=side(row.number), share=share(row.number, self._session)) for row in self._rows
        )
        self._window.sources.show_rows(tuple(rows))
