"""What a person did, step by step, and how it is taken back: each step alone, nothing that others did."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoCommand, QUndoStack

from reader.library.records import Overtaken


class Step(QUndoCommand):
    """One thing that a person did.

    Attributes:
        is_idle: after it was done: it changed nothing, so there is nothing to take back.
        remark: after it was done or taken back: what of it was not, in a sentence.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.is_idle = False
        self.remark = ""

    def do(self) -> None:
        """Do it, or do it again. Raises Overtaken, having changed nothing, when others stand in the way."""
        raise NotImplementedError

    def take_back(self) -> None:
        """Undo it. Raises Overtaken, having changed nothing, when others have changed the same since."""
        raise NotImplementedError

    def question(self) -> str:
        """What to ask before it is taken back; "" when that needs no asking."""
        return ""


class Steps(QUndoStack):
    """The steps of a window. Qt keeps their order; they act here, so that one that fails moves nothing.

    A step that others have overtaken is dropped, and told; one that cannot be written just now stays.
    """

    # Qt's own signals say nothing when a step ahead is dropped
    moved = Signal()
    undone = Signal(str, str)  # the step, and its remark
    redone = Signal(str, str)
    overtaken = Signal(str)  # a step that could not be taken back
    refused = Signal(str)  # one that could not be done

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_acting = False
        self._waiting: list[QUndoCommand] = []

    def push(self, step: QUndoCommand) -> None:
        """Do a step, and keep it to be taken back; one that comes out of another waits until that is over."""
        if self._is_acting:
            self._waiting.append(step)
        elif not isinstance(step, Step) or (self._acts(step.do, step, self.refused) and not step.is_idle):
            super().push(step)
            self.moved.emit()
        self._go_on()

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
        while self._waiting and not self._is_acting:
            self.push(self._waiting.pop(0))
