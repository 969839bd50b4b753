"""What else a passage might be paired with: the best scored sentences across, each linked with one click."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.compare.arrangement.outline import Outline
from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison
from reader.compare.side import Both, Side
from reader.ui.comparison.labels import passage
from reader.ui.editing.chosen import Ends
from reader.ui.editing.words import place
from reader.ui.widgets.dock import heading
from reader.ui.widgets.plain import PlainText, shown_line, tip
from reader.ui.widgets.plurals import decimal

# How many are shown: the fourth has hardly ever been the right one.
SHOWN = 3
# A score, 0..1, below which two sentences have nothing in common worth showing.
LEAST = 0.05
# Sentences of a passage whose candidates are looked at: of a whole report no other sentence is near.
LOOKED_AT = 100
# Characters of a sentence that are shown.
LONGEST = 120


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A sentence across that a passage is not paired with.

    Attributes:
        side, sentence: where it stands. score: its similarity, 0..1.
        ends: the two passages that a click would link.
    """

    side: Side
    sentence: int
    score: float
    ends: Ends


def near_misses(outline: Outline, stop: Stop) -> tuple[NearMiss, ...]:
    """The best of what was scored but not paired, for either end of a pair or for a passage alone."""
    return tuple(islice(_near(outline, stop), SHOWN))


def _near(outline: Outline, stop: Stop) -> Iterator[NearMiss]:
    seen: set[tuple[Side, int]] = set()
    ends = ((outline.near.of(side), stop.of(side)) for side in Side)
    numbers = {n for near, sentences in ends for s in sentences[:LOOKED_AT] for n in near.get(s, ())}
    for found in (outline.comparison.candidates[n] for n in sorted(numbers)):
        if found.score < LEAST:
            return  # the best come first
        is_left, is_right = found.left in stop.left, found.right in stop.right
        if is_left == is_right:
            continue
        side = Side.RIGHT if is_left else Side.LEFT
        sentence = found.of(side)
        if (side, sentence) not in seen:
            seen.add((side, sentence))
            own = stop.of(side.other) if stop.pair else (found.of(side.other),)
            yield NearMiss(side, sentence, found.score, Both(own, own).with_(side, (sentence,)))


class NearMisses(QWidget):
    """Shows near misses, each with a button that links it; tells which sentence to show."""

    link_wanted = Signal(object, object)
    show_wanted = Signal(object, int)  # Side, sentence

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def show_stop(self, outline: Outline, stop: Stop) -> None:
        """Show what else the passages of a stop might be paired with."""
        self.clear()
        found = near_misses(outline, stop)
        self._column.addWidget(heading(self.tr("NEAR MISSES")))
        for miss in found:
            self._column.addWidget(self._row(outline.comparison, miss))
        if not found:
            self._column.addWidget(_text(self.tr("No other sentence comes close.")))
        self.show()

    def clear(self) -> None:
        """Show nothing."""
        self.hide()  # first: the dock is laid out anew for each part that goes where it is seen
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _row(self, comparison: Comparison, miss: NearMiss) -> QWidget:
        held, at = QWidget(), place(miss.side, (miss.sentence,))
        text = passage(comparison, miss.side, (miss.sentence,))
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        row = QHBoxLayout()
        told = PlainText(self.tr("{place} · similarity {score}").format(place=at, score=decimal(miss.score)))
        show = _button(self.tr("Show"), self.tr("Show {place} in its report").format(place=at))
        show.clicked.connect(lambda: self.show_wanted.emit(miss.side, miss.sentence))
        link = _button(self.tr("Match"), self.tr("Match with {place}: {text}").format(place=at, text=text))
        link.clicked.connect(lambda: self.link_wanted.emit(*miss.ends))
        row.addWidget(show)
        row.addWidget(link)
        row.addStretch()
        column.addWidget(told)
        column.addWidget(_text(text))
        column.addLayout(row)
        return held


def _text(text: str) -> PlainText:
    label = PlainText(text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …")
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setProperty("faint", "true")
    return label


def _button(text: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip(name))
    button.setAccessibleName(shown_line(name))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
