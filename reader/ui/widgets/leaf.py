"""The base of what screen readers are shown beside Qt's widgets: accessible objects without children."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from shiboken6 import Shiboken


class Leaf(QAccessibleInterface):
    """An accessible object that has no children and stands for no QObject."""

    def object(self) -> QObject | None:  # type: ignore[override]  # PySide's stub forbids None, Qt asks for it
        """There is no QObject behind it."""
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
    """Have Qt forget these, and empty the list; else it may take a new object at the same address for one."""
    for leaf in leaves:
        if Shiboken.isValid(leaf):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(leaf))
    leaves.clear()


def address(interface: Shiboken.Object) -> Shiboken.VoidPtr:
    """The C++ address of an interface, as interface_cast has to return it.

    Trap: Qt for Python would take a number, or None, for the address of that Python object itself.
    """
    return Shiboken.VoidPtr(Shiboken.getCppPointer(interface)[0])


NOTHING = Shiboken.VoidPtr(0)
"""The null pointer that interface_cast returns for an interface that there is not."""
