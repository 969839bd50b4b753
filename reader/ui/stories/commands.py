"""Changes to the stories of a library that can be undone."""

from collections.abc import Sequence

from reader.library.records import Overtaken
from reader.ui.editing.steps import Step
from reader.ui.session.session import Session


class StartedStory(Step):
    """A new story, opened, with reports of the open one or none; undone, all is as it was before.

    It is not taken away with what others have put into it, nor when they have given it another name.
    """

    def __init__(self, text: str, session: Session, name: str, numbers: Sequence[int] = ()) -> None:
        super().__init__(text)
        self._session, self._name, self._before = session, name, session.story_id
        self._numbers = tuple(numbers)
        self._number: int | None = None

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            if self._number is None:
                self._number = library.add_story(self._name)
            else:
                library.restore_story(self._number)
            _move(self._session, self._numbers, self._before, self._number)
        self._session.open_story(self._number)

    def take_back(self) -> None:
        if self._number is not None:
            with self._session.library.at_once():
                _move(self._session, self._numbers, self._number, self._before)
                _remove(self._session, self._number, self._name, ())
            self._session.open_story(self._before)


class RemovedStory(Step):
    """The open story, put into the trash with its reports; the first of the others is opened."""

    def __init__(self, text: str, session: Session) -> None:
        super().__init__(text)
        self._session, self._number, self._name = session, session.story_id, session.story_name
        self._reports = session.library.numbers(self._number)

    def do(self) -> None:
        _remove(self._session, self._number, self._name, self._reports)
        self._session.open_story(self._session.stories[0].id)

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            if _names(self._session).get(self._number) is not None:
                raise Overtaken
            library.restore_story(self._number)
            library.bring_back(self._reports)  # those that were restored and removed again in between
        self._session.open_story(self._number)


class MergedStory(Step):
    """All reports of the open story in another one, which is opened; the empty one goes into the trash."""

    def __init__(self, text: str, session: Session, into: int) -> None:
        super().__init__(text)
        self._session, self._number, self._name = session, session.story_id, session.story_name
        self._reports, self._into = session.library.numbers(self._number), into

    def do(self) -> None:
        with self._session.library.at_once():
            _move(self._session, self._reports, self._number, self._into)
            _remove(self._session, self._number, self._name, ())
        self._session.open_story(self._into)

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            if self._number in _names(self._session):
                raise Overtaken
            library.restore_story(self._number)
            _move(self._session, self._reports, self._into, self._number)
        self._session.open_story(self._number)


class GroupedReports(Step):
    """Reports of the open story in stories of their own, one for each group.

    Args:
        groups: the name of each new story, and the reports that go into it.
    """

    def __init__(self, text: str, session: Session, groups: Sequence[tuple[str, Sequence[int]]]) -> None:
        super().__init__(text)
        self._session, self._before, self._groups = session, session.story_id, tuple(groups)
        self._made: tuple[int, ...] = ()

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            for story in self._made:
                library.restore_story(story)
            made = self._made or tuple(library.add_story(name) for name, _ in self._groups)
            for story, (_, numbers) in zip(made, self._groups, strict=True):
                _move(self._session, numbers, self._before, story)
        self._made = made
        self._session.refresh()

    def take_back(self) -> None:
        with self._session.library.at_once():
            for story, (name, numbers) in zip(self._made, self._groups, strict=True):
                _move(self._session, numbers, story, self._before)
                _remove(self._session, story, name, ())
        self._session.open_story(self._before)


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


class MovedReports(Step):
    """Reports in another story."""

    def __init__(self, text: str, session: Session, numbers: Sequence[int], story: int) -> None:
        super().__init__(text)
        self._session, self._numbers, self._after = session, tuple(numbers), story
        self._before = session.library.entry(self._numbers[0]).story
        self._chosen = session.left, session.right

    def do(self) -> None:
        _move(self._session, self._numbers, self._before, self._after)
        self._session.refresh()

    def take_back(self) -> None:
        _move(self._session, self._numbers, self._after, self._before)
        if self._session.story_id != self._before:
            self._session.open_story(self._before)
        self._session.refresh()
        self._session.choose(*self._chosen)


def _move(session: Session, numbers: Sequence[int], here: int, there: int) -> None:
    """Put reports from one story into another if all of them, and that, are where they were left."""
    library = session.library
    with library.at_once():
        are_there = len(library.handwork(numbers)) == len(numbers)
        if not are_there or there not in _names(session):
            raise Overtaken
        if any(library.entry(number).story != here for number in numbers):
            raise Overtaken
        library.move(numbers, there)


def _remove(session: Session, story: int, name: str, reports: Sequence[int]) -> None:
    """Take a story off the list if it is as it was left, with these reports in it, and not the last one."""
    library = session.library
    with library.at_once():
        names = _names(session)
        if names.get(story) != name or len(names) == 1 or library.numbers(story) != tuple(reports):
            raise Overtaken
        library.remove_story(story)


def _names(session: Session) -> dict[int, str]:
    return {story.id: story.name for story in session.library.stories()}
