"""A correction by hand that can be undone, whatever is on the screen by then."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from reader.compare.model import HandEdits
from reader.ui.session import Session


class Correction(QUndoCommand):
    """Hand edits between two reports in place of those before.

    They belong to the two reports that were being read then: when others are read by now, those two are
    shown again, so that nobody undoes what they cannot see.

    Args:
        arrive: called before the reports are compared anew, to say where to look afterwards.
    """

    def __init__(
        self, text: str, session: Session, pair: tuple[int, int], after: HandEdits, arrive: Callable[[], None]
    ) -> None:
        super().__init__(text)
        self._session, self._pair, self._arrive = session, pair, arrive
        self._before, self._after = session.library.edits(*pair), after
        self._is_first = True

    def redo(self) -> None:
        # A note is kept when one goes on to other reports: they must not be called back by that.
        self._put(self._after, is_shown=not self._is_first)
        self._is_first = False

    def undo(self) -> None:
        self._put(self._before, is_shown=True)

    def _put(self, edits: HandEdits, *, is_shown: bool) -> None:
        session, (left, right) = self._session, self._pair
        self._arrive()
        if {session.left, session.right} == {left, right}:
            session.save_edits(left, right, edits)
            return
        session.library.save_edits(left, right, edits)
        if not is_shown:
            return
        story = session.library.entry(left).story
        if story != session.story:
            session.open_story(story)
        session.choose(left, right)
