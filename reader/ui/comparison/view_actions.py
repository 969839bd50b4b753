"""Connects the actions of the View and Go menus with the side by side."""

from PySide6.QtCore import QObject

from reader.compare.arrangement.stops import Stop
from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.comparison.around.summary import DEGREES, Chip
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.comparison.layout.arrangement import Related
from reader.ui.comparison.next_stop import Direction, StopAt, is_wanted
from reader.ui.settings.table import EVERY_WORD, RELATED, SCROLL_TOGETHER, SHOW_LEGEND, ZOOM

GOING = {
    Action.NEXT: (Direction.NEXT, StopAt.DIFFERENCE),
    Action.PREVIOUS: (Direction.PREVIOUS, StopAt.DIFFERENCE),
    Action.FIRST: (Direction.FIRST, StopAt.DIFFERENCE),
    Action.LAST: (Direction.LAST, StopAt.DIFFERENCE),
    Action.NEXT_FACT: (Direction.NEXT, StopAt.DISCREPANCY),
    Action.PREVIOUS_FACT: (Direction.PREVIOUS, StopAt.DISCREPANCY),
}

RELATED_SHOWN = {
    Action.RELATED_SHOWN: Related.SHOWN,
    Action.RELATED_PALE: Related.PALE,
    Action.RELATED_HIDDEN: Related.HIDDEN,
}

OF_THE_TEXT = (Action.COPY,)
"""Actions whose shortcuts hold only while a pane has the keyboard."""

OF_A_COMPARISON = (
    Action.DIFFERENCES_ONLY,
    Action.OTHER_PANE,
    Action.FIND,
    Action.FIND_NEXT,
    Action.FIND_PREVIOUS,
    Action.COPY,
)


class ViewActions(QObject):
    """Carries out the actions, keeps the settings they change, and shows the place among the differences."""

    def __init__(self, window: Window, view: ComparisonView) -> None:
        super().__init__(window)
        self._window, self._view = window, view
        self._connect_going()
        self._connect_showing()
        self._connect_settings()
        window.summary.asked.connect(self._go_to_next)
        self._stop: Stop | None = None
        view.stop_changed.connect(self._leave_list)
        view.stop_changed.connect(lambda _: self.show_place())
        self.show_place()

    def show_place(self) -> None:
        """Show which difference is selected, and enable the actions that apply."""
        comparison, stop = self._view.comparison, self._view.stop
        place, of = self._view.stop_position()
        self._window.summary.show_place(place, of)
        actions = self._window.actions_
        for do in (*GOING, *OF_A_COMPARISON):
            actions[do].setEnabled(comparison is not None)
        actions[Action.PARTNER].setEnabled(stop is not None and stop.pair is not None)

    def _connect_going(self) -> None:
        for do, (direction, wanted) in GOING.items():
            self._window.actions_[do].triggered.connect(
                lambda *_, direction=direction, wanted=wanted: self._go(direction, wanted)
            )
        actions, view = self._window.actions_, self._view
        actions[Action.OTHER_PANE].triggered.connect(view.go_to_other_pane)
        actions[Action.PARTNER].triggered.connect(view.go_to_partner)
        actions[Action.FIND].triggered.connect(view.open_find)
        actions[Action.FIND_NEXT].triggered.connect(lambda: view.find_next(1))
        actions[Action.FIND_PREVIOUS].triggered.connect(lambda: view.find_next(-1))
        view.find_bar.tell_keys({1: actions[Action.FIND_NEXT], -1: actions[Action.FIND_PREVIOUS]})
        actions[Action.COPY].triggered.connect(view.copy)
        view.addActions([actions[do] for do in OF_THE_TEXT])

    def _connect_showing(self) -> None:
        actions = self._window.actions_
        actions[Action.DIFFERENCES_ONLY].toggled.connect(self._view.set_differences_only)
        actions[Action.ASIDES].toggled.connect(self._view.set_asides_shown)
        actions[Action.ASIDES].setChecked(self._view.page.choice.show_asides)
        actions[Action.NUMBERS].toggled.connect(self._view.set_numbers_shown)
        actions[Action.ORDER_MAP].toggled.connect(self._view.set_order_map_shown)

    def _connect_settings(self) -> None:
        actions, preferences = self._window.actions_, self._window.preferences
        self._view.set_zoom(preferences.value(ZOOM))
        self._view.zoom_changed.connect(lambda zoom: preferences.change(ZOOM, round(zoom, 3)))
        actions[Action.ZOOM_IN].triggered.connect(self._view.zoom_in)
        actions[Action.ZOOM_OUT].triggered.connect(self._view.zoom_out)
        actions[Action.ZOOM_RESET].triggered.connect(self._view.zoom_reset)
        self._connect_marks()
        together = actions[Action.SCROLL_TOGETHER]
        together.setChecked(preferences.value(SCROLL_TOGETHER))
        self._view.set_scroll_locked(together.isChecked())
        together.toggled.connect(self._view.set_scroll_locked)
        together.toggled.connect(lambda on: preferences.change(SCROLL_TOGETHER, on))

    def _connect_marks(self) -> None:
        actions, preferences = self._window.actions_, self._window.preferences
        kept = preferences.value(RELATED)
        for do, related in RELATED_SHOWN.items():
            actions[do].setChecked(related.value == kept)
            actions[do].triggered.connect(lambda *_, related=related: self._show_related(related))
        self._view.set_related(next((r for r in Related if r.value == kept), Related.PALE))
        every, legend = actions[Action.EVERY_WORD], actions[Action.LEGEND]
        every.setChecked(preferences.value(EVERY_WORD))
        self._view.set_every_word_marked(every.isChecked())
        every.toggled.connect(self._view.set_every_word_marked)
        every.toggled.connect(lambda on: preferences.change(EVERY_WORD, on))
        legend.setChecked(preferences.value(SHOW_LEGEND))
        self._view.set_legend_shown(legend.isChecked())
        legend.toggled.connect(self._view.set_legend_shown)
        legend.toggled.connect(lambda on: preferences.change(SHOW_LEGEND, on))

    def _show_related(self, related: Related) -> None:
        self._view.set_related(related)
        self._window.preferences.change(RELATED, related.value)
        self.show_place()

    def _go(self, direction: Direction, wanted: StopAt) -> None:
        if not self._view.go(direction, wanted):
            said = (
                self.tr("No further facts differ")
                if wanted is StopAt.DISCREPANCY
                else self.tr("No more differences")
            )
            self._window.tell(said)

    def _leave_list(self, stop: Stop | None) -> None:
        """Give the keyboard to the reports when a stop is selected while the list of reports has it."""
        before, self._stop = self._stop, stop
        is_other = stop is not None and (
            before is None or (stop.left, stop.right) != (before.left, before.right)
        )
        focused = self._window.frame.focusWidget()
        if is_other and focused is not None and self._window.sources.isAncestorOf(focused):
            self._view.enter()

    def _go_to_next(self, chip: Chip) -> None:
        route = self._view.page.route
        number = route.number(self._view.stop)
        at = 0 if number is None else number + 1
        found = next((stop for stop in route.stops[at:] + route.stops[:at] if _is_of(stop, chip)), None)
        if found is not None:
            self._view.select_stop(found)


def _is_of(stop: Stop, chip: Chip) -> bool:
    match chip:
        case Chip.FACTS:
            return is_wanted(stop, StopAt.DISCREPANCY)
        case Chip.ONLY_LEFT:
            return stop.only_side is Side.LEFT
        case Chip.ONLY_RIGHT:
            return stop.only_side is Side.RIGHT
        case _:
            return stop.pair is not None and stop.pair.degree is DEGREES[chip]
