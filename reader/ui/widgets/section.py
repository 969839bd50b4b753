"""A part of the inspector: a heading, and rows with a name on the left and what there is to say beside it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from reader.ui.widgets.dock import heading
from reader.ui.widgets.plain import PlainText

# Pixels of the names, so that all parts share one edge, where the language has no longer words.
NAME_WIDTH = 66

# Rows of one part, more than stand in sight: the lists have all, and make them as they are looked at.
MOST_ROWS = 24


@dataclass(frozen=True, slots=True)
class LabelledText:
    """One row; what stands side by side in its value is set apart with isolated()."""

    name: str
    value: str
    is_bold: bool = False


class Section(QWidget):
    """Shows rows under a heading; hidden while there are none."""

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self._title = title
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self._rows: tuple[LabelledText, ...] = ()
        self.hide()

    def show_rows(self, rows: tuple[LabelledText, ...]) -> None:
        """Show other rows."""
        rows = (*rows[:MOST_ROWS], LabelledText("", "…")) if len(rows) > MOST_ROWS else rows
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


def _name(text: str, wide: int) -> PlainText:
    label = PlainText(text)
    label.setProperty("faint", "true")
    label.setFixedWidth(wide)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    return label


def _value(row: LabelledText) -> PlainText:
    label = PlainText(row.value)
    if row.is_bold:
        font = label.font()
        font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
