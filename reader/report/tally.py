"""The numbers of a comparison that its head, its bars and its sentences quote."""

from collections import Counter
from dataclasses import dataclass

from reader.compare.model import Comparison, Degree, Run, Side, Status
from reader.report.blocks import Fill


@dataclass(frozen=True, slots=True)
class Tally:
    """What was counted.

    Attributes:
        pairs, same, moved: passages paired; of these with the same wording; standing elsewhere.
        facts, spellings: facts that differ, and names merely spelled differently.
        only: sentences of each side that stand there alone.
        by_status: pairs made automatically, confirmed, by hand.
        longest: the longest shared run, None when there is none.
    """

    pairs: int
    same: int
    moved: int
    facts: int
    spellings: int
    only: dict[Side, int]
    by_status: dict[Status, int]
    longest: Run | None


def tally(comparison: Comparison) -> Tally:
    """Count a comparison."""
    found = [d for p in comparison.pairs for d in p.discrepancies]
    status = Counter(p.status for p in comparison.pairs)
    return Tally(
        pairs=len(comparison.pairs),
        same=sum(p.degree is Degree.SAME for p in comparison.pairs),
        moved=sum(p.is_moved for p in comparison.pairs),
        facts=sum(not d.is_spelling for d in found),
        spellings=sum(d.is_spelling for d in found),
        only={Side.LEFT: len(comparison.only_left), Side.RIGHT: len(comparison.only_right)},
        by_status={s: status[s] for s in Status},
        longest=max(comparison.runs, key=lambda r: r.words, default=None),
    )


def fills(comparison: Comparison, side: Side) -> tuple[tuple[Fill, int], ...]:
    """How many words of that report are of each fill, in the order in which a bar shows them."""
    same, reworded = (
        _paired(comparison, side, kind) for kind in ({Degree.SAME}, set(Degree) - {Degree.SAME})
    )
    words: Counter[Fill] = Counter()
    reading = comparison.side(side)
    for sentence in reading.sentences:
        size = reading.words_of(sentence.index)
        if not sentence.kind.is_compared:
            words[Fill.LEFT_OUT] += size
        elif sentence.index in same:
            words[Fill.SAME] += size
        elif sentence.index in reworded:
            words[Fill.REWORDED] += size
        else:
            words[Fill.ONLY] += size
    return tuple((fill, words[fill]) for fill in Fill)


def _paired(comparison: Comparison, side: Side, kinds: set[Degree]) -> set[int]:
    return {
        i for p in comparison.pairs if p.degree in kinds for i in (p.left if side is Side.LEFT else p.right)
    }
