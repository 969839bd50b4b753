"""Which counts of whom something befell are of the whole event, which of a part, which are told once."""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from reader.compare.facts.answering import AGES_APART, may_be_as_many, may_be_one
from reader.compare.facts.claims import Claim
from reader.compare.facts.same_thing import are_same_people
from reader.compare.facts.values import judged
from reader.compare.telling import Verdict
from reader.text.checking import SOME, Checkpoint, checked
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.telling import ToldAs
from reader.text.facts.times.clock import apart
from reader.text.numbers import number_of

# What befalls people of one event, of whom a part is told of apart; soldiers are sent to many places.
_BEFALLS = frozenset({"kill", "wound", "miss", "rescue", "infect", "trap"})
# Of whom a report that gives one number tells all: those on board too.
_ONCE = tuple(sorted(_BEFALLS | {"carry"}))
# Tokens behind a figure in which what it counts is named: "four strong aftershocks". Further on it is another
# noun.
_NOUN = 3
# Minutes by which the times that two reports give for one event differ at most: others are of what came
# later.
_MINUTES_APART = 120
# What is measured by kilometres or miles an hour.
_SPEED = "speed"


def whole_tolls(claims: Sequence[Claim], check: Checkpoint) -> tuple[Claim, ...]:
    """The claims without those that count a part of what the report counts whole elsewhere.

    Where a report says 24 dead, "ten of them in Orle" and "another two" are no other toll.
    """
    most: dict[Hashable, float] = {}
    for claim in checked(claims, check, SOME):
        for key in _keys(claim):
            most[key] = max(most.get(key, 0), _value(claim))
    return tuple([claim for claim in checked(claims, check, SOME) if not _is_part(claim, most)])


def _is_part(claim: Claim, most: dict[Hashable, float]) -> bool:
    value = _value(claim)
    is_less = value > 0 and any(value < most[key] for key in _keys(claim))
    return is_less and (_is_added(claim) or bool(claim.scope.names))


def _is_added(claim: Claim) -> bool:
    """Whether it counts more of them: "another two", "four other people"."""
    scan, at = claim.facts.scan, claim.quantity.at
    near = scan.lower[max(0, at - 1) : at] + scan.lower[at + 1 : at + 2]
    return any(scan.lexicon.groups("further", word) for word in near)


def _keys(claim: Claim) -> Iterable[Hashable]:
    """By which the counts of one report are of one event: what befell whom, in no other year."""
    held = claim.quantity
    is_so = held.told is ToldAs.SO or held.told is ToldAs.ADDED
    if held.measure is not Measure.NUMBER or claim.scope.is_dated or held.grade or not is_so:
        return ()
    return tuple(sorted(held.events & _BEFALLS))


def _value(claim: Claim) -> float:
    number = number_of(claim.quantity.form)
    return number.value if number else 0


@dataclass(frozen=True, slots=True)
class GivenOnce:
    """The claims of what a report gives one figure of; none of what it gives two of.

    Attributes:
        tolls: by what befell whom.
        times: of day.
        aftershocks: and what else belongs to one event alone.
        speeds: at which something went; in two units they are one.
        ages: of those who are told of by what they do, such as the driver, by that.
    """

    tolls: Mapping[str, list[Claim]]
    times: list[Claim]
    aftershocks: list[Claim]
    speeds: list[Claim]
    ages: Mapping[str, list[Claim]]


def given_once(told: Sequence[Claim]) -> GivenOnce:
    """What the report of those claims gives one figure of."""
    return GivenOnce(
        {event: _only([c for c in told if _is_toll(c, event)]) for event in _ONCE},
        _only([c for c in told if c.quantity.is_clock]),
        _only([c for c in told if _is_counted_once(c)]),
        _one_speed([c for c in told if _is_speed(c)]),
        _ages([c for c in told if c.quantity.measure is Measure.AGE and not c.quantity.owner]),
    )


def told_once(ours: GivenOnce, theirs: GivenOnce) -> Iterator[tuple[Claim, Claim]]:
    """The tolls, and the times at which it happened, of two reports of one event that give one of each."""
    for event in _ONCE:
        for a, b in product(ours.tolls[event], theirs.tolls[event]):
            is_open = not (a.quantity.people and b.quantity.people)
            if (is_open or are_same_people(a.quantity, b.quantity)) and may_be_as_many(a, b):
                yield a, b
    for a, b in product(ours.times, theirs.times):
        is_near = apart(a.quantity.form, b.quantity.form) <= _MINUTES_APART
        is_told = any(c.facts.scan.where("happening") for c in (a, b))
        if is_near and is_told and may_be_one(a, b) and not any(c.facts.scan.where("later") for c in (a, b)):
            yield a, b
    yield from product(ours.aftershocks, theirs.aftershocks)
    yield from ((a, b) for a, b in product(ours.speeds, theirs.speeds) if may_be_as_many(a, b))
    for role in sorted(ours.ages.keys() & theirs.ages.keys()):
        yield from (both for both in product(ours.ages[role], theirs.ages[role]) if _may_be_as_old(*both))


def _only(found: list[Claim]) -> list[Claim]:
    """The claims of the one figure that a report gives; none where it gives two."""
    return found if len({claim.quantity.form for claim in found}) == 1 else []


def _one_speed(found: list[Claim]) -> list[Claim]:
    """The claims of the one speed that a report gives, in whatever units; none where it gives two."""
    is_one = all(judged(found[0].quantity, c.quantity) is Verdict.AGREE for c in found)
    return found if is_one else []


def _ages(found: list[Claim]) -> dict[str, list[Claim]]:
    """By what they do, the ages of those of whom a report gives one: with two there are two drivers."""
    roles = {c.quantity.head: c.facts.scan.lexicon for c in found}
    known = [head for head, words in roles.items() if words.groups("role", head)]
    return {head: _only([c for c in found if c.quantity.head == head]) for head in known}


def _may_be_as_old(left: Claim, right: Claim) -> bool:
    ours, theirs = _value(left), _value(right)
    return may_be_one(left, right) and bool(ours and theirs) and abs(ours - theirs) <= AGES_APART


def _is_speed(claim: Claim) -> bool:
    """Whether it is how fast something went: not how fast one may go there, nor a wind's."""
    held, scan = claim.quantity, claim.facts.scan
    is_of_speed = held.head == _SPEED and held.size > 0 and not held.grade
    return is_of_speed and not scan.where("allowed speed") and not claim.scope.is_dated


def _is_counted_once(claim: Claim) -> bool:
    """Whether it counts what belongs to one event alone: its aftershocks."""
    held, scan = claim.quantity, claim.facts.scan
    is_count = held.measure is Measure.NUMBER and not (held.grade or held.is_article) and _value(claim) > 0
    near = scan.lower[held.at + 1 : held.at + 1 + _NOUN]
    is_named = any(scan.lexicon.groups("aftershock", word) for word in near)
    return is_count and is_named and not claim.scope.is_dated


def _is_toll(claim: Claim, event: str) -> bool:
    """Whether it tells of this event to how many that happened."""
    held = claim.quantity
    if event not in held.events or held.measure is not Measure.NUMBER or held.is_article:
        return False
    is_told = held.told is ToldAs.SO and (held.people or held.is_bare) and not claim.is_part
    return bool(is_told) and _value(claim) > 0 and not claim.scope.is_dated
