"""Near misses: the most similar sentences that a passage is not paired with, to be matched by a click."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, zip_longest

from PySide6.QtCore import QCoreApplication, Qt, Signal
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

translate = QCoreApplication.translate

# Near misses that are shown: the fourth has hardly ever been the right one.
SHOWN = 3
# The similarity, 0 to 1, below which two sentences have nothing in common worth showing.
LEAST = 0.05
# Sentences of a passage that are looked at, so that a very long one does not hold up the window.
LOOKED_AT = 100
# Characters of a sentence that are shown, some three lines: enough to know which it is.
LONGEST = 120


@dataclass(frozen=True, slots=True)
class NearMiss:
    """A sentence of the other report that a passage might be paired with.

    Attributes:
        side, sentence: its place. score: its similarity, 0 to 1.
        ends: the passages that a click would match.
    """

    side: Side
    sentence: int
    score: float
    ends: Ends


def near_misses(outline: Outline, stop: Stop) -> tuple[NearMiss, ...]:
    """The best candidates that were not paired, for both ends of a pair or for a passage alone."""
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
    """Shows near misses, each with buttons that match or show it.

    The rows are made once, since making them again at every selection would hold up the window.
    """

    link_wanted = Signal(object, object)
    show_wanted = Signal(object, int)  # Side, sentence

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading(self.tr("NEAR MISSES")))
        self._rows = tuple(_Row() for _ in range(SHOWN))
        for row in self._rows:
            row.show_button.clicked.connect(lambda *_, row=row: self._show(row))
            row.link_button.clicked.connect(lambda *_, row=row: self._link(row))
            column.addWidget(row)
        self._none = _text(self.tr("No other sentence comes close."))
        column.addWidget(self._none)
        self.hide()

    def show_stop(self, outline: Outline, stop: Stop) -> None:
        """Show the near misses of a stop."""
        found = near_misses(outline, stop)
        for row, miss in zip_longest(self._rows, found):
            row.show_miss(outline.comparison, miss)
        self._none.setHidden(bool(found))
        self.show()

    def clear(self) -> None:
        """Hide, and forget the near misses."""
        self.hide()
        for row in self._rows:
            row.miss = None

    def _show(self, row: "_Row") -> None:
        if row.miss is not None:
            self.show_wanted.emit(row.miss.side, row.miss.sentence)

    def _link(self, row: "_Row") -> None:
        if row.miss is not None:
            self.link_wanted.emit(*row.miss.ends)


class _Row(QWidget):
    """A near miss: its place, its similarity, its text, and two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.miss: NearMiss | None = None
        self._told, self._text = PlainText(), _text("")
        self.show_button, self.link_button = (
            _button(translate("NearMisses", "Show")),
            _button(translate("NearMisses", "Match")),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(self.show_button)
        row.addWidget(self.link_button)
        row.addStretch()
        column.addWidget(self._told)
        column.addWidget(self._text)
        column.addLayout(row)

    def show_miss(self, comparison: Comparison, miss: NearMiss | None) -> None:
        """Show a near miss, or hide the row."""
        self.miss = miss
        if miss is not None:
            at = place(miss.side, (miss.sentence,))
            text = passage(comparison, miss.side, (miss.sentence,))
            score = decimal(miss.score)
            self._told.setText(
                translate("NearMisses", "{place} · similarity {score}").format(place=at, score=score)
            )
            self._text.setText(_shortened(text))
            _name(self.show_button, translate("NearMisses", "Show {place} in its report").format(place=at))
            _name(
                self.link_button,
                translate("NearMisses", "Match with {place}: {text}").format(place=at, text=text),
            )
        self.setHidden(miss is None)


def _text(text: str) -> PlainText:
    label = PlainText(text)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setProperty("faint", "true")
    return label


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"


def _button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _name(button: QToolButton, name: str) -> None:
    button.setToolTip(tip(name))
    button.setAccessibleName(shown_line(name))
