"""The work of the print dialog that runs in threads: laying out, printing, writing files."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from reader.report.export import Format
from reader.report.options import Options
from reader.report.writers.pdf.process import TypesettingProcess
from reader.report.writers.saving import save
from reader.ui.jobs import Progress
from reader.ui.printing.file_kinds import FileKind
from reader.ui.printing.printable import Printable
from reader.ui.printing.printer import print_pages
from reader.ui.printing.sheets import NOTHING_HIDDEN, Laid, laid
from reader.ui.widgets.file_names import file_name


def written(
    printable: Printable,
    options: Options,
    path: Path,
    kind: FileKind,
    typesetting: TypesettingProcess,
    progress: Progress,
) -> Path:
    """Write a printable to a file; returns the path. If cancelled, an old file there stays as it is.

    Raises:
        CannotSaveError: the file could not be written.
    """
    content = printable.content(
        kind, options, lambda document: typesetting.to_pdf(document, progress.check), progress.check
    )
    progress.check()
    save(path, content)
    return path


def laid_out(
    printable: Printable, options: Options, typesetting: TypesettingProcess, progress: Progress
) -> Laid:
    """A printable laid out in pages, for the preview and the printer."""
    document = printable.document(options, progress.check)
    hidden = printable.hidden(progress.check) if options.anonymous else NOTHING_HIDDEN
    return laid(document, typesetting.to_pdf(document, progress.check), hidden)


def printed(report: Laid, printer: QPrinter, progress: Progress) -> int:
    """Print the pages chosen in the print dialog; returns how many.

    Raises:
        CannotPrintError: the printer cannot be painted on.
    """

    def watch(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    return print_pages(report, printer, watch)


def proposed_name(title: str) -> str:
    """The name of a PDF file for a report with that title, valid on every system."""
    return f"{file_name(title, 'report')}{Format.PDF.suffix}"
