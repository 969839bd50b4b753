"""A correction by hand as an undoable step, whatever is on the screen when it is undone."""

from collections.abc import Callable

from reader.compare.edits import steps
from reader.compare.edits.values import HandEdits
from reader.ui.editing.steps import Step
from reader.ui.session.session import Session


class Correction(Step):
    """A correction between two reports; what another window corrected there meanwhile stays.

    If other reports are being read when it is undone, the two are shown again, so that nobody undoes what
    they do not see.

    Args:
        text: its name.
        session: has the library.
        pair: the ids of the two reports.
        correct: makes the new hand edits from those kept when the step is done.
        arrive: called before the reports are compared again, to note what to select afterwards.
    """

    def __init__(
        self,
        text: str,
        session: Session,
        pair: tuple[int, int],
        correct: Callable[[HandEdits], HandEdits],
        arrive: Callable[[], None],
    ) -> None:
        super().__init__(text)
        self._session, self._pair, self._correct, self._arrive = session, pair, correct, arrive
        self._step: steps.Changes | None = None

    def do(self) -> None:
        library = self._session.library
        if self._step is not None:
            self._step = library.retrace(*self._pair, self._step)
            self._show()
            return
        self._step = library.edit(*self._pair, self._correct)
        self.is_idle = not self._step
        # A note is kept when the user goes on to other reports: that must not bring back the old ones.
        if self._is_read:
            self._arrive()
            self._session.catch_up()

    def take_back(self) -> None:
        if self._step is not None:
            back = self._session.library.retrace(*self._pair, steps.inverse(self._step))
            self._step = steps.inverse(back)
            self._show()

    @property
    def _is_read(self) -> bool:
        return {self._session.left, self._session.right} == set(self._pair)

    def _show(self) -> None:
        self._arrive()
        if not self._is_read:
            self._session.show_story_of(self._pair[0])
            self._session.choose(*self._pair)
        self._session.catch_up()
