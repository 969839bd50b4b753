"""The dialog for Print, Print Preview and Export: options at the left, a preview at the right."""

from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.report.options import Options
from reader.report.writers.pdf.process import TooMuchError, TypesettingProcess
from reader.report.writers.saving import CannotSaveError
from reader.ui.app.failures import details_of, not_saved, told_as_ours
from reader.ui.jobs import Jobs
from reader.ui.printing.file_kinds import FileKind, chosen_file, file_kinds, is_lent
from reader.ui.printing.hidden_names import HiddenNames
from reader.ui.printing.line import WorkLine
from reader.ui.printing.options import OptionsForm
from reader.ui.printing.pairs import PairList
from reader.ui.printing.preview import PagesPreview
from reader.ui.printing.printable import Printable
from reader.ui.printing.printer import CannotPrintError, prepare
from reader.ui.printing.sheets import Laid
from reader.ui.printing.work import (
    laid_out,
    printed,
    proposed_name,
    written,
)
from reader.ui.widgets.dialog_layout import FRAME, size
from reader.ui.widgets.file_questions import ask_where
from reader.ui.widgets.plain import isolated
from reader.ui.widgets.questions import agrees, warn

DEFAULTS = Options()
# Pixels of the dialog: a whole page fits beside the options.
SIZE = (1080, 780)
# Milliseconds after the last change of an option until the preview is made anew: several are often changed.
PAUSE = 200


class Purpose(Enum):
    """Why the dialog was opened, which decides its default button."""

    PRINT = auto()
    PREVIEW = auto()
    EXPORT = auto()


def open_report(
    printable: Printable,
    jobs: Jobs,
    purpose: Purpose,
    parent: QWidget,
    options: Options = DEFAULTS,
) -> "ReportDialog":
    """Open the dialog over the window.

    The options are those chosen at first, such as the event's name as the title. When the dialog has
    finished, its form has the ones chosen last.
    """
    dialog = ReportDialog(printable, jobs, purpose, parent, options)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


class ReportDialog(QDialog):
    """Previews a printable, prints it and writes it to files.

    Attributes:
        folder: where the last file was saved; "" for the user's documents.
    """

    def __init__(
        self,
        printable: Printable,
        jobs: Jobs,
        purpose: Purpose,
        parent: QWidget | None = None,
        options: Options = DEFAULTS,
    ) -> None:
        super().__init__(parent)
        self._printable, self._jobs = printable, jobs
        self.folder = ""
        self._laid: Laid | None = None
        self._typesetting = TypesettingProcess()
        pairs = PairList(printable.compared, options.pairs)
        self.form = OptionsForm(options, pairs, printable.offered)
        self.preview = PagesPreview()
        self.line = WorkLine()
        self.print_button = QPushButton(self.tr("&Print…"))
        self.export_button = QPushButton(self.tr("&Export…"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._listen()
        self.setWindowTitle(self.tr("Print or export the comparison"))
        (self.export_button if purpose is Purpose.EXPORT else self.print_button).setDefault(True)
        size(self, *SIZE)
        self._renew()

    @property
    def laid(self) -> Laid | None:
        """The pages of the preview; None while the first ones are being laid out."""
        return self._laid

    def save_to(self, path: Path, kind: FileKind) -> None:
        """Write a file of that kind in the background."""
        options = self.form.options()
        job = self._jobs.run(
            lambda progress: written(self._printable, options, path, kind, self._typesetting, progress),
            lambda _: self.line.end(self.tr("Saved as %1").replace("%1", isolated(path.name))),
            self._fail,
            self.tr("Writing the comparison"),
        )
        self.line.begin(job)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages of the preview in the background."""
        laid = self._laid
        if laid is None:
            return
        job = self._jobs.run(
            lambda progress: printed(laid, printer, progress),
            lambda pages: self.line.end(self.tr("%n page(s) sent to the printer", "", pages)),
            self._fail,
            self.tr("Printing the comparison"),
        )
        self.line.begin(job)

    def done(self, result: int) -> None:
        self.line.stop()
        self._typesetting.close()
        self.preview.close_pages()
        super().done(result)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.print_button, self.export_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.line)
        below.addWidget(buttons)
        beside = QHBoxLayout()
        beside.addWidget(ScrolledColumn(self.form))
        beside.addWidget(self.preview, 1)
        whole = QVBoxLayout(self)
        whole.addLayout(beside, 1)
        whole.addLayout(below)

    def _listen(self) -> None:
        self.form.changed.connect(self._pause.start)
        self._pause.timeout.connect(self._renew)
        self.preview.page_changed.connect(self.line.tell_page)
        self.line.busy_changed.connect(self._settle)
        self.print_button.clicked.connect(self._ask_printer)
        self.export_button.clicked.connect(self._ask_file)

    def _renew(self) -> None:
        options = self.form.options()
        job = self._jobs.run(
            lambda progress: laid_out(self._printable, options, self._typesetting, progress),
            self._show,
            self._fail,
            self.tr("Laying out the pages"),
        )
        self.line.begin(job)

    def _show(self, laid: Laid) -> None:
        self._laid = laid
        self.line.end()
        self.preview.show_pages(laid)

    def _fail(self, error: BaseException) -> None:
        self.line.end()
        is_ours = not isinstance(error, CannotSaveError | CannotPrintError | TooMuchError)
        details = details_of(error) if is_ours else ""
        warn(self, self.windowTitle(), self._told(error), details)

    def _told(self, error: BaseException) -> str:
        match error:
            case CannotSaveError():
                return not_saved(error)
            case CannotPrintError():
                return self.tr("The printer did not accept the pages.")
            case TooMuchError():
                return self.tr("This is too much for one document. Leave out sections or pairs.")
            case _:
                return told_as_ours(error)

    def _settle(self) -> None:
        for button in (self.print_button, self.export_button):
            button.setEnabled(self._laid is not None and not self.line.is_busy)

    def _ask_printer(self) -> None:
        if self._laid is None or not self._is_checked(self._laid):
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, self._laid)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self._laid.count)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            prepare(printer, self._laid)  # again, so that the paper is the one of the preview
            self.print_on(printer)

    def _ask_file(self) -> None:
        if self._laid is None or not self._is_checked(self._laid):
            return
        name, title = proposed_name(self._laid.document.title), self.tr("Export the comparison")
        kinds = file_kinds(self._printable.tables)
        filters = ";;".join(kind.filter for kind in kinds)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        is_there = bool(self.folder) and Path(self.folder).is_dir()
        proposed = str(Path(self.folder if is_there else documents) / name)
        # Qt's own question whether to replace a file would take its name for markup.
        chosen, wanted = ask_where(self, title, proposed, filters, asks_before_overwriting=False)
        path, kind = chosen_file(chosen, wanted, kinds)
        if chosen and self._may_write(path):
            self.folder = self.folder if is_lent(chosen) else str(path.parent)
            self.save_to(path, kind)

    def _is_checked(self, laid: Laid) -> bool:
        """Whether the user, shown what an anonymous report hides, goes on; True if it is not anonymous."""
        if not self.form.options().anonymous:
            return True
        is_known = laid.document.options.anonymous  # otherwise it was ticked only just now
        hidden = laid.hidden if is_known else self._printable.hidden()
        return HiddenNames(hidden, self).exec() == QDialog.DialogCode.Accepted

    def _may_write(self, path: Path) -> bool:
        asked = self.tr("{name} already exists. Replace it?").format(name=path.name)
        return not path.exists() or agrees(
            self, self.windowTitle(), asked, (self.tr("&Replace"), self.tr("&Keep"))
        )


class ScrolledColumn(QScrollArea):
    """Scrolls a form up and down, and is as wide as the form needs."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form  # first, for Qt sends the form's events here as soon as it is set
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the form's fields take the keyboard
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(form)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form and event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # a style sheet or a longer word has made the form wider
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        wide = max(self._form.sizeHint().width(), self._form.minimumSizeHint().width())
        self.setFixedWidth(wide + self.verticalScrollBar().sizeHint().width() + 2 * FRAME)
