"""What happens is said to who does not see it, and stands in the status bar until it can have been read."""

from collections.abc import Iterator
from functools import cache
from itertools import cycle

from PySide6.QtCore import QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QGuiApplication,
)
from PySide6.QtWidgets import QStatusBar, QWidget
from shiboken6 import Shiboken

from reader.ui.widgets.leaf import Leaf
from reader.ui.widgets.plain import shown, shown_line

# Milliseconds for which anything stands in the status bar, and for each of its words: half the pace at
# which most people read, for those who read with a magnifier.
LEAST, A_WORD = 6_000, 500

# Messages that can wait to be said: more come at once from nothing that the window does.
AT_ONCE = 12

ON_AT_SPI = {"xcb", "wayland"}
"""Where screen readers listen by AT-SPI. Orca says announcements only from version 45 on, and notifications
in every version."""


class Announcement(Leaf):
    """A notification with something that happened; it stands nowhere on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._said, self._within = "", QWidget()
        QAccessible.registerAccessibleInterface(self)

    def show(self, said: str, widget: QWidget) -> None:
        """Let it be said what happened in the window of a widget."""
        self._said, self._within = said, widget.window()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectShow))

    def isValid(self) -> bool:
        """Whether the window is still there."""
        return Shiboken.isValid(self._within)

    def parent(self) -> QAccessibleInterface:
        """The window in which it happened."""
        return QAccessible.queryAccessibleInterface(self._within)

    def text(self, kind: QAccessible.Text) -> str:
        """What happened."""
        return self._said if kind is QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        """Nowhere."""
        return QRect()

    def role(self) -> QAccessible.Role:
        """Said as soon as it shows, wherever the keyboard is."""
        return QAccessible.Role.Notification

    def state(self) -> QAccessible.State:
        """It shows."""
        return QAccessible.State()


def say(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say something, after what it is saying now."""
    if sentence and QAccessible.isActive():
        send(QAccessibleAnnouncementEvent(widget, shown_line(sentence)))


def send(event: QAccessibleAnnouncementEvent) -> None:
    """Hand an announcement to the system, in the form that screen readers hear there."""
    widget = event.object()
    if QGuiApplication.platformName() in ON_AT_SPI and isinstance(widget, QWidget):
        next(_notices()).show(event.message(), widget)
    else:
        QAccessible.updateAccessibility(event)


def tell(bar: QStatusBar, sentence: str) -> None:
    """Say something in passing: in the status bar as long as it takes to read, and aloud."""
    bar.showMessage(shown(sentence), reading_time(sentence))
    say(bar, sentence)


def reading_time(sentence: str) -> int:
    """Milliseconds in which a sentence can be read in any case."""
    return LEAST + A_WORD * len(sentence.split())


@cache
def _notices() -> Iterator[Announcement]:
    """The notifications of the program in turn: what one says is asked for only when it is to be said."""
    return cycle([Announcement() for _ in range(AT_ONCE)])
