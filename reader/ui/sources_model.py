"""The reports of a story as rows of a list: what each row says, and which rows a search leaves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.compare.model import Side
from reader.library.records import Entry
from reader.text.model import Field, FieldName
from reader.ui.counted import tr

translate = QCoreApplication.translate

KEPT = 1024
"""Of how many reports the words are counted once only, though the list is shown again and again."""

Index = QModelIndex | QPersistentModelIndex

Versions = Mapping[int, int]
"""The newest version by the id of the first one."""


class Role(IntEnum):
    """What a row gives beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One report in the list.

    Attributes:
        number: the id of its entry. name: its outlet. title: its headline, or how it begins.
        detail: date and words, ready to be shown.
        side: where it is being read, if it is.
        share: the part, 0..1, of its words that stand in A too; None while unknown, and for A itself.
        sought: everything a search looks through, in lower case.
    """

    number: int
    name: str
    title: str
    detail: str
    side: Side | None
    share: float | None
    sought: str

    @property
    def badge(self) -> str:
        """What stands at its right end: A, B, or the share in common with A."""
        if self.side is not None:
            return side_letter(self.side)
        return "" if self.share is None else percent(self.share)

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        said = [self.name, self.title, self.detail]
        if self.side is not None:
            said.append(translate("sources", "being read as {side}").format(side=side_letter(self.side)))
        if self.share is not None:
            said.append(translate("sources", "{share} in common with A").format(share=percent(self.share)))
        return ", ".join(part for part in said if part)


def source_row(entry: Entry, versions: Versions) -> SourceRow:
    """What the list says of an entry that is not being read; versions are those of the whole list."""
    article = entry.article
    title = (article.title or article.opening) if article.source else ""
    name = article.name or translate("sources", "Untitled")
    known = "\n".join((article.source, article.title, article.author)).casefold()
    sought = f"{known}\n{_folded(article.text)}"
    version = _version(entry, versions)
    detail = " · ".join(part for part in (_detail(entry), version) if part)
    return SourceRow(entry.id, name, title, detail, None, None, sought)


def shown_date(field: Field) -> str:
    """A date as people write it, with a question mark when it is a guess; as it stands when it is not ISO."""
    date = QDate.fromString(field.value[:10], Qt.DateFormat.ISODate)
    written = QLocale().toString(date, "d MMM yyyy") if date.isValid() else field.value
    return f"{written} ?" if field.is_guess and written else written


def percent(share: float) -> str:
    """A share, 0..1, in whole percent, with a thin space that does not break."""
    return f"{round(share * 100)}\u202f%"


def side_letter(side: Side) -> str:
    """What a side is called on screen."""
    return "A" if side is Side.LEFT else "B"


def versions_of(entries: Iterable[Entry]) -> Versions:
    """The reports of which there are several versions, the newest version of each."""
    newest: dict[int, int] = {}
    several: set[int] = set()
    for entry in entries:
        if entry.lineage in newest:
            several.add(entry.lineage)
        newest[entry.lineage] = max(entry.id, newest.get(entry.lineage, 0))
    return {lineage: newest[lineage] for lineage in several}


def _version(entry: Entry, versions: Versions) -> str:
    newest = versions.get(entry.lineage)
    if newest is None:
        return ""
    is_newest = newest == entry.id
    return translate("sources", "newest version") if is_newest else translate("sources", "earlier version")


@lru_cache(KEPT)
def _words(text: str) -> int:
    return len(text.split())


@lru_cache(KEPT)
def _folded(text: str) -> str:
    return text.casefold()


def _detail(entry: Entry) -> str:
    if entry.is_missing_text:
        return translate("sources", "text missing")
    words = tr("%Ln word(s)", "", _words(entry.article.text))
    return " · ".join(part for part in (shown_date(entry.article.field(FieldName.DATE)), words) if part)


class SourcesModel(QAbstractListModel):
    """The rows that the search leaves, in the order they were added."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[SourceRow, ...] = ()
        self._shown: list[SourceRow] = []
        self._words: list[str] = []

    def show_rows(self, rows: tuple[SourceRow, ...]) -> None:
        """Show other rows; the list keeps its place when they are the same reports."""
        self._all = rows
        self._sift()

    def search(self, text: str) -> None:
        """Leave only rows in which every word of the text stands."""
        self._words = text.casefold().split()
        self._sift()

    def row_of(self, number: int) -> int:
        """Where the report with that id stands, or -1."""
        return next((at for at, row in enumerate(self._shown) if row.number == number), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._shown[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(
                    part for part in (row.name, row.title, row.detail, _how_to_choose(row)) if part
                )
            case Role.ROW:
                return row
            case _:
                return None

    def _sift(self) -> None:
        shown = [row for row in self._all if all(word in row.sought for word in self._words)]
        if [row.number for row in shown] == [row.number for row in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()


def _how_to_choose(row: SourceRow) -> str:
    if row.side is not None:
        return translate("sources", "Being read as {side}").format(side=side_letter(row.side))
    return translate("sources", "Click to read it as B, Ctrl+click to read it as A")
