"""In which town something befell those who are counted, where a report tells of several towns."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.text.facts.facts import Facts
from reader.text.facts.figures.quantities import Quantity
from reader.text.facts.names import Name, may_hold, place
from reader.text.spelling import letters

# What befalls people in one town and, the same day, others in another one.
_BEFALLS = frozenset({"kill", "wound", "arrest", "miss", "rescue", "trap", "infect"})
Counted = tuple[frozenset[str], str, frozenset[str]]
"""What befell people, how many, and in which towns."""
_NO_TOWN: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Towns:
    """The towns of a count, and those in which its report tells that the same befell others."""

    own: frozenset[str] = _NO_TOWN
    others: frozenset[str] = _NO_TOWN

    def are_apart(self, other: "Towns") -> bool:
        """Whether one report tells of both towns, each with a count of its own."""
        is_other = bool(self.own and other.own) and self.own.isdisjoint(other.own)
        return is_other and bool(self.own & other.others or other.own & self.others)


NOWHERE = Towns()


def counted(told: Facts, held: Quantity) -> Counted:
    """What befell those whom it counts, how many they are and where it was."""
    events = held.events & _BEFALLS
    return events, held.form, _towns(told, held) if events else _NO_TOWN


def _towns(told: Facts, held: Quantity) -> frozenset[str]:
    """The nearest town that stands between the figure and the next one, else before it.

    Where a town opens the sentence's figures ("In Orle 12, in Tarn five"), the one before each is meant.
    """
    scan = told.scan
    towns = [name for name in told.names if place(scan, name) and not may_hold(scan, name)]
    found = [(name.first[0], _key(name)) for name in towns]
    if not found:
        return _NO_TOWN
    counts = [q.at for q in told.quantities if q.events]
    last = max((at for at in counts if at < held.at), default=-1)
    following = min((at for at in counts if at > held.at), default=len(told.scan.lower))
    before = [key for at, key in found if last < at < held.at]
    behind = [key for at, key in found if held.at < at < following]
    is_led = found[0][0] < min(counts, default=held.at)
    near = (before[-1:] or behind[:1]) if is_led else (behind[:1] or before[-1:])
    return frozenset(near)


def with_others(told: Sequence[Counted]) -> list[Towns]:
    """Of each count of a report its town, and the towns in which the same befell another number of people."""
    same: dict[tuple[str, str], frozenset[str]] = {}
    for events, form, own in told:  # one toll told in a village and in its province is of both
        for event in events:
            same[event, form] = same.get((event, form), _NO_TOWN) | own
    found = []
    for events, form, own in told:
        whole = own.union(*(same[event, form] for event in events)) if own else own
        others = [towns for (event, value), towns in same.items() if event in events and value != form]
        found.append(Towns(whole, frozenset().union(*others) - whole) if own else NOWHERE)
    return found


def _key(name: Name) -> str:
    return letters("".join(name.words))
