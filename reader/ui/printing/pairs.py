"""The list of comparisons to print in full, after the table of all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.compare.side import Both
from reader.report.labels import labels_of_reports
from reader.text.model import Article
from reader.ui.widgets.plain import shown_line

# Rows of the list at most: more would push the options out of sight.
_ROWS = 6
Ticked = frozenset[frozenset[str]]
"""Comparisons by the letters of their two reports."""
NO_PAIRS = frozenset({frozenset[str]()})
"""No comparison: only the pair of no letters."""
ALL_PAIRS = frozenset[frozenset[str]]()
"""All comparisons."""
_LETTERS = Qt.ItemDataRole.UserRole


class PairList(QGroupBox):
    """A list of comparisons to tick; hidden when there is only one."""

    changed = Signal()

    def __init__(
        self, compared: Sequence[Both[Article]], ticked: Ticked = ALL_PAIRS, parent: QWidget | None = None
    ) -> None:
        """The reports of each comparison, and which of these are ticked."""
        super().__init__(parent)
        self.setTitle(self.tr("Comparisons to print in full"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Comparisons to print in full"))
        labels = labels_of_reports(article for both in compared for article in both)
        for articles in compared:
            item = QListWidgetItem(" – ".join(shown_line(labels.title(article)) for article in articles))
            letters = [labels.letter(article) for article in articles]
            item.setData(_LETTERS, letters)
            item.setCheckState(_state(is_on=not ticked or frozenset(letters) in ticked))
            self.list.addItem(item)
        rows = min(len(compared), _ROWS) + 1
        self.list.setFixedHeight(self.list.fontMetrics().height() * rows * 5 // 4)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        column = QVBoxLayout(self)
        column.addWidget(self.list)
        column.addLayout(self._buttons())
        if len(compared) < 2:  # noqa: PLR2004  # of one there is nothing to choose
            self.hide()

    def tick(self, *, is_on: bool) -> None:
        """Tick all comparisons, or none."""
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                self.list.item(row).setCheckState(_state(is_on=is_on))
        self.changed.emit()

    def _buttons(self) -> QHBoxLayout:
        every, none = QPushButton(self.tr("Tick all")), QPushButton(self.tr("Tick none"))
        every.clicked.connect(lambda: self.tick(is_on=True))
        none.clicked.connect(lambda: self.tick(is_on=False))
        row = QHBoxLayout()
        for button in (every, none):
            button.setAutoDefault(False)  # Enter belongs to Print and Export
            row.addWidget(button)
        row.addStretch()
        return row

    def chosen(self) -> frozenset[frozenset[str]]:
        """The ticked comparisons by their letters; ALL_PAIRS or NO_PAIRS for all or none."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        if len(ticked) == len(items):
            return frozenset()
        return frozenset(frozenset(item.data(_LETTERS)) for item in ticked) or NO_PAIRS


def _state(*, is_on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
