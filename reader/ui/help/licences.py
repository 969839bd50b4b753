"""The dialog of Help > About > Licences: the components of the program with the texts of their licences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.notices import Notice, all_notices
from reader.text.harmless import harmless
from reader.ui.jobs import Job, Jobs
from reader.ui.widgets.dialog_layout import GAP, MARGINS, size

# Pixels of the dialog: the lines of licences have eighty letters, and must not wrap beside the list.
SIZE = (1020, 620)
# Pixels of the list of names at first: most names fit, and the licences have the rest.
LIST_WIDTH = 260


class LicencesDialog(QDialog):
    """Lists the components, and shows the licence of the selected one.

    Args:
        jobs: read the texts, which takes a while.
        parent: the dialog About.
    """

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self._notices: tuple[Notice, ...] = ()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("Components"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Licence text"))
        self.text.setPlaceholderText(self.tr("Gathering the licences…"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # all of them are in English
        self.names.currentRowChanged.connect(self._read)
        self._lay_out()
        self._job: Job = jobs.run(
            lambda _progress: all_notices(), self._fill, self._fail, self.tr("Gathering the licences…")
        )
        self.finished.connect(self._job.cancel)

    def _lay_out(self) -> None:
        splitter = QSplitter()
        splitter.addWidget(self.names)
        splitter.addWidget(self.text)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([LIST_WIDTH, SIZE[0] - LIST_WIDTH])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(GAP)
        column.addWidget(splitter, 1)
        column.addWidget(buttons)
        size(self, *SIZE)

    def _fill(self, notices: Sequence[Notice]) -> None:
        self._notices = tuple(notices)
        self.names.addItems([harmless(notice.name) for notice in notices])
        self.names.setCurrentRow(0)

    def _fail(self, _error: BaseException) -> None:
        self.text.setPlaceholderText(self.tr("The licences could not be read."))

    def _read(self, row: int) -> None:
        notice = self._notices[row]
        self.text.setPlainText(harmless(f"{notice.name}\n{notice.licence}\n\n{notice.text}"))
