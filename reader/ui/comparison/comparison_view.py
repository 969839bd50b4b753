"""The side by side: two reports with their marks, and bands between the passages of a pair."""

from bisect import bisect_left

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.compare.arrangement.outline import Outline, outline
from reader.compare.arrangement.route import NO_ROUTE
from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison, Pair
from reader.compare.side import Side
from reader.ui.comparison.adjustable_view import AdjustableView
from reader.ui.comparison.answering import Answering
from reader.ui.comparison.around.legend import Legend
from reader.ui.comparison.around.line import PromptLine
from reader.ui.comparison.find.find_bar import FindBar
from reader.ui.comparison.find.finder import Finder
from reader.ui.comparison.labels import spoken
from reader.ui.comparison.layout.arrangement import Related
from reader.ui.comparison.layout.spread import Spread
from reader.ui.comparison.linking import Linking
from reader.ui.comparison.next_stop import Direction, StopAt, following
from reader.ui.look.theme import LIGHT, Theme
from reader.ui.widgets.plain import shown
from reader.ui.widgets.saying import say

# The largest part of the height that the legend takes: in a small window the text needs the rest.
MOST_FOR_LEGEND = 0.3


class ComparisonView(AdjustableView):
    """Shows one comparison; emits what is selected, matched by a drag, and clicked with the right button."""

    stop_changed = Signal(object)  # Stop | None
    link_requested = Signal(object, object)  # sentences of the left, sentences of the right
    sentence_menu_requested = Signal(object, int, QPoint)  # side, sentence, global place

    def __init__(self, theme: Theme = LIGHT, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.comparison: Comparison | None = None
        self.last_side = Side.LEFT
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.find_bar = FindBar(self)
        self.finder = Finder(self.page, self.find_bar)
        box.addWidget(self.find_bar)
        self.line = PromptLine(self)
        box.addWidget(self.page, 1)
        box.addWidget(self.line)
        self.line.left.connect(self._take_keyboard_back)
        self.stop_changed.connect(lambda _: self.line.let_go())
        self.legend, self._has_legend = Legend(theme, self), True
        box.addWidget(self.legend)
        self.answering = Answering(self.page)
        self.linking = Linking(self.page)
        self.linking.linked.connect(self.link_requested)
        self.page.gutter.pair_clicked.connect(self._select_pair)
        self.page.gutter.menu_wanted.connect(self._open_menu)
        self.page.order_map.pair_wanted.connect(self._select_pair)
        self.page.overview.stop_wanted.connect(self.page.bring)
        for side, pane in self.page.panes.items():
            pane.sentence_reached.connect(lambda sentence, side=side: self.stand_on(side, sentence))
            pane.sentence_chosen.connect(lambda sentence, side=side: self.select_sentence(side, sentence))
            pane.pair_chosen.connect(lambda pair, side=side: self._select_pair(pair, side))
            pane.menu_wanted.connect(
                lambda sentence, at, side=side: self.sentence_menu_requested.emit(side, sentence, at)
            )
            pane.highlights_changed.connect(self._note_side)
            pane.fold_chosen.connect(lambda row, side=side: self.page.unfold(side, row))

    def set_theme(self, theme: Theme) -> None:
        """Use another theme, in the legend too."""
        super().set_theme(theme)
        self.legend.set_theme(theme)

    def set_legend_shown(self, shown: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Show the legend, if it leaves the reports enough room, or hide it."""
        self._has_legend = shown
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        needed = self.legend.heightForWidth(self.width())
        self.legend.setVisible(self._has_legend and needed <= self.height() * MOST_FOR_LEGEND)

    def set_related(self, related: Related) -> None:
        """Show related passages with word marks, pale or plain, and adapt the legend."""
        super().set_related(related)
        self.legend.show_related(related)

    @property
    def stop(self) -> Stop | None:
        """The selected stop: a pair, or a passage of one report alone."""
        return self.page.stop

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show a comparison and make its outline here, which is quick only for short reports."""
        self.show_outline(outline(comparison) if comparison else None)

    def show_outline(self, made: Outline | None, spread: Spread | None = None) -> None:
        """Show two reports from their beginnings with nothing selected; None empties the view.

        The same two reports paired again stay where they are, with the selected pair. The spread is their
        layout, where it has been made already.
        """
        self.comparison = comparison = made.comparison if made else None
        self.line.leave()
        self.page.show_outline(made, spread)
        self.answering.show_outline(made)
        if comparison is not None:
            self.legend.show_comparison(comparison)
        self.finder.seek_soon(self.find_bar.sought_words())
        self.stop_changed.emit(self.stop)

    def select_stop(self, stop: Stop | None, keep: Side | None = None) -> None:
        """Select a stop, and scroll so that both its ends are level.

        keep is the side on which it was chosen, which moves only if it must; a passage that is framed
        elsewhere stays so then, to be matched with it.
        """
        self.page.set_stop(stop)
        if keep is None:
            self._unframe(stop)
        if stop is not None:
            self.page.bring(stop, keep)
        self._announce(stop)
        self.stop_changed.emit(stop)

    def reveal(self, stop: Stop | None) -> None:
        """Select a stop without scrolling, unless neither end of it is in sight."""
        self.page.set_stop(stop)
        self._unframe(stop)
        if stop is not None and not self.page.is_in_sight(stop):
            self.page.bring(stop)
        self._announce(stop)
        self.stop_changed.emit(stop)

    def select_pair(self, number: int, keep: Side | None = None) -> None:
        """Select the pair with that number, from 1, and scroll to it as select_stop does."""
        pairs = self.comparison.pairs if self.comparison else ()
        if 0 < number <= len(pairs):
            found = pairs[number - 1]
            self.select_stop(Stop(found.left, found.right, found), keep)

    def select_sentence(self, side: Side, sentence: int) -> None:
        """Select the stop of a sentence; where it has several, the next one at each call."""
        found = self.page.route.holding(side, sentence)
        held = sorted(found, key=lambda s: self.page.rank(side, sentence, s))
        if self.stop in held:
            self.select_stop(held[(held.index(self.stop) + 1) % len(held)], side)
        else:
            self.select_stop(held[0] if held else None, side)

    def stand_on(self, side: Side, sentence: int) -> None:
        """Select the stop of the sentence that the keyboard has come to, unless it is selected already."""
        if self.stop is None or sentence not in self.stop.of(side):
            self.select_sentence(side, sentence)

    def go(self, direction: Direction, wanted: StopAt = StopAt.DIFFERENCE) -> bool:
        """Select another stop in the order of A; whether there was one.

        The keyboard goes to the other report where that alone has it, so that the keys go on from there.
        """
        found = following(self.page.route, self.stop, direction, wanted)
        if found is not None:
            if (side := self.focused_side) is not None and not found.of(side):
                self.page.panes.of(side.other).setFocus(Qt.FocusReason.OtherFocusReason)
            self.select_stop(found)
        return found is not None

    def stop_position(self) -> tuple[int, int]:
        """The number of the selected difference, from 1 (0 for none), and of all, hidden ones included."""
        every = self.page.outline.route if self.page.outline else NO_ROUTE
        number, wanted = every.number(self.stop), every.differences
        at = len(wanted) if number is None else bisect_left(wanted, number)
        return (at + 1 if at < len(wanted) and wanted[at] == number else 0), len(wanted)

    def open_find(self) -> None:
        """Open the find bar with the selected text in its field."""
        chosen = (pane.selected_text() for pane in self.page.panes)
        self.find_bar.open_bar(next((text for text in chosen if text), ""))

    def find_next(self, by: int = 1) -> None:
        """Go to the next result, with -1 to the previous one; opens the bar if it is closed."""
        if self.find_bar.isVisible():
            self.finder.step(by)
        else:
            self.open_find()

    def go_to_partner(self) -> None:
        """Give the keyboard to the other report, on the partner in the selected pair."""
        side = self._active_side()
        if self.stop is not None and self.stop.pair is not None:
            self.page.bring(self.stop, side)
            self._enter(side.other, self.stop.of(side.other)[0])

    def go_to_other_pane(self) -> None:
        """Give the keyboard to the other report."""
        other = self._active_side().other
        pane = self.page.panes.of(other)
        cursor = pane.inker.highlights.cursor
        sentence = pane.first_in_sight() if cursor is None else cursor
        self._enter(other, sentence)
        if sentence is not None and pane.inker.highlights.fold is None:
            self.stand_on(other, sentence)

    def copy(self) -> None:
        """Copy the selected text to the clipboard."""
        self.page.panes.of(self._active_side()).copy()

    @property
    def focused_side(self) -> Side | None:
        """The side whose pane has the keyboard; None where neither has it."""
        return next((side for side in Side if self.page.panes.of(side).hasFocus()), None)

    def enter(self) -> None:
        """Give the keyboard to the report that had it last."""
        self.page.panes.of(self.last_side).setFocus(Qt.FocusReason.OtherFocusReason)

    def _unframe(self, stop: Stop | None) -> None:
        """Remove the frames outside the stop, so that the arrow keys go on from there."""
        for side, pane in self.page.panes.items():
            if stop is not None and pane.inker.highlights.cursor not in stop.of(side):
                pane.frame(None)

    def _note_side(self) -> None:
        self.last_side = self.focused_side or self.last_side

    def _take_keyboard_back(self) -> None:
        """Give the keyboard back to the report when the prompt line closes."""
        if self.line.hasFocus():
            self.enter()

    def _active_side(self) -> Side:
        panes, focused = self.page.panes, self.focused_side
        selected = next((side for side in Side if panes.of(side).selected_text()), Side.LEFT)
        return focused or selected

    def _enter(self, side: Side, sentence: int | None) -> None:
        self.page.panes.of(side).setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.panes.of(side).focus_sentence(sentence)

    def selected_sentences(self, side: Side) -> tuple[int, ...]:
        """The sentences of a side within the selected text; () when nothing is selected."""
        return self.page.panes.of(side).selected_sentences()

    def _announce(self, stop: Stop | None) -> None:
        """Have a screen reader say what is selected."""
        whole, said = (
            shown(spoken(self.comparison, stop, heard)) if self.comparison and stop else ""
            for heard in (None, self._heard())
        )
        self.setAccessibleDescription(whole)
        place, of = self.stop_position()
        at = self.tr("Difference {place} of {all}. {what}").format(place=place, all=of, what=said)
        say(self, at if place and said else said)

    def _heard(self) -> Side | None:
        """The side whose focused sentence the screen reader reads out anyway; None where there is none."""
        side = self.focused_side
        held = self.page.panes.of(side).inker.highlights if side else None
        return side if held is not None and held.caret is None and held.cursor is not None else None

    def _open_menu(self, pair: Pair, at: QPoint) -> None:
        """Select the pair of a band, and ask for the menu of its passage in A."""
        self.select_pair(pair.number)
        self.sentence_menu_requested.emit(Side.LEFT, pair.left[0], at)

    def _select_pair(self, pair: Pair, keep: Side | None = None) -> None:
        self.select_pair(pair.number, keep)
