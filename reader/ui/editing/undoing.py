"""Undo and Redo: names the step in the Edit menu, tells what was undone, and asks before large ones."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from reader.ui.app.action_table import Action
from reader.ui.app.actions import Actions
from reader.ui.editing.steps import Steps
from reader.ui.widgets.plain import in_menu, shown
from reader.ui.widgets.questions import agrees


class Undoing(QObject):
    """Connects the undo stack with the actions Undo and Redo and with the status bar."""

    def __init__(
        self, frame: QMainWindow, actions: Actions, steps: Steps, tell: Callable[[str], None]
    ) -> None:
        super().__init__(frame)
        self._frame, self._actions, self.steps, self._show = frame, actions, steps, tell
        self._held = self._said = ""
        actions[Action.UNDO].triggered.connect(self.undo)
        actions[Action.REDO].triggered.connect(lambda *_: steps.redo())
        steps.moved.connect(self.settle)
        steps.undone.connect(lambda step, remark: self._tell(self.tr("Undone: {step}"), step, remark))
        steps.redone.connect(lambda step, remark: self._tell(self.tr("Redone: {step}"), step, remark))
        steps.held.connect(self._tell_held)
        steps.done.connect(self._tell_done)
        steps.overtaken.connect(lambda step: self._say(self._overtaken().format(step=step)))
        steps.refused.connect(self._tell_refused)
        self.settle()

    def undo(self) -> None:
        """Undo the last step; if it has a question, only once the user agrees."""
        question = self.steps.question()
        if not question or self._agrees(question):
            self.steps.undo()

    def settle(self) -> None:
        """Enable the two actions, and name the steps in them."""
        undo, redo, steps = self._actions[Action.UNDO], self._actions[Action.REDO], self.steps
        undo.setEnabled(steps.canUndo())
        redo.setEnabled(steps.canRedo())
        undo.setText(self.tr("&Undo {step}").format(step=in_menu(steps.undoText())).rstrip())
        redo.setText(self.tr("&Redo {step}").format(step=in_menu(steps.redoText())).rstrip())

    def _agrees(self, question: str) -> bool:
        """Ask in a dialog, in which Return and Escape keep everything."""
        choices = self.tr("&Remove"), self.tr("&Keep")
        return agrees(self._frame, self.tr("Undo"), question, choices, self.tr("Redo brings them back."))

    def _tell(self, shape: str, step: str, remark: str) -> None:
        self._say(" ".join(part for part in (shape.format(step=step), remark) if part))

    def _tell_held(self, step: str) -> None:
        self._held = step
        said = self.tr(
            "Another program is using the library. “{step}” will be done as soon as it has finished."
        )
        self._say(said.format(step=step))

    def _tell_done(self, step: str, told: str) -> None:
        """Tell that a step is done, if it says so itself or had to wait for another program."""
        if step == self._held:
            self._held = ""
            self._say(self.tr("The other program has finished, and “{step}” is done.").format(step=step))
        elif told:
            self._say(told)
        else:
            self._fall_silent()

    def _say(self, sentence: str) -> None:
        self._said = sentence
        self._show(sentence)

    def _fall_silent(self) -> None:
        """Take what was said of an earlier step out of the status bar: it would seem to be of the new one."""
        bar = self._frame.statusBar()
        if self._said and bar.currentMessage() == shown(self._said):
            bar.clearMessage()
        self._said = ""

    def _overtaken(self) -> str:
        return self.tr("“{step}” cannot be undone: what it changed has been changed or deleted since")

    def _tell_refused(self, step: str) -> None:
        self._held = ""
        said = self.tr("“{step}” was not done: what it changes has been changed or deleted since")
        self._say(said.format(step=step))
