"""What several reports of one event tell: statements, who makes them, and what holds reports together."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reader.compare.collation.headings import headings
from reader.compare.facts.fact import Fact
from reader.compare.model import Reading
from reader.compare.telling import DiscrepancyKind, Verdict

Place = tuple[int, int]
"""A sentence: the number of its report, from 0, and its index there."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Sentences of two reports or more that tell the same thing.

    Attributes:
        places: the sentences, in the order of the reports, then of their texts.
        name, note: what a person called it and wrote on it; "" for nothing.
        is_hidden: whether a person wants it out of sight.
        is_by_hand: whether a person put sentences into it or took some out.
    """

    places: tuple[Place, ...]
    name: str = ""
    note: str = ""
    is_hidden: bool = False
    is_by_hand: bool = False

    @property
    def reports(self) -> tuple[int, ...]:
        """The numbers of the reports that make it, in order."""
        return tuple(dict.fromkeys(report for report, _ in self.places))

    def sentences(self, report: int) -> tuple[int, ...]:
        """The sentences in which that report makes it; () where it does not."""
        return tuple(sentence for number, sentence in self.places if number == report)


@dataclass(frozen=True, slots=True)
class LooseLink:
    """Two sentences of which the pairing says that they belong together, and that no statement joins.

    Attributes:
        one: the sentence of the report with the lower number.
        score: how alike they are, 0..1, on the scale of a pair's score.
    """

    one: Place
    other: Place
    score: float

    @property
    def ends(self) -> tuple[tuple[Place, Place], tuple[Place, Place]]:
        """The link from both of its ends."""
        return (self.one, self.other), (self.other, self.one)


@dataclass(frozen=True, slots=True)
class Telling:
    """Reports that share long runs of words: what all of them tell is told once, independently.

    Attributes:
        reports: two or more numbers, in order.
        words: the length of the longest run that two of them share.
    """

    reports: tuple[int, ...]
    words: int


@dataclass(frozen=True, slots=True)
class Near:
    """The sentence of another report that is most like one, however little.

    Attributes:
        score: how alike they are, 0..1, on the scale of a pair's score.
    """

    place: Place
    score: float


@dataclass(frozen=True, slots=True)
class Collation:
    """Who says what, over all reports of an event.

    Attributes:
        reports: what was read of each; all others here name them by their numbers.
        statements: what two or more tell, in the order in which the reports, one after the other, tell it.
        links: the loose ones, in the order of their places.
        facts: what two or more count, name, date or say, with the values of each.
        tellings: the groups of reports that share long runs.
        shares: of every two reports by number, the part of the one's body words in runs that the other has.
        near: of a sentence, what is most like it in each other report, in their order.
        likely: of a statement and a report that does not make it, both by number, the sentences of that
            report that may tell it all the same, the likeliest first: a loose link joins them to it.
        surely: the same, of reports that make it in another sentence too, of those that tell it so surely
            that none of them is told by one report alone.
        linked: the sentences that count or quote something that another report counts or quotes too, and
            those that another report may tell in other words, as what is most like them there does.
    """

    reports: tuple[Reading, ...]
    statements: tuple[Statement, ...]
    links: tuple[LooseLink, ...]
    facts: tuple[Fact, ...]
    tellings: tuple[Telling, ...]
    shares: Mapping[tuple[int, int], float]
    near: Mapping[Place, tuple[Near, ...]] = field(default_factory=dict)
    likely: Mapping[tuple[int, int], tuple[Place, ...]] = field(default_factory=dict)
    surely: Mapping[tuple[int, int], tuple[Place, ...]] = field(default_factory=dict)
    linked: frozenset[Place] = frozenset()

    @property
    def differing(self) -> tuple[Fact, ...]:
        """The facts on which reports contradict each other, those that most tell first.

        How a name is spelled is none, nor whom the reports name as the one who says something.
        """
        found = [f for f in self.facts if f.verdict is Verdict.DIFFER and not _is_aside(f)]
        return tuple(sorted(found, key=lambda fact: -len({value.report for value in fact.values})))

    def independent(self, statement: Statement) -> int:
        """How many tell it independently: the reports of one group count once."""
        groups = {r: n for n, telling in enumerate(self.tellings) for r in telling.reports}
        return len({groups.get(report, -1 - report) for report in statement.reports})

    def outside(self, report: int) -> Iterator[int]:
        """The sentences of a report that are compared and belong to no statement."""
        told = {s for statement in self.statements for s in statement.sentences(report)}
        return (s.index for s in self.reports[report].sentences if s.kind.is_compared and s.index not in told)

    def alone(self, report: int) -> Iterator[int]:
        """What it alone tells: those outside of which nothing says that others tell them too; no headings."""
        linked = {place for places in self.surely.values() for place in places} | self.linked
        linked |= {(report, heading) for heading in headings(self.reports[report])}
        return (sentence for sentence in self.outside(report) if (report, sentence) not in linked)


def numbers_by_place(statements: Iterable[Statement]) -> dict[Place, int]:
    """The number of the statement in which each sentence stands; those in none are left out."""
    return {place: number for number, each in enumerate(statements) for place in each.places}


def _is_aside(fact: Fact) -> bool:
    return fact.is_spelling or fact.kind is DiscrepancyKind.ATTRIBUTION
