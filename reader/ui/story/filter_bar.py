"""The bar above the statements: filters with their counts, a search, and the order."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from reader.ui.story.choosing import RowChoice, RowOrder, Wanted, count, offers
from reader.ui.story.counted import of_filter
from reader.ui.story.rows import StoryRows
from reader.ui.story.words import order_name, short_name
from reader.ui.widgets.flow import BAR_GAP, Flow
from reader.ui.widgets.one_of import choice_chip
from reader.ui.widgets.plain import on_button, tip

# Pixels of the search field: two words and the search icon fit.
SEARCH_WIDTH = 170
# The most of the window's height that the bar may take before its filters fold into a menu: on a screen that
# is enlarged twice no statement would be left in sight below it.
MOST_OF_WINDOW = 0.15


class FilterBar(QWidget):
    """Shows a RowChoice, and emits the next one when the user changes it.

    Attributes:
        menu_button: has the filters and "Fold copies" in its menu, and the name of the chosen filter, where
            they have folded.
    """

    chosen = Signal(object)  # RowChoice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice, self._offered, self._has_copies = RowChoice(), set(Wanted), False
        self.menu_button = _menu_chip()
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
        self._offered = offers(rows, choice)
        self.menu_button.setText(on_button(self.chips[choice.wanted].accessibleName()))
        with QSignalBlocker(self.folded):
            self.folded.setChecked(choice.is_folded)
        self._has_copies = bool(rows.groups)
        self.all_columns.setVisible(bool(choice.hidden))
        self.all_columns.setText(self.tr("%n hidden column(s)", "", len(choice.hidden)))
        self._show_orders(rows, choice)
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Show the filters, or where they would leave the statements too little room, a menu with them."""
        others = (self.all_columns, self.search, self.order)
        shown = [*(self.chips[wanted] for wanted in self._offered), *(w for w in others if not w.isHidden())]
        shown += [self.folded] if self._has_copies else []
        length = sum(widget.sizeHint().width() + BAR_GAP for widget in shown)
        rows = ceil(length / max(1, self.width()))
        high = rows * (self.search.sizeHint().height() + BAR_GAP)
        is_folded = rows > 1 and high > MOST_OF_WINDOW * self.window().height()
        self.menu_button.setVisible(is_folded)
        self.folded.setVisible(self._has_copies and not is_folded)
        for wanted, chip in self.chips.items():
            chip.setVisible(wanted in self._offered and not is_folded)

    def _offer(self) -> None:
        """Fill the menu with the filters as they are now."""
        menu = self.menu_button.menu()
        menu.clear()
        group = QActionGroup(menu)
        for wanted in (each for each in Wanted if each in self._offered):
            menu.addAction(group.addAction(_entry(self.chips[wanted], menu)))
        if self._has_copies:
            menu.addSeparator()
            menu.addAction(_entry(self.folded, menu))

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
        chips, group = Flow(BAR_GAP), QButtonGroup(self)
        chips.addWidget(self.menu_button)
        self.menu_button.menu().aboutToShow.connect(self._offer)
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


def _entry(chip: QAbstractButton, menu: QMenu) -> QAction:
    """What stands for a chip in a menu."""
    entry = QAction(chip.text(), menu)
    entry.setCheckable(True)
    entry.setChecked(chip.isChecked())
    entry.triggered.connect(chip.click)
    return entry


def _menu_chip() -> QToolButton:
    chip = _chip()
    chip.setCheckable(False)
    chip.setMenu(QMenu(chip))
    chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    chip.hide()
    return chip


def _chip() -> QToolButton:
    chip = QToolButton()
    chip.setProperty("chip", "plain")
    chip.setCheckable(True)
    chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return chip
