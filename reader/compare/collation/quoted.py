"""Who is quoted in the reports of an event: each quotation once, with how each report hands it on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from reader.compare.collation.full_names import in_full
from reader.compare.collation.joining import Groups
from reader.compare.collation.passages import StoryText, is_read
from reader.compare.collation.same_speaker import apart, fullest_name, is_one_speaker, speakers
from reader.compare.collation.values import Collation, Place
from reader.compare.quotations.matching import (
    LEAST_SHARED,
    Likeness,
    by_sentence,
    likeness,
    matched,
)
from reader.compare.quotations.quotes import Quote, quotes
from reader.compare.wording.subsequence import common
from reader.languages.language import record
from reader.text.checking import FEW, Checkpoint, checked, unchecked
from reader.text.model import Span

# Full words of a quotation that a sentence has which tells it indirectly: of one the statement may be
# another's.
LEAST_RETOLD = 2
# Full words of a quotation that is all of another, or a part of what the same speaker says in it.
LEAST_AGAIN = 2
# The part of the words of the shorter of two quotations that both have, in order, where one is altered.
ALTERED = 0.4
# The part of the full words of a quotation, or of the sentence that tells it, that both have.
RETOLD = 0.3

_Own = tuple[int, int]
"""A quotation: its report and which it is there."""


class Handed(StrEnum):
    """How a report hands a quotation on, beside the fullest of the versions that most agree with."""

    WHOLE = "whole"
    CUT = "cut"
    ALTERED = "altered"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True)
class Version:
    """A quotation in one report.

    Attributes:
        place: the sentence in which it begins, or the one that tells it indirectly.
        parts: what is quoted, without the marks; of one told indirectly, the sentence.
        said: the words, with the marks between parts.
        speaker: who says it in this report, as written there; "" for nobody, and where it is told indirectly.
    """

    place: Place
    handed: Handed
    parts: tuple[Span, ...]
    said: str
    speaker: str = ""

    @property
    def report(self) -> int:
        """The number of its report."""
        return self.place[0]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One utterance, with the version of every report that hands it on, in their order."""

    versions: tuple[Version, ...]

    @property
    def reports(self) -> tuple[int, ...]:
        """Who hands it on, in order."""
        return tuple(dict.fromkeys(version.report for version in self.versions))

    def of(self, report: int) -> tuple[Version, ...]:
        """The versions of one report; () where it does not hand it on."""
        return tuple(version for version in self.versions if version.report == report)

    @property
    def fullest(self) -> Version:
        """The version with the most words, the first of equals."""
        return max(self.versions, key=lambda v: (v.handed is Handed.WHOLE, len(v.said), -v.report))


@dataclass(frozen=True, slots=True)
class Named:
    """Who says something in some of the reports.

    Attributes:
        name: the fullest one.
        reports: the numbers of those that put it to them.
        called: what these call them there.
    """

    name: str
    reports: tuple[int, ...]
    called: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Quoted:
    """A speaker and what the reports quote of them, or one utterance that they put to different speakers.

    Attributes:
        speakers: one; none where nobody is named; several where the reports name different ones.
        quotations: those of the most reports first, then as the reports bring them.
    """

    speakers: tuple[Named, ...]
    quotations: tuple[Utterance, ...]

    @property
    def speaker(self) -> str:
        """The name of the only one; "" where nobody is named, or several are."""
        return self.speakers[0].name if len(self.speakers) == 1 else ""

    @property
    def is_apart(self) -> bool:
        """Whether the reports put it to different speakers."""
        return len(self.speakers) > 1

    @property
    def reports(self) -> tuple[int, ...]:
        """Who quotes them, in order."""
        return tuple(sorted({report for said in self.quotations for report in said.reports}))


def quoted(collation: Collation, check: Checkpoint = unchecked) -> tuple[Quoted, ...]:
    """Every speaker of a quotation of three words or more; those whom most reports quote first."""
    own = [
        tuple(quotes(reading, check)) if is_read(reading, check) else ()
        for reading in checked(collation.reports, check, FEW)
    ]
    at = {(report, n): quote for report, held in enumerate(own) for n, quote in enumerate(held)}
    groups = _groups(collation, own, check)
    told = _Indirect(collation, at, check)
    held = [[at[each] for each in group] for group in groups]
    split = {n: ones for n, said in enumerate(held) if (ones := apart(said))}
    joint = [n for n in range(len(groups)) if n not in split]

    def said_by(numbers: Iterable[int], named: Sequence[Sequence[_Own]]) -> Quoted:
        said = [Utterance(tuple(_versions(collation, groups[n], at, told))) for n in numbers]
        said.sort(key=lambda q: (-len(q.reports), q.versions[0].place))
        return Quoted(tuple(_named(collation, named, at, check)), tuple(said))

    found = [said_by([n], [[groups[n][i] for i in one] for one in ones]) for n, ones in split.items()]
    for together in speakers([held[n] for n in joint]):
        numbers = [joint[i] for i in together]
        found.append(said_by(numbers, [[each for n in numbers for each in groups[n]]]))
    return tuple(sorted(found, key=_by_how_many))


def _named(
    collation: Collation, groups: Sequence[Sequence[_Own]], at: Mapping[_Own, Quote], check: Checkpoint
) -> Iterator[Named]:
    """The speaker of each of those groups of quotations that has one."""
    for group in groups:
        if name := fullest_name(at[each] for each in group):
            told = tuple(sorted({own[0] for own in group if at[own].speaker}))
            whole = in_full(name, (collation.reports[report] for report in told), check)
            yield Named(whole, told, frozenset(at[each].speaker for each in group))


def _by_how_many(said: Quoted) -> tuple[bool, int, Place]:
    return not said.speakers, -len(said.reports), said.quotations[0].versions[0].place


def _groups(collation: Collation, own: Sequence[Sequence[Quote]], check: Checkpoint) -> list[list[_Own]]:
    """The quotations that are one utterance, in the order of the reports."""
    joined: Groups[_Own] = Groups((r, n) for r, held in enumerate(own) for n in range(len(held)))
    beside = _in_one_statement(collation, own)
    for one, other in checked(combinations(range(len(own)), 2), check, FEW):
        ours, theirs = own[one], own[other]
        for i, j in matched(ours, theirs, beside.get((one, other), set()), check).items():
            joined.join((one, i), (other, j))
    every = [(quote, (report, n)) for report, held in enumerate(own) for n, quote in enumerate(held)]
    for (left, here), (right, there) in checked(combinations(every, 2), check):
        if _is_again(left, right):
            joined.join(here, there)
    return joined.groups()


def _is_again(one: Quote, other: Quote) -> bool:
    """Whether one of two has the words of the other: many, or all of it, or some that one speaker says."""
    parts = [len(a.full_words) for a, b in ((one, other), (other, one)) if a.in_one in b.in_one]
    if not parts or max(parts) < LEAST_AGAIN:
        return False
    is_much = one.norms == other.norms or max(parts) >= LEAST_SHARED
    return is_much or is_one_speaker(one, other)


def _in_one_statement(
    collation: Collation, own: Sequence[Sequence[Quote]]
) -> Mapping[tuple[int, int], set[tuple[int, int]]]:
    """Of every two reports, which quotations stand in sentences of one statement, by their numbers."""
    holds = [by_sentence(reading, held) for reading, held in zip(collation.reports, own, strict=True)]
    found: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for statement in collation.statements:
        for (r, i), (q, j) in combinations(statement.places, 2):
            if r != q:
                cells = {(a, b) for a in holds[r].get(i, ()) for b in holds[q].get(j, ())}
                found.setdefault((r, q), set()).update(cells)
    return found


def _versions(
    collation: Collation, group: Sequence[_Own], at: Mapping[_Own, Quote], told: "_Indirect"
) -> Iterator[Version]:
    held = [at[own] for own in group]
    most = max(held, key=lambda quote: (_agreeing(quote, held), len(quote.norms)))
    found = []
    for report, n in group:
        quote = at[report, n]
        said = quote.words(collation.reports[report].article.text)
        found.append(
            Version((report, quote.sentence), _handed(quote, most), quote.parts, said, quote.speaker)
        )
    yield from sorted([*found, *told.versions(group, most)], key=lambda version: version.place)


def _agreeing(quote: Quote, others: Sequence[Quote]) -> int:
    """How many versions have the same words, or a part of them."""
    return sum(likeness(quote, other) is not Likeness.ALTERED for other in others)


def _handed(quote: Quote, most: Quote) -> Handed:
    match likeness(quote, most):
        case Likeness.IDENTICAL:
            return Handed.WHOLE
        case Likeness.CUT:
            return Handed.CUT
        case _:
            return Handed.ALTERED if _are_one(quote, most) else Handed.WHOLE


def _are_one(quote: Quote, other: Quote) -> bool:
    """Whether two have so many words in their order that one was made of the other, not said beside it."""
    fewer = min(len(quote.norms), len(other.norms))
    return len(common(quote.norms, other.norms)) >= ALTERED * fewer


class _Indirect:
    """The sentences that tell what others quote, without quoting it."""

    def __init__(self, collation: Collation, at: Mapping[_Own, Quote], check: Checkpoint) -> None:
        self._collation, self._at = collation, at
        self._passages = StoryText(collation, check)
        self._statement = {place: each for each in collation.statements for place in each.places}

    def versions(self, group: Sequence[_Own], most: Quote) -> Iterator[Version]:
        """One of each report that does not quote it, in sentences that tell the same as one that does."""
        reports = {report for report, _ in group}
        seen: set[int] = set()
        for report, n in group:
            statement = self._statement.get((report, self._at[report, n].sentence))
            for place in statement.places if statement else ():
                if place[0] not in reports | seen and self._tells(place, most):
                    seen.add(place[0])
                    reading = self._collation.reports[place[0]]
                    span = reading.sentences[place[1]].span
                    yield Version(place, Handed.INDIRECT, (span,), reading.text(place[1]))

    def _tells(self, place: Place, quote: Quote) -> bool:
        """Whether that sentence puts it to somebody, quotes nothing, and has enough of its words."""
        said = self._passages.facts(place)
        if not said.attributions or said.scan.quotes:
            return False
        light = record(quote.language).stop_words
        full = {word for word in quote.norms if word not in light}
        own = {t.norm for t in said.scan.tokens if t.is_word and t.norm not in light}
        shared = len(full & own)
        return shared >= max(LEAST_RETOLD, RETOLD * min(len(full), len(own)))
