"""The one place where the view's events are handed to screen readers."""

from PySide6.QtGui import QAccessible, QAccessibleEvent


def send(event: QAccessibleEvent) -> None:
    """Hand an event to the system."""
    QAccessible.updateAccessibility(event)
