"""The preview shows the dots of a page as they were drawn, none left out and none drawn twice."""

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.report.build import build
from reader.report.writers.pdf.data import to_pdf
from reader.ui.printing.preview import BETWEEN, PagesPreview
from reader.ui.printing.sheets import laid, opened
from tests.report.examples import comparison

SHADES = 24  # of 256: so much lighter may a coloured dot be on the screen, whose pictures are of another kind


@pytest.mark.parametrize("width", [563, 640, 701])
def test_every_row_of_a_page_is_shown_once(width: int, qtbot: QtBot) -> None:
    document = build(comparison())
    report = laid(document, to_pdf(document))
    preview = PagesPreview()
    qtbot.addWidget(preview)
    preview.resize(width, 1200)
    preview.show()
    preview.show_pages(report)
    shown = dots(preview.viewport().grab().toImage())
    with opened(report.pdf) as sheets:
        scale = (preview.viewport().width() - 2 * BETWEEN) / sheets.size.width()
        page = dots(sheets.picture(0, scale)).astype(int)[:-1, :-1]  # its edges may lie between two dots
    preview.close_pages()
    height, width = page.shape
    assert np.abs(shown[BETWEEN : BETWEEN + height, BETWEEN : BETWEEN + width] - page).max() <= SHADES


def dots(image: QImage) -> "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]":
    """How light each dot is."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()].copy()
