"""The dialog of the trash: the removed reports, and buttons that restore them or delete them for good."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.library.trash import Discarded
from reader.ui.trash.trash_model import TrashModel
from reader.ui.widgets.dialog_layout import GAP, MARGINS, size
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.plurals import tr

# Pixels of the dialog: a dozen reports with outlet, headline, event and day.
SIZE = (760, 460)
# Pixels of the columns outlet, event and day; the headline takes the rest.
WIDTHS = (170, 130, 150)


class TrashDialog(QDialog):
    """Lists the reports in the trash; emits the ids of those to be restored or deleted.

    Args:
        parent: the window.
        is_fixed: whether nothing can be changed, as the library is read-only or damaged.
    """

    restored = Signal(object)  # the ids
    deleted = Signal(object)

    def __init__(self, parent: QWidget, *, is_fixed: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Trash"))
        self._is_fixed = is_fixed
        self.model, self.table, self.told = TrashModel(self), QTableView(), PlainText()
        self.restore = QPushButton(self.tr("&Restore"))
        self.delete = QPushButton(self.tr("&Delete for Good…"))
        self.empty = QPushButton(self.tr("&Empty Trash…"))
        self.restore.clicked.connect(lambda: self.restored.emit(self._selected))
        self.delete.clicked.connect(lambda: self.deleted.emit(self._selected))
        self.empty.clicked.connect(lambda: self.deleted.emit([one.id for one in self.model.reports]))
        self._set_up_table()
        self._lay_out()
        self.told.setText(self.tr("Opening the trash…"))
        self._settle()

    def show_reports(self, reports: tuple[Discarded, ...]) -> None:
        """Show these as the content of the trash."""
        self.model.show_reports(reports)
        nothing = self.tr("The trash is empty.")
        stay = tr(
            "%Ln report(s). Removed reports stay here, with their notes and matches, until you delete them.",
            "",
            len(reports),
        )
        self.told.setText(stay if reports else nothing)
        if reports:
            self.point_at(0)
        self._settle()

    def point_at(self, row: int) -> None:
        """Select that row alone, whatever keys are held."""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(row, 0)
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    @property
    def _selected(self) -> list[int]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.reports[row].id for row in rows]

    def _settle(self) -> None:
        has_selected = self.table.selectionModel().hasSelection() and not self._is_fixed
        self.restore.setEnabled(has_selected)
        self.delete.setEnabled(has_selected)
        self.empty.setEnabled(bool(self.model.reports) and not self._is_fixed)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Reports in the trash"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in zip((0, 2, 3), WIDTHS, strict=True):
            table.setColumnWidth(column, width)
        table.selectionModel().selectionChanged.connect(self._settle)
        table.doubleClicked.connect(lambda _: self.restore.click())

    def _lay_out(self) -> None:
        self.told.setProperty("faint", "true")
        self.told.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in (self.restore, self.delete, self.empty):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(GAP)
        for widget in (self.table, self.told, buttons):
            column.addWidget(widget)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        size(self, *SIZE)
