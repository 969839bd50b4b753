"""The reports of a story with all that the window shows of them at once, made where they are read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.compare.story import Story
from reader.library.records import Entry
from reader.library.store import Library
from reader.library.tags import Tag
from reader.text.checking import Checkpoint, unchecked

TagsByReport = Mapping[int, tuple[Tag, ...]]
"""The tags of reports by their lineage, the id of the first version."""

Versions = Mapping[int, int]
"""The id of the newest version by lineage, for reports that have several."""


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """How many reports each story has, and how many of these by a guess; stories without any are left out."""

    reports: Mapping[int, int] = field(default_factory=dict)
    guessed: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StoryEntries:
    """The reports of a story; of ten thousand each of these takes some milliseconds to make.

    Attributes:
        story: their articles, in the same places, and the hand edits among them; nothing is chosen.
        places: of the entries, by their ids.
        versions, tags, guesses: what is told of the reports; guesses are the ids of those guessed.
        counts: of all stories of the library.
    """

    entries: tuple[Entry, ...] = ()
    story: Story = field(default_factory=Story)
    places: Mapping[int, int] = field(default_factory=dict)
    versions: Versions = field(default_factory=dict)
    tags: TagsByReport = field(default_factory=dict)
    guesses: frozenset[int] = frozenset()
    counts: LibraryCounts = field(default_factory=LibraryCounts)


def listed(
    library: Library, number: int, known: Mapping[int, Entry], check: Checkpoint = unchecked
) -> StoryEntries:
    """Read the reports of the story with that id; unchanged entries are returned as the known objects."""
    entries = library.entries(number, check, known)
    story = Story(
        tuple(entry.article for entry in entries),
        edits=library.edits_among([entry.id for entry in entries]),
    )
    check()
    story.readable  # noqa: B018  # found here, and kept
    return StoryEntries(
        entries,
        story,
        {entry.id: place for place, entry in enumerate(entries)},
        versions_of(entries),
        library.tags_of_reports(),
        library.guesses(),
        counts_of(library),
    )


def counts_of(library: Library) -> LibraryCounts:
    """How many reports there are in each story of a library."""
    return LibraryCounts(library.counts(), library.guessed_counts())


def versions_of(entries: Iterable[Entry]) -> Versions:
    """The newest version of each report that has several."""
    newest: dict[int, int] = {}
    several: set[int] = set()
    for entry in entries:
        if entry.lineage in newest:
            several.add(entry.lineage)
        newest[entry.lineage] = max(entry.id, newest.get(entry.lineage, 0))
    return {lineage: newest[lineage] for lineage in several}
