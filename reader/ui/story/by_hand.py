"""Corrects statements by hand: names, notes, hides, joins and splits them, each as an undoable step."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.compare.collation.by_hand import correcting
from reader.compare.collation.values import Collation, Place, Statement
from reader.compare.edits.regrouping import Regroupings, with_said
from reader.library.regroupings import RegroupingStep
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.centre.views import OF_STATEMENTS
from reader.ui.editing.steps import Step
from reader.ui.session.session import Session
from reader.ui.story.rows import StatementRow
from reader.ui.story.statements_page import StatementsPage
from reader.ui.widgets.questions import ask_line


class RegroupingDone(Step):
    """Correcting statements of some reports; what another window corrected meanwhile stays."""

    def __init__(self, text: str, session: Session, numbers: Sequence[int], said: Regroupings) -> None:
        super().__init__(text)
        self._session, self._numbers, self._said = session, tuple(numbers), said
        self._step: RegroupingStep | None = None

    def do(self) -> None:
        library = self._session.library
        if self._step is None:
            self._step = library.regroup(self._numbers, lambda kept: with_said(kept, self._said))
            self.is_idle = not (self._step.taken or self._step.put)
        else:
            library.retrace_regrouping(self._step)
        self._show()

    def take_back(self) -> None:
        if self._step is not None:
            self._session.library.retrace_regrouping(self._step.inverse())
            self._show()

    def _show(self) -> None:
        self._session.show_story_of(self._numbers[0])
        self._session.catch_up()


@dataclass(frozen=True, slots=True)
class Carried:
    """Sentences that go to the row that is chosen next: all of a statement, or a single one."""

    places: tuple[Place, ...]
    is_whole: bool


class StatementsByHand(QObject):
    """Offers the corrections of a row, and carries them out.

    Args:
        window: asks, and has the undo stack.
        session: has the library.
        page: shows the statements.
        collation: gives what is shown; None where there is nothing.
        numbers: gives the ids of its reports.
    """

    def __init__(
        self,
        window: Window,
        session: Session,
        page: StatementsPage,
        collation: Callable[[], Collation | None],
        numbers: Callable[[], list[int]],
    ) -> None:
        super().__init__(page)
        self._window, self._session, self._page = window, session, page
        self._collation, self._numbers = collation, numbers
        self._waiting: Carried | None = None
        self._actions = {do: window.actions_[do] for do in OF_STATEMENTS}
        for do, action in self._actions.items():
            action.triggered.connect(lambda *_, do=do: self._do(do))
        page.row_actions, page.takes_row = self.actions, self.answer
        page.cell_changed.connect(self._settle)
        page.grid.clicked.connect(lambda index: self.answer(index.row()))
        page.grid.left.connect(self._forget)
        self._settle()

    def actions(self) -> Sequence[QAction]:
        """The corrections of the current row, and of the sentence of the current report in it."""
        return [self._actions[do] for do in self._offered()]

    def _settle(self) -> None:
        """Enable what can be done with the current cell."""
        offered, cell = self._offered(), self._page.current
        for do, action in self._actions.items():
            action.setEnabled(do in offered)
        is_hidden = cell is not None and cell[0].is_hidden
        text = self.tr("Show Statement A&gain") if is_hidden else self.tr("Hide Statemen&t")
        self._actions[Action.HIDE_STATEMENT].setText(text)

    def _do(self, do: str) -> None:
        if carry_out := self._offered().get(do):
            carry_out()

    def _offered(self) -> dict[str, Callable[[], object]]:
        """What can be done with the current cell, in the order of the menu."""
        cell = self._page.current
        return {} if cell is None else {**self._of_statement(cell[0]), **self._of_sentence(*cell)}

    def answer(self, row: int) -> bool:
        """Join what waits with a row; whether anything was waiting."""
        collation, waiting = self._collation(), self._waiting
        if collation is None or waiting is None:  # before it is collated anew it waits on
            return waiting is not None
        self._forget()
        places = self._places(self._page.row(row))
        if set(places) & set(waiting.places):
            return True
        if waiting.is_whole or not self._statement(self._page.row(row)):
            said = correcting.together(collation, (*waiting.places, *places))
        else:
            target = Statement(tuple(sorted(places)))
            said = correcting.move(collation, waiting.places[0], target)
        self._say(self.tr("Join Statements") if waiting.is_whole else self.tr("Move Sentence"), said)
        return True

    def _of_statement(self, row: StatementRow) -> dict[str, Callable[[], object]]:
        statement = self._statement(row)
        if statement is None:
            return {}
        return {
            Action.NAME_STATEMENT: lambda: self._name(statement),
            Action.NOTE_STATEMENT: lambda: self._note(statement),
            Action.HIDE_STATEMENT: lambda: self._hide(statement, is_hidden=not row.is_hidden),
            Action.JOIN_STATEMENTS: lambda: self._wait(Carried(statement.places, is_whole=True)),
        }

    def _of_sentence(self, row: StatementRow, report: int) -> dict[str, Callable[[], object]]:
        cell, statement, likely = row.cells[report], self._statement(row), row.may_tell(report)
        shown = cell or likely
        if shown is None:
            return {}
        place = shown.place
        offered: dict[str, Callable[[], object]] = {
            Action.MOVE_SENTENCE: lambda: self._wait(Carried((place,), is_whole=False))
        }
        if statement is not None and cell is None:
            offered[Action.PUT_SENTENCE] = lambda: self._put(place, statement)
        if statement is not None:
            offered[Action.NOT_THE_SAME] = lambda: self._part(place, statement)
        return offered

    def _name(self, statement: Statement) -> None:
        asked = self.tr("Name of the statement")
        name = ask_line(self._window.frame, self.tr("Name Statement"), asked, statement.name)
        if name is not None and (collation := self._collation()) is not None:
            self._say(self.tr("Name Statement"), correcting.name(collation, statement, name))

    def _note(self, statement: Statement) -> None:
        asked = self.tr("Note on the statement")
        note = ask_line(self._window.frame, self.tr("Note on Statement"), asked, statement.note)
        if note is not None and (collation := self._collation()) is not None:
            self._say(self.tr("Note on Statement"), correcting.note(collation, statement, note))

    def _hide(self, statement: Statement, *, is_hidden: bool) -> None:
        if (collation := self._collation()) is not None:
            text = self.tr("Hide Statement") if is_hidden else self.tr("Show Statement")
            self._say(text, correcting.hide(collation, statement, is_hidden=is_hidden))

    def _put(self, place: Place, statement: Statement) -> None:
        if (collation := self._collation()) is not None:
            self._say(self.tr("Move Sentence"), correcting.move(collation, place, statement))

    def _part(self, place: Place, statement: Statement) -> None:
        """Take a sentence out of a statement, or note that one outside does not belong in it."""
        if (collation := self._collation()) is not None:
            if place in statement.places:
                said = correcting.not_the_same(collation, place)
            else:
                said = correcting.apart(collation, place, statement)
            self._say(self.tr("Take Sentence out of Statement"), said)

    def _wait(self, waiting: Carried) -> None:
        self._waiting = waiting
        self._page.tell(self.tr("Click the statement it belongs to, or press Return there; Esc cancels."))

    def _forget(self) -> None:
        self._waiting = None
        self._page.tell("")

    def _say(self, text: str, said: Regroupings) -> None:
        if said:
            self._window.undo_stack.push(RegroupingDone(text, self._session, self._numbers(), said))

    def _statement(self, row: StatementRow) -> Statement | None:
        collation = self._collation()
        return collation.statements[row.number] if collation and row.number is not None else None

    def _places(self, row: StatementRow) -> tuple[Place, ...]:
        """The sentences of a row: all of a statement, or the one that a report alone tells."""
        statement = self._statement(row)
        return statement.places if statement else tuple(cell.place for cell in row.cells if cell)
