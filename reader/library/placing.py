"""Which event new reports tell of, as a guess: one that is there, or one that several of them tell of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from reader.compare.about import About
from reader.compare.grouping import SAME_EVENT, about, grouped, likeness
from reader.library.events import LEAST
from reader.library.records import Entry
from reader.library.store import Library
from reader.text.checking import Watch, unwatched

# Reports most like a new one, whose events may be its own.
NEAREST = 20
# Of these events, the nearest first: of each a dozen reports are read, once.
EVENTS = 3
# Reports of an event that a new one is held against: more of them say the same.
MEMBERS = 12


@dataclass(frozen=True, slots=True)
class LikelyEvents:
    """Where reports seem to belong.

    Attributes:
        into: the reports that seem to tell of a story that is there, by that.
        fresh: of each event that no story is of, the reports that tell of it.
    """

    into: Mapping[int, tuple[int, ...]]
    fresh: tuple[tuple[int, ...], ...]


def placed(library: Library, story: int, watch: Watch = unwatched) -> LikelyEvents:
    """Where the reports of a story seem to belong that holds what is in no event.

    Args:
        library: whose index of words is filled.
        story: of the reports.
        watch: told how far it is; what it raises ends the work, which has changed nothing.
    """
    return _Placing(library, story).work_out(watch)


class _Placing:
    """Looks for the event of one report after the other; what an event is about is found out once."""

    def __init__(self, library: Library, story: int) -> None:
        self._library, self._story = library, story
        self._events: dict[int, tuple[About, ...]] = {}
        self._lineages: dict[int, frozenset[int]] = {}
        self._apart = library.apart()

    def work_out(self, watch: Watch) -> LikelyEvents:
        entries = [entry for entry in self._library.entries(self._story) if not entry.is_missing_text]
        into: dict[int, list[int]] = {}
        left: list[tuple[Entry, About]] = []
        for done, entry in enumerate(entries):
            watch(done, len(entries))
            told = about(entry.article)
            if (event := self._event_of(entry, told)) is None:
                left.append((entry, told))
            else:
                into.setdefault(event, []).append(entry.id)
        pairs, last = self._pairs(left), partial(watch, len(entries), len(entries))
        groups = grouped([told for _, told in left], pairs, last)
        fresh = tuple(tuple(left[at][0].id for at in group) for group in groups if len(group) >= LEAST)
        return LikelyEvents({event: tuple(numbers) for event, numbers in into.items()}, fresh)

    def _event_of(self, entry: Entry, told: About) -> int | None:
        """The story whose reports are most like this one, if they are like it enough."""
        nearest = self._library.nearest(entry, NEAREST)
        stories = [story for story in self._library.stories_of(nearest) if story != self._story]
        found = [
            (likeness(told, self._about_event(story)), -story)
            for story in list(dict.fromkeys(stories))[:EVENTS]
            if self._may_be(entry.lineage, story)
        ]
        best, number = max(found, default=(0.0, 0))
        return -number if best >= SAME_EVENT else None

    def _about_event(self, story: int) -> tuple[About, ...]:
        if story not in self._events:
            numbers = self._library.numbers(story)
            step = max(1, len(numbers) // MEMBERS)
            some = (self._library.entry(number) for number in numbers[::step][:MEMBERS])
            self._events[story] = tuple(about(entry.article) for entry in some)
        return self._events[story]

    def _may_be(self, lineage: int, story: int) -> bool:
        """Whether nobody has said of the report that it is not of the event of one that is in there."""
        if not self._apart:
            return True
        if story not in self._lineages:
            self._lineages[story] = frozenset(self._library.lineages(story))
        return not any(
            (min(lineage, other), max(lineage, other)) in self._apart for other in self._lineages[story]
        )

    def _pairs(self, left: Sequence[tuple[Entry, About]]) -> list[frozenset[int]]:
        """The places of those of which somebody said that they are not of one event."""
        places = {entry.lineage: at for at, (entry, _) in enumerate(left)}
        known = ((places.get(one), places.get(other)) for one, other in self._apart)
        return [frozenset({one, other}) for one, other in known if one is not None and other is not None]
