"""A correction by hand that can be undone, whatever is on the screen by then."""

from collections.abc import Callable

from reader.compare.edits import steps
from reader.compare.edits.values import HandEdits
from reader.ui.editing.steps import Step
from reader.ui.session.session import Session


class Correction(Step):
    """What one correction between two reports changed; what others changed there meanwhile stays.

    It belongs to the two reports that were being read then: when others are read by now, those two are
    shown again, so that nobody undoes what they cannot see.

    Args:
        correct: gives the hand edits as they should be from those that are kept when it is done.
        arrive: called before the reports are compared again, to say where to look afterwards.
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
        # A note is kept when one goes on to other reports: they must not be called back by that.
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
