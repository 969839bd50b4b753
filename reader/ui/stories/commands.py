"""Changes to the stories of a library that can be undone."""

from reader.library.records import Overtaken
from reader.ui.app.session import Session
from reader.ui.editing.steps import Step


class StartedStory(Step):
    """A new story, opened; undone, it is off the list again and the one before it is open.

    It is not taken away with what others have put into it, nor when they have given it another name.
    """

    def __init__(self, text: str, session: Session, name: str) -> None:
        super().__init__(text)
        self._session, self._name, self._before = session, name, session.story_id
        self._number: int | None = None

    def do(self) -> None:
        library = self._session.library
        if self._number is None:
            self._number = library.add_story(self._name)
        else:
            library.restore_story(self._number)
        self._session.open_story(self._number)

    def take_back(self) -> None:
        if self._number is not None:
            _remove(self._session, self._number, self._name)
            self._session.open_story(self._before)


class RemovedStory(Step):
    """The open story, taken off the list; the first of the others is opened."""

    def __init__(self, text: str, session: Session) -> None:
        super().__init__(text)
        self._session, self._number, self._name = session, session.story_id, session.story_name

    def do(self) -> None:
        _remove(self._session, self._number, self._name)
        self._session.open_story(self._session.stories[0].id)

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            if _names(self._session).get(self._number) is not None:
                raise Overtaken
            library.restore_story(self._number)
        self._session.open_story(self._number)


class RenamedStory(Step):
    """Another name for the open story."""

    def __init__(self, text: str, session: Session, name: str) -> None:
        super().__init__(text)
        self._session, self._number = session, session.story_id
        self._before, self._after = session.story_name, name

    def do(self) -> None:
        self._name(self._before, self._after)

    def take_back(self) -> None:
        self._name(self._after, self._before)

    def _name(self, here: str, there: str) -> None:
        library = self._session.library
        with library.at_once():
            if _names(self._session).get(self._number) != here:
                raise Overtaken
            library.rename_story(self._number, there)
        if self._session.story_id == self._number:
            self._session.refresh()
        else:
            self._session.open_story(self._number)


class MovedReport(Step):
    """A report in another story."""

    def __init__(self, text: str, session: Session, number: int, story: int) -> None:
        super().__init__(text)
        self._session, self._number, self._after = session, number, story
        self._before = session.library.entry(number).story
        self._chosen = session.left, session.right

    def do(self) -> None:
        self._move(self._before, self._after)
        self._session.refresh()

    def take_back(self) -> None:
        self._move(self._after, self._before)
        if self._session.story_id != self._before:
            self._session.open_story(self._before)
        self._session.refresh()
        self._session.choose(*self._chosen)

    def _move(self, here: int, there: int) -> None:
        library = self._session.library
        with library.at_once():
            is_here = self._number in library.handwork([self._number])
            if not is_here or library.entry(self._number).story != here or there not in _names(self._session):
                raise Overtaken
            library.move([self._number], there)


def _remove(session: Session, story: int, name: str) -> None:
    """Take a story off the list if it is as it was left, with nothing in it, and not the last one."""
    library = session.library
    with library.at_once():
        names = _names(session)
        if names.get(story) != name or len(names) == 1 or library.entries(story):
            raise Overtaken
        library.remove_story(story)


def _names(session: Session) -> dict[int, str]:
    return {story.id: story.name for story in session.library.stories()}
