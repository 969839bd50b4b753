"""Accessible roles of the program's own widgets that Qt does not know: radio buttons, guide, printed pages.

Trap: what Qt itself makes for a widget cannot be kept behind another interface. It is deleted with the
widget, Python is not told, and the program crashes.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QTextEdit, QWidget

from reader.ui.hearing.written import Parts
from reader.ui.help.guide import GuidePage
from reader.ui.widgets.context_menu import without_letter
from reader.ui.widgets.leaf import NOTHING, address
from reader.ui.widgets.one_of import ChoiceButton

_Role = QAccessible.Role
PAGES = "pages"
"""The object name of the widget that shows printed pages: to import its class would import all printing."""


class Ticking(QAccessibleActionInterface):
    """The accessible action of a radio button: it can be ticked."""

    def __init__(self, button: ChoiceButton) -> None:
        super().__init__()
        self._button = button

    def actionNames(self) -> list[str]:
        """Toggle alone."""
        return [QAccessibleActionInterface.toggleAction()]

    def doAction(self, _name: str) -> None:
        """Tick it."""
        self._button.click()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """None: the shortcut belongs to the entry of the menu."""
        return []


class Radio(QAccessibleWidget):
    """A ChoiceButton as a radio button."""

    def __init__(self, button: ChoiceButton) -> None:
        super().__init__(button, _Role.RadioButton)
        self._button, self._ticking = button, Ticking(button)
        self._ticking_at = address(self._ticking)

    def text(self, kind: QAccessible.Text) -> str:
        """Its accessible name, else the text on it."""
        named = super().text(kind)
        is_name = kind is QAccessible.Text.Name
        return without_letter(self._button.text()) if is_name and not named else named

    def state(self) -> QAccessible.State:
        """Checkable, and checked or not."""
        state = super().state()
        state.checkable, state.checked = True, self._button.isChecked()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The action interface; no others."""
        is_action = kind is QAccessible.InterfaceType.ActionInterface
        return cast(int, self._ticking_at if is_action else NOTHING)


class Guide(QAccessibleWidget):
    """The guide as a document whose children are headings, paragraphs, pictures and list items."""

    def __init__(self, page: GuidePage) -> None:
        super().__init__(page, _Role.Document)
        self._page, self._parts = page, Parts(page)
        self._copy: QTextEdit | None = None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """The text interface, over the whole page; no others."""
        found = self._text() if kind is QAccessible.InterfaceType.TextInterface else None
        return cast(int, NOTHING if found is None else address(found))

    def _text(self) -> QAccessibleTextInterface | None:
        """The text interface of an unseen copy of the page, which Qt implements; it has the page's caret."""
        if self._copy is None:
            self._copy = QTextEdit(self._page)
            self._copy.setWindowFlags(Qt.WindowType.Popup)  # not listed among the windows, and never shown
            self._copy.setReadOnly(True)
        document = self._page.document()
        if self._copy.document().characterCount() != document.characterCount():
            self._copy.setDocument(document.clone(self._copy))
        cursor = self._copy.textCursor()
        # while a page is being filled, its cursor stands nowhere, which Qt calls -1
        cursor.setPosition(max(0, self._page.textCursor().position()))
        self._copy.setTextCursor(cursor)
        return QAccessible.queryAccessibleInterface(self._copy).textInterface()

    def childCount(self) -> int:
        """How many parts the page has."""
        return len(self._parts.now())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for None
        """The part with that index; None where there is none."""
        found = self._parts.now()
        return found[index] if 0 <= index < len(found) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The part at a point of the screen; None where there is none."""
        return next((part for part in self._parts.now() if part.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The index of a part, -1 where it is none of these."""
        return next((i for i, part in enumerate(self._parts.now()) if part is child), -1)


class PrintedPages(QAccessibleWidget):
    """The print preview as a picture; its name says which page is in view."""

    def __init__(self, pages: QAbstractScrollArea) -> None:
        super().__init__(pages, _Role.Graphic)

    def childCount(self) -> int:
        """None: what is on the pages can be read in the reports."""
        return 0


def install_roles() -> None:
    """Register these roles with Qt, once for the program and before any such widget is shown."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(_made)


def _made(_class: str, thing: QObject) -> QAccessibleInterface | None:
    match thing:
        case ChoiceButton():
            return _kept_by(thing, Radio(thing))
        case GuidePage():
            return _kept_by(thing, Guide(thing))
        case QAbstractScrollArea() if thing.objectName() == PAGES:
            return _kept_by(thing, PrintedPages(thing))
        case _:
            return None


def _kept_by(widget: QWidget, made: QAccessibleWidget) -> QAccessibleWidget:
    # Qt does not own what Python made: without a reference it would be deleted at once
    widget.__dict__["readable"] = made
    return made


_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []
