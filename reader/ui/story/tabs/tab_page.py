"""A page of a tab with several controls, of which one is its main part."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class TabPage(QWidget):
    """Passes the keyboard on to its main part.

    Not by a focus proxy: with one, the Tab key goes to the main part and past all that stands before it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.main_part: QWidget | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the keyboard to the main part."""
        if self.main_part is not None:
            self.main_part.setFocus(event.reason())
