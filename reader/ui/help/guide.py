"""The guide and "How to read a comparison", each in a window of its own."""

import sys
from enum import StrEnum
from pathlib import Path
from string import Template

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from reader.paths import resources
from reader.ui.help.mac_keys import with_mac_keys
from reader.ui.look.fonts import reading_font
from reader.ui.look.theme import Theme
from reader.ui.widgets.dialog_layout import size

# Pixels of the window: some eighty letters a line.
SIZE = (770, 720)
# Pixels of the margins, about those of the panes.
MARGIN = 28
# The size of type as a part of that of reports: a guide is read in small portions.
ZOOM = 0.9
# Pixels of a picture's width where there is room, and of margins and scroll bar beside it.
PICTURE, BESIDE_PICTURE = 680, 2 * MARGIN + 24


class Book(StrEnum):
    """The books, by the folder that has them in each language."""

    GUIDE = "."
    READING = "reading"


class GuideDialog(QDialog):
    """Shows a book, and can stay open beside the window; links work only within the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, book: Book = Book.GUIDE) -> None:
        super().__init__(parent)
        self.book = book
        named = {Book.GUIDE: self.tr("Guide to Parallax"), Book.READING: self.tr("How to Read a Comparison")}
        self.setWindowTitle(named[book])
        self.setModal(False)
        self.page = GuidePage(self)
        self.page.setAccessibleName(named[book])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        size(self, *SIZE)
        self.setMinimumWidth(self.width())
        self.page.picture = min(PICTURE, self.width() - BESIDE_PICTURE)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show the book in the colours of a theme, from its beginning."""
        sheet = Template((folder() / "guide.css").read_text(encoding="utf-8"))
        document = self.page.document()
        document.setDefaultStyleSheet(
            sheet.substitute({name: getattr(theme, name) for name in Theme.__slots__})
        )
        self.page.setStyleSheet(
            f"QTextBrowser {{ background: {theme.paper}; color: {theme.ink};"
            f" border: 2px solid {theme.paper}; }}"
            f"QTextBrowser:focus {{ border-color: {theme.focus}; }}"
        )
        text = text_of(QLocale(), self.book)
        self.page.setHtml(with_mac_keys(text) if sys.platform == "darwin" else text)


class GuidePage(QTextBrowser):
    """The text of a book with its pictures; loads nothing else.

    Attributes:
        picture: the width of pictures, in pixels.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = PICTURE
        self.setOpenExternalLinks(False)
        self.setFont(reading_font(ZOOM))
        self.document().setDocumentMargin(MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        file = (folder() / QUrl(name).path()).resolve()
        is_picture = kind == QTextDocument.ResourceType.ImageResource.value
        if not is_picture or not file.is_relative_to(resources().resolve()) or not QUrl(name).isRelative():
            return None
        ratio = self.devicePixelRatioF()
        picture = QImage(str(file)).scaledToWidth(round(self.picture * ratio), _SMOOTH)
        picture.setDevicePixelRatio(ratio)
        return picture


def text_of(locale: QLocale, book: Book = Book.GUIDE) -> str:
    """The HTML of a book in the first of the locale's languages that it is written in, else in English."""
    codes = (language.partition("-")[0] for language in locale.uiLanguages())
    files = [folder() / book.value / f"{code}.html" for code in (*codes, "en")]
    return next(file for file in files if file.exists()).read_text(encoding="utf-8")


def folder() -> Path:
    """The folder of the guide."""
    return resources() / "guide"


_SMOOTH = Qt.TransformationMode.SmoothTransformation
