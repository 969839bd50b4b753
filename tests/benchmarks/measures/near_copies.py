"""How far a report agrees with itself: what two near copies of it pair with in a third report."""

from collections.abc import Sequence
from pathlib import Path

from reader.compare.comparison import compare
from reader.compare.model import Comparison, Degree
from reader.text.model import Article
from tests.benchmarks.gold import EVAL

SEEDS = EVAL.parent / "seeds"
SAMPLE = Path(__file__).parents[3] / "seeds"
COPIES = {"seeds 000, 001": (SEEDS, "000*", "001*"), "sample": (SAMPLE, "*ledger*", "*gazette*")}
"""Two reports of one event of which one holds much of the other, word for word."""


def print_near_copies() -> None:
    """Print how alike the partners of two near copies are; nothing where there are no reports."""
    for name, (folder, one, other) in COPIES.items():
        found = [next(iter(folder.glob(pattern)), None) for pattern in (one, other)]
        copies = [path for path in found if path]
        if len(copies) == len(found):
            others = [path for path in sorted(folder.glob("*.txt")) if path not in copies]
            told = agreement([_read(path) for path in copies], [_read(path) for path in others])
            print(f"{'near copies agree: ' + name:40}{told:.3f}")


def agreement(copies: Sequence[Article], others: Sequence[Article]) -> float:
    """F1 of the partners of the same sentence in both copies, over all others; 1 where none has any."""
    first, second = copies
    twins = [
        (pair.left[0], pair.right[0])
        for pair in compare(first, second).pairs
        if pair.degree is Degree.SAME and len(pair.left) == len(pair.right) == 1
    ]
    both = every = 0
    for third in others:
        ours, theirs = partners(compare(first, third)), partners(compare(second, third))
        for i, j in twins:
            mine, its = ours.get(i, set()), theirs.get(j, set())
            both, every = both + 2 * len(mine & its), every + len(mine) + len(its)
    return both / every if every else 1.0


def partners(comparison: Comparison) -> dict[int, set[int]]:
    """The sentences of the right report that each of the left one pairs with."""
    found: dict[int, set[int]] = {}
    for pair in comparison.pairs:
        for place in pair.left:
            found.setdefault(place, set()).update(pair.right)
    return found


def _read(path: Path) -> Article:
    return Article(path.read_text("utf-8"), origin=path.name)
