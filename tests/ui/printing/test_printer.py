"""What comes out of a printer is the pages that were previewed: all of them, or those that were asked for."""

from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QImage, QPageRanges
from PySide6.QtPrintSupport import QPrinter

from reader.report.build import build
from reader.report.options import Look, Options, Part
from reader.report.writers.pdf.data import to_pdf
from reader.text.checking import StoppedError
from reader.ui.printing.printer import prepare, print_pages, wanted_pages
from reader.ui.printing.sheets import Laid, laid, opened
from tests.report.examples import comparison

pytestmark = pytest.mark.usefixtures("qapp")


def report(options: Options | None = None) -> Laid:
    document = build(comparison(), options)
    return laid(document, to_pdf(document))


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(300)
    return printer


def unwatched(_done: int, _total: int) -> None:
    pass


def inks(content: bytes) -> list[np.ndarray[Any, Any]]:
    """How dark each part of each page is, a part being a letter wide and high."""
    found = []
    with pypdfium2.PdfDocument(content) as document:
        for page in document:
            ink = 255.0 - page.render(scale=2, grayscale=True).to_numpy()[:1680, :1190]
            found.append(ink.reshape(168, 10, 119, 10).mean(axis=(1, 3)))
    return found


@pytest.mark.parametrize("look", [Look.COLOUR, Look.GREYSCALE])
def test_the_printed_pages_look_as_the_exported_ones(tmp_path: Path, look: Look) -> None:
    exported, printer = report(Options(look=look)), printer_to(tmp_path / "printed.pdf")
    prepare(printer, exported)
    assert print_pages(exported, printer, unwatched) == exported.count
    for printed, page in zip(inks((tmp_path / "printed.pdf").read_bytes()), inks(exported.pdf), strict=True):
        assert np.abs(printed - page).mean() < 0.1 * page.mean()


def test_bands_of_a_page_join_to_the_whole_page() -> None:
    with opened(
        report(Options(parts=frozenset({Part.METHOD}))).pdf
    ) as sheets:  # patterns begin anew in a band
        whole = sheets.picture(0, 2.3)
        parts = [
            sheets.picture(0, 2.3, first, min(first + 97, sheets.rows(2.3)))
            for first in range(0, sheets.rows(2.3), 97)
        ]
        assert sum(part.height() for part in parts) == whole.height()
        top = 0
        for part in parts:
            assert part == whole.copy(0, top, whole.width(), part.height())
            top += part.height()


def test_only_the_pages_asked_for_are_printed(tmp_path: Path) -> None:
    printer = printer_to(tmp_path / "printed.pdf")
    assert wanted_pages(9, printer) == tuple(range(9))
    printer.setPageRanges(QPageRanges.fromString("2-3,7"))
    assert wanted_pages(9, printer) == (1, 2, 6)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(9, printer) == (6, 2, 1)


@pytest.mark.parametrize(("is_collated", "wanted"), [(True, (0, 1, 0, 1)), (False, (0, 0, 1, 1))])
def test_copies_that_no_printer_makes_are_made_here_sheet_after_sheet_or_page_after_page(
    is_collated: bool,  # noqa: FBT001  # from the table above
    wanted: tuple[int, ...],
    tmp_path: Path,
) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "pages.pdf"))
    printer.setCopyCount(2)
    printer.setCollateCopies(is_collated)
    assert not printer.supportsMultipleCopies()
    assert wanted_pages(2, printer) == wanted
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert wanted_pages(2, printer)[0] == 1


def test_printing_that_is_stopped_prints_nothing(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    printer = printer_to(tmp_path / "printed.pdf")
    with pytest.raises(StoppedError):
        print_pages(report(), printer, stop)


def test_a_picture_of_a_page_has_its_colours() -> None:
    with opened(report().pdf) as sheets:
        picture = sheets.picture(0, 1.0)
        colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(60, 140)}
        assert picture.format() is QImage.Format.Format_BGR888
        assert "#c8641b" in colours
        assert "#1f6fb2" in colours
