"""The undoable steps of guessing which event reports belong to, and of confirming or rejecting that."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.events import Pairs
from reader.library.records import Entry, Overtaken
from reader.ui.editing.steps import Step
from reader.ui.session.session import Session
from reader.ui.stories.commands import move, remove
from reader.ui.stories.inbox import made_inbox


@dataclass(frozen=True, slots=True)
class GuessedEvent:
    """Reports that seem to be about one event; story is its id, None if it is to be made under that name."""

    numbers: tuple[int, ...]
    name: str
    story: int | None = None


class GroupedReports(Step):
    """Moving reports of a story to other stories, as guesses."""

    def __init__(self, text: str, session: Session, story: int, groups: Sequence[GuessedEvent]) -> None:
        super().__init__(text)
        self._session, self._before, self._groups = session, story, tuple(groups)
        self._made: tuple[int, ...] = ()

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            for story, group in zip(self._made, self._groups, strict=False):
                if group.story is None:
                    library.restore_story(story)
            made = self._made or tuple(
                library.add_story(group.name) if group.story is None else group.story
                for group in self._groups
            )
            for story, group in zip(made, self._groups, strict=True):
                move(self._session, group.numbers, self._before, story)
                library.guess(group.numbers)
        self._made = made
        self._session.refresh()

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            for story, group in zip(self._made, self._groups, strict=True):
                move(self._session, group.numbers, story, self._before)
                library.agree(group.numbers)
                if group.story is None:
                    remove(self._session, story, group.name, ())
        self._session.open_story(self._before)


class KeptReports(Step):
    """Confirming that reports belong to the event that they were guessed for."""

    def __init__(self, text: str, session: Session, numbers: Sequence[int]) -> None:
        super().__init__(text)
        self._session, self._numbers = session, tuple(numbers)
        self._agreed: tuple[int, ...] = ()

    def do(self) -> None:
        self._agreed = self._session.library.agree(self._numbers)
        self.is_idle = not self._agreed
        self._session.refresh()

    def take_back(self) -> None:
        library = self._session.library
        if not self._agreed:
            return
        with library.at_once():
            if len(library.handwork(self._agreed)) < len(self._agreed):
                raise Overtaken
            library.guess(self._agreed)
        self._session.show_story_of(self._agreed[0])
        self._session.refresh()


class NotOfThisEvent(Step):
    """Moving reports to the inbox, so that they are never guessed for their event again."""

    def __init__(self, text: str, session: Session, entries: Sequence[Entry]) -> None:
        super().__init__(text)
        self._session, self._before = session, entries[0].story
        self._inbox: int | None = None
        self._numbers = tuple(entry.id for entry in entries)
        self._lineages = {entry.lineage for entry in entries}
        self._agreed: tuple[int, ...] = ()
        self._apart: Pairs = frozenset()

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            self._inbox = made_inbox(self._session)
            others = set(library.lineages(self._before)) - self._lineages
            self._apart = library.set_apart((one, other) for one in self._lineages for other in others)
            move(self._session, self._numbers, self._before, self._inbox)
            self._agreed = library.agree(self._numbers)
        self._session.refresh()

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            if self._inbox is not None:
                move(self._session, self._numbers, self._inbox, self._before)
            library.let_be_together(self._apart)
            library.guess(self._agreed)
        self._session.open_story(self._before)
