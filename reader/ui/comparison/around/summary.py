"""The line above the reports: the counts of their comparison, and the place among the differences."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.compare.arrangement.counts import Counts
from reader.compare.model import Degree
from reader.ui.widgets.plain import PlainText, on_button, tip
from reader.ui.widgets.plurals import listed

translate = QCoreApplication.translate

# Pixels at both ends, and between the chips as well as above and below them.
MARGIN, GAP = 16, 8


class Chip(Enum):
    """What the chips count, in their order."""

    SAME = "same"
    WRITTEN = "written"
    TRANSLATED = "translated"
    REWORDED = "reworded"
    RELATED = "related"
    FACTS = "facts"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"


DEGREES = {
    Chip.SAME: Degree.SAME,
    Chip.WRITTEN: Degree.WRITTEN,
    Chip.TRANSLATED: Degree.TRANSLATED,
    Chip.REWORDED: Degree.REWORDED,
    Chip.RELATED: Degree.RELATED,
}

LOUDER = (
    Chip.SAME,
    Chip.WRITTEN,
    Chip.TRANSLATED,
    Chip.RELATED,
    Chip.ONLY_LEFT,
    Chip.ONLY_RIGHT,
    Chip.REWORDED,
    Chip.FACTS,
)
"""From the quietest to the loudest, which keeps its words longest."""


def numbers(found: Counts) -> dict[Chip, int]:
    """The number on each chip: pairs by degree, facts that differ, passages of one report alone."""
    return {
        **{chip: found.by_degree[degree] for chip, degree in DEGREES.items()},
        Chip.FACTS: found.facts,
        Chip.ONLY_LEFT: found.only.left,
        Chip.ONLY_RIGHT: found.only.right,
    }


class Summary(QWidget):
    """Chips with the counts, and "6 of 34"; asked is emitted with the Chip that is clicked.

    As there is less room the words get shorter, chips that count none leave, then the quietest ones become
    signs, and at last all become a menu.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("summary")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._counts: dict[Chip, int] = {}
        self._notes = ("", "")
        self._places = ("", "")  # the place among the differences, in words and in figures alone
        self.chips = {chip: self._chip(chip) for chip in Chip}
        self.folded = self._folded_chips()
        self._wanted: tuple[Chip, ...] = ()
        self._written: object = None
        self._in_figures = False
        self._offered: tuple[tuple[Chip, int], ...] = ()
        self._note, self._place = PlainText(), PlainText()
        for label in (self._note, self._place):
            label.setProperty("faint", "true")
        self._place.setAccessibleName(self.tr("Position among the differences"))
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        row.setSpacing(GAP)
        for widget in (*self.chips.values(), self.folded, self._note):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(self._place)
        self.setMinimumWidth(1)

    def show_counts(
        self, counts: Counts | None, notes: tuple[str, str] = ("", ""), *, is_across: bool = False
    ) -> None:
        """Show the counts of a comparison, or none, and a note: why there are none, or how they were found.

        The notes are a long and a short form; is_across says whether the reports are in two languages, where
        nothing is merely reworded.
        """
        self._counts = numbers(counts) if counts else {}
        self._notes = notes
        self._note.setToolTip(tip(notes[0]))
        self._note.setText(notes[0])
        self._note.setVisible(bool(notes[0]))
        rare = {Chip.WRITTEN, Chip.REWORDED if is_across else Chip.TRANSLATED}
        self._wanted = tuple(chip for chip, n in self._counts.items() if n or chip not in rare)
        for chip, button in self.chips.items():
            button.setEnabled(bool(self._counts.get(chip)))
            is_loud = chip is Chip.FACTS and bool(self._counts.get(chip))
            is_pale = chip is Chip.RELATED
            button.setProperty("chip", "fact" if is_loud else "related" if is_pale else "plain")
            button.style().polish(button)
        self._write()

    def in_words(self) -> str:
        """The counts as a sentence, or why there are none."""
        words = self._in_long()
        counted = (words[chip] for chip, n in self._counts.items() if n)
        return listed(counted) or self._notes[0]

    def show_place(self, place: int, of: int) -> None:
        """Show that difference number place (0 for none) of all is selected; nothing where there are none."""
        self._places = ("", "")
        if place:
            figures = {"place": place, "all": of}
            in_words = self.tr("Difference {place} of {all}").format(**figures)
            self._places = (in_words, self.tr("{place} of {all}").format(**figures))
        elif of:
            in_words = self.tr("%n difference(s)", "", of)
            self._places = (in_words, in_words)
        self._place.setAccessibleName(self._places[0])
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _chip(self, chip: Chip) -> QToolButton:
        button = QToolButton()
        button.setProperty("chip", "plain")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tip(_tip(chip)))
        button.clicked.connect(lambda: self.asked.emit(chip))
        button.hide()
        return button

    def _write(self) -> None:
        """Write the longest words that fit; where only the place changes, and is as long, that alone."""
        lengths = tuple(map(len, self._places))
        high = self.fontMetrics().height()
        asked = self.width(), high, self._counts, self._wanted, self._notes, lengths
        if asked == self._written:
            self._place.setText(self._places[self._in_figures])
            return
        self._written = asked
        self._write_all()

    def _write_all(self) -> None:
        (in_words, in_figures), (note, short_note) = self._places, self._notes
        wanted, counted = self._wanted, tuple(chip for chip in self._wanted if self._counts[chip])
        quietest = sorted(counted, key=LOUDER.index)
        long, short = self._in_long(), self._in_short()
        signs = [(chip, _sign(chip, self._counts[chip])) for chip in quietest]
        for chip in self._counts:
            self.chips[chip].setAccessibleName(long[chip])
        for place, told, shown, words in (
            (in_words, note, wanted, long),
            (in_figures, note, wanted, long),
            (in_figures, note, wanted, short),
            (in_figures, short_note, wanted, short),
            (in_figures, short_note, counted, short),
            *((in_figures, short_note, counted, short | dict(signs[: n + 1])) for n in range(len(signs))),
        ):
            self._place.setText(place)
            self._in_figures = place is in_figures
            self._note.setText(told)
            for chip in self._counts:
                self.chips[chip].setText(words[chip])
            beside = [*(self.chips[chip] for chip in shown), *((self._note,) if note else ())]
            wide = sum(each.sizeHint().width() + GAP for each in beside)
            if wide + self._place.sizeHint().width() + 2 * MARGIN <= self.width():
                self._fold(shown)
                return
        self._fold(())

    def _fold(self, shown: Sequence[Chip]) -> None:
        """Show these chips, or where even their shortest words do not fit, one menu with all counts."""
        is_folded = not shown
        for chip, button in self.chips.items():
            button.setVisible(chip in shown)
        self.folded.setVisible(bool(self._wanted) and is_folded)
        offered = tuple((chip, self._counts[chip]) for chip in self._wanted) if is_folded else ()
        if offered == self._offered:  # clearing the menu would delete the entry that is being carried out
            return
        self._offered, menu, words = offered, self.folded.menu(), self._in_long()
        menu.clear()
        for chip, _ in offered:
            action = menu.addAction(on_button(words[chip]))
            action.setEnabled(bool(self._counts[chip]))
            action.triggered.connect(lambda *_, chip=chip: self.asked.emit(chip))

    def _folded_chips(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Counts"))
        button.setProperty("chip", "plain")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMenu(QMenu(button))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.hide()
        return button

    def _in_long(self) -> dict[Chip, str]:
        count = self._counts.get
        return {
            Chip.SAME: self.tr("%n same words", "", count(Chip.SAME, 0)),
            Chip.WRITTEN: self.tr("%n written differently", "", count(Chip.WRITTEN, 0)),
            Chip.TRANSLATED: self.tr("%n the same in another language", "", count(Chip.TRANSLATED, 0)),
            Chip.REWORDED: self.tr("%n reworded", "", count(Chip.REWORDED, 0)),
            Chip.RELATED: self.tr("%n related", "", count(Chip.RELATED, 0)),
            Chip.FACTS: self.tr("%n fact(s) differ", "", count(Chip.FACTS, 0)),
            Chip.ONLY_LEFT: self.tr("%n only in A", "", count(Chip.ONLY_LEFT, 0)),
            Chip.ONLY_RIGHT: self.tr("%n only in B", "", count(Chip.ONLY_RIGHT, 0)),
        }

    def _in_short(self) -> dict[Chip, str]:
        count = self._counts.get
        return {
            Chip.SAME: self.tr("%n same", "", count(Chip.SAME, 0)),
            Chip.WRITTEN: self.tr("%n written differently", "short", count(Chip.WRITTEN, 0)),
            Chip.TRANSLATED: self.tr("%n in both languages", "short", count(Chip.TRANSLATED, 0)),
            Chip.REWORDED: self.tr("%n reworded", "short", count(Chip.REWORDED, 0)),
            Chip.RELATED: self.tr("%n related", "short", count(Chip.RELATED, 0)),
            Chip.FACTS: self.tr("Facts: %n", "", count(Chip.FACTS, 0)),
            Chip.ONLY_LEFT: self.tr("A only: %n", "", count(Chip.ONLY_LEFT, 0)),
            Chip.ONLY_RIGHT: self.tr("B only: %n", "", count(Chip.ONLY_RIGHT, 0)),
        }


def _sign(chip: Chip, number: int) -> str:
    return f"{_SIGNS[chip]} {number}"


_SIGNS = {
    Chip.SAME: "=",
    Chip.WRITTEN: "≈",
    Chip.TRANSLATED: "⇄",
    Chip.REWORDED: "∼",
    Chip.RELATED: "··",
    Chip.FACTS: "≠",
    Chip.ONLY_LEFT: "A",
    Chip.ONLY_RIGHT: "B",
}


def _tip(chip: Chip) -> str:
    return {
        Chip.SAME: translate("summary", "Pairs of passages in the same words; click for the next"),
        Chip.WRITTEN: translate(
            "summary",
            "Pairs in the same words, some of them written differently (U.S. and American); "
            "click for the next",
        ),
        Chip.TRANSLATED: translate(
            "summary",
            "Pairs that tell the same in two languages; the wording is not compared; click for the next",
        ),
        Chip.REWORDED: translate("summary", "Pairs that tell the same in other words; click for the next"),
        Chip.RELATED: translate(
            "summary",
            "Pairs about the same thing that do not quite tell the same; click for the next",
        ),
        Chip.FACTS: translate("summary", "Facts on which a pair of passages differs; click for the next"),
        Chip.ONLY_LEFT: translate("summary", "Passages of A that have no match in B; click for the next"),
        Chip.ONLY_RIGHT: translate("summary", "Passages of B that have no match in A; click for the next"),
    }[chip]
