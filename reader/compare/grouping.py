"""Which reports tell of the same event: whose telling words, names above all, are the same in those days."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import nlargest, nsmallest
from math import log, sqrt

from reader.compare.about import About, WordWeights
from reader.compare.pairing.background import background
from reader.text.checking import SOME, Checkpoint, checked, unchecked
from reader.text.model import Article
from reader.text.stems import stem

# The mean likeness to the reports of an event from which a report is one of them; fitted on 96 events.
SAME_EVENT = 0.18
# The least background weight of a word that counts: the rest stands in every report.
TELLING = 0.2
# The least background weight of a name, and how much more it counts than another word.
NAME, NAMED = 0.5, 1.5
# The most telling words of a report: an event in which none of them is told of is another one.
LED_BY = 20
# Of these words a report has at least so many in common with the reports of its event.
IN_COMMON = 2
# Events that are looked at word by word: those that are most like a report in its most telling words.
PROMISING = 8
# The most telling words of a report that are kept of it: those after them weigh little, and cost as much.
KEPT = 100
# Characters of a text that are read: what an event is about is told by then.
READ = 20_000
# Times each report is asked again where it belongs, as the first ones could not know those after them.
ROUNDS = 3
# Days of a fortnight: what is told of an event later mostly follows by steps of no more than that.
NEAR = 14
# What likeness counts of reports further apart: each year's flood of a river has the same names.
FAR = 0.5
_WORD = re.compile(r"[^\W_]+")


@dataclass(slots=True)
class _Group:
    """Reports that are taken to tell of one event; sums: their weights, added up."""

    size: int
    sums: dict[str, float]
    fortnights: Counter[int] = field(default_factory=Counter)


def about(article: Article) -> About:
    """What a report is about, and when it was written."""
    return About(telling_words(article), _fortnight(article.date))


def _fortnight(written: str) -> int | None:
    try:
        return date.fromisoformat(written[:10]).toordinal() // NEAR
    except ValueError:
        return None


def telling_words(article: Article) -> WordWeights:
    """What a report is about."""
    language, counts, weights = article.language or "en", Counter[str](), dict[str, float]()
    for found in _WORD.finditer(f"{article.title}\n{article.text[:READ]}"):
        word = found.group()
        key = stem(word.lower(), language)
        counts[key] += 1
        weight = background(key, language)
        is_name = word[:1].isupper() and weight > NAME
        weights[key] = max(weights.get(key, 0.0), weight * NAMED if is_name else weight)
    valued = {
        key: (1 + log(count)) * weights[key] ** 2 for key, count in counts.items() if weights[key] > TELLING
    }
    length = sqrt(sum(value * value for value in valued.values()))
    return {key: valued[key] / length for key in _most_telling(valued, KEPT)} if length else {}


def likeness(report: About, event: Sequence[About]) -> float:
    """The mean likeness of a report to those of an event; from SAME_EVENT on it is taken to be one."""
    products = sum(_product(report.words, one.words) for one in event)
    dated = Counter(one.fortnight for one in event if one.fortnight is not None)
    return products / len(event) * _nearness(_dated(report), dated) if event else 0.0


def grouped(
    reports: Sequence[About],
    apart: Iterable[frozenset[int]] = (),
    check: Checkpoint = unchecked,
) -> tuple[tuple[int, ...], ...]:
    """The places of reports that tell of one event each, the largest groups first.

    Args:
        reports: what each is about, and when it was written.
        apart: two places each that a person said are not of the same event.
        check: called every few milliseconds; what it raises ends the work.
    """
    return _Grouping(reports, apart).work_out(check)


class _Grouping:
    """Puts reports to the group that they are most like, one after the other, and again until all stay."""

    def __init__(self, reports: Sequence[About], apart: Iterable[frozenset[int]]) -> None:
        self._reports = reports
        self._apart: defaultdict[int, set[int]] = defaultdict(set)
        for pair in apart:
            for place in pair:
                self._apart[place] |= pair - {place}
        self._groups: dict[int, _Group] = {}
        self._having: defaultdict[str, set[int]] = defaultdict(set)
        self._of: dict[int, int] = {}
        self._next = 0

    def work_out(self, check: Checkpoint) -> tuple[tuple[int, ...], ...]:
        for _ in range(ROUNDS):
            before = self._places()
            for place in checked(range(len(self._reports)), check, SOME):
                self._put(place)
            self._join(check)
            if self._places() == before:
                break
        return self._places()

    def _places(self) -> tuple[tuple[int, ...], ...]:
        held = (tuple(sorted(places)) for places in self._members().values())
        return tuple(sorted(held, key=lambda group: (-len(group), group)))

    def _put(self, place: int) -> None:
        report = self._reports[place]
        alone = _Group(1, dict(report.words), _dated(report))
        if place in self._of:
            self._take_out(self._of.pop(place), alone)
        banned = {self._of[other] for other in self._apart[place] if other in self._of}
        number, found = self._most_like(alone, banned)
        if found < SAME_EVENT:
            number, self._next = self._next, self._next + 1
            self._groups[number] = _Group(0, {})
        self._of[place] = number
        self._add(number, alone)

    def _most_like(self, group: _Group, banned: set[int]) -> tuple[int, float]:
        """The group to which the mean likeness is greatest, of those that share a word."""
        leading = _leading(group.sums)
        shared = Counter(number for word in leading for number in self._having[word])
        candidates = [
            number for number, count in shared.items() if count >= IN_COMMON and number not in banned
        ]
        if len(candidates) > PROMISING:
            led = _Group(group.size, {word: group.sums[word] for word in leading}, group.fortnights)
            candidates = nlargest(PROMISING, candidates, lambda n: (_mean_likeness(led, self._groups[n]), -n))
        means = ((_mean_likeness(group, self._groups[number]), -number) for number in candidates)
        best, number = max(means, default=(0.0, 1))
        return -number, best

    def _join(self, check: Checkpoint) -> None:
        """Join groups that are as like each other as a report must be; the smaller goes into the larger."""
        members = self._members()
        for number in checked(sorted(self._groups, key=lambda n: self._groups[n].size), check, SOME):
            mine = members[number]
            banned = {number} | {
                self._of[other] for place in mine for other in self._apart[place] if other in self._of
            }
            group = self._groups[number]
            into, found = self._most_like(group, banned)
            if found >= SAME_EVENT:
                self._dissolve(number)
                self._add(into, group)
                self._of |= dict.fromkeys(mine, into)
                members[into] |= members.pop(number)

    def _members(self) -> defaultdict[int, set[int]]:
        held: defaultdict[int, set[int]] = defaultdict(set)
        for place, number in self._of.items():
            held[number].add(place)
        return held

    def _add(self, number: int, more: _Group) -> None:
        group = self._groups[number]
        group.size += more.size
        group.fortnights += more.fortnights
        for word, weight in more.sums.items():
            group.sums[word] = group.sums.get(word, 0.0) + weight
        for word in _leading(more.sums):
            self._having[word].add(number)

    def _take_out(self, number: int, alone: _Group) -> None:
        group = self._groups[number]
        if group.size == 1:
            self._dissolve(number)
            return
        group.size -= 1
        group.fortnights -= alone.fortnights
        for word, weight in alone.sums.items():
            group.sums[word] -= weight

    def _dissolve(self, number: int) -> None:
        for word in self._groups.pop(number).sums:
            self._having[word].discard(number)


def _mean_likeness(one: _Group, other: _Group) -> float:
    mean = _product(one.sums, other.sums) / one.size / other.size
    return mean * _nearness(one.fortnights, other.fortnights)


def _dated(report: About) -> Counter[int]:
    return Counter([] if report.fortnight is None else [report.fortnight])


def _nearness(fortnights: Counter[int], others: Counter[int]) -> float:
    """What their likeness counts: less where no report of the one was written near one of the other."""
    if not (fortnights and others):
        return 1.0
    return 1.0 if any(at + step in others for at in fortnights for step in (-1, 0, 1)) else FAR


def _leading(words: WordWeights) -> list[str]:
    return _most_telling(words, LED_BY)


def _most_telling(words: WordWeights, most: int) -> list[str]:
    return nsmallest(most, words, key=lambda word: (-words[word], word))


def _product(words: WordWeights, sums: Mapping[str, float]) -> float:
    return sum(weight * sums[word] for word, weight in words.items() if word in sums)
