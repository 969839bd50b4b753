"""Which reports tell of the same event: those whose telling words, names above all, are the same ones."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from reader.compare.pairing.background import background
from reader.text.checking import SOME, Checkpoint, checked, unchecked
from reader.text.model import Article
from reader.text.stems import stem

SAME_EVENT = 0.18
"""The mean likeness to the reports of an event from which a report is one of them; fitted on 96 events."""
TELLING = 0.2
"""The least background weight of a word that counts: the rest stands in every report."""
NAME, NAMED = 0.5, 1.5
"""The least background weight of a name, and how much more it counts than another word."""
LED_BY = 20
"""The most telling words of a report: an event in which none of them is told of is another one."""
IN_COMMON = 2
"""Of these words a report has at least so many in common with the reports of its event."""
READ = 20_000
"""Characters of a text that are read: what an event is about is told by then."""
ROUNDS = 3
"""Times each report is asked again where it belongs, as the first ones could not know those after them."""
_WORD = re.compile(r"[^\W_]+")

WordWeights = Mapping[str, float]
"""The telling words of a report with their weights, whose squares make 1."""


@dataclass(slots=True)
class _Group:
    """Reports that are taken to tell of one event; sums: their weights, added up."""

    size: int
    sums: dict[str, float]


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
    return {key: value / length for key, value in valued.items()} if length else {}


def grouped(
    reports: Sequence[WordWeights],
    apart: Iterable[frozenset[int]] = (),
    check: Checkpoint = unchecked,
) -> tuple[tuple[int, ...], ...]:
    """The places of reports that tell of one event each, the largest groups first.

    Args:
        reports: what each is about.
        apart: two places each that a person said are not of the same event.
        check: called every few milliseconds; what it raises ends the work.
    """
    return _Grouping(reports, apart).work_out(check)


class _Grouping:
    """Puts reports to the group that they are most like, one after the other, and again until all stay."""

    def __init__(self, reports: Sequence[WordWeights], apart: Iterable[frozenset[int]]) -> None:
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
        held: defaultdict[int, list[int]] = defaultdict(list)
        for place in sorted(self._of):
            held[self._of[place]].append(place)
        return tuple(sorted(map(tuple, held.values()), key=lambda group: (-len(group), group)))

    def _put(self, place: int) -> None:
        words = self._reports[place]
        if place in self._of:
            self._take_out(self._of.pop(place), words)
        banned = {self._of[other] for other in self._apart[place] if other in self._of}
        number, likeness = self._most_like(words, 1, banned)
        if likeness < SAME_EVENT:
            number, self._next = self._next, self._next + 1
            self._groups[number] = _Group(0, {})
        self._of[place] = number
        self._add(number, words, 1)

    def _most_like(self, words: WordWeights, size: int, banned: set[int]) -> tuple[int, float]:
        """The group to which the mean likeness is greatest, of those that share a word."""
        shared = Counter(number for word in _leading(words) for number in self._having[word])
        candidates = {number for number, count in shared.items() if count >= IN_COMMON} - banned
        means = (
            (_product(words, self._groups[number].sums) / self._groups[number].size / size, -number)
            for number in candidates
        )
        best, number = max(means, default=(0.0, 1))
        return -number, best

    def _join(self, check: Checkpoint) -> None:
        """Join groups that are as like each other as a report must be; the smaller goes into the larger."""
        for number in checked(sorted(self._groups, key=lambda n: self._groups[n].size), check, SOME):
            group = self._groups[number]
            mine = {place for place, of in self._of.items() if of == number}
            banned = {number} | {
                self._of[other] for place in mine for other in self._apart[place] if other in self._of
            }
            into, likeness = self._most_like(group.sums, group.size, banned)
            if likeness >= SAME_EVENT:
                self._dissolve(number)
                self._add(into, group.sums, group.size)
                self._of |= dict.fromkeys(mine, into)

    def _add(self, number: int, words: WordWeights, size: int) -> None:
        group = self._groups[number]
        group.size += size
        for word, weight in words.items():
            group.sums[word] = group.sums.get(word, 0.0) + weight
        for word in _leading(words):
            self._having[word].add(number)

    def _take_out(self, number: int, words: WordWeights) -> None:
        group = self._groups[number]
        if group.size == 1:
            self._dissolve(number)
            return
        group.size -= 1
        for word, weight in words.items():
            group.sums[word] -= weight

    def _dissolve(self, number: int) -> None:
        for word in self._groups.pop(number).sums:
            self._having[word].discard(number)


def _leading(words: WordWeights) -> list[str]:
    return sorted(words, key=lambda word: (-words[word], word))[:LED_BY]


def _product(words: WordWeights, sums: Mapping[str, float]) -> float:
    return sum(weight * sums[word] for word, weight in words.items() if word in sums)
