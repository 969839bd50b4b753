"""The figures of several reports, those of one thing together, wherever each report gives them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from types import MappingProxyType

from reader.compare.facts.answering import (
    answers,
    are_of_two,
    is_one_event,
    keys,
    may_be_one,
    sort_of,
    tells_toll_alone,
)
from reader.compare.facts.claims import Claim, claims
from reader.compare.facts.fact import GRAVEST, Fact, Value
from reader.compare.facts.quantities import KINDS, is_sum
from reader.compare.facts.same_thing import TOLLS
from reader.compare.facts.shelves import Shelved, met_on_shelves, shelved
from reader.compare.facts.tolls import GivenOnce, given_once, told_once, whole_tolls
from reader.compare.facts.values import judged
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.side import whichever_side
from reader.compare.telling import Verdict
from reader.text.checking import SOME, Checkpoint, checked
from reader.text.facts.figures.figure import Measure
from reader.text.model import Span
from reader.text.numbers import number_of

PairScores = Mapping[tuple[int, int], float]
"""The similarity of sentences of two reports, by their indices."""

SpanPairs = Iterable[tuple[Span, Span]]
"""Where two reports state one thing."""

# Beside similarity, how sure it is that figures in one slot of two passages that pair are of one thing.
_SURE = 3
# What has so many figures that one which the other report gives too is mostly the same: $240 million, 82%.
_AMOUNTS = frozenset({Measure.MONEY, Measure.PERCENT, Measure.AGE})
# Ages of people without a name: a report that gives both tells of two people.
_AGES = frozenset({Measure.AGE})
# How sure it is that a report tells one thing twice in one figure: less than anything that two reports share.
_TOLD_AGAIN = 0.01
# How sure it is that the one toll of each report is of one event: less than words around it in common.
_TOLD_ONCE = 0.05
# The similarity of two sentences from which their reports are mostly of one event: those of two events have
# hardly a pair of sentences so alike.
_OF_ONE_EVENT = 0.5
# Claims about one thing, those of one report times those of the other, that are compared: tables have more.
_MOST_ALIKE = 1_600

Amount = tuple[Measure, tuple[float, str]]
Member = tuple[int, Claim]
ScoredClaims = tuple[float, Claim, Claim]


def figures(
    reports: Sequence[ComparedArticle],
    cells: Mapping[tuple[int, int], PairScores],
    known: Mapping[tuple[int, int], SpanPairs],
    check: Checkpoint,
) -> tuple[Fact, ...]:
    """The figures that two reports or more give for one thing.

    known are the places of figures that are of one thing as the words around them in paired passages show.
    """
    told = [whole_tolls(claims(r, check), check) for r in reports]
    links = [link for ours in told for link in _told_again(ours, check)]
    claimed = [_claimed(ours, check) for ours in told]
    for r, q in combinations(range(len(reports)), 2):
        links += _slots(claimed[r], claimed[q], known.get((r, q), ()))
        links += _links(claimed[r], claimed[q], cells.get((r, q), {}), check)
    links = sorted(checked(links, check), key=_rank)
    check()
    groups = _grouped(told, links, check)
    counted = [group for group in groups if not all(c.quantity.is_article for _, c in group)]
    return tuple([_fact(group) for group in checked(counted, check, SOME) if len({r for r, _ in group}) > 1])


@dataclass(frozen=True, slots=True)
class _Claimed:
    """The claims of one report, for all reports with which it is compared.

    Attributes:
        shelved: by what those of one thing have in common.
        at: by where they stand.
        amounts, ages: what it gives by those measures.
        once: what it gives one figure of.
    """

    shelved: Shelved[Claim]
    at: Mapping[Span, Claim]
    amounts: set[Amount]
    ages: set[Amount]
    once: GivenOnce


def _claimed(ours: Sequence[Claim], check: Checkpoint) -> _Claimed:
    return _Claimed(
        shelved(ours, keys, check),
        {claim.quantity.span: claim for claim in ours},
        _amounts(ours, _AMOUNTS),
        _amounts(ours, _AGES),
        given_once(ours),
    )


def _slots(ours: _Claimed, theirs: _Claimed, known: SpanPairs) -> Iterator[ScoredClaims]:
    mine, its = ours.at, theirs.at
    amounts = ours.amounts, theirs.amounts
    for left, right in known:
        if left in mine and right in its and not _is_answered(mine[left], its[right], amounts):
            yield _SURE, mine[left], its[right]


def _amounts(ours: Sequence[Claim], measures: frozenset[Measure]) -> set[Amount]:
    """What a report gives by those measures."""
    return {_amount(claim) for claim in ours if claim.quantity.measure in measures}


def _amount(claim: Claim) -> Amount:
    return claim.quantity.measure, _value(claim)


def _is_answered(one: Claim, other: Claim, amounts: tuple[set[Amount], set[Amount]]) -> bool:
    """Whether a report gives the other's figure too, so that two figures that differ are of two things."""
    if one.quantity.owner and other.quantity.owner:
        return False
    is_given = _amount(one) in amounts[1] or _amount(other) in amounts[0]
    return is_given and judged(one.quantity, other.quantity) is Verdict.DIFFER


def _rank(link: ScoredClaims) -> tuple[float, bool, tuple[int, int, str, str]]:
    """The surest links first, of equally sure ones those of figures that say the same, then the earliest."""
    sure, one, other = link
    return -sure, _value(one) != _value(other), whichever_side(_in_text(one), _in_text(other))


def _in_text(claim: Claim) -> tuple[int, str]:
    """Where it stands, whichever number its report has."""
    return claim.quantity.span.start, claim.facts.scan.text


def _told_again(ours: Sequence[Claim], check: Checkpoint) -> Iterator[ScoredClaims]:
    """What a sentence tells that has no other word, a toll, and the same figure elsewhere in its report."""
    for bare in checked([claim for claim in ours if tells_toll_alone(claim)], check, SOME):
        for claim in ours:
            if claim is not bare and _value(claim) == _value(bare) and claim.quantity.events & TOLLS:
                yield _TOLD_AGAIN, bare, claim


def _links(
    ours: _Claimed, theirs: _Claimed, likeness: PairScores, check: Checkpoint
) -> Iterator[ScoredClaims]:
    """Claims that answer each other; only those that have something in common are looked at."""
    ages = ours.ages, theirs.ages
    for a, b in met_on_shelves(ours.shelved, theirs.shelved, _MOST_ALIKE, check):
        sure = answers(a, b, likeness.get((a.sentence, b.sentence), 0.0))
        if sure and not _is_answered(a, b, ages):
            yield sure, a, b
    check()
    if max(likeness.values(), default=0.0) >= _OF_ONE_EVENT:
        yield from ((_TOLD_ONCE, a, b) for a, b in told_once(ours.once, theirs.once))


class _Group:
    """Claims of one thing; of those that are alike in all that matters one stands for the others."""

    def __init__(self, report: int, claim: Claim) -> None:
        self.members: list[Member] = [(report, claim)]
        self.sorts = {sort_of(claim): claim}
        self.at = {(report, claim.sentence): {_value(claim)}}

    def may_join(self, other: "_Group") -> bool:
        is_one = all(may_be_one(x, y) for x in self.sorts.values() for y in other.sorts.values())
        return is_one and not self.is_beside(other)

    def is_beside(self, other: "_Group") -> bool:
        """Whether a sentence gives both, as none does of one thing: "203 people, 14 of them crew"."""
        few, many = sorted((self.at, other.at), key=len)
        told = ((a, b) for at in few if at in many for a in few[at] for b in many[at])
        return not self.members[0][1].quantity.grade and any(a != b and a[0] == b[0] for a, b in told)

    def join(self, other: "_Group") -> None:
        self.members += other.members
        for sort, claim in other.sorts.items():
            self.sorts[sort] = min(claim, self.sorts.get(sort, claim), key=_in_text)
        for at, values in other.at.items():
            self.at.setdefault(at, set()).update(values)


def _value(claim: Claim) -> tuple[float, str]:
    """The system in which it measures, and what it says; 10 miles and 16 km may stand side by side."""
    return claim.quantity.size, claim.quantity.form


def _grouped(
    told: Sequence[Sequence[Claim]], links: Iterable[ScoredClaims], check: Checkpoint
) -> list[list[Member]]:
    """Claims joined along their links, the surest first, as far as all of a group may be of one thing."""
    group = {id(c): _Group(r, c) for r, ours in enumerate(told) for c in checked(ours, check, SOME)}
    for sure, a, b in checked(list(links), check, SOME):
        one, other = group[id(a)], group[id(b)]
        if one is other:
            continue
        is_new = sure >= _SURE and len(one.members) == len(other.members) == 1
        if len(one.members) < len(other.members):
            one, other = other, one
        is_other = a.towns.are_apart(b.towns) or are_of_two(a, b)
        is_known = is_new and is_one_event(a.scope, b.scope) and not is_other
        if is_known or one.may_join(other):
            one.join(other)
            group.update((id(claim), one) for _, claim in other.members)
    every = {id(held): held.members for held in group.values()}
    return [sorted(members, key=_place) for members in every.values()]


def _place(member: Member) -> tuple[int, int]:
    return member[0], member[1].quantity.span.start


def _fact(group: list[Member]) -> Fact:
    told: dict[int, dict[str, Claim]] = {}
    for report, claim in group:
        told.setdefault(report, {}).setdefault(_form(claim), claim)
    between = [_between(told[r], told[q]) for r, q in combinations(told, 2)]
    verdict = next(v for v in GRAVEST if v in between)
    plain = {(r, _value(c)): c for r, c in group if verdict is Verdict.DIFFER and not c.quantity.bound}
    forms = [_form(plain.get((r, _value(c)), c)) for r, c in group]  # "14", in places "at least 14"
    values = [Value(r, c.sentence, c.quantity.span, form) for form, (r, c) in zip(forms, group, strict=True)]
    every: dict[str, Claim] = {}
    for form, claim in (each for said in told.values() for each in said.items()):
        every[form] = min(claim, every.get(form, claim), key=_in_text)
    verdicts = {(a, b): _within(verdict, every[a], every[b]) for a in every for b in every}
    return Fact(KINDS[group[0][1].quantity.measure], verdict, tuple(values), MappingProxyType(verdicts))


def _said(one: Claim, other: Claim) -> Verdict:
    """What two claims say to each other; one that is the sum of the other and one more agrees with it."""
    a, b = one.quantity, other.quantity
    is_whole = is_sum(a, b, other.facts.quantities) or is_sum(b, a, one.facts.quantities)
    return Verdict.AGREE if is_whole else judged(a, b)


def _within(whole: Verdict, one: Claim, other: Claim) -> Verdict:
    """What two values say: where the reports agree elsewhere, figures that differ may be of two things."""
    found = _said(one, other)
    is_apart = found is Verdict.DIFFER and whole is not Verdict.DIFFER
    return (Verdict.VAGUE if one.quantity.grade else Verdict.AGREE) if is_apart else found


def _form(claim: Claim) -> str:
    return claim.quantity.said


def _between(ours: Mapping[str, Claim], theirs: Mapping[str, Claim]) -> Verdict:
    """What two reports say: where they agree in one place, what they say in others is at most vague."""
    if ours.keys() == theirs.keys():
        return Verdict.AGREE
    told = [(a, b) for a in _told(ours.values()) for b in _told(theirs.values())]
    alike = [
        (a, b) for a, b in told if a.quantity.size == b.quantity.size
    ]  # miles, though km are nearly both
    every = {_said(a, b) for a, b in alike or told}
    if Verdict.AGREE in every:
        is_doubtful = (
            Verdict.DIFFER in every and told[0][0].quantity.grade
        )  # a report that tells of two magnitudes
        return Verdict.VAGUE if Verdict.VAGUE in every or is_doubtful else Verdict.AGREE
    return Verdict.DIFFER if Verdict.DIFFER in every else Verdict.VAGUE


def _told(held: Iterable[Claim]) -> list[Claim]:
    """What a report says: "hundreds" says nothing more where it gives the figure too, and that may be so."""
    every = list(held)
    known = [claim for claim in every if number_of(claim.quantity.form)]
    return [c for c in every if c in known or all(_said(c, k) is Verdict.DIFFER for k in known)]
