"""The numbers of a comparison, counted once for chips, lists, status, paper and JSON; their definitions."""

from collections import Counter
from dataclasses import dataclass

from reader.compare.arrangement.stops import alone, is_difference
from reader.compare.model import Comparison, Degree, Run, Status
from reader.compare.side import Both, Side
from reader.text.checking import Checkpoint, unchecked

# The whole in per cent.
WHOLE = 100
# What multiplying by a hundred may take from a score such as 0.57, which would count as one less.
_DUST = 1e-6


@dataclass(frozen=True, slots=True)
class Counts:
    """What was counted. pairs is the sum of by_degree and of by_status; differences and alike sum to stops.

    Attributes:
        pairs: pairs of passages; by_degree, by_status: of these, how many are of each degree, made by whom.
        elsewhere: pairs whose passages stand elsewhere in the order.
        facts, vague, spellings: facts of the whole reports that differ, that one tells less exactly, and
            names that are merely spelled differently; each counts once, however often it is told.
        only: passages of each side that stand in that report alone; only_sentences: their sentences.
        differences: pairs that differ in words, place or facts, and the passages of only.
        words: words of each report that are compared.
        longest: the longest stretch of words that both share as written; None when there is none.
    """

    pairs: int
    by_degree: dict[Degree, int]
    by_status: dict[Status, int]
    elsewhere: int
    facts: int
    vague: int
    spellings: int
    only: Both[int]
    only_sentences: Both[int]
    differences: int
    words: Both[int]
    longest: Run | None

    @property
    def telling_the_same(self) -> int:
        """The pairs that tell the same, which related ones do not."""
        return sum(n for degree, n in self.by_degree.items() if degree.tells_the_same)

    @property
    def stops(self) -> int:
        """The pairs and the passages that stand in one report alone, together."""
        return self.pairs + sum(self.only)


def count(comparison: Comparison, check: Checkpoint = unchecked) -> Counts:
    """Count a comparison; of long ones the check is called every few milliseconds."""
    pairs = comparison.pairs
    degrees, status = Counter(p.degree for p in pairs), Counter(p.status for p in pairs)
    found = comparison.told_apart(check)
    only = Both.each(lambda side: len(alone(comparison, side)))
    return Counts(
        pairs=len(pairs),
        by_degree={d: degrees[d] for d in Degree},
        by_status={s: status[s] for s in Status},
        elsewhere=sum(p.is_moved for p in pairs),
        facts=sum(d.differs for d in found),
        vague=sum(not (d.differs or d.is_spelling) for d in found),
        spellings=sum(d.is_spelling for d in found),
        only=only,
        only_sentences=comparison.only.map(len),
        differences=sum(map(is_difference, pairs)) + sum(only),
        words=Both(comparison.left.words(), comparison.right.words()),
        longest=max(comparison.runs, key=lambda r: r.words, default=None),
    )


def degree_of(comparison: Comparison, side: Side) -> dict[int, Degree]:
    """The degree of each paired sentence of a side: that of the pair with most in common."""
    found: dict[int, Degree] = {}
    for pair in comparison.pairs:
        for index in pair.of(side):
            known = found.get(index, pair.degree)
            found[index] = min(known, pair.degree, key=lambda degree: degree.rank)
    return found


def hundredths(score: float) -> float:
    """A score, 0..1, cut to two decimals and not rounded: what is below a threshold never reaches it."""
    return int(score * WHOLE + _DUST) / WHOLE


def percent(part: float) -> int | None:
    """A share, 0..1, in whole per cent; None when it is under one but not nothing.

    100 stands for all and nothing else, 0 for nothing.
    """
    rounded = round(WHOLE * part)
    if rounded == 0 and part > 0:
        return None
    return WHOLE - 1 if rounded == WHOLE and part < 1 else rounded
