"""The tab of what one report alone tells, or alone leaves out, with the nearest passage in another."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QVBoxLayout, QWidget

from reader.compare.collation.only_one import LeftOut, OnlyHere, is_near, left_out, only_here
from reader.compare.collation.values import Collation, Near, Place
from reader.ui.look.theme import Theme
from reader.ui.story.cells.marked_line import sentence_on_one_line
from reader.ui.story.tabs.list_table import ListedRow, ListTable, Opening
from reader.ui.story.tabs.tab_page import TabPage
from reader.ui.story.tabs.tab_words import how_far
from reader.ui.story.words import of_every, short_name
from reader.ui.widgets.flow import BAR_GAP, Flow
from reader.ui.widgets.one_of import choice_chip
from reader.ui.widgets.plain import on_button


class Lone(Enum):
    """The two lists of the tab."""

    TOLD = auto()
    LEFT_OUT = auto()


@dataclass(frozen=True, slots=True)
class LoneRow:
    """A row, the report that it is about, and the part of the report, 0 to 1, that comes before it."""

    row: ListedRow
    report: int
    before: float


def lone_rows(collation: Collation) -> dict[Lone, tuple[LoneRow, ...]]:
    """Both lists, sorted by report."""
    return {
        Lone.TOLD: tuple(_told(collation, found) for found in only_here(collation)),
        Lone.LEFT_OUT: tuple(_left_out(collation, found) for found in left_out(collation)),
    }


def _told(collation: Collation, found: OnlyHere) -> LoneRow:
    report = found.place[0]
    against = found.nearest.place[0] if is_near(found.nearest) else None
    texts = (
        _name(collation, report),
        how_far(found.before),
        _words(collation, found.place),
        _near(collation, found.nearest),
    )
    return LoneRow(ListedRow(texts, Opening(report, found.place, against)), report, found.before)


def _left_out(collation: Collation, found: LeftOut) -> LoneRow:
    statement = collation.statements[found.statement]
    place = statement.places[0]
    told = of_every(len(statement.reports), len(collation.reports))
    texts = (
        _name(collation, found.report),
        f"{told}, {how_far(found.before)}",
        f"{_name(collation, place[0])}: {_words(collation, place)}",
        _near(collation, found.nearest),
    )
    return LoneRow(ListedRow(texts, Opening(found.report, place, place[0])), found.report, found.before)


def _near(collation: Collation, near: Near | None) -> str:
    return f"{_name(collation, near.place[0])}: {_words(collation, near.place)}" if is_near(near) else ""


def _words(collation: Collation, place: Place) -> str:
    report, sentence = place
    return sentence_on_one_line(collation.reports[report], sentence)


def _name(collation: Collation, report: int) -> str:
    return short_name(collation.reports[report].article.name)


class OnlyHerePage(TabPage):
    """Shows one of the lists, of one report or all, by report or with the most prominent first."""

    wanted = Signal(object)  # Opening

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: dict[Lone, tuple[LoneRow, ...]] = dict.fromkeys(Lone, ())
        self.lone = Lone.TOLD
        self.chips = {lone: choice_chip() for lone in Lone}
        self.report, self.order = QComboBox(), QComboBox()
        heads = (self.tr("Report"), self.tr("Where"), self.tr("Words"), self.tr("Nearest in another report"))
        self.table = ListTable(theme, self.tr("Told by one report alone"), heads, (2, 3), self)
        self.table.nothing = self.tr("Nothing of this kind.")
        self.main_part = self.table
        self._lay_out()
        self.table.wanted.connect(self.wanted)

    def show_rows(self, rows: dict[Lone, tuple[LoneRow, ...]], outlets: list[str]) -> None:
        """Replace both lists; outlets are the names of the reports."""
        self._rows = rows
        self.report.clear()
        self.report.addItem(self.tr("All reports"), None)
        for number, outlet in enumerate(outlets):
            self.report.addItem(outlet, number)
        self.show_list(self.lone)

    def show_list(self, lone: Lone) -> None:
        """Show one of the lists."""
        self.lone = lone
        report = self.report.currentData()
        for each, chip in self.chips.items():
            n = sum(report in {None, row.report} for row in self._rows[each])
            sentences = self.tr("%n sentence(s) only here", "", n)
            statements = self.tr("%n statement(s) left out only here", "", n)
            chip.setText(on_button(sentences if each is Lone.TOLD else statements))
            chip.setChecked(each is lone)
        found = [row for row in self._rows[lone] if report in {None, row.report}]
        if self.order.currentIndex() > 0:
            found.sort(key=lambda row: row.before)
        self.table.show_rows(tuple(row.row for row in found))

    def set_theme(self, theme: Theme) -> None:
        """Use another theme."""
        self.table.set_theme(theme)

    def _lay_out(self) -> None:
        bar, group = Flow(BAR_GAP), QButtonGroup(self)
        for lone, chip in self.chips.items():
            group.addButton(chip)
            bar.addWidget(chip)
            chip.clicked.connect(lambda *_, lone=lone: self.show_list(lone))
        self.report.setAccessibleName(self.tr("Report"))
        self.order.setAccessibleName(self.tr("Order"))
        self.order.addItems((self.tr("Order: by report"), self.tr("Order: most prominent first")))
        for box in (self.report, self.order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _: self.show_list(self.lone))
            bar.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, BAR_GAP, 0, 0)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        QWidget.setTabOrder(self.order, self.table)
