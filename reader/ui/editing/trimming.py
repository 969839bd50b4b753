"""Sets where a report begins and ends, for pages and PDFs with more in them than the report."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.compare.arrangement.stops import NEITHER
from reader.compare.edits import trimming
from reader.compare.edits.placing import Indices
from reader.compare.edits.values import HandEdits
from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.editing.command import Correction
from reader.ui.editing.editing import Editing
from reader.ui.editing.words import place
from reader.ui.session.session import Session


class Trimming(QObject):
    """Acts on the selected sentences; what is outside the report is greyed and not compared."""

    def __init__(self, window: Window, session: Session, editing: Editing) -> None:
        super().__init__(window)
        self._window, self._session, self._editing = window, session, editing
        window.actions_[Action.BEGINS].triggered.connect(self._begin)
        window.actions_[Action.ENDS].triggered.connect(self._end)
        window.actions_[Action.WHOLE].triggered.connect(self._show_whole)
        editing.chosen_changed.connect(self.settle)
        self.settle()

    def settle(self) -> None:
        """Enable the actions that apply to the selected sentences."""
        chosen, actions, found = self._editing.chosen, self._window.actions_, self._found
        actions[Action.BEGINS].setEnabled(found is not None)
        actions[Action.ENDS].setEnabled(found is not None)
        side = found[0] if found else chosen.side if chosen else Side.LEFT
        letter = side.letter
        actions[Action.WHOLE].setText(self.tr("&Restore All of {letter}").format(letter=letter))
        actions[Action.WHOLE].setEnabled(chosen is not None and trimming.is_trimmed(chosen.comparison, side))

    @property
    def _found(self) -> tuple[Side, Indices] | None:
        """The side with selected sentences, and these; None where there are none."""
        chosen = self._editing.chosen
        if chosen is None or chosen.sentences is not None:
            return chosen.sentences if chosen else None
        places = chosen.stop.of(chosen.side) if chosen.stop else ()
        return (chosen.side, places) if places else None

    def _begin(self) -> None:
        if (found := self._found) and self._is_seen(*found):
            side, places = found
            text = self.tr("Begin Report at {place}").format(place=place(side, places[:1]))
            self._push(text, lambda now: trimming.begin_at(now, side, places[0]))

    def _end(self) -> None:
        if (found := self._found) and self._is_seen(*found):
            side, places = found
            text = self.tr("End Report with {place}").format(place=place(side, places[-1:]))
            self._push(text, lambda now: trimming.end_at(now, side, places[-1]))

    def _is_seen(self, side: Side, places: Indices) -> bool:
        return self._editing.is_seen(NEITHER.with_(side, places))

    def _show_whole(self) -> None:
        chosen, found = self._editing.chosen, self._found
        if chosen is not None:
            side = found[0] if found else chosen.side
            letter = side.letter
            text = self.tr("Restore All of {letter}").format(letter=letter)
            self._push(text, lambda now: trimming.whole(now, side))

    def _push(self, text: str, trim: Callable[[Comparison], HandEdits]) -> None:
        chosen, session = self._editing.chosen, self._session
        if chosen is None or session.left is None or session.right is None:
            return
        shown, pair = chosen.comparison, (session.left, session.right)
        step = Correction(text, session, pair, lambda kept: trim(replace(shown, edits=kept)), lambda: None)
        self._window.undo_stack.push(step)
