"""Bringing in a case file, as an undoable step."""

from reader.library.cases.taking_back import Brought
from reader.library.records import Overtaken
from reader.ui.editing.steps import Step
from reader.ui.session.session import Session
from reader.ui.widgets.plurals import tr


class BroughtCase(Step):
    """Bringing in a case file, which is in the library already when this is pushed.

    Undo moves its reports to the trash, except what has been changed since.
    """

    def __init__(self, text: str, session: Session, what: Brought, story: int) -> None:
        super().__init__(text)
        self._session, self._what, self._story, self._before = session, what, story, session.story_id
        self._is_out = False

    def question(self) -> str:
        number = len(self._what.there["article"])
        asked = tr("Remove the %n report(s) that came with the case file?", "", number)
        return asked if number > 1 else ""

    def do(self) -> None:
        if self._is_out:
            self._what = self._session.library.bring_again(self._what)
            self._is_out = False
        self._session.open_story(self._story)

    def take_back(self) -> None:
        session = self._session
        there = {story.id for story in session.stories}
        if there <= {number for (number,) in self._what.there["story"]}:
            raise Overtaken  # no other event is left
        session.library.take_back(self._what)
        self._is_out = True
        there = {story.id for story in session.stories}
        session.open_story(self._before if self._before in there else min(there))
