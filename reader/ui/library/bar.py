"""The bar that tells of trouble with the library and offers remedies."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.widgets.plain import PlainText, on_button, shown_line

Offer = tuple[str, Callable[[], object]]
"""The text of a button, and what it does."""


class LibraryBar(QWidget):
    """A sentence and buttons below the reports, which stay until Close is pressed or another is said.

    changed is emitted when another sentence is said, and when the last one is no longer true.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = PlainText()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._lay_out()
        self.hide()

    def say(self, sentence: str, offers: Sequence[Offer] = ()) -> None:
        """Show a sentence with a button for each offer, and Close."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.text.setText(sentence)
        self.setAccessibleName(shown_line(sentence))
        self.buttons = [self._button(*offer) for offer in (*offers, (self.tr("Close"), self.hide))]
        self.show()
        self.changed.emit()

    def leave(self) -> None:
        """Say no more what is no longer true."""
        self.hide()
        self.changed.emit()

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(on_button(text))
        button.clicked.connect(lambda *_: pressed())
        self._row.addWidget(button)
        return button

    def _lay_out(self) -> None:
        frame = QWidget()
        frame.setObjectName("panel")
        frame.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 10, 12, 10)
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 8, 10, 8)
        column.addWidget(self.text)
        self._row.setSpacing(8)
        self._row.addStretch()
        column.addLayout(self._row)
