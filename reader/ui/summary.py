"""The line above the articles: how the two reports compare in numbers, and how far one has read."""

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from reader.compare.model import Comparison, PairKind

translate = QCoreApplication.translate

MARGIN, GAP = 16, 8


class Chip(Enum):
    """What the chips count."""

    PAIRED = "paired"
    SAME = "same"
    REWORDED = "reworded"
    FACTS = "facts"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"


def counts(comparison: Comparison) -> dict[Chip, int]:
    """Count a comparison; another spelling of one name is no fact that differs."""
    same = sum(pair.kind is PairKind.SAME for pair in comparison.pairs)
    return {
        Chip.PAIRED: len(comparison.pairs),
        Chip.SAME: same,
        Chip.REWORDED: len(comparison.pairs) - same,
        Chip.FACTS: sum(not found.is_spelling for pair in comparison.pairs for found in pair.discrepancies),
        Chip.ONLY_LEFT: len(comparison.only_left),
        Chip.ONLY_RIGHT: len(comparison.only_right),
    }


class Summary(QWidget):
    """Chips with the counts, and "6 of 34"; a click on a chip asks to go to the next of its kind."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts: dict[Chip, int] = {}
        self.chips = {chip: self._chip(chip) for chip in Chip}
        self._note, self._place = QLabel(), QLabel()
        for label in (self._note, self._place):
            label.setProperty("faint", "true")
        self._place.setAccessibleName(self.tr("Place among the differences"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        row.setSpacing(GAP)
        for widget in (*self.chips.values(), self._note):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._place)
        self.setMinimumWidth(1)

    def show_comparison(self, comparison: Comparison | None, note: str = "") -> None:
        """Show the counts of a comparison, or none; the note says what is being waited for or why none is."""
        self._counts = counts(comparison) if comparison and comparison.is_comparable else {}
        self._note.setText(note)
        self._note.setVisible(bool(note))
        for chip, button in self.chips.items():
            button.setVisible(bool(self._counts))
            button.setEnabled(bool(self._counts.get(chip)))
            is_loud = chip is Chip.FACTS and bool(self._counts.get(chip))
            button.setProperty("chip", "fact" if is_loud else "plain")
            button.style().polish(button)
        self._write()

    def show_place(self, place: int, of: int) -> None:
        """Show which of how many stops is selected; nothing when there are none."""
        shown = self.tr("{place} of {all}").format(place=place or "–", all=of) if of else ""
        self._place.setText(shown)
        self._place.setAccessibleName(self.tr("Place among the differences: {shown}").format(shown=shown))
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _chip(self, chip: Chip) -> QToolButton:
        button = QToolButton()
        button.setProperty("chip", "plain")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(_tip(chip))
        button.clicked.connect(lambda: self.asked.emit(chip))
        button.hide()
        return button

    def _write(self) -> None:
        for write in (self._long, self._short, _sign):
            for chip, number in self._counts.items():
                self.chips[chip].setText(write(chip, number))
                self.chips[chip].setAccessibleName(self._long(chip, number))
            wide = sum(chip.sizeHint().width() + GAP for chip in self.chips.values()) if self._counts else 0
            if wide + self._place.sizeHint().width() + 2 * MARGIN <= self.width():
                break

    def _long(self, chip: Chip, number: int) -> str:
        match chip:
            case Chip.PAIRED:
                return self.tr("%n passage(s) paired", "", number)
            case Chip.SAME:
                return self.tr("%n same wording", "", number)
            case Chip.REWORDED:
                return self.tr("%n reworded", "", number)
            case Chip.FACTS:
                return self.tr("%n fact(s) differ", "", number)
            case Chip.ONLY_LEFT:
                return self.tr("%n only in A", "", number)
            case Chip.ONLY_RIGHT:
                return self.tr("%n only in B", "", number)

    def _short(self, chip: Chip, number: int) -> str:
        match chip:
            case Chip.PAIRED:
                return self.tr("%n paired", "", number)
            case Chip.SAME:
                return self.tr("%n same", "", number)
            case Chip.REWORDED:
                return self.tr("%n reworded", "short", number)
            case Chip.FACTS:
                return self.tr("%n fact(s)", "", number)
            case Chip.ONLY_LEFT:
                return self.tr("%n in A", "", number)
            case Chip.ONLY_RIGHT:
                return self.tr("%n in B", "", number)


def _sign(chip: Chip, number: int) -> str:
    return f"{_SIGNS[chip]} {number}"


_SIGNS = {
    Chip.PAIRED: "↔",
    Chip.SAME: "=",
    Chip.REWORDED: "≈",
    Chip.FACTS: "≠",
    Chip.ONLY_LEFT: "A",
    Chip.ONLY_RIGHT: "B",
}


def _tip(chip: Chip) -> str:
    match chip:
        case Chip.PAIRED:
            return translate("summary", "Passages that tell the same in both reports; click for the next")
        case Chip.SAME:
            return translate("summary", "Pairs in the same words; click for the next")
        case Chip.REWORDED:
            return translate("summary", "Pairs in other words; click for the next")
        case Chip.FACTS:
            return translate(
                "summary",
                "Facts on which a pair disagrees; click for the next",
            )
        case Chip.ONLY_LEFT:
            return translate("summary", "Sentences that have no partner in B; click for the next")
        case Chip.ONLY_RIGHT:
            return translate("summary", "Sentences that have no partner in A; click for the next")
