"""A button that shows a colour and lets another be chosen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QPushButton, QWidget

SWATCH = 16


class ColourButton(QPushButton):
    """Emits the colour that was chosen, as "#rrggbb"."""

    chosen = Signal(str)

    def __init__(self, name: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name = name
        self._show(colour)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        colour = QColorDialog.getColor(QColor(self._colour), self, self._name)
        if colour.isValid():
            self._show(colour.name())
            self.chosen.emit(colour.name())

    def _show(self, colour: str) -> None:
        self._colour = colour
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(colour))
        self.setIcon(QIcon(swatch))
        self.setAccessibleDescription(colour)
