"""The work behind the report dialog, made to run in the background: write to a file, print."""

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from reader.compare.model import Comparison
from reader.report.export import Format, export
from reader.report.options import Options
from reader.report.writers.saving import save
from reader.text.harmless import harmless_line
from reader.ui.jobs import Progress
from reader.ui.printing.paper.painter import Laid, Report, lay_out, page_layout, paint
from reader.ui.printing.paper.pdf import pdf_bytes

_OFFERED = (Format.PDF, Format.HTML, Format.DOCX, Format.TEXT, Format.MARKDOWN, Format.CSV, Format.JSON)
_NAMES = {Format.PDF: "PDF", Format.DOCX: "Word", Format.TEXT: "Text", Format.MARKDOWN: "Markdown"}
FILTERS = tuple(f"{_NAMES.get(form, form.name)} (*{form.suffix})" for form in _OFFERED)
"""The kinds of file as a file dialog lists them, PDF first."""
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\u2060\ufffd]+')
_LONGEST_NAME = 60
"""Characters: were each of four bytes, they and an ending would still fit into the 255 bytes of a name."""


def written(
    comparisons: Sequence[Comparison], options: Options, path: Path, form: Format, progress: Progress
) -> Path:
    """Write the report; CannotSaveError with a plain sentence. A cancelled one leaves the old file be."""
    watched = _watched(progress)
    content = export(comparisons, form, options, lambda document: pdf_bytes(document, watched))
    progress.check()
    save(path, content)
    return path


def printed(laid: Laid, printer: QPrinter, progress: Progress) -> int:
    """Print the pages that were asked for and give their number; CannotPrintError."""
    own = lay_out(laid.document)  # in this thread: the preview's pages belong to the window's
    pages = wanted_pages(own, printer)
    paint(own, printer, pages, _watched(progress))
    return len(pages)


def prepare(printer: QPrinter, laid: Laid) -> None:
    """Set paper, orientation and the name of the print job; the layout keeps its own margins."""
    printer.setPageLayout(page_layout(laid.document.options))
    printer.setFullPage(True)
    printer.setDocName(laid.document.title)
    printer.setCreator("Parallax")


def wanted_pages(laid: Laid, printer: QPrinter) -> range:
    """The range chosen in the print dialog, all pages where none was."""
    first, last = printer.fromPage(), printer.toPage()
    return range(first - 1, min(last, laid.count)) if 0 < first <= last else range(laid.count)


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


def _watched(progress: Progress) -> Report:
    def report(done: int, total: int) -> None:
        progress.check()
        progress.report(done, total)

    return report
