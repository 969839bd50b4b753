"""What a person did, step by step, and how it is taken back: each step alone, nothing that others did."""

import sqlite3
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.library.disk.troubles import Trouble, trouble_of
from reader.library.records import Overtaken

# Milliseconds until a step is tried again that another program stands in the way of.
RETRY = 400


class Step(QUndoCommand):
    """One thing that a person did.

    Attributes:
        is_idle: after it was done: it changed nothing, so there is nothing to take back.
        remark: after it was done or taken back: what of it was not, in a sentence.
        told: what to say once it is done for the first time, in a sentence; "" where that needs no saying.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.is_idle = False
        self.remark = ""
        self.told = ""

    def do(self) -> None:
        """Do it, or do it again. Raises Overtaken, having changed nothing, when others stand in the way."""
        raise NotImplementedError

    def take_back(self) -> None:
        """Undo it. Raises Overtaken, having changed nothing, when others have changed the same since."""
        raise NotImplementedError

    def question(self) -> str:
        """What to ask before it is taken back; "" when that needs no asking."""
        return ""


class Once(Step):
    """Something that is written to the library and not taken back; it waits for others as any step does."""

    def __init__(self, text: str, act: Callable[[], None]) -> None:
        super().__init__(text)
        self._act = act
        self.is_idle = True

    def do(self) -> None:
        self._act()


class Steps(QUndoStack):
    """The steps of a window. Qt keeps their order; they act here, so that one that fails moves nothing.

    A step that others have overtaken is dropped, and told; one that cannot be written just now stays. A new
    one waits until another program lets go of the library, and those after it wait behind it.
    """

    # Qt's own signals say nothing when a step ahead is dropped
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
        """Do a step, and keep it to be taken back; one that comes out of another waits until that is over."""
        self._waiting.append(step)
        self._go_on()

    @property
    def is_holding(self) -> bool:
        """Whether a step waits for another program."""
        return self._retry.isActive()

    def stop_holding(self) -> None:
        """Try once more what waits, and then give it up: the window is being closed."""
        self._retry.stop()
        self._go_on()
        self._retry.stop()

    def clear(self) -> None:
        """Forget all steps, those too that wait: the library is another one."""
        self._retry.stop()
        self._waiting.clear()
        super().clear()
        self.moved.emit()

    def question(self) -> str:
        """What to ask before the last step is taken back; "" when that needs no asking."""
        step = self._at(self.index() - 1)
        return step.question() if step else ""

    def is_last(self, step: Step) -> bool:
        """Whether it is the step that undo() would take back."""
        return self._at(self.index() - 1) is step

    def undo(self) -> None:
        """Take the last step back, as a person has agreed to."""
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
        """Take the next step again."""
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
