"""A part of the inspector: a heading, and rows with a name on the left and what there is to say beside it."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from reader.ui.docks.dock import heading

NAME_WIDTH = 66
"""Pixels of the names, so that all parts share one edge, where the language has no longer words."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row; value is HTML, made with bold() and plain()."""

    name: str
    value: str


def plain(text: str) -> str:
    """Text for a row; it keeps its own direction whatever stands beside it."""
    return f"\u2068{escape(' '.join(text.split()))}\u2069"


def bold(text: str) -> str:
    """The same in bold type."""
    return f'<span style="font-weight:600">{plain(text)}</span>'


class Section(QWidget):
    """Shows rows under a heading; hidden while there are none."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self._title = title
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        self._rows: tuple[Row, ...] = ()
        self.hide()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        if rows == self._rows:
            return
        self._rows = rows
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        if self._title:
            self._grid.addWidget(heading(self._title), 0, 0, 1, 2)
        words = [word for row in rows for word in row.name.split()]
        wide = max(NAME_WIDTH, *(self.fontMetrics().horizontalAdvance(word) + 2 for word in words), 0)
        for number, row in enumerate(rows, start=1):
            if row.name:
                self._grid.addWidget(_name(row.name, wide), number, 0)
            columns = (1, 1) if row.name else (0, 2)
            self._grid.addWidget(_value(row), number, columns[0], 1, columns[1])
        self.setVisible(bool(rows))


def _name(text: str, wide: int) -> QLabel:
    label = QLabel(text)
    label.setProperty("faint", "true")
    label.setFixedWidth(wide)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    return label


def _value(row: Row) -> QLabel:
    way = "rtl" if QGuiApplication.isRightToLeft() else "ltr"
    label = QLabel(f'<div dir="{way}">{row.value}</div>')
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
