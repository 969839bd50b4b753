"""The undoable changes to the reports of a story."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLocale, QTime

from reader.library.formats import Loaded
from reader.library.handwork import Handwork
from reader.library.records import AddOutcome, Entry, Overtaken
from reader.text.model import Article, Field, FieldName
from reader.ui.editing.steps import Step
from reader.ui.session.session import Session
from reader.ui.widgets.plurals import tr

FieldsByReport = Mapping[int, Mapping[FieldName, Field]]


class AddedReports(Step):
    """Adding reports together; they are in the library already when this is pushed.

    Undo removes them, except those that have been worked on since.
    """

    def __init__(self, text: str, session: Session, as_added: Mapping[int, Handwork]) -> None:
        super().__init__(text)
        self._session, self._added = session, as_added
        self._gone: tuple[int, ...] = ()
        self._time = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)

    def question(self) -> str:
        number = len(self._as_added())
        asked = tr("Remove the %n report(s) you added at {time}?", "", number)
        return asked.format(time=self._time) if number > 1 else ""

    def do(self) -> None:
        if self._gone:
            _bring_back(self._session, self._gone)

    def take_back(self) -> None:
        library = self._session.library
        with library.at_once():
            gone, there = self._as_added(), library.handwork(self._added)
            if not gone:
                raise Overtaken
            library.remove(gone)
        self._gone, staying = gone, len(there) - len(gone)
        if staying:
            told = tr("%n report(s) stay as they are, because they have been changed since.", "", staying)
            self.remark = told
        self._session.show_story_of(gone[0])
        self._session.refresh()

    def _as_added(self) -> tuple[int, ...]:
        now = self._session.library.handwork(self._added)
        return tuple(number for number, was in self._added.items() if now.get(number) == was)


class RemovedReports(Step):
    """Moving reports to the trash; undo also opens the two reports that were being read then."""

    def __init__(self, text: str, session: Session, numbers: Sequence[int]) -> None:
        super().__init__(text)
        self._session, self._numbers = session, tuple(numbers)
        self._chosen = session.left, session.right
        self._was, self._writes = session.library.handwork(self._numbers), session.library.writes

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            is_as_it_was = library.writes == self._writes or library.handwork(self._numbers) == self._was
            if not self._was or not is_as_it_was:
                raise Overtaken
            library.remove(self._was)
        self._session.refresh()

    def take_back(self) -> None:
        _bring_back(self._session, self._numbers)
        self._session.choose(*self._chosen)


class FilledReport(Step):
    """Replacing an entry that had no text by a report with it; the library keeps both, one in the trash.

    If a report with that text was in the list before, undo leaves it there.
    """

    def __init__(self, text: str, session: Session, old: Entry, loaded: Loaded) -> None:
        super().__init__(text)
        self._session, self._old, self._loaded = session, old, loaded
        self._new: int | None = None
        self._was_there = False
        self._was = session.library.handwork([old.id])

    def do(self) -> None:
        library = self._session.library
        with library.at_once():
            new, was_there = self._new, self._was_there
            if new is None:
                added = library.add(self._loaded, self._old.story)
                new, was_there = added.id, added.outcome is AddOutcome.ALREADY
            self._exchange(self._old.id, new)
        self._new, self._was_there = new, was_there
        self._show(self._old.id, new)

    def take_back(self) -> None:
        if self._new is not None:
            self._exchange(self._new, self._old.id, stays=self._was_there)
            self._show(self._new, self._old.id)

    def _exchange(self, gone: int, come: int, *, stays: bool = False) -> None:
        library = self._session.library
        with library.at_once():
            if library.handwork([gone]) != {gone: self._was.get(gone)}:
                raise Overtaken
            if not stays:
                library.remove([gone])
            library.restore([come])
            self._was |= library.handwork([come])

    def _show(self, gone: int, come: int) -> None:
        session = self._session
        chosen = [come if number == gone else number for number in (session.left, session.right)]
        session.refresh()
        session.choose(*chosen)


class ChangedFields(Step):
    """Changing fields of one report, or the same fields of several, by hand."""

    def __init__(
        self, text: str, session: Session, numbers: Sequence[int], fields: Mapping[FieldName, Field]
    ) -> None:
        super().__init__(text)
        self._session = session
        articles = {number: session.library.entry(number).article for number in numbers}
        self._before = {number: _fields_of(article, fields) for number, article in articles.items()}
        self._after = {number: dict(fields) for number in articles}

    def do(self) -> None:
        self._set(self._before, self._after)

    def take_back(self) -> None:
        self._set(self._after, self._before)

    def _set(self, here: FieldsByReport, there: FieldsByReport) -> None:
        library = self._session.library
        with library.at_once():
            if len(library.handwork(here)) < len(here):
                raise Overtaken
            for number, fields in here.items():
                if _fields_of(library.entry(number).article, fields) != fields:
                    raise Overtaken
                for name, field in there[number].items():
                    library.set_field(number, name, field)
        self._session.show_story_of(next(iter(here)))
        self._session.refresh()


class ReplacedArticle(Step):
    """Replacing what was read of a report by another reading of it, in another encoding.

    Fields that have been set by hand since stay, in both directions.
    """

    def __init__(self, text: str, session: Session, number: int, article: Article) -> None:
        super().__init__(text)
        self._session, self._number, self._after = session, number, article
        self._before = session.library.entry(number).article

    def do(self) -> None:
        self._put(self._before, self._after)
        self._after = self._session.library.entry(self._number).article  # as it is kept

    def take_back(self) -> None:
        self._put(self._after, self._before)

    def _put(self, here: Article, there: Article) -> None:
        library = self._session.library
        with library.at_once():
            now = library.entry(self._number).article
            if not _is_there(self._session, self._number) or (now.text, now.kinds) != (here.text, here.kinds):
                raise Overtaken
            for name, field in now.fields.items():
                if field != here.field(name):
                    there = there.with_field(name, field)
            library.replace_article(self._number, there)
        self._session.show_story_of(self._number)
        self._session.refresh()


def _bring_back(session: Session, numbers: tuple[int, ...]) -> None:
    """Restore the reports that are in the trash and whose story is there; Overtaken if there are none."""
    library = session.library
    with library.at_once():
        found, stories = library.whereabouts(numbers), {story.id for story in library.stories()}
        gone = [n for n in numbers if found[n].is_removed and found[n].story in stories]
        if not gone:
            raise Overtaken
        library.restore(gone)
    session.show_story_of(gone[0])
    session.refresh()


def _is_there(session: Session, number: int) -> bool:
    return number in session.library.handwork([number])


def _fields_of(article: Article, names: Mapping[FieldName, Field]) -> dict[FieldName, Field]:
    return {name: article.field(name) for name in names}
