"""A program of its own that prints a comparison of two files on the default printer, as the window does."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from reader.compare.comparison import compare
from reader.library.formats import load
from reader.report.build import build
from reader.ui.look.fonts import load_fonts
from reader.ui.printing.paper.painter import lay_out, paint
from reader.ui.printing.work import prepare


def main() -> None:
    """Print the files named on the command line."""
    application = QApplication(sys.argv[:1])
    load_fonts()
    left, right = (load(Path(name))[0].article for name in sys.argv[1:3])
    laid = lay_out(build(compare(left, right)))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, laid)
    with ThreadPoolExecutor(1) as background:  # the window prints from a thread too
        background.submit(paint, laid, printer).result()
    print(printer.printerName(), laid.count)
    application.quit()


if __name__ == "__main__":
    main()
