"""The parts of a page of rich text as accessible objects: headings, paragraphs, pictures, list items."""

from functools import partial
from typing import cast

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QTextBlock,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser
from shiboken6 import Shiboken

from reader.ui.widgets.leaf import NOTHING, Leaf, address, forget

_Role = QAccessible.Role


class HeadingLevel(QAccessibleAttributesInterface):
    """The level of a heading as an accessible attribute, 1 for the title of the page."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """The level alone."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, _key: QAccessible.Attribute) -> int:
        """The level."""
        return self._level


class WrittenPart(Leaf):
    """A heading, paragraph, picture or list item."""

    def __init__(self, page: QTextBrowser, block: QTextBlock) -> None:
        super().__init__()
        self._page, self._block = page, block
        self._level = block.blockFormat().headingLevel()
        self._picture = _picture(block)
        self._attributes = HeadingLevel(self._level)
        QAccessible.registerAccessibleInterface(self)

    def isValid(self) -> bool:
        """Whether the page still holds it."""
        return Shiboken.isValid(self._page) and self._block.isValid()

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The attributes interface of a heading; no others."""
        is_asked = kind is QAccessible.InterfaceType.AttributesInterface and self._level
        return cast(int, address(self._attributes) if is_asked else NOTHING)

    def parent(self) -> QAccessibleInterface:
        """The page."""
        return QAccessible.queryAccessibleInterface(self._page)

    def text(self, kind: QAccessible.Text) -> str:
        """Its text, or the alternative text of its picture, as the name."""
        if kind is not QAccessible.Text.Name or not self.isValid():
            return ""
        return self._picture or self._block.text()

    def rect(self) -> QRect:
        """Its rectangle on the screen, even where it is scrolled out of sight."""
        if not self.isValid():
            return QRect()
        page = self._page
        box = page.document().documentLayout().blockBoundingRect(self._block).toAlignedRect()
        scrolled = QPoint(page.horizontalScrollBar().value(), page.verticalScrollBar().value())
        return QRect(page.viewport().mapToGlobal(box.topLeft() - scrolled), box.size())

    def role(self) -> _Role:
        """Heading, graphic, list item or paragraph."""
        if self._level:
            return _Role.Heading
        if self._picture:
            return _Role.Graphic
        return _Role.ListItem if self.isValid() and self._block.textList() else _Role.Paragraph

    def state(self) -> QAccessible.State:
        """Whether it is scrolled out of sight."""
        state = QAccessible.State()
        if self.isValid():
            view = self._page.viewport()
            state.offscreen = not self.rect().intersects(QRect(view.mapToGlobal(QPoint(0, 0)), view.size()))
        return state


class Parts:
    """The parts of a page in order, made anew when its text changes and forgotten with it."""

    def __init__(self, page: QTextBrowser) -> None:
        self._page, self._revision = page, -1
        self._told: list[Leaf] = []
        page.destroyed.connect(partial(forget, self._told))

    def now(self) -> list[Leaf]:
        """The parts of the present text; empty blocks are left out."""
        document = self._page.document()
        if self._revision != document.revision():
            self._revision = document.revision()
            forget(self._told)
            block = document.begin()
            while block.isValid():
                if block.text().strip():
                    self._told.append(WrittenPart(self._page, block))
                block = block.next()
        return self._told


def _picture(block: QTextBlock) -> str:
    """The alternative text of the picture in a block; "" where there is none."""
    fragments = block.begin()
    while not fragments.atEnd():
        form = fragments.fragment().charFormat()
        if form.isImageFormat():
            return str(form.property(QTextFormat.Property.ImageAltText.value) or "")
        fragments += 1
    return ""
