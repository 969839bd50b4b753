"""What happens is said to who does not see it, and stands in the status bar until it can have been read."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QStatusBar, QWidget

from reader.ui.widgets.plain import shown, shown_line

LEAST, A_WORD = 6_000, 500
"""Milliseconds for which anything stands in the status bar, and for each of its words: half the pace at which
most people read, for those who read with a magnifier."""


def say(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say something, after what it is saying now."""
    if sentence and QAccessible.isActive():
        send(QAccessibleAnnouncementEvent(widget, shown_line(sentence)))


def send(event: QAccessibleAnnouncementEvent) -> None:
    """Hand an announcement to the system."""
    QAccessible.updateAccessibility(event)


def tell(bar: QStatusBar, sentence: str) -> None:
    """Say something in passing: in the status bar as long as it takes to read, and aloud."""
    bar.showMessage(shown(sentence), reading_time(sentence))
    say(bar, sentence)


def reading_time(sentence: str) -> int:
    """Milliseconds in which a sentence can be read in any case."""
    return LEAST + A_WORD * len(sentence.split())
