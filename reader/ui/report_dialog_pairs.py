"""Which pairs of several reports are printed whole; the table of all of them stands before in any case."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.compare.model import Comparison, Side
from reader.report.labels import labels_of

_ROWS = 6  # in sight at once
NO_PAIRS = frozenset({frozenset[str]()})  # the pair of no letters: none is printed
_LETTERS = Qt.ItemDataRole.UserRole


class PairList(QGroupBox):
    """A list of pairs to tick; hidden when there is one comparison only."""

    changed = Signal()

    def __init__(self, comparisons: Sequence[Comparison], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Pairs"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pairs to print whole"))
        labels = labels_of(comparisons)
        for comparison in comparisons:
            articles = [comparison.side(side).article for side in Side]
            item = QListWidgetItem(" – ".join(labels.title(article) for article in articles))
            item.setData(_LETTERS, [labels.letter(article) for article in articles])
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.setFixedHeight(self.list.fontMetrics().height() * _ROWS * 3 // 2)
        self.list.itemChanged.connect(lambda _: self.changed.emit())
        QVBoxLayout(self).addWidget(self.list)
        if len(comparisons) == 1:
            self.hide()

    def chosen(self) -> frozenset[frozenset[str]]:
        """The ticked pairs by their letters; empty when all are, which means all."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        if len(ticked) == len(items):
            return frozenset()
        return frozenset(frozenset(item.data(_LETTERS)) for item in ticked) or NO_PAIRS
