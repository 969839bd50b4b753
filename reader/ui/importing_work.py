"""Bringing reports in: the part that runs in the background, one file after the other, each kept at once."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from threading import Event

from reader.library.child import ReadingProcess
from reader.library.formats import Hints, Loaded, UnreadableFile
from reader.library.gathering import gather
from reader.library.records import Outcome
from reader.library.store import Library
from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.dropping import Clip, Incoming, Link
from reader.ui.jobs import Progress

LINK_FORMAT = "link"
"""The format of a report of which only the address is known."""

Thing = Path | Link | Clip


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one article.

    Attributes:
        name: of the file, the link or the text it came from. title: of the article.
        id: of its entry. updates: the id of the version before it, if this is a newer one.
    """

    name: str
    title: str
    outcome: Outcome
    id: int
    updates: int | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """One thing that could not be read, and why in a sentence; thing is kept for another try."""

    thing: Thing
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Split:
    """A file that holds several articles, read but not added: the person is asked first."""

    name: str
    articles: tuple[Loaded, ...]


@dataclass(slots=True)
class Tally:
    """What came of an import so far; the background hands over lines, failures and splits one by one."""

    lines: list[Line] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    splits: list[Split] = field(default_factory=list)

    def take(self, part: Line | Failure | Split) -> None:
        """Count one more."""
        match part:
            case Line():
                self.lines.append(part)
            case Failure():
                self.failures.append(part)
            case Split():
                self.splits.append(part)

    def ids(self, *outcomes: Outcome) -> list[int]:
        """The entries of those outcomes."""
        return [line.id for line in self.lines if line.outcome in outcomes]


def bring_in(found: Incoming, library: Path, story: int, stop: Event, progress: Progress) -> None:
    """Read everything and add it to a story of the library, delivering a Line, Failure or Split for each.

    After stop is set nothing more is begun; what was added by then is delivered all the same.
    """
    things = list(_things(found))
    with Library(library) as kept, ReadingProcess() as reader:
        for number, thing in enumerate(things):
            if stop.is_set() or progress.is_cancelled:
                break
            progress.report(number, len(things), name_of(thing))
            try:
                articles = _read(thing, reader)
            except UnreadableFile as error:
                progress.deliver(Failure(thing, error.name, error.reason))
                continue
            if len(articles) > 1:
                progress.deliver(Split(name_of(thing), articles))
            else:
                _add(articles, name_of(thing), kept, story, progress)


def add_articles(
    articles: Sequence[Loaded], name: str, library: Path, story: int, progress: Progress
) -> None:
    """Add articles that were read before, as after a question about splitting."""
    with Library(library) as kept:
        _add(articles, name, kept, story, progress)


def name_of(thing: Thing) -> str:
    """What to call a thing on screen."""
    match thing:
        case Path():
            return thing.name
        case Link():
            return thing.title or thing.address
        case Clip():
            return thing.name.rpartition(".")[0]


def _add(articles: Sequence[Loaded], name: str, kept: Library, story: int, progress: Progress) -> None:
    for loaded in articles:
        added = kept.add(loaded, story)
        title = loaded.article.title or loaded.article.name
        progress.deliver(Line(name, title, added.outcome, added.id, added.updates))


def _things(found: Incoming) -> Iterator[Thing]:
    yield from gather(found.paths)
    yield from found.links
    yield from found.clips


def _read(thing: Thing, reader: ReadingProcess) -> tuple[Loaded, ...]:
    match thing:
        case Path():
            return reader.load(thing)
        case Clip():
            hints = Hints(thing.address, media_type=thing.media_type)
            return reader.load_bytes(thing.data, thing.name, hints)
        case Link():
            return (_placeholder(thing),)


def _placeholder(link: Link) -> Loaded:
    address = link.address.encode()
    fields = {FieldName.TITLE: Field(link.title, Provenance.ADDRESS, is_guess=True)} if link.title else {}
    article = Article("", fields, link.address, sha256(address).hexdigest())
    return Loaded(article, address, LINK_FORMAT)
