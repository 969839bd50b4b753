"""What a screen reader meets that is no widget and holds nothing: what such things have in common."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from shiboken6 import Shiboken


class Leaf(QAccessibleInterface):
    """One thing without children and without an object of Qt."""

    def object(self) -> QObject | None:  # type: ignore[override]  # PySide's stub forbids None, Qt asks for it
        """No object of Qt belongs to it."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """It has no children."""
        return None

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # as above
        """It has no children."""
        return None

    def childCount(self) -> int:
        """It has no children."""
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has no children."""
        return -1

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Nothing can be written here."""


def forget(leaves: list[Leaf]) -> None:
    """Let Qt forget things that are no more, or it would answer for them from memory of others."""
    for leaf in leaves:
        if Shiboken.isValid(leaf):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(leaf))
    leaves.clear()


def address(interface: Shiboken.Object) -> Shiboken.VoidPtr:
    """Where an interface lies, as Qt asks for it.

    Trap: a number, or None, would be taken for the address of that Python object itself.
    """
    return Shiboken.VoidPtr(Shiboken.getCppPointer(interface)[0])


NOTHING = Shiboken.VoidPtr(0)
"""No interface."""
