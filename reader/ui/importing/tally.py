"""What came of an import: what was added, what could not be read, what a person is asked about."""

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
    """What became of one article.

    Attributes:
        name: of the file, the link or the text it came from. title: of the article.
        id: of its entry. updates: the id of the version before it, if this is a newer one.
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
    """One thing that could not be read, and why; thing is kept for another try.

    Attributes:
        is_kept: whether a copy was set aside, for a later version of the program.
    """

    thing: Thing
    name: str
    refusal: Refusal
    is_kept: bool = False

    @property
    def is_table(self) -> bool:
        """Whether it failed for want of a column of text: the person may know which one it is."""
        return self.refusal.reason is ContentReason.NO_TEXT_COLUMN


@dataclass(frozen=True, slots=True)
class Split:
    """A file that holds several articles, read but not added: the person is asked first.

    Attributes:
        columns: those of a table that the person chose, by field.
    """

    thing: Thing
    name: str
    articles: tuple[Loaded, ...]
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_table(self) -> bool:
        """Whether its articles stand in columns."""
        return self.articles[0].format in FORMATS


@dataclass(slots=True)
class Tally:
    """What came of an import so far; the background hands over lines, failures and splits one by one.

    Attributes:
        is_by_itself: whether nobody has asked for it: it came into a watched folder.
    """

    lines: list[AddedLine] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    splits: list[Split] = field(default_factory=list)
    is_by_itself: bool = False

    def take(self, part: AddedLine | Failure | Split) -> None:
        """Count one more."""
        match part:
            case AddedLine():
                self.lines.append(part)
            case Failure():
                self.failures.append(part)
            case Split():
                self.splits.append(part)

    @property
    def table(self) -> Split | Failure | None:
        """The first table of articles that waits for an answer, or that failed for want of one."""
        waiting: tuple[Split | Failure, ...] = (*self.splits, *self.failures)
        return next((part for part in waiting if part.is_table), None)

    @property
    def pasted(self) -> int | None:
        """The one report that came in when it was a pasted text: it is opened, and its details offered."""
        is_alone = len(self.lines) == 1 and not self.failures and not self.splits
        return self.lines[0].id if is_alone and isinstance(self.lines[0].thing, Clip) else None

    @property
    def paths(self) -> frozenset[str]:
        """The files that were read, or cannot be."""
        parts: tuple[AddedLine | Failure | Split, ...] = (*self.lines, *self.failures, *self.splits)
        things = (part.thing for part in parts)
        return frozenset(str(thing) for thing in things if isinstance(thing, Path))

    def ids(self, *outcomes: AddOutcome) -> list[int]:
        """The entries of those outcomes."""
        return [line.id for line in self.lines if line.outcome in outcomes]
