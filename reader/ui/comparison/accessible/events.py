"""The one place from which the view sends accessible events."""

from PySide6.QtGui import QAccessible, QAccessibleEvent


def send(event: QAccessibleEvent) -> None:
    """Send an event to the screen reader."""
    QAccessible.updateAccessibility(event)
