"""What screen readers are told of widgets of ours whose kind Qt does not know: one of several, guide, pages.

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
"""The name of the widget that shows printed pages; its class would bring along all that prints."""


class Ticking(QAccessibleActionInterface):
    """What can be done with a radio button."""

    def __init__(self, button: ChoiceButton) -> None:
        super().__init__()
        self._button = button

    def actionNames(self) -> list[str]:
        """It can be ticked."""
        return [QAccessibleActionInterface.toggleAction()]

    def doAction(self, _name: str) -> None:
        """Tick it."""
        self._button.click()

    def keyBindingsForAction(self, _name: str) -> list[str]:
        """Its keys are those of the menu's entry."""
        return []


class Radio(QAccessibleWidget):
    """One of several buttons of which one is on."""

    def __init__(self, button: ChoiceButton) -> None:
        super().__init__(button, _Role.RadioButton)
        self._button, self._ticking = button, Ticking(button)
        self._ticking_at = address(self._ticking)

    def text(self, kind: QAccessible.Text) -> str:
        """Its words."""
        named = super().text(kind)
        is_name = kind is QAccessible.Text.Name
        return without_letter(self._button.text()) if is_name and not named else named

    def state(self) -> QAccessible.State:
        """Whether it is the one."""
        state = super().state()
        state.checkable, state.checked = True, self._button.isChecked()
        return state

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Ticking."""
        is_action = kind is QAccessible.InterfaceType.ActionInterface
        return cast(int, self._ticking_at if is_action else NOTHING)


class Guide(QAccessibleWidget):
    """A document: its headings, paragraphs, pictures and entries of lists can be gone through."""

    def __init__(self, page: GuidePage) -> None:
        super().__init__(page, _Role.Document)
        self._page, self._parts = page, Parts(page)
        self._copy: QTextEdit | None = None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """All of it as one text; nothing at all for other interfaces."""
        found = self._text() if kind is QAccessible.InterfaceType.TextInterface else None
        return cast(int, NOTHING if found is None else address(found))

    def _text(self) -> QAccessibleTextInterface | None:
        """That of a copy, which nobody sees and Qt answers for; its caret is where that of the page is."""
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
        """How many headings and paragraphs there are."""
        return len(self._parts.now())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for None
        """The heading or paragraph of that index."""
        found = self._parts.now()
        return found[index] if 0 <= index < len(found) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The heading or paragraph at a place of the screen."""
        return next((part for part in self._parts.now() if part.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a part stands; -1 for a stranger."""
        return next((i for i, part in enumerate(self._parts.now()) if part is child), -1)


class PrintedPages(QAccessibleWidget):
    """Pages to be printed: a picture that says which of them is in view."""

    def __init__(self, pages: QAbstractScrollArea) -> None:
        super().__init__(pages, _Role.Graphic)

    def childCount(self) -> int:
        """What is on the pages is in the reports."""
        return 0


def install_roles() -> None:
    """Let widgets have these roles; once for the program, before any of them is shown."""
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
    # Qt does not own what Python made: without a reference it would be gone at once
    widget.__dict__["readable"] = made
    return made


_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []
