"""How much every two reports have in common: words as written, and statements."""

from dataclasses import dataclass
from itertools import combinations

from reader.compare.collation.values import Collation


@dataclass(frozen=True, slots=True)
class InCommon:
    """What two reports have in common.

    Attributes:
        one, other: their numbers, the lower one first.
        one_in_other: the part, 0..1, of the one's body words that stand in runs that the other has too.
        other_in_one: the other way round.
        statements: how many statements both make.
    """

    one: int
    other: int
    one_in_other: float
    other_in_one: float
    statements: int


def in_common(collation: Collation) -> tuple[InCommon, ...]:
    """Of every two reports, in their order."""
    told = [frozenset(statement.reports) for statement in collation.statements]
    shares = collation.shares
    return tuple(
        InCommon(
            one,
            other,
            shares.get((one, other), 0.0),
            shares.get((other, one), 0.0),
            sum(one in reports and other in reports for reports in told),
        )
        for one, other in combinations(range(len(collation.reports)), 2)
    )
