"""A section of the inspector: a heading, and rows of a name and a value."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from reader.ui.widgets.dock import heading
from reader.ui.widgets.plain import PlainText

# Pixels of the names at least, so that the values of all sections begin at one edge.
NAME_WIDTH = 66

# Rows of a section: each costs two labels, more do not fit the screen, and the lists have all of them.
MOST_ROWS = 24


@dataclass(frozen=True, slots=True)
class LabelledText:
    """A row; a value put together from several texts has each of them in isolated()."""

    name: str
    value: str
    is_bold: bool = False


class Section(QWidget):
    """A heading with rows of names and values; hidden while there are no rows."""

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
        """Replace the rows; MOST_ROWS are shown, and an ellipsis for the rest."""
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
