"""Tells what happens: in the status bar long enough to be read, and aloud through a screen reader."""

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

# Milliseconds for which any message stays in the status bar, and those added for each of its words: half the
# pace at which most people read, for those who read with a magnifier.
LEAST_READING_MS, READING_MS_A_WORD = 6_000, 500

# Notifications that may wait to be read out: nothing in the window causes more at once.
AT_ONCE = 12

ON_AT_SPI = {"xcb", "wayland"}
"""Qt platforms whose screen readers listen by AT-SPI: Orca reads out notifications in every version, and
announcements only from version 45 on."""


class Announcement(Leaf):
    """A notification that only screen readers meet; it has no place on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._said, self._within = "", QWidget()
        QAccessible.registerAccessibleInterface(self)

    def show(self, said: str, widget: QWidget) -> None:
        """Have a screen reader say a sentence about the window of a widget."""
        self._said, self._within = said, widget.window()
        # a program that keeps what it was told of this one before would say that again
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectShow))

    def isValid(self) -> bool:
        """Whether the window is still there."""
        return Shiboken.isValid(self._within)

    def parent(self) -> QAccessibleInterface:
        """The window in which it happened."""
        return QAccessible.queryAccessibleInterface(self._within)

    def text(self, kind: QAccessible.Text) -> str:
        """The sentence, as the name."""
        return self._said if kind is QAccessible.Text.Name else ""

    def rect(self) -> QRect:
        """Nowhere."""
        return QRect()

    def role(self) -> QAccessible.Role:
        """A notification, which is read out wherever the keyboard is."""
        return QAccessible.Role.Notification

    def state(self) -> QAccessible.State:
        """Nothing special: it is shown and enabled."""
        return QAccessible.State()


def say(widget: QWidget, sentence: str) -> None:
    """Have a screen reader, if there is one, say a sentence after what it is saying now."""
    if sentence and QAccessible.isActive():
        send(QAccessibleAnnouncementEvent(widget, shown_line(sentence)))


def send(event: QAccessibleAnnouncementEvent) -> None:
    """Send an announcement in the form that the platform's screen readers hear; see ON_AT_SPI."""
    widget = event.object()
    if QGuiApplication.platformName() in ON_AT_SPI and isinstance(widget, QWidget):
        next(_notices()).show(event.message(), widget)
    else:
        QAccessible.updateAccessibility(event)


def tell(bar: QStatusBar, sentence: str) -> None:
    """Show a sentence in the status bar for its reading time, and have it said aloud."""
    bar.showMessage(shown(sentence), reading_time(sentence))
    say(bar, sentence)


def reading_time(sentence: str) -> int:
    """Milliseconds in which even a slow reader has read a sentence."""
    return LEAST_READING_MS + READING_MS_A_WORD * len(sentence.split())


@cache
def _notices() -> Iterator[Announcement]:
    """The program's notifications in rotation: a screen reader asks for the text of each some time later."""
    return cycle([Announcement() for _ in range(AT_ONCE)])
