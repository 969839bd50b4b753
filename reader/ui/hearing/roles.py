"""What screen readers are told of widgets whose kind Qt does not know: one of several, a guide, pages."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QTextBrowser, QToolButton, QWidget

from reader.ui.hearing.written import written
from reader.ui.widgets.leaf import NOTHING, address

PAGES = "pages"
"""The name of the widget that shows printed pages; its class would bring along all that prints."""

InterfaceKind = QAccessible.InterfaceType
Role = QAccessible.Role


class Instead(QAccessibleWidget):
    """A widget as Qt tells of it, in all but its role and what it holds."""

    def __init__(self, widget: QWidget, role: Role, own: QAccessibleInterface) -> None:
        super().__init__(widget, role)
        self._own = own

    def text(self, kind: QAccessible.Text) -> str:
        """Its name and what else Qt says of it."""
        return self._own.text(kind)

    def state(self) -> QAccessible.State:
        """Whether it is ticked, has the keyboard and so on."""
        return self._own.state()

    def interface_cast(self, kind: InterfaceKind) -> int:
        """What can be done with it, and the text in it, as Qt has it."""
        action, text = self._own.actionInterface(), self._own.textInterface()
        if kind is InterfaceKind.ActionInterface and action is not None:
            return cast(int, address(action))
        if kind is InterfaceKind.TextInterface and text is not None:
            return cast(int, address(text))
        return cast(int, NOTHING)


class Tool(Instead):
    """A button with an icon: one of several, or what Qt takes it for; groups are joined after it was made."""

    def __init__(self, button: QToolButton, own: QAccessibleInterface) -> None:
        super().__init__(button, Role.Button, own)
        self._button = button

    def role(self) -> Role:
        """What it is now."""
        return Role.RadioButton if is_one_of_several(self._button) else self._own.role()

    def childCount(self) -> int:
        """Its menu, if it has one."""
        return self._own.childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Its menu."""
        return self._own.child(index)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where its menu stands."""
        return self._own.indexOfChild(child)


class Guide(Instead):
    """A document: its headings, paragraphs and entries of lists can be gone through."""

    def __init__(self, page: QTextBrowser, own: QAccessibleInterface) -> None:
        super().__init__(page, Role.Document, own)
        self._page = page

    def childCount(self) -> int:
        """How many headings and paragraphs there are."""
        return len(written(self._page))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for None
        """The heading or paragraph of that index."""
        found = written(self._page)
        return found[index] if 0 <= index < len(found) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """The heading or paragraph at a place of the screen."""
        return next((part for part in written(self._page) if part.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a part stands; -1 for a stranger."""
        return next((i for i, part in enumerate(written(self._page)) if part is child), -1)


def install_roles() -> None:
    """Let widgets have these roles; once for the program, before any of them is shown."""
    if not _installed:
        QAccessible.installFactory(_made)
        _installed.append(_made)


def is_one_of_several(button: QToolButton) -> bool:
    """Whether ticking it takes the tick from another."""
    if not button.isCheckable():
        return False
    action = button.defaultAction()
    buttons, actions = button.group(), action.actionGroup() if action is not None else None
    return bool((buttons and buttons.exclusive()) or (actions and actions.isExclusive()))


def _made(_class: str, thing: QObject) -> QAccessibleInterface | None:
    if id(thing) in _asking:
        return None
    match thing:
        case QToolButton():
            return _kept_by(thing, lambda own: Tool(thing, own))
        case QAbstractScrollArea() if thing.objectName() == PAGES:
            return _kept_by(thing, lambda own: Instead(thing, Role.Document, own))
        case QTextBrowser():
            return _kept_by(thing, lambda own: Guide(thing, own))
        case _:
            return None


def _kept_by(widget: QWidget, make: Callable[[QAccessibleInterface], QAccessibleWidget]) -> QAccessibleWidget:
    """What is made of Qt's own, which Qt keeps; without a reference ours would be gone at once."""
    _asking.add(id(widget))
    try:
        made = make(QAccessible.queryAccessibleInterface(widget))
    finally:
        _asking.remove(id(widget))
    widget.setProperty(READABLE, made)
    return made


READABLE = "readable"
"""The property of a widget that holds what a screen reader was given of it."""

_asking: set[int] = set()
_installed: list[Callable[[str, QObject], QAccessibleInterface | None]] = []
