"""The undoable changes to the stories of a library."""

from collections.abc import Sequence

from reader.library.events import Pairs
from reader.library.records import Overtaken
from reader.ui.editing.steps import Step
from reader.ui.session.session import Session
from reader.ui.stories.inbox import made_inbox


class StartedStory(Step):
    """Making and opening a story, with reports of the open one or none, which count as no guess there.

    It cannot be undone once another window has put reports into it or renamed it.
    """

    def __init__(self, text: str, session: Session, name: str, numbers: Sequence[int] = ()) -> None:
        super().__init__(text)
        self._session, self._name, self._before = session, name, session.story_id
        self._numbers = tuple(numbers)
        self._number: int | None = None
        self._agreed: tuple[int, ...] = ()

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            if self._number is None:
                self._number = library.add_story(self._name)
            else:
                library.restore_story(self._number)
            move(self._session, self._numbers, self._before, self._number)
            self._agreed = library.agree(self._numbers)
        self._session.open_story(self._number)

    def take_back(self) -> None:
        if self._number is not None:
            with self._session.library.at_once():
                move(self._session, self._numbers, self._number, self._before)
                remove(self._session, self._number, self._name, ())
                self._session.library.guess(self._agreed)
            self._session.open_story(self._before)


class RemovedStory(Step):
    """Moving the open story to the trash with its reports, and opening the first of the others."""

    def __init__(self, text: str, session: Session) -> None:
        super().__init__(text)
        self._session, self._number, self._name = session, session.story_id, session.story_name
        self._reports = session.library.numbers(self._number)

    def do(self) -> None:
        remove(self._session, self._number, self._name, self._reports)
        self._session.open_story(self._session.stories[0].id)

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            if library.name_of(self._number) is not None:
                raise Overtaken
            library.restore_story(self._number)
            library.bring_back(self._reports)  # those that were restored and removed again in between
        self._session.open_story(self._number)


class MergedStory(Step):
    """Moving all reports of the open story to another and opening that; the empty one goes to the trash."""

    def __init__(self, text: str, session: Session, into: int) -> None:
        super().__init__(text)
        self._session, self._number, self._name = session, session.story_id, session.story_name
        self._reports, self._into = session.library.numbers(self._number), into

    def do(self) -> None:
        with self._session.library.at_once():
            move(self._session, self._reports, self._number, self._into)
            remove(self._session, self._number, self._name, ())
        self._session.open_story(self._into)

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            if library.name_of(self._number) is not None:
                raise Overtaken
            library.restore_story(self._number)
            move(self._session, self._reports, self._into, self._number)
        self._session.open_story(self._number)


class RenamedStory(Step):
    """Renaming the open story."""

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
            if library.name_of(self._number) != here:
                raise Overtaken
            library.rename_story(self._number, there)
        if self._session.story_id == self._number:
            self._session.refresh()
        else:
            self._session.open_story(self._number)


class MovedReports(Step):
    """Moving reports to another story, where they count as no guess and as not set apart from any there.

    Args:
        text: its name.
        session: has the library.
        numbers: the ids of the reports, all of one story.
        story: the id of the other story; None for the inbox, which is made if need be.
    """

    def __init__(self, text: str, session: Session, numbers: Sequence[int], story: int | None) -> None:
        super().__init__(text)
        self._session, self._numbers, self._wanted = session, tuple(numbers), story
        self._after = 0
        there = session.library.whereabouts(self._numbers)
        self._before = there[self._numbers[0]].story
        self._lineages = [there[number].lineage for number in self._numbers]
        self._chosen = session.left, session.right
        self._agreed: tuple[int, ...] = ()
        self._together: Pairs = frozenset()

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            self._after = made_inbox(self._session) if self._wanted is None else self._wanted
            self._together = library.let_all_be_together(self._lineages, library.lineages(self._after))
            move(self._session, self._numbers, self._before, self._after)
            self._agreed = library.agree(self._numbers)
        self._session.refresh()

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            move(self._session, self._numbers, self._after, self._before)
            library.guess(self._agreed)
            library.set_apart(self._together)
        if self._session.story_id != self._before:
            self._session.open_story(self._before)
        self._session.refresh()
        self._session.choose(*self._chosen)


def move(session: Session, numbers: Sequence[int], here: int, there: int) -> None:
    """Move reports from one story to another.

    Raises:
        Overtaken: one of them is no longer in the first story, or the other story is gone.
    """
    library = session.library
    with library.at_once():
        found = library.whereabouts(numbers)
        are_here = [one.story == here and not one.is_removed for one in found.values()]
        if len(found) < len(numbers) or not all(are_here) or library.name_of(there) is None:
            raise Overtaken
        library.move(numbers, there)


def remove(session: Session, story: int, name: str, reports: Sequence[int]) -> None:
    """Move a story with these reports to the trash.

    Raises:
        Overtaken: its name or its reports are others by now, or it is the only story.
    """
    library = session.library
    with library.at_once():
        is_as_it_was = library.name_of(story) == name and library.numbers(story) == tuple(reports)
        if not is_as_it_was or not library.has_other_story(story):
            raise Overtaken
        library.remove_story(story)
