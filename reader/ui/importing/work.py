"""The part of an import that runs in a working thread: reads file by file, and adds each at once."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from pathlib import Path
from threading import Event
from typing import TypeVar

from reader.library.formats import Hints, Loaded, UnreadableFile, read_bytes, with_origin
from reader.library.handwork import Handwork
from reader.library.importing.gathering import MOST, gather, leading_out
from reader.library.importing.metadata.file_name import shared_words, without_shared
from reader.library.importing.reading_process import ReadingProcess
from reader.library.importing.refusal import FileReason, Refusal
from reader.library.importing.repairs import one_line
from reader.library.importing.set_aside import SetAside, forget, keep
from reader.library.records import AddOutcome
from reader.library.store import Library
from reader.text.model import Article, Field, FieldName, Provenance
from reader.ui.importing.dropping import Clip, Incoming, WebLink
from reader.ui.importing.tally import NONE, AddedLine, Failure, Split, Thing
from reader.ui.importing.waiting import PATIENCE, when_free
from reader.ui.jobs import Progress

T = TypeVar("T")

AsAdded = Mapping[int, Handwork]
"""The state of reports right after they were added, by id; of very many it takes long to read."""

LINK_FORMAT = "link"
"""The format of a report of which only the address is known."""


def bring_in(
    found: Incoming, reader: ReadingProcess, library: Path, story: int, stop: Event, progress: Progress
) -> AsAdded:
    """Read everything and add it to a story of the library, delivering an AddedLine, Failure or Split each.

    Once stop is set nothing more is begun, but what was added is still delivered. While another program has
    the library locked this waits, after delivering Held. Gives the state of what was added.
    """
    things = list(_things(found, stop))
    shared = shared_words(thing.stem for thing in things[:MOST] if isinstance(thing, Path))
    keeping = _Keeping(library, story, stop, progress, found.is_by_itself)
    with keeping.opened() as kept:
        for number, thing in enumerate(things[:MOST]):
            if not keeping.is_wanted():
                break
            progress.report(number, min(len(things), MOST), name_of(thing))
            try:
                articles = _named(thing, _read(thing, reader), shared)
                forget(library, articles[0].article.digest)
            except UnreadableFile as error:
                if not stop.is_set():  # otherwise the error comes from stopping
                    progress.deliver(_failure(thing, error, library))
                continue
            if len(articles) > 1:
                progress.deliver(Split(thing, name_of(thing), articles))
            else:
                keeping.add(articles, thing, kept)
        as_added = keeping.settled(kept)
    for link in leading_out(found.paths, lambda: not stop.is_set())[:MOST]:
        progress.deliver(Failure(link, name_of(link), Refusal(FileReason.LEADS_OUT)))
    if len(things) > MOST:
        refusal = Refusal(FileReason.TOO_MANY_FILES, MOST)
        progress.deliver(Failure(found.paths[0], name_of(found.paths[0]), refusal))
    return as_added


def add_articles(
    articles: Sequence[Loaded], thing: Thing, library: Path, story: int, stop: Event, progress: Progress
) -> AsAdded:
    """Add articles that were read before, after the user was asked about a file with several; as above."""
    keeping = _Keeping(library, story, stop, progress)
    with keeping.opened() as kept:
        keeping.add(articles, thing, kept)
        return keeping.settled(kept)


def read_again(
    thing: Thing, reader: ReadingProcess, columns: Mapping[str, str], library: Path, progress: Progress
) -> AsAdded:
    """Read a table with chosen columns, and deliver a Split or a Failure; nothing is added."""
    try:
        articles = _read(thing, reader, columns)
    except UnreadableFile as error:
        progress.deliver(_failure(thing, error, library))
    else:
        progress.deliver(Split(thing, name_of(thing), articles, columns))
    return {}


def data_of(thing: Thing) -> bytes:
    """The bytes of what is to be read.

    Raises:
        UnreadableFile: it is not there, or too large.
    """
    match thing:
        case Path():
            return read_bytes(thing)
        case Clip():
            return thing.data
        case WebLink():
            return b""
        case SetAside():
            return read_bytes(thing.bytes_at)


def name_of(thing: Thing) -> str:
    """The name of what is to be read, as it is shown."""
    match thing:
        case Path():
            return one_line(thing.name)
        case WebLink():
            return thing.title or thing.address
        case Clip():
            return thing.name.rpartition(".")[0]
        case SetAside():
            return one_line(thing.name)


def _failure(thing: Thing, error: UnreadableFile, library: Path) -> Failure:
    """The failure; a copy is kept if the program is at fault, and an earlier copy deleted if it is not."""
    if error.refusal.is_our_fault:
        return Failure(thing, error.name, error.refusal, is_kept=_is_kept(thing, library))
    if isinstance(thing, SetAside):
        forget(library, thing.bytes_at.stem)
    return Failure(thing, error.name, error.refusal)


def _is_kept(thing: Thing, library: Path) -> bool:
    with suppress(UnreadableFile):  # it has gone meanwhile
        data = data_of(thing)
        match thing:
            case Path():
                return keep(library, data, thing.name, str(thing))
            case Clip():
                return keep(library, data, thing.name, thing.address, thing.media_type)
            case SetAside():
                return keep(library, data, thing.name, thing.origin, thing.media_type)
            case WebLink():
                return False
    return False


@dataclass(frozen=True, slots=True)
class _Keeping:
    """Adds the articles of one import to a library, until it is stopped."""

    library: Path
    story: int
    stop: Event
    progress: Progress
    is_by_itself: bool = False
    added: list[int] = field(default_factory=list)

    def is_wanted(self) -> bool:
        return not (self.stop.is_set() or self.progress.is_cancelled)

    def opened(self) -> Library:
        return self._when_free(lambda: Library(self.library, PATIENCE))

    def add(self, articles: Sequence[Loaded], thing: Thing, kept: Library) -> None:
        add, name = kept.add_arrival if self.is_by_itself else kept.add, name_of(thing)
        for loaded in articles:
            if not self.is_wanted():
                return
            added = self._when_free(partial(add, loaded, self.story))
            if added.outcome is not AddOutcome.ALREADY:
                self.added.append(added.id)
            title = loaded.article.title or loaded.article.name
            self.progress.deliver(AddedLine(name, title, added.outcome, added.id, added.updates, thing))

    def settled(self, kept: Library) -> AsAdded:
        """Place what came by itself, and give the state of all that was added."""
        kept.settle()
        return self._when_free(lambda: kept.handwork(self.added))

    def _when_free(self, act: Callable[[], T]) -> T:
        return when_free(act, self.is_wanted, self.progress.deliver)


def _things(found: Incoming, stop: Event) -> Iterator[Thing]:
    yield from gather(found.paths, lambda: not stop.is_set())
    yield from found.links
    yield from found.clips
    yield from found.set_aside


def _read(thing: Thing, reader: ReadingProcess, columns: Mapping[str, str] = NONE) -> tuple[Loaded, ...]:
    match thing:
        case Path() if columns:
            hints = Hints(columns=columns)
            return with_origin(reader.load_bytes(read_bytes(thing), thing.name, hints), str(thing))
        case Path():
            return reader.load(thing)
        case Clip():
            hints = Hints(thing.address, media_type=thing.media_type, columns=columns)
            return reader.load_bytes(thing.data, thing.name, hints)
        case WebLink():
            return (_placeholder(thing),)
        case SetAside():
            hints = Hints(thing.origin, media_type=thing.media_type, columns=columns)
            return with_origin(reader.load_bytes(data_of(thing), thing.name, hints), thing.origin)


def _named(thing: Thing, articles: tuple[Loaded, ...], shared: frozenset[str]) -> tuple[Loaded, ...]:
    if not isinstance(thing, Path):
        return articles
    return tuple(replace(one, article=without_shared(one.article, thing.stem, shared)) for one in articles)


def _placeholder(link: WebLink) -> Loaded:
    address = link.address.encode()
    fields = {FieldName.TITLE: Field(link.title, Provenance.ADDRESS, is_guess=True)} if link.title else {}
    article = Article("", fields, link.address, sha256(address).hexdigest())
    return Loaded(article, address, LINK_FORMAT)
