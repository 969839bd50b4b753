"""Which counts of whom something befell are of the whole event, and which of a part of it."""

from collections.abc import Hashable, Iterable, Sequence

from reader.compare.facts.claims import Claim
from reader.text.checking import SOME, Checkpoint, checked
from reader.text.facts.figures.figure import Measure
from reader.text.facts.figures.telling import ToldAs
from reader.text.numbers import number_of

# What befalls people of one event, of whom a part is told of apart; soldiers are sent to many places.
_BEFALLS = frozenset({"kill", "wound", "miss", "rescue", "infect", "trap"})


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
