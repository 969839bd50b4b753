"""The result of an import: what was added, what could not be read, and what the user is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.library.formats import Loaded
from reader.library.importing.column_names import FORMATS
from reader.library.importing.refusal import ContentReason, Refusal
from reader.library.importing.set_aside import SetAside
from reader.library.records import AddOutcome
from reader.ui.importing.dropping import Clip, WebLink

NONE: Mapping[str, str] = {}

Thing = Path | WebLink | Clip | SetAside


@dataclass(frozen=True, slots=True)
class AddedLine:
    """An article that was added, or was there already.

    Attributes:
        name: of the file, link or text it came from. title: of the article.
        outcome: what the library made of it.
        id: of its entry. updates: the id of the version before, if this is a newer one.
        thing: what it was read from.
    """

    name: str
    title: str
    outcome: AddOutcome
    id: int
    updates: int | None = None
    thing: Thing | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Something that could not be read.

    Attributes:
        thing: what was to be read, for another attempt. name: of it. refusal: why it was not read.
        is_kept: whether a copy was kept for a later version of the program.
    """

    thing: Thing
    name: str
    refusal: Refusal
    is_kept: bool = False

    @property
    def is_table(self) -> bool:
        """Whether it is a table in which no column of text was found: the user may know which it is."""
        return self.refusal.reason is ContentReason.NO_TEXT_COLUMN


@dataclass(frozen=True, slots=True)
class Split:
    """A file with several articles, which are read but not added until the user has been asked.

    Attributes:
        thing: the file. name: of it. articles: those in it.
        columns: those of a table that the user chose, by field.
    """

    thing: Thing
    name: str
    articles: tuple[Loaded, ...]
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_table(self) -> bool:
        """Whether it is a table, with its articles in rows."""
        return self.articles[0].format in FORMATS


@dataclass(slots=True)
class Tally:
    """The result of an import so far; the working thread delivers its parts one by one.

    Attributes:
        lines: articles that were added or there already. failures: what could not be read. splits: files
            to ask about.
        is_by_itself: whether it comes from a watched folder, so that nobody asked for it.
    """

    lines: list[AddedLine] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    splits: list[Split] = field(default_factory=list)
    is_by_itself: bool = False

    def take(self, part: AddedLine | Failure | Split) -> None:
        """Add a part."""
        match part:
            case AddedLine():
                self.lines.append(part)
            case Failure():
                self.failures.append(part)
            case Split():
                self.splits.append(part)

    @property
    def table(self) -> Split | Failure | None:
        """The first table that the user can choose columns for; None where there is none."""
        waiting: tuple[Split | Failure, ...] = (*self.splits, *self.failures)
        return next((part for part in waiting if part.is_table), None)

    @property
    def pasted(self) -> int | None:
        """The id of the report if only one pasted text came in, which is opened; else None."""
        is_alone = len(self.lines) == 1 and not self.failures and not self.splits
        return self.lines[0].id if is_alone and isinstance(self.lines[0].thing, Clip) else None

    @property
    def paths(self) -> frozenset[str]:
        """The paths of all files that were read or refused."""
        parts: tuple[AddedLine | Failure | Split, ...] = (*self.lines, *self.failures, *self.splits)
        things = (part.thing for part in parts)
        return frozenset(str(thing) for thing in things if isinstance(thing, Path))

    def ids(self, *outcomes: AddOutcome) -> list[int]:
        """The ids of the entries with those outcomes."""
        return [line.id for line in self.lines if line.outcome in outcomes]
