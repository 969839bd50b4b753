"""The text of a row of the list: outlet, headline, date, words, and what the report shares with A."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from reader.compare.model import ObstacleKind
from reader.compare.side import Side
from reader.library.records import Entry
from reader.library.searching.finding import told_of
from reader.library.searching.query import Query
from reader.library.tags import Tag
from reader.text.model import Field, FieldName
from reader.ui.session.story_entries import TagsByReport, Versions
from reader.ui.widgets.plain import isolated, shown_line
from reader.ui.widgets.plurals import listed, tr

translate = QCoreApplication.translate

# The least share of words that is shown: less would read 0 %.
LEAST_SHARE = 0.005

NO_TAGS: TagsByReport = {}
NO_VERSIONS: Versions = {}


@dataclass(frozen=True, slots=True)
class Common:
    """What a report has in common with A.

    Attributes:
        passages: how many are paired. share: the part of its words, 0 to 1, in runs that both share.
        obstacle: why the two were not compared; None where they were.
    """

    passages: int
    share: float
    obstacle: ObstacleKind | None = None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One report in the list.

    Attributes:
        number: the id of its entry. name: its outlet, or what else it is called. title: its headline.
        date: ready to be shown. version: "newest version", "" where there is only one.
        is_missing: whether its text is missing.
        side: where it is being read, if it is.
        words: how many words of it are compared; None while unknown.
        common: None while unknown, and for A itself. tags: what a person gave it.
        is_guess: whether it is in this event by a guess of the program.
    """

    number: int
    name: str
    title: str
    date: str
    version: str
    is_missing: bool
    side: Side | None = None
    words: int | None = None
    common: Common | None = None
    tags: tuple[Tag, ...] = ()
    is_guess: bool = False

    @property
    def has_common(self) -> bool:
        """Whether the row has a line, maybe still empty, for what it shares with A."""
        return self.side is not Side.LEFT and not self.is_missing

    @property
    def letter(self) -> str:
        """A or B where it is being read, else ""."""
        return "" if self.side is None else side_letter(self.side)

    @property
    def details(self) -> tuple[str, ...]:
        """Date, words and version, in several forms, the longest first."""
        if self.is_missing:
            return (translate("sources", "text missing"),)
        words = self.counted_words
        guess = self._guess
        longest = (self.date, words, self.version, guess)
        return _forms(longest, (self.date, words, guess), (words, guess), (words or self.date,))

    @property
    def counted_words(self) -> str:
        """How many words of it are compared; "" while unknown."""
        return tr("%Ln word(s)", "", self.words) if self.words is not None else ""

    @property
    def short(self) -> tuple[str, ...]:
        """The second line of a row of two lines, in several forms, the longest first."""
        if self.is_missing:
            return self.details
        common, tags = self.shared or ("",), self.tag_names
        guess = _forms((common[-1] or self.date, self._guess)) if self.is_guess else ()
        return (
            *_forms((self.details[0], common[0], tags), (self.details[0], common[-1])),
            *guess,
            *_forms((self.date, common[-1]), (common[-1] or self.date,)),
        )

    @property
    def shared(self) -> tuple[str, ...]:
        """What it has in common with A, in several forms, the longest first; () while unknown."""
        if self.common is None:
            return ()
        if self.common.obstacle in {ObstacleKind.LANGUAGES, ObstacleKind.ENCODER}:
            told = translate("sources", "not in the same language as A")
            return told, translate("sources", "different language")
        if self.common.obstacle:
            return translate("sources", "not compared with A: too long"), translate("sources", "too long")
        passages = tr("%Ln passage(s) with A", "", self.common.passages)
        short = tr("%Ln passage(s)", "in common with A", self.common.passages)
        if self.common.share < LEAST_SHARE:
            return passages, short
        part = translate("sources", "{share} word for word").format(share=percent(self.common.share))
        return _forms((passages, part), (passages,), (short,))

    @property
    def judged(self) -> tuple[str, ...]:
        """What it has in common with A, with the guess that it is of this event where there is room."""
        return (*_forms((*self.shared[:1], self._guess)), *self.shared) if self.is_guess else self.shared

    @property
    def _guess(self) -> str:
        return translate("sources", "event guessed") if self.is_guess else ""

    @property
    def spoken(self) -> str:
        """The row as one sentence for a screen reader."""
        said = [self.name, self.title, self.details[0]]
        if self.side is not None:
            said.append(translate("sources", "being read as {side}").format(side=self.letter))
        if self.tags:
            said.append(translate("sources", "tagged {tags}").format(tags=self.tag_names))
        return listed(part for part in (*said, *self.shared[:1]) if part)

    @property
    def explained(self) -> str:
        """Everything about it, for a tooltip; says what the numbers count."""
        counted = self.words is not None and translate(
            "sources", "The words compared; captions, bylines and adverts are not counted."
        )
        shared = self.common is not None and translate(
            "sources", "Words shared with A count only in runs of eight or more."
        )
        told = (self.name, self.title, self.details[0], *self.shared[:1], self.tag_names)
        guessed = self.is_guess and translate(
            "sources",
            "Parallax put it into this event as a guess. Choose “Keep in This Event” or “Not This Event”.",
        )
        lines = (*told, counted, shared, guessed, self._way)
        return "\n".join(isolated(line) for line in lines if line)

    @property
    def tag_names(self) -> str:
        """The names of its tags."""
        return " · ".join(shown_line(tag.name) for tag in self.tags)

    @property
    def _way(self) -> str:
        if self.side is not None:
            return translate("sources", "Being read as {side}").format(side=self.letter)
        return translate(
            "sources", "Click to read it as B; press A, or drag it onto the head of A, to read it as A"
        )


@dataclass(frozen=True, slots=True)
class RowLines:
    """The lines of a report's full row below its name.

    Attributes:
        number: the id of its entry. told: how many tell of the report itself.
        has_common: whether there is one, maybe still empty, for what it shares with A.
    """

    number: int
    told: int
    has_common: bool


class WrittenRows:
    """The rows of an event's entries, without sides and counts; each is made when it is first asked for."""

    def __init__(
        self,
        entries: Sequence[Entry],
        event: str = "",
        versions: Versions = NO_VERSIONS,
        tags: TagsByReport = NO_TAGS,
        guesses: frozenset[int] = frozenset(),
    ) -> None:
        self._entries, self._versions = entries, versions
        self._event, self._tags, self._guesses = event, tags, guesses
        self._written: dict[int, SourceRow] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def number(self, at: int) -> int:
        """The id of the entry of a row."""
        return self._entries[at].id

    def entry(self, at: int) -> Entry:
        """The entry of a row."""
        return self._entries[at]

    def is_found(self, at: int, query: Query) -> bool:
        """Whether the entry of a row matches a query; here words match within others too."""
        names = tuple(tag.name for tag in self._tags.get(self._entries[at].lineage, ()))
        return query.is_in(told_of(self._entries[at], self._event, names), anywhere=True)

    def lines(self, at: int) -> RowLines:
        """The lines of the row at that place, which is not written for it: Qt asks this of every row."""
        entry = self._entries[at]
        told = 1 + bool(_headline(entry)) + bool(self._tags.get(entry.lineage))
        return RowLines(entry.id, told, not entry.is_missing_text)

    def row(self, at: int) -> SourceRow:
        """The row at that place."""
        if at not in self._written:
            row = source_row(self._entries[at], self._versions)
            tags, is_guess = self._tags.get(self._entries[at].lineage, ()), row.number in self._guesses
            self._written[at] = replace(row, tags=tags, is_guess=is_guess) if tags or is_guess else row
        return self._written[at]


def source_row(entry: Entry, versions: Versions) -> SourceRow:
    """The row of an entry without side, counts and tags; versions are those of the whole list."""
    article = entry.article
    return SourceRow(
        entry.id,
        shown_line(article.name) or translate("sources", "Untitled"),
        _headline(entry),
        shown_line(shown_date(article.field(FieldName.DATE))),
        _version(entry, versions),
        entry.is_missing_text,
    )


def _headline(entry: Entry) -> str:
    article = entry.article
    return shown_line(article.title or article.opening) if article.source else ""


def shown_date(field: Field) -> str:
    """A date as people write it, with a question mark when it is a guess; as it stands when it is not ISO."""
    date = QDate.fromString(field.value[:10], Qt.DateFormat.ISODate)
    written = QLocale().toString(date, translate("dates", "d MMM yyyy")) if date.isValid() else field.value
    if not (field.is_guess and written):
        return written
    return translate("sources", "{date} ?", "a date that is a guess").format(date=written)


def percent(share: float) -> str:
    """A share, 0 to 1, in whole percent with a narrow no-break space."""
    return translate("sources", "{number}\u202f%").format(number=QLocale().toString(round(share * 100)))


def side_letter(side: Side) -> str:
    """What a side is called on screen."""
    return side.letter


def _version(entry: Entry, versions: Versions) -> str:
    newest = versions.get(entry.lineage)
    if newest is None:
        return ""
    is_newest = newest == entry.id
    return translate("sources", "latest version") if is_newest else translate("sources", "earlier version")


def _forms(*parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(" · ".join(part for part in form if part) for form in parts)
