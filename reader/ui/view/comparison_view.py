"""The reading view: two reports side by side with their marks, and bands between what they share."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.compare.model import Comparison, Pair, Side
from reader.ui.theme import LIGHT, Theme
from reader.ui.view.arrangement import ReadingOrder
from reader.ui.view.page import Page
from reader.ui.view.stops import Direction, Stop, Wanted, following, stops

ZOOM_STEP, LEAST_ZOOM, MOST_ZOOM = 1.1, 0.6, 3.0


class ComparisonView(QWidget):
    """Shows one comparison; tells what a person chose, and what they want done."""

    stop_changed = Signal(object)  # Stop | None
    link_requested = Signal(object, object)  # sentences of the left, sentences of the right
    sentence_menu_requested = Signal(object, int, QPoint)  # side, sentence, global place
    zoom_changed = Signal(float)

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.stops: tuple[Stop, ...] = ()
        self.zoom = 1.0
        self.page = Page(theme, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.page)
        self.page.zoom_wanted.connect(lambda steps: self.zoom_in() if steps > 0 else self.zoom_out())
        self.page.gutter.pair_clicked.connect(self._select_pair)
        for side, pane in self.page.panes.items():
            pane.sentence_chosen.connect(lambda sentence, side=side: self.select_sentence(side, sentence))
            pane.menu_wanted.connect(
                lambda sentence, at, side=side: self.sentence_menu_requested.emit(side, sentence, at)
            )
            pane.fold_chosen.connect(lambda row, side=side: self._unfold(side, row))

    @property
    def stop(self) -> Stop | None:
        """What is selected: a pair, or a passage of one report alone."""
        return self.page.stop

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show two reports from their beginnings, nothing selected; None empties the view."""
        self.comparison = comparison
        self.stops = stops(comparison) if comparison else ()
        self.page.show_comparison(comparison)
        self.stop_changed.emit(None)

    def select_stop(self, stop: Stop | None, keep: Side | None = None) -> None:
        """Select a stop and bring both its ends level."""
        self.page.set_stop(stop)
        if stop is not None:
            self.page.bring(stop, keep)
        self.stop_changed.emit(stop)

    def select_pair(self, number: int) -> None:
        """Select the pair of that number, and bring it level."""
        found = next((s for s in self.stops if s.pair and s.pair.number == number), None)
        if found is not None:
            self.select_stop(found)

    def select_sentence(self, side: Side, sentence: int) -> None:
        """Select what a sentence stands in; where that is several pairs, one after the other."""
        held = [s for s in self.stops if sentence in s.sentences(side)]
        held.sort(key=lambda s: -(s.pair.score if s.pair else 0.0))
        if self.stop in held:
            self.select_stop(held[(held.index(self.stop) + 1) % len(held)], side)
        else:
            self.select_stop(held[0] if held else None, side)

    def go(self, direction: Direction, wanted: Wanted = Wanted.DIFFERENCE) -> bool:
        """Go to another stop in the order of A; whether there was one."""
        found = following(self.stops, self.stop, direction, wanted)
        if found is not None:
            self.select_stop(found)
        return found is not None

    def stop_position(self) -> tuple[int, int]:
        """Which difference is selected, from 1 (0 for none), and how many there are."""
        wanted = [s for s in self.stops if s.is_wanted(Wanted.DIFFERENCE)]
        return wanted.index(self.stop) + 1 if self.stop in wanted else 0, len(wanted)

    def set_order(self, order: ReadingOrder) -> None:
        """Read both in their own order, or one in the order of the other."""
        self.page.set_choice(replace(self.page.choice, order=order))

    def set_differences_only(self, on: bool, context: int = 1) -> None:  # noqa: FBT001  # a checkable action's slot
        """Fold away what is alike in both, but for some passages around each difference."""
        self.page.set_choice(
            replace(self.page.choice, differences_only=on, context=context, unfolded=frozenset())
        )

    def set_asides_shown(self, on: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Show what is not part of the reports (captions, adverts), greyed, or fold it away."""
        self.page.set_choice(replace(self.page.choice, show_asides=on, unfolded=frozenset()))

    def set_scroll_locked(self, on: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Scroll both sides together, or each by itself."""
        self.page.lock.is_locked = on

    def zoom_in(self) -> None:
        """Set the type one step larger."""
        self.set_zoom(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Set the type one step smaller."""
        self.set_zoom(self.zoom / ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Set the type in the size as designed."""
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Set the type at a size, 1.0 being as designed, within what can be read."""
        self.zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self.page.set_zoom(self.zoom)
        self.zoom_changed.emit(self.zoom)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.page.set_theme(theme)

    def selected_sentences(self, side: Side) -> tuple[int, ...]:
        """The sentences selected on a side, by mouse or keyboard; () when there is nothing selected."""
        return self.page.panes[side].selected_sentences()

    def _select_pair(self, pair: Pair) -> None:
        self.select_pair(pair.number)

    def _unfold(self, side: Side, row: int) -> None:
        piece = self.page.spread.arrangement.side(side)[row] if self.page.spread else None
        if piece is not None:
            opened = self.page.choice.unfolded | {(side, piece.sentences[0])}
            self.page.set_choice(replace(self.page.choice, unfolded=opened))
