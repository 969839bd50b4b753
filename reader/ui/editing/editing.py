"""Corrects a comparison by hand: the actions of the Pairs menu, and when they apply."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.compare.arrangement.note_places import NotePlace
from reader.compare.arrangement.stops import NEITHER
from reader.compare.edits import correcting
from reader.compare.edits.placing import Indices
from reader.compare.edits.values import HandEdits
from reader.compare.model import Comparison, Pair, Status
from reader.compare.side import Both, Side
from reader.text.model import Kind
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.editing.chosen import Chosen, same_place
from reader.ui.editing.command import Correction
from reader.ui.editing.words import EditWords, place
from reader.ui.session.session import Session


class Editing(QObject):
    """Turns actions into undoable hand edits, after which the reports are compared again.

    chosen_changed is emitted when the selection has changed, note_wanted with the place of a note to write.
    """

    is_shown_beside: Callable[[], bool] = staticmethod(lambda: False)
    """Whether the user is acting on the selection from a place that shows all of it, the inspector."""

    chosen_changed = Signal()
    note_wanted = Signal(object)  # NotePlace

    def __init__(self, window: Window, session: Session, view: ComparisonView) -> None:
        super().__init__(window)
        self._window, self._session, self._view = window, session, view
        self._words = EditWords(self)
        self._side = Side.LEFT
        self._wanted: Both[Indices] | None = None
        self._shown: tuple[int, int] | None = None
        self._brought: Both[Indices] | None = None
        for do, act in self._acts().items():
            window.actions_[do].triggered.connect(act)
        view.stop_changed.connect(lambda _: self.settle())
        for side, pane in view.page.panes.items():
            pane.highlights_changed.connect(lambda side=side: self._note_side(side))
        session.chosen_changed.connect(self.settle)
        self.settle()

    @property
    def chosen(self) -> Chosen | None:
        """The selection; None for reports too long to be compared, or while others are about to be shown."""
        shown, session = self._view.comparison, self._session
        left, right = session.entry(session.left), session.entry(session.right)
        if shown is None or left is None or right is None or not shown.is_read:
            return None
        if (shown.left.article, shown.right.article) != (left.article, right.article):
            return None
        framed = Both.each(self._view.selected_sentences)
        return Chosen(shown, self._view.stop, framed, self._side)

    def settle(self) -> None:
        """Enable the actions that apply to the selection."""
        chosen, actions = self.chosen, self._window.actions_
        pair = chosen.pair if chosen else None
        can = {
            Action.UNLINK: pair is not None,
            Action.REJECT: pair is not None,
            Action.CONFIRM: bool(chosen and chosen.confirmable),
            Action.NOTE: bool(chosen and chosen.note_place),
            Action.NOT_BODY: bool(chosen and chosen.sentences),
        }
        for do, is_possible in can.items():
            actions[do].setEnabled(is_possible)
        actions[Action.CONFIRM].setChecked(pair is not None and pair.status is Status.CONFIRMED)
        actions[Action.NOT_BODY].setChecked(bool(chosen and not chosen.are_body))
        self.chosen_changed.emit()

    def show_comparison(self) -> None:
        """Select what was just corrected, now that the reports have been compared again."""
        left, right = self._session.left, self._session.right
        self._shown = None if left is None or right is None else (left, right)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._view.reveal(same_place(self._view.page.route, wanted))
            self._unfold(wanted)
        self.settle()

    def link(self, left: Indices, right: Indices) -> None:
        """Match two passages, or say why they cannot be matched."""
        chosen = self.chosen
        if chosen is None:
            return
        ends = chosen.linkable_at(Both(tuple(left), tuple(right)))
        if ends is None:
            self._view.line.say(
                self.tr("These two are already matched, or one of them is not part of its report.")
            )
            return
        self._push(self._words.link(*ends), ends, lambda now: correcting.link(now, *ends))

    def is_seen(self, ends: Both[Indices]) -> bool:
        """Whether what is to be changed is in sight; if not, it is scrolled to, and a sentence says so.

        It is changed only when the key is pressed again: a key must mean what was visible at that moment.
        """
        page, is_again = self._view.page, self._brought == ends
        self._brought = None
        if self.is_shown_beside() or page.shows(ends) or (is_again and page.shows_any(ends)):
            self._view.line.let_go()
            return True
        page.bring_all(ends)
        self._brought = ends
        places = " ↔ ".join(place(side, held) for side, held in ends.items() if held)
        told = self.tr("{place} was out of sight, so nothing was changed. To go ahead, do it again.")
        self._view.line.say(told.format(place=places))
        return False

    def annotate(self, text: str, at: NotePlace, before: str | None = None) -> None:
        """Write a note, or with "" remove it; the selection stays.

        Args:
            text: the note.
            at: its place.
            before: the note when the writing began; what another window has written since is kept above it.
        """
        comparison = self._view.comparison
        if comparison is not None and self._shown is not None:
            self._do(
                self._words.note(*at),
                comparison,
                at.map(lambda place: () if place is None else (place,)),
                lambda now: correcting.annotate(now, _with_what_came(now, at, text, before), *at),
            )
            self._wanted = None

    def want_note(self, place: NotePlace) -> None:
        """Have the editor for a note at a place opened."""
        self.note_wanted.emit(place)

    def _acts(self) -> dict[Action, Callable[[], None]]:
        return {
            Action.UNLINK: lambda: self._on_pair(self._words.unlink, correcting.unlink),
            Action.REJECT: lambda: self._on_pair(self._words.reject, correcting.reject),
            Action.CONFIRM: lambda: self._on_pair(self._words.confirm, correcting.confirm),
            Action.NOTE: self._note,
            Action.NOT_BODY: self._change_kind,
        }

    def _on_pair(
        self, words: Callable[[Pair], str], correct: Callable[[Comparison, Pair], HandEdits]
    ) -> None:
        pair = self.chosen.pair if self.chosen else None
        if pair is not None and self.is_seen(ends := Both(pair.left, pair.right)):
            self._push(words(pair), ends, lambda now: correct(now, pair))

    def _note(self) -> None:
        place = self.chosen.note_place if self.chosen else None
        if place is not None:
            self.want_note(place)

    def _change_kind(self) -> None:
        chosen = self.chosen
        if chosen is None or chosen.sentences is None:
            return
        side, places = chosen.sentences
        ends = NEITHER.with_(side, places)
        if not self.is_seen(ends):
            return
        if chosen.are_body:
            text = self._words.leave_out(side, places)
            self._push(text, ends, lambda now: correcting.overrule(now, side, places, Kind.BOILERPLATE))
        else:
            text = self._words.take_in(side, places)
            self._push(text, ends, lambda now: correcting.reinstate(now, side, places))

    def _push(self, text: str, ends: Both[Indices], correct: Callable[[Comparison], HandEdits]) -> None:
        if (chosen := self.chosen) is not None:
            self._do(text, chosen.comparison, ends, correct)

    def _do(
        self,
        text: str,
        shown: Comparison,
        ends: Both[Indices],
        correct: Callable[[Comparison], HandEdits],
    ) -> None:
        """Push a correction of the edits as they are kept by then, which may be newer than those shown."""
        if (pair := self._shown) is not None:
            step = Correction(
                text,
                self._session,
                pair,
                lambda kept: correct(replace(shown, edits=kept)),
                lambda: self._arrive(pair, ends),
            )
            self._window.undo_stack.push(step)

    def _arrive(self, pair: tuple[int, int], ends: Both[Indices]) -> None:
        is_swapped = (self._session.right, self._session.left) == pair
        self._wanted = ends.swapped() if is_swapped else ends

    def _unfold(self, ends: Both[Indices]) -> None:
        """Show in grey what was just left out, so that the user sees the effect."""
        comparison, page = self._view.comparison, self._view.page
        for side, places in ends.items():
            held = comparison.of(side).sentences if comparison else ()
            for at in places:
                if at < len(held) and not held[at].kind.is_compared:
                    page.show_span(side, held[at].span)

    def _note_side(self, side: Side) -> None:
        if self._view.page.panes.of(side).hasFocus():
            self._side = side
        self.settle()


def _with_what_came(now: Comparison, at: NotePlace, text: str, before: str | None) -> str:
    """The note, below one that another window has written in its place since the writing began."""
    there = correcting.note_on(now, *at)
    is_other = before is not None and there.strip() not in {before.strip(), text.strip(), ""}
    return f"{there}\n{text}".strip() if is_other else text
