"""Changes to the reports of a story that can be undone."""

from collections.abc import Mapping

from PySide6.QtGui import QUndoCommand

from reader.text.model import Article, Field, FieldName
from reader.ui.session import Session


class AddedReports(QUndoCommand):
    """Reports that came in together; they are there already when this is pushed."""

    def __init__(self, text: str, session: Session, numbers: list[int]) -> None:
        super().__init__(text)
        self._session, self._numbers = session, numbers
        self._is_first = True

    def redo(self) -> None:
        if not self._is_first:
            self._session.library.restore(self._numbers)
            self._session.refresh()
        self._is_first = False

    def undo(self) -> None:
        self._session.library.remove(self._numbers)
        self._session.refresh()


class RemovedReport(QUndoCommand):
    """A report taken off the list, and the two that were being read then."""

    def __init__(self, text: str, session: Session, number: int) -> None:
        super().__init__(text)
        self._session, self._number = session, number
        self._chosen = session.left, session.right

    def redo(self) -> None:
        self._session.library.remove([self._number])
        self._session.refresh()

    def undo(self) -> None:
        self._session.library.restore([self._number])
        self._session.refresh()
        self._session.choose(*self._chosen)


class ExchangedReport(QUndoCommand):
    """A report in the place of another, as when the page of a link was fetched; both are in the library."""

    def __init__(self, text: str, session: Session, old: int, new: int) -> None:
        super().__init__(text)
        self._session, self._old, self._new = session, old, new

    def redo(self) -> None:
        self._exchange(self._old, self._new)

    def undo(self) -> None:
        self._exchange(self._new, self._old)

    def _exchange(self, gone: int, come: int) -> None:
        session = self._session
        chosen = [come if number == gone else number for number in (session.left, session.right)]
        session.library.remove([gone])
        session.library.restore([come])
        session.refresh()
        session.choose(*chosen)


class ChangedFields(QUndoCommand):
    """Fields of a report changed by hand."""

    def __init__(self, text: str, session: Session, number: int, fields: Mapping[FieldName, Field]) -> None:
        super().__init__(text)
        self._session, self._number = session, number
        article = session.library.entry(number).article
        self._after = dict(fields)
        self._before = {name: article.field(name) for name in fields}

    def redo(self) -> None:
        self._set(self._after)

    def undo(self) -> None:
        self._set(self._before)

    def _set(self, fields: Mapping[FieldName, Field]) -> None:
        for name, field in fields.items():
            self._session.library.set_field(self._number, name, field)
        self._session.refresh()


class ReplacedArticle(QUndoCommand):
    """Another reading of a report in the place of the one before: decoded anew, fetched or pasted."""

    def __init__(self, text: str, session: Session, number: int, article: Article) -> None:
        super().__init__(text)
        self._session, self._number, self._after = session, number, article
        self._before = session.library.entry(number).article

    def redo(self) -> None:
        self._put(self._after)

    def undo(self) -> None:
        self._put(self._before)

    def _put(self, article: Article) -> None:
        self._session.library.replace_article(self._number, article)
        self._session.refresh()
