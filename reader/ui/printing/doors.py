"""Doors to paper and files: the report dialog for the window, a PDF for those without a display."""

import os
import sys

from PySide6.QtGui import QGuiApplication

from reader.report.blocks import Document
from reader.ui.look.fonts import load_fonts
from reader.ui.printing.paper.painter import Report
from reader.ui.printing.paper.pdf import pdf_bytes


def write_pdf(document: Document, report: Report | None = None) -> bytes:
    """The document as a PDF, in a program that already has its application and fonts."""
    return pdf_bytes(document, report)


def write_pdf_without_display(document: Document) -> bytes:
    """The document as a PDF, from a command line that has neither window nor display."""
    if QGuiApplication.instance() is not None:
        return pdf_bytes(document)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(sys.argv[:1])
    load_fonts()
    content = pdf_bytes(document)
    application.shutdown()
    return content
