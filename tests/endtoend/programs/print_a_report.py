"""A program of its own that prints a comparison of two files on the default printer, as the window does.

print_a_report.py A B FILE [pages on a sheet, last page]
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrintEngine, QPrinter
from PySide6.QtWidgets import QApplication

from reader.compare.comparison import compare
from reader.library.formats import load
from reader.report.build import build
from reader.report.writers.pdf.data import to_pdf
from reader.ui.printing.printer import prepare, print_pages
from reader.ui.printing.sheets import laid

OPTIONS_OF_THE_JOB = QPrintEngine.PrintEnginePropertyKey(0xFE00)  # where Qt's print dialog leaves them


def main() -> None:
    """Print the first two files named on the command line; the PDF that is printed goes into the third."""
    application = QApplication(sys.argv[:1])
    left, right = (load(Path(name))[0].article for name in sys.argv[1:3])
    document = build(compare(left, right))
    report = laid(document, to_pdf(document))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, report)
    choose(printer, *sys.argv[4:])
    prepare(printer, report)
    with ThreadPoolExecutor(1) as background:  # the window prints from a thread too
        background.submit(print_pages, report, printer, lambda *_: None).result()
    Path(sys.argv[3]).write_bytes(report.pdf)
    print(printer.printerName(), report.count)
    application.quit()


def choose(printer: QPrinter, pages_on_a_sheet: str = "1", last: str = "") -> None:
    """What a person chooses in the dialog of the system."""
    dialog = QPrintDialog(printer)
    dialog.accept()
    options = printer.printEngine().property(OPTIONS_OF_THE_JOB)
    options[options.index("number-up") + 1] = pages_on_a_sheet
    printer.printEngine().setProperty(OPTIONS_OF_THE_JOB, options)
    if last:
        printer.setFromTo(1, int(last))


if __name__ == "__main__":
    main()
