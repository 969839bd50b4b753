"""The reading view: two reports side by side with their marks, and bands between what they share."""

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

# The part of the height that the legend may take: in a small or much enlarged window the text needs it.
MOST_FOR_LEGEND = 0.3


class ComparisonView(AdjustableView):
    """Shows one comparison; tells what a person chose, and what they want done."""

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
        """Take other colours, the legend too."""
        super().set_theme(theme)
        self.legend.set_theme(theme)

    def set_legend_shown(self, shown: bool) -> None:  # noqa: FBT001  # a checkable action's slot
        """Show the legend where it leaves the reports their room, or not at all."""
        self._has_legend = shown
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        needed = self.legend.heightForWidth(self.width())
        self.legend.setVisible(self._has_legend and needed <= self.height() * MOST_FOR_LEGEND)

    def set_related(self, related: Related) -> None:
        """Show related passages otherwise, and let the legend say what holds then."""
        super().set_related(related)
        self.legend.show_related(related)

    @property
    def stop(self) -> Stop | None:
        """What is selected: a pair, or a passage of one report alone."""
        return self.page.stop

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show two reports, of which nothing is worked out yet: short ones."""
        self.show_outline(outline(comparison) if comparison else None)

    def show_outline(self, made: Outline | None, spread: Spread | None = None) -> None:
        """Show two reports from their beginnings, nothing selected; None empties the view.

        The same two reports paired again stay where they are, with the pair that is selected.
        spread: how they are laid out, unless that is to be done now.
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
        """Select a stop and bring both its ends level; what was framed elsewhere is let go of.

        keep: the report in which it was chosen; another passage stays framed then, to be matched.
        """
        self.page.set_stop(stop)
        if keep is None:
            self._unframe(stop)
        if stop is not None:
            self.page.bring(stop, keep)
        self._announce(stop)
        self.stop_changed.emit(stop)

    def reveal(self, stop: Stop | None) -> None:
        """Select a stop where it stands; only when no end of it is in sight, bring it there."""
        self.page.set_stop(stop)
        self._unframe(stop)
        if stop is not None and not self.page.is_in_sight(stop):
            self.page.bring(stop)
        self._announce(stop)
        self.stop_changed.emit(stop)

    def select_pair(self, number: int, keep: Side | None = None) -> None:
        """Select the pair of that number, and bring it level; the kept side moves only if it must."""
        pairs = self.comparison.pairs if self.comparison else ()
        if 0 < number <= len(pairs):
            found = pairs[number - 1]
            self.select_stop(Stop(found.left, found.right, found), keep)

    def select_sentence(self, side: Side, sentence: int) -> None:
        """Select what a sentence stands in; where that is several pairs, one after the other."""
        found = self.page.route.holding(side, sentence)
        held = sorted(found, key=lambda s: self.page.rank(side, sentence, s))
        if self.stop in held:
            self.select_stop(held[(held.index(self.stop) + 1) % len(held)], side)
        else:
            self.select_stop(held[0] if held else None, side)

    def stand_on(self, side: Side, sentence: int) -> None:
        """Select what the sentence stands in to which the keyboard has come, unless it is selected."""
        if self.stop is None or sentence not in self.stop.of(side):
            self.select_sentence(side, sentence)

    def go(self, direction: Direction, wanted: StopAt = StopAt.DIFFERENCE) -> bool:
        """Go to another stop in the order of A; whether there was one."""
        found = following(self.page.route, self.stop, direction, wanted)
        if found is not None:
            self.select_stop(found)
        return found is not None

    def stop_position(self) -> tuple[int, int]:
        """Which difference is selected, from 1 (0 for none), and how many there are, hidden ones too."""
        every = self.page.outline.route if self.page.outline else NO_ROUTE
        number, wanted = every.number(self.stop), every.differences
        at = len(wanted) if number is None else bisect_left(wanted, number)
        return (at + 1 if at < len(wanted) and wanted[at] == number else 0), len(wanted)

    def open_find(self) -> None:
        """Open the find bar with the words that are selected."""
        chosen = (pane.selected_text() for pane in self.page.panes)
        self.find_bar.open_bar(next((text for text in chosen if text), ""))

    def find_next(self, by: int = 1) -> None:
        """Go to the next place found, or with -1 to the previous one; open the bar when nothing is sought."""
        if self.find_bar.isVisible():
            self.finder.step(by)
        else:
            self.open_find()

    def go_to_partner(self) -> None:
        """Put the keyboard on the partner of the sentence it stands on, or of the selected pair."""
        side = self._active_side()
        if self.stop is not None and self.stop.pair is not None:
            self.page.bring(self.stop, side)
            self._enter(side.other, self.stop.of(side.other)[0])

    def go_to_other_pane(self) -> None:
        """Put the keyboard into the other report."""
        other = self._active_side().other
        pane = self.page.panes.of(other)
        cursor = pane.inker.highlights.cursor
        sentence = pane.first_in_sight() if cursor is None else cursor
        self._enter(other, sentence)
        if sentence is not None and pane.inker.highlights.fold is None:
            self.stand_on(other, sentence)

    def copy(self) -> None:
        """Put the text selected in either report on the clipboard."""
        self.page.panes.of(self._active_side()).copy()

    @property
    def focused_side(self) -> Side | None:
        """The report that the keyboard is in, if it is in one."""
        return next((side for side in Side if self.page.panes.of(side).hasFocus()), None)

    def enter(self) -> None:
        """Put the keyboard into the report it was in last."""
        self.page.panes.of(self.last_side).setFocus(Qt.FocusReason.OtherFocusReason)

    def _unframe(self, stop: Stop | None) -> None:
        """The keyboard goes on from what is selected, not from where it was before."""
        for side, pane in self.page.panes.items():
            if stop is not None and pane.inker.highlights.cursor not in stop.of(side):
                pane.frame(None)

    def _note_side(self) -> None:
        self.last_side = self.focused_side or self.last_side

    def _take_keyboard_back(self) -> None:
        """Go on reading where one was when the line asked."""
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
        """The sentences selected on a side, by mouse or keyboard; () when there is nothing selected."""
        return self.page.panes.of(side).selected_sentences()

    def _announce(self, stop: Stop | None) -> None:
        """Tell a screen reader in one sentence what is selected."""
        whole, said = (
            shown(spoken(self.comparison, stop, heard)) if self.comparison and stop else ""
            for heard in (None, self._heard())
        )
        self.setAccessibleDescription(whole)
        place, of = self.stop_position()
        at = self.tr("Difference {place} of {all}. {what}").format(place=place, all=of, what=said)
        say(self, at if place and said else said)

    def _heard(self) -> Side | None:
        """The side of which the sentence that has the keyboard is told by itself."""
        side = self.focused_side
        held = self.page.panes.of(side).inker.highlights if side else None
        return side if held is not None and held.caret is None and held.cursor is not None else None

    def _open_menu(self, pair: Pair, at: QPoint) -> None:
        """Select the pair of a band, and ask for the menu that its passage in A has."""
        self.select_pair(pair.number)
        self.sentence_menu_requested.emit(Side.LEFT, pair.left[0], at)

    def _select_pair(self, pair: Pair, keep: Side | None = None) -> None:
        self.select_pair(pair.number, keep)
