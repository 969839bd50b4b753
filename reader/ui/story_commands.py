"""Changes to the stories of a library that can be undone."""

from PySide6.QtGui import QUndoCommand

from reader.ui.session import Session


class StartedStory(QUndoCommand):
    """A new story, opened; undone, it is off the list again and the one before it is open."""

    def __init__(self, text: str, session: Session, name: str) -> None:
        super().__init__(text)
        self._session, self._name, self._before = session, name, session.story
        self._number: int | None = None

    def redo(self) -> None:
        library = self._session.library
        if self._number is None:
            self._number = library.add_story(self._name)
        else:
            library.restore_story(self._number)
        self._session.open_story(self._number)

    def undo(self) -> None:
        if self._number is not None:
            self._session.library.remove_story(self._number)
            self._session.open_story(self._before)


class RemovedStory(QUndoCommand):
    """The open story, taken off the list; the first of the others is opened."""

    def __init__(self, text: str, session: Session) -> None:
        super().__init__(text)
        self._session, self._number = session, session.story

    def redo(self) -> None:
        self._session.library.remove_story(self._number)
        self._session.open_story(self._session.stories[0].id)

    def undo(self) -> None:
        self._session.library.restore_story(self._number)
        self._session.open_story(self._number)


class RenamedStory(QUndoCommand):
    """Another name for the open story."""

    def __init__(self, text: str, session: Session, name: str) -> None:
        super().__init__(text)
        self._session, self._number = session, session.story
        self._before, self._after = session.story_name, name

    def redo(self) -> None:
        self._name(self._after)

    def undo(self) -> None:
        self._name(self._before)

    def _name(self, name: str) -> None:
        self._session.library.rename_story(self._number, name)
        self._session.refresh()


class MovedReport(QUndoCommand):
    """A report in another story."""

    def __init__(self, text: str, session: Session, number: int, story: int) -> None:
        super().__init__(text)
        self._session, self._number, self._after = session, number, story
        self._before = session.library.entry(number).story
        self._chosen = session.left, session.right

    def redo(self) -> None:
        self._session.library.move([self._number], self._after)
        self._session.refresh()

    def undo(self) -> None:
        self._session.library.move([self._number], self._before)
        if self._session.story != self._before:
            self._session.open_story(self._before)
        self._session.refresh()
        self._session.choose(*self._chosen)
