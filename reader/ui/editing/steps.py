"""The undo stack and its steps, each of which undoes what it did itself and nothing that others did."""

import sqlite3
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.library.disk.troubles import Trouble, trouble_of
from reader.library.records import Overtaken

# Milliseconds until a step is tried again for which the library was locked: it is done almost at once.
RETRY = 400


class Step(QUndoCommand):
    """An undoable step.

    Attributes:
        is_idle: set when it was done: whether it changed nothing, so that it is not kept for undo.
        remark: set when it was done or undone: a sentence about what could not be.
        told: a sentence to show once it has been done for the first time; "" for none.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.is_idle = False
        self.remark = ""
        self.told = ""

    def do(self) -> None:
        """Do it, the first time or again.

        Raises:
            Overtaken: another window has changed the same; nothing was changed.
        """
        raise NotImplementedError

    def take_back(self) -> None:
        """Undo it.

        Raises:
            Overtaken: another window has changed the same since; nothing was changed.
        """
        raise NotImplementedError

    def question(self) -> str:
        """The question to ask before it is undone; "" for none."""
        return ""


class Once(Step):
    """A step that cannot be undone, but waits for a locked library as any step does."""

    def __init__(self, text: str, act: Callable[[], None]) -> None:
        super().__init__(text)
        self._act = act
        self.is_idle = True

    def do(self) -> None:
        self._act()


class Steps(QUndoStack):
    """The undo stack of a window: Qt keeps the order of the steps, which are done and undone here.

    A step that another window has overtaken is dropped, and the signals say so. While another program has the
    library locked, a new step and those after it wait.
    """

    # Qt's own signals do not tell that a step was dropped
    moved = Signal()
    done = Signal(str, str)  # the step, and what it says
    undone = Signal(str, str)  # the step, and its remark
    redone = Signal(str, str)
    overtaken = Signal(str)  # a step that could not be taken back
    refused = Signal(str)  # one that could not be done
    held = Signal(str)  # one that waits for another program

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_acting = False
        self._waiting: list[QUndoCommand] = []
        self._retry = QTimer(self, singleShot=True, interval=RETRY)
        self._retry.timeout.connect(self._go_on)

    def push(self, step: QUndoCommand) -> None:
        """Do a step, and keep it for undo; one that is pushed by another step waits until that is done."""
        self._waiting.append(step)
        self._go_on()

    @property
    def is_holding(self) -> bool:
        """Whether a step is waiting for another program."""
        return self._retry.isActive()

    def stop_holding(self) -> None:
        """Try the waiting steps once more and then give them up, for the window is being closed."""
        self._retry.stop()
        self._go_on()
        self._retry.stop()

    def clear(self) -> None:
        """Forget all steps, waiting ones too, for the library is another one."""
        self._retry.stop()
        self._waiting.clear()
        super().clear()
        self.moved.emit()

    def question(self) -> str:
        """The question to ask before the last step is undone; "" for none."""
        step = self._at(self.index() - 1)
        return step.question() if step else ""

    def is_last(self, step: Step) -> bool:
        """Whether a step is the one that undo() would undo."""
        return self._at(self.index() - 1) is step

    def undo(self) -> None:
        """Undo the last step, without asking."""
        step = self._at(self.index() - 1)
        if step is None:
            return
        is_undone, text = self._acts(step.take_back, step, self.overtaken), step.text()
        step.setObsolete(not is_undone)
        super().undo()
        self.moved.emit()
        if is_undone:
            self.undone.emit(text, step.remark)
        self._go_on()

    def redo(self) -> None:
        """Do the next step again."""
        step = self._at(self.index())
        if step is None:
            return
        is_redone, text = self._acts(step.do, step, self.refused), step.text()
        step.setObsolete(not is_redone)
        super().redo()
        self.moved.emit()
        if is_redone:
            self.redone.emit(text, step.remark)
        self._go_on()

    def _at(self, index: int) -> Step | None:
        step = self.command(index) if 0 <= index < self.count() else None
        return step if isinstance(step, Step) else None

    def _acts(self, act: Callable[[], None], step: Step, otherwise: SignalInstance) -> bool:
        step.remark, self._is_acting = "", True
        try:
            act()
        except (Overtaken, KeyError):  # changed by others, or no longer in the library at all
            otherwise.emit(step.text())
            return False
        finally:
            self._is_acting = False
        return True

    def _go_on(self) -> None:
        while self._waiting and not self._is_acting and not self.is_holding:
            step = self._waiting.pop(0)
            try:
                self._take(step)
            except sqlite3.OperationalError as error:
                if trouble_of(error) is not Trouble.BUSY:
                    raise
                self._waiting.insert(0, step)
                self._retry.start()
                self.held.emit(step.text())

    def _take(self, step: QUndoCommand) -> None:
        if isinstance(step, Step) and not self._acts(step.do, step, self.refused):
            return
        text, told = step.text(), step.told if isinstance(step, Step) else ""
        if not (isinstance(step, Step) and step.is_idle):
            super().push(step)
            self.moved.emit()
        self.done.emit(text, told)
