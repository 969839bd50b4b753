"""The window as a screen reader finds it: every thing that shows, with its role, its name and its place."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role, Text = QAccessible.Role, QAccessible.Text
OF_NO_KIND = {Role.NoRole, Role.LayeredPane}
MOST = 400
"""Children of one thing that are looked at: a list may hold thousands, all of one kind."""


@dataclass(frozen=True)
class Found:
    """One thing that shows."""

    interface: QAccessibleInterface
    within: tuple[str, ...]

    @property
    def name(self) -> str:
        """What it is called."""
        return self.interface.text(Text.Name).strip()

    @property
    def is_control(self) -> bool:
        """Whether the keyboard can come to it."""
        return bool(self.interface.state().focusable)

    def __str__(self) -> str:
        return f"{self.interface.role().name} {self.name[:40]!r} in {' > '.join(self.within[-3:])}"


def showing(interface: QAccessibleInterface, within: tuple[str, ...] = ()) -> Iterator[Found]:
    """A thing and all in it that shows, from the outside in."""
    state = interface.state()
    if state.invisible or state.offscreen:
        return
    yield Found(interface, within)
    inner = (*within, f"{interface.role().name} {interface.text(Text.Name)[:20]!r}")
    for number in range(min(interface.childCount(), MOST)):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from showing(child, inner)


def unnamed(found: list[Found]) -> list[str]:
    """What the keyboard can come to and has no name; what scrolls is called by what it holds."""
    return [str(f) for f in found if f.is_control and not f.name and f.interface.role() not in _SCROLLING]


def of_no_kind(found: list[Found]) -> list[str]:
    """What the keyboard can come to, and of which nobody says what it is."""
    return [str(f) for f in found if f.is_control and f.interface.role() in OF_NO_KIND]


def misplaced(found: list[Found], window: QWidget) -> list[str]:
    """Controls that have no place, or one outside the window."""
    whole = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
    return [
        str(f)
        for f in found
        if f.is_control and not whole.intersects(f.interface.rect().adjusted(0, 0, 1, 1))
    ]


def without_text(found: list[Found]) -> list[str]:
    """Fields and documents that hold text and do not let it be read letter by letter."""
    texts = {Role.EditableText}
    held = (f for f in found if f.interface.role() in texts)
    return [str(f) for f in held if f.interface.textInterface() is None]


_SCROLLING = {Role.ScrollBar, Role.Pane, Role.Cell}  # and a cell may be empty
