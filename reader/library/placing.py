"""Guesses the events of new reports: known ones, and new ones of which several reports tell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from reader.compare.about import About
from reader.compare.grouping import SAME_EVENT, about, grouped, likeness
from reader.library.events import LEAST
from reader.library.records import Entry
from reader.library.store import Library
from reader.text.checking import Watch, unwatched

# The most similar reports of a new one whose events are candidates.
NEAREST = 20
# Candidate events that are looked at, the nearest first: a dozen reports of each are read, once.
EVENTS = 3
# Reports of an event with which a new one is compared: more of them change hardly any guess.
MEMBERS = 12


@dataclass(frozen=True, slots=True)
class LikelyEvents:
    """The guessed events of reports.

    Attributes:
        into: the reports for each known story, by its id.
        fresh: for each new event, the reports that tell of it.
    """

    into: Mapping[int, tuple[int, ...]]
    fresh: tuple[tuple[int, ...], ...]


def placed(library: Library, story: int, watch: Watch = unwatched) -> LikelyEvents:
    """Guess the events of the reports in the inbox; changes nothing.

    Args:
        library: its index of words must be filled.
        story: the inbox.
        watch: told the progress; what it raises ends the work.
    """
    return _Placing(library, story).work_out(watch)


class _Placing:
    """Guesses one report after the other, and keeps what each known event is about."""

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
        """The story whose reports are most like this one; None where they are not like enough."""
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
        """Whether nobody has set the report apart from one in that story."""
        if not self._apart:
            return True
        if story not in self._lineages:
            self._lineages[story] = frozenset(self._library.lineages(story))
        return not any(
            (min(lineage, other), max(lineage, other)) in self._apart for other in self._lineages[story]
        )

    def _pairs(self, left: Sequence[tuple[Entry, About]]) -> list[frozenset[int]]:
        """The pairs of places of reports that somebody has set apart."""
        places = {entry.lineage: at for at, (entry, _) in enumerate(left)}
        known = ((places.get(one), places.get(other)) for one, other in self._apart)
        return [frozenset({one, other}) for one, other in known if one is not None and other is not None]
