"""The bar above the statements: filters with their counts, a search, and the order."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from reader.ui.story.choosing import RowChoice, RowOrder, Wanted, count
from reader.ui.story.counted import of_filter
from reader.ui.story.rows import StoryRows
from reader.ui.story.words import order_name, short_name
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.one_of import choice_chip
from reader.ui.widgets.plain import on_button, tip

# Pixels between the buttons of a bar.
GAP = 6
# Pixels of the search field: two words and the search icon fit.
SEARCH_WIDTH = 170


class FilterBar(QWidget):
    """Shows a RowChoice, and emits the next one when the user changes it."""

    chosen = Signal(object)  # RowChoice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = RowChoice()
        self.chips = {wanted: choice_chip() for wanted in Wanted}
        self.folded, self.all_columns = _chip(), _chip()
        self.search, self.order = QLineEdit(), QComboBox()
        self._lay_out()
        for wanted, chip in self.chips.items():
            chip.clicked.connect(lambda *_, wanted=wanted: self._choose(wanted=wanted))
        self.folded.toggled.connect(lambda on: self._choose(is_folded=on))
        self.all_columns.clicked.connect(lambda: self._choose(hidden=frozenset()))
        self.search.textChanged.connect(lambda text: self._choose(sought=text))
        self.order.activated.connect(lambda _: self._choose(order=self.order.currentData()))

    def show_choice(self, rows: StoryRows, choice: RowChoice) -> None:
        """Show a choice, and how many rows each filter has."""
        self._choice = choice
        for wanted, chip in self.chips.items():
            chip.setText(on_button(of_filter(wanted, count(rows, choice, wanted), "A")))
            chip.setAccessibleName(chip.text())
            chip.setChecked(wanted is choice.wanted)
            chip.updateGeometry()  # a checked one is written bold
        self.chips[Wanted.HIDDEN].setVisible(any(row.is_hidden for row in rows.statements))
        self.chips[Wanted.ONLY_IN_CHOSEN].setVisible(choice.chosen is not None)
        with QSignalBlocker(self.folded):
            self.folded.setChecked(choice.is_folded)
        self.folded.setVisible(bool(rows.groups))
        self.all_columns.setVisible(bool(choice.hidden))
        self.all_columns.setText(self.tr("%n hidden column(s)", "", len(choice.hidden)))
        self._show_orders(rows, choice)

    def _show_orders(self, rows: StoryRows, choice: RowChoice) -> None:
        """Fill the box of orders; BY_REPORT is in it once a report has been chosen for it."""
        self.order.clear()
        for order in RowOrder:
            if order is not RowOrder.BY_REPORT:
                self.order.addItem(order_name(order), order)
        if choice.sorted_by is not None:
            name = order_name(RowOrder.BY_REPORT, short_name(rows.reports[choice.sorted_by].name))
            self.order.addItem(name, RowOrder.BY_REPORT)
        self.order.setCurrentIndex(max(0, self.order.findData(choice.order)))

    def _choose(self, **changed: object) -> None:
        self.chosen.emit(replace(self._choice, **changed))  # type: ignore[arg-type]

    def _lay_out(self) -> None:
        chips, group = Flow(GAP), QButtonGroup(self)
        for wanted, chip in self.chips.items():
            group.addButton(chip)
            chips.addWidget(chip)
            chip.setChecked(wanted is self._choice.wanted)
        for button in (self.folded, self.all_columns):
            chips.addWidget(button)
        self.folded.setText(on_button(self.tr("Fold copies")))
        self.folded.setToolTip(
            tip(self.tr("Show reports that share long runs of words in one column; they count once"))
        )
        self.all_columns.setCheckable(False)
        self.all_columns.setToolTip(tip(self.tr("Show all columns again")))
        self.search.setPlaceholderText(self.tr("Filter statements"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.setObjectName("search")
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.order.setAccessibleName(self.tr("Order of the statements"))
        chips.addWidget(self.search)
        chips.addWidget(self.order)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(chips, 1)


def _chip() -> QToolButton:
    chip = QToolButton()
    chip.setProperty("chip", "plain")
    chip.setCheckable(True)
    chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return chip
