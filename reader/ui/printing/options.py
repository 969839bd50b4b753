"""The choices of a report as a form; gives Options and says when they change."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.compare.arrangement.rows import Order
from reader.report.options import (
    GREATEST_FONT_SIZE,
    LEAST_FONT_SIZE,
    MOST_CONTEXT,
    Look,
    Options,
    Paper,
    Part,
)
from reader.ui.printing.pairs import PairList
from reader.ui.widgets.plain import tip

_ROOM = 6  # pixels before a number: a style sheet has no hold on the field inside a spin box


class OptionsForm(QWidget):
    """All options in groups, in the order in which the printed pages show them."""

    changed = Signal()

    def __init__(self, options: Options, pairs: PairList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs = pairs
        self._parts = {part: self._box(_part_name(part), on=options.has(part)) for part in Part}
        self._title = QLineEdit(options.title)
        self._title.setPlaceholderText(self.tr("The first headline"))
        self._order = self._choice(tuple(Order), options.order)
        self._differences = self._box(self.tr("Onl&y passages that differ"), on=options.differences_only)
        self._context = QSpinBox()
        self._context.setRange(0, MOST_CONTEXT)
        self._context.setValue(options.context)
        self._anonymous = self._box(self.tr("H&ide outlets and bylines"), on=options.anonymous)
        self._worksheet = self._box(self.tr("&Worksheet for a class"), on=options.worksheet)
        self._worksheet.setToolTip(tip(self.tr("No marks, lines to write on, the answers at the end")))
        self._full_texts = self._box(self.tr("F&ull texts at the end"), on=options.full_texts)
        self._look = self._choice(tuple(Look), options.look)
        self._size = QDoubleSpinBox()
        self._size.setRange(LEAST_FONT_SIZE, GREATEST_FONT_SIZE)
        self._size.setSingleStep(0.5)
        self._size.setDecimals(1)
        self._size.setValue(options.font_size)
        for spin in (self._context, self._size):
            spin.lineEdit().setTextMargins(_ROOM, 0, 0, 0)
        self._paper = self._choice(tuple(Paper), options.paper)
        self._landscape = self._box(self.tr("&Landscape"), on=options.landscape)
        self._lay_out()
        self._listen()

    def options(self) -> Options:
        """What is chosen now."""
        # Qt keeps a StrEnum as a bare string, so what comes out of a list is made an enum again.
        return Options(
            parts=frozenset(part for part, box in self._parts.items() if box.isChecked()),
            title=self._title.text().strip(),
            differences_only=self._differences.isChecked(),
            context=self._context.value(),
            order=Order(self._order.currentData()),
            look=Look(self._look.currentData()),
            font_size=self._size.value(),
            paper=Paper(self._paper.currentData()),
            landscape=self._landscape.isChecked(),
            anonymous=self._anonymous.isChecked(),
            worksheet=self._worksheet.isChecked(),
            full_texts=self._full_texts.isChecked(),
            pairs=self.pairs.chosen(),
        )

    def _lay_out(self) -> None:
        contents = QGroupBox(self.tr("Contents"))
        column = QVBoxLayout(contents)
        for box in (*self._parts.values(), self._full_texts):
            column.addWidget(box)
        passages = QGroupBox(self.tr("Passages"))
        form = QFormLayout(passages)
        form.addRow(self.tr("O&rder"), self._order)
        form.addRow(self._differences)
        form.addRow(self.tr("Passages aroun&d each"), self._context)
        form.addRow(self._worksheet)
        form.addRow(self._anonymous)
        page = QGroupBox(self.tr("Page"))
        form = QFormLayout(page)
        form.addRow(self.tr("&Title"), self._title)
        form.addRow(self.tr("Mar&ks"), self._look)
        form.addRow(self.tr("Te&xt size"), self._size)
        form.addRow(self.tr("P&aper"), self._paper)
        form.addRow(self._landscape)
        whole = QVBoxLayout(self)
        for group in (self.pairs, contents, passages, page):
            whole.addWidget(group)
        whole.addStretch()

    def _listen(self) -> None:
        boxes = (*self._parts.values(), self._differences, self._anonymous, self._worksheet)
        for box in (*boxes, self._full_texts, self._landscape):
            box.toggled.connect(self.changed)
        for choice in (self._order, self._look, self._paper):
            choice.currentIndexChanged.connect(self.changed)
        for number in (self._context, self._size):
            number.valueChanged.connect(self.changed)
        self._title.textChanged.connect(self.changed)
        self.pairs.changed.connect(self.changed)
        self._differences.toggled.connect(self._context.setEnabled)
        self._context.setEnabled(self._differences.isChecked())
        self._context.setAccessibleName(self.tr("Passages kept around each difference"))

    def _box(self, text: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(on)
        return box

    def _choice(self, values: tuple[Order | Look | Paper, ...], now: Order | Look | Paper) -> QComboBox:
        combo = QComboBox()
        for value in values:
            combo.addItem(_choice_name(value), value)
        combo.setCurrentIndex(values.index(now))
        return combo


def _part_name(part: Part) -> str:
    names = {
        Part.HEAD: QCoreApplication.translate("OptionsForm", "Publicatio&n details"),
        Part.GLANCE: QCoreApplication.translate("OptionsForm", "At a &glance"),
        Part.FACTS: QCoreApplication.translate("OptionsForm", "&Facts that differ"),
        Part.PARALLEL: QCoreApplication.translate("OptionsForm", "Passages &side by side"),
        Part.ONLY: QCoreApplication.translate("OptionsForm", "Only in A, only in &B"),
        Part.ORDER_MAP: QCoreApplication.translate("OptionsForm", "Order of t&he passages"),
        Part.QUOTATIONS: QCoreApplication.translate("OptionsForm", "&Quotations"),
        Part.NOTES: QCoreApplication.translate("OptionsForm", "N&otes"),
        Part.METHOD: QCoreApplication.translate("OptionsForm", "&Method"),
    }
    return names[part]


def _choice_name(value: Order | Look | Paper) -> str:
    names: dict[Order | Look | Paper, str] = {
        Order.LEFT: QCoreApplication.translate("OptionsForm", "Follow A’s order"),
        Order.RIGHT: QCoreApplication.translate("OptionsForm", "Follow B’s order"),
        Order.EACH: QCoreApplication.translate("OptionsForm", "Each in its own order"),
        Look.COLOUR: QCoreApplication.translate("OptionsForm", "In colour"),
        Look.GREYSCALE: QCoreApplication.translate("OptionsForm", "Without colour"),
        Look.PLAIN: QCoreApplication.translate("OptionsForm", "No marks"),
        Paper.A4: QCoreApplication.translate("OptionsForm", "A4"),
        Paper.LETTER: QCoreApplication.translate("OptionsForm", "Letter"),
        Paper.LEGAL: QCoreApplication.translate("OptionsForm", "Legal"),
    }
    return names[value]
