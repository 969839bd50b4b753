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
from reader.ui.printing.printable import Printable
from reader.ui.printing.printer import print_pages
from reader.ui.printing.sheets import NOTHING_HIDDEN, Laid, laid

_OFFERED = (Format.PDF, Format.HTML, Format.DOCX, Format.TEXT, Format.MARKDOWN, Format.CSV, Format.JSON)
_NAMES = {Format.PDF: "PDF", Format.DOCX: "Word", Format.TEXT: "Text", Format.MARKDOWN: "Markdown"}
FILTERS = tuple(f"{_NAMES.get(form, form.name)} (*{form.suffix})" for form in _OFFERED)
"""The kinds of file as a file dialog lists them, PDF first."""
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\u2060\ufffd]+')
_LONGEST_NAME = 60
"""Characters: were each of four bytes, they and an ending would still fit into the 255 bytes of a name."""


def written(
    printable: Printable,
    options: Options,
    path: Path,
    form: Format,
    typesetting: TypesettingProcess,
    progress: Progress,
) -> Path:
    """Write the report; CannotSaveError with a plain sentence. A cancelled one leaves the old file be."""
    content = printable.content(
        form, options, lambda document: typesetting.to_pdf(document, progress.check), progress.check
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


def chosen_path(chosen: str, kind: str) -> Path:
    """The path that was typed, with the ending of the chosen kind of file where none was typed."""
    path = Path(chosen)
    if path.suffix:
        return path
    return path.with_suffix(_OFFERED[FILTERS.index(kind) if kind in FILTERS else 0].suffix)


def form_of(path: Path) -> Format:
    """The format that the file's ending asks for; PDF for any other ending."""
    return next((form for form in Format if form.suffix == path.suffix.lower()), Format.PDF)
