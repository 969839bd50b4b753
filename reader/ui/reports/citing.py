"""Exports the reports of the open event, or the selected ones, as a file for reference managers."""

from pathlib import Path

from PySide6.QtCore import QObject

from reader.report.references import Reference, references
from reader.report.writers.saving import CannotSaveError, save
from reader.ui.app.action_table import Action
from reader.ui.app.failures import not_saved
from reader.ui.app.main_window import Window
from reader.ui.reports.pointing import Pointing
from reader.ui.session.session import Session
from reader.ui.widgets.file_questions import ask_where
from reader.ui.widgets.plain import isolated
from reader.ui.widgets.plurals import tr
from reader.ui.widgets.questions import warn

FORMS = (Reference.RIS, Reference.BIBTEX, Reference.CSL)


class Citing(QObject):
    """Asks for a file and writes the references: those of the selected reports, if several are selected."""

    def __init__(self, window: Window, session: Session, pointing: Pointing) -> None:
        super().__init__(window)
        self._window, self._session, self._pointing = window, session, pointing
        window.actions_[Action.EXPORT_SOURCES].triggered.connect(self._choose)
        session.entries_changed.connect(self._settle)
        self._settle()

    def write(self, path: Path, form: Reference) -> None:
        """Write the references, one for each report: of its versions the newest."""
        entries = self._pointing.listed_all if self._pointing.count > 1 else ()
        newest = {entry.lineage: entry.article for entry in entries or self._session.entries}
        content = references(tuple(newest.values()), form).encode("utf-8", "replace")
        try:
            save(path, content)
        except CannotSaveError as error:
            warn(self._window.frame, self.tr("Export References"), not_saved(error))
            return
        told = tr("%Ln reference(s) written to {file}.", "", len(newest))
        self._window.tell(told.format(file=isolated(path.name)))

    def _settle(self) -> None:
        self._window.actions_[Action.EXPORT_SOURCES].setEnabled(bool(self._session.entries))

    def _choose(self) -> None:
        names = (self.tr("RIS"), self.tr("BibTeX"), self.tr("CSL-JSON"))
        kinds = [f"{name} (*{form.suffix})" for name, form in zip(names, FORMS, strict=True)]
        chosen, kind = ask_where(
            self._window.frame, self.tr("Export References"), f"references{FORMS[0].suffix}", ";;".join(kinds)
        )
        if chosen:
            path = Path(chosen)
            wanted = FORMS[kinds.index(kind)] if kind in kinds else FORMS[0]
            form = next((form for form in FORMS if form.suffix == path.suffix.lower()), wanted)
            self.write(path if path.suffix else path.with_suffix(form.suffix), form)
