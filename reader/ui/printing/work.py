"""The work behind the report dialog, made to run in the background: write to a file, print."""

import re
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from reader.report.export import Format
from reader.report.options import Options
from reader.report.writers.pdf.process import TypesettingProcess
from reader.report.writers.saving import save
from reader.text.harmless import harmless_line
from reader.ui.jobs import Progress
from reader.ui.printing.file_kinds import FileKind
from reader.ui.printing.printable import Printable
from reader.ui.printing.printer import print_pages
from reader.ui.printing.sheets import NOTHING_HIDDEN, Laid, laid

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\u2060\ufffd]+')
# Characters: were each of four bytes, they and an ending would still fit into the 255 bytes of a name.
_LONGEST_NAME = 60


def written(
    printable: Printable,
    options: Options,
    path: Path,
    kind: FileKind,
    typesetting: TypesettingProcess,
    progress: Progress,
) -> Path:
    """Write the report; CannotSaveError with a plain sentence. A cancelled one leaves the old file be."""
    content = printable.content(
        kind, options, lambda document: typesetting.to_pdf(document, progress.check), progress.check
    )
    progress.check()
    save(path, content)
    return path


def laid_out(
    printable: Printable, options: Options, typesetting: TypesettingProcess, progress: Progress
) -> Laid:
    """The report on its pages, for preview and printer."""
    document = printable.document(options, progress.check)
    hidden = printable.hidden(progress.check) if options.anonymous else NOTHING_HIDDEN
    return laid(document, typesetting.to_pdf(document, progress.check), hidden)


def printed(report: Laid, printer: QPrinter, progress: Progress) -> int:
    """Print the pages that were asked for and give their number; CannotPrintError."""

    def watch(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    return print_pages(report, printer, watch)


def proposed_name(title: str) -> str:
    """A name for the file of a report with that title, which every system takes."""
    name = _NOT_IN_NAMES.sub("-", harmless_line(title))[:_LONGEST_NAME].strip(". -")
    return f"{name or 'report'}{Format.PDF.suffix}"
