"""Matches two passages by hand: shows and names both first, or says which is missing."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from reader.compare.edits.placing import Indices
from reader.compare.side import Both, Side
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.centre.views import SIDE_BY_SIDE
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.editing.chosen import Chosen, Ends
from reader.ui.editing.editing import Editing
from reader.ui.editing.words import place, quoted


class Matching(QObject):
    """Asks in the prompt line before it matches two passages, and waits there for a second one."""

    def __init__(self, window: Window, view: ComparisonView, editing: Editing) -> None:
        super().__init__(window)
        self._window, self._view, self._editing = window, view, editing
        self._asked: Ends | None = None
        self._waiting: Ends | None = None
        window.actions_[Action.LINK].triggered.connect(self.match)
        window.actions_[Action.LINK_TO].triggered.connect(self.match_with_next)
        editing.chosen_changed.connect(self.settle)
        view.line.agreed.connect(self._join)
        view.line.left.connect(self._forget)
        view.link_requested.connect(editing.link)
        view.linking.over.connect(self._name)
        for side, pane in view.page.panes.items():
            pane.sentence_chosen.connect(lambda sentence, side=side: self._answer(side, sentence))
        self.settle()

    def settle(self) -> None:
        """Enable matching whenever two reports are shown: the prompt line says what is still needed."""
        chosen, actions = self._editing.chosen, self._window.actions_
        actions[Action.LINK].setEnabled(chosen is not None)
        actions[Action.LINK_TO].setEnabled(bool(chosen and chosen.linked_from))

    def match(self) -> None:
        """Ask whether to match the two selected passages, or say which is missing."""
        if (chosen := self._editing.chosen) is None:
            return
        ends = chosen.ends
        if all(ends):
            self._ask(chosen, ends)
        elif any(ends):
            self._wait(chosen, ends)
        elif chosen.stop is not None:
            self.match_with_next()
        else:
            self._view.line.say(
                self.tr(
                    "Select two passages first. Click one in A and one in B, or step to them with {step} "
                    "and switch sides with {other}; then press {match}."
                ).format(**self._keys())
            )

    def match_with_next(self) -> None:
        """Match the selected passage with the sentence that is chosen next."""
        chosen = self._editing.chosen
        if chosen is not None and chosen.stop is not None:
            self._wait(chosen, Both(chosen.stop.left, chosen.stop.right))

    def _name(self, left: Indices, right: Indices) -> None:
        """Name what a drag from one report to the other would match if it ended here."""
        chosen = self._editing.chosen
        if chosen is not None and left and right:
            a = quoted(chosen.comparison, Side.LEFT, left)
            b = quoted(chosen.comparison, Side.RIGHT, right)
            self._view.line.say(self.tr("Let go to match {a} with {b}.").format(a=a, b=b), stays=True)
        else:
            self._view.line.leave()

    def _wait(self, chosen: Chosen, ends: Ends) -> None:
        """Say which passage is there and which is missing, until that is chosen."""
        held = [side for side, places in ends.items() if places]
        if len(held) == 1:
            side = held[0]
            if not chosen.compared(side, ends.of(side)):
                self._view.line.say(self._left_out(side, ends.of(side)))
                return
            told = self.tr(
                "{first} is selected. Now click the matching passage in {letter}, or go there with "
                "{other}, step to it with {step} and press Space."
            )
            first = quoted(chosen.comparison, side, ends.of(side))
        else:
            told = self.tr(
                "Now click the sentence that matches {first}, or step to it with {step} and press Space."
            )
            first = " / ".join(place(side, ends.of(side)) for side in held)
        letter = held[0].other.letter
        self._view.line.say(told.format(first=first, letter=letter, **self._keys()), stays=True)
        self._waiting = ends

    def _answer(self, side: Side, sentence: int) -> None:
        """Ask about the sentence that was chosen for the passage that is waiting."""
        waiting, chosen = self._waiting, self._editing.chosen
        if waiting is not None and chosen is not None and waiting.of(side.other):
            self._ask(chosen, waiting.with_(side, (sentence,)))

    def _ask(self, chosen: Chosen, ends: Ends) -> None:
        """Show both passages, name them, and wait for Enter."""
        line = self._view.line
        for side in Side:
            if not chosen.compared(side, ends.of(side)):
                line.say(self._left_out(side, ends.of(side)))
                return
        if chosen.linkable_at(ends) is None:
            a, b = (place(side, ends.of(side)) for side in Side)
            line.say(self.tr("{a} and {b} are already matched.").format(a=a, b=b))
            return
        line.leave()
        self._show(ends)
        a, b = (quoted(chosen.comparison, side, ends.of(side)) for side in Side)
        line.ask(self.tr("Match {a} with {b}?").format(a=a, b=b), self.tr("Match"))
        self._asked = ends
        self._show(ends)  # again, for the line has taken room from the text

    def _show(self, ends: Ends) -> None:
        page = self._view.page
        page.bring_all(ends)
        if not page.shows(ends) and page.spread is not None and page.spread.is_level:
            # in a level layout two passages may be further apart than the window is high
            self._window.actions_[SIDE_BY_SIDE.key].trigger()
            page.bring_all(ends)
        for side, places in ends.items():
            pane = page.panes.of(side)
            if not set(places) <= set(pane.selected_sentences()):
                pane.frame(places[0])

    def _join(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            self._editing.link(*asked)

    def _forget(self) -> None:
        self._asked = self._waiting = None

    def _left_out(self, side: Side, places: Indices) -> str:
        return self.tr("{place} is not part of the report, so it cannot be matched.").format(
            place=place(side, places)
        )

    def _keys(self) -> dict[str, str]:
        """The shortcuts that the sentences name, as the system writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        actions = self._window.actions_
        step = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Down)
        return {
            "step": step.toString(native),
            "other": actions[Action.OTHER_PANE].shortcut().toString(native),
            "match": actions[Action.LINK].shortcut().toString(native),
        }
