"""What a comparison costs beside other differs, and how it grows: python -m tests.benchmarks.bench_compare.

All in one run and in CPU time, best of several, so that the ratios do not depend on the machine. The differs
get the same two texts: difflib as words, spaces and marks, without its shortcut for frequent ones;
diff-match-patch as characters, without a time limit, once. Two reports of the seeds when they are beside the
project, else of the sample story.
"""

import re
import resource
import time
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

from diff_match_patch import diff_match_patch

from reader.compare.comparison import compare
from reader.compare.pairing.preparation import forget
from reader.paths import seeds
from reader.text.model import Article
from tests.benchmarks.invented import invented

BEST_OF = 5
WORDS = re.compile(r"\w+|\s+|[^\w\s]")
CURVE = (1_000, 10_000, 100_000)  # words


def main() -> None:
    """Print the ratios and the curve."""
    left, right = reports()
    compare(Article("Warm."), Article("Warm up."))
    cold = best(lambda: from_nothing(left, right))
    warm = best(lambda: compare(Article(left), Article(right)))
    ours, theirs = WORDS.findall(left), WORDS.findall(right)
    words = best(lambda: SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes(), times=2)
    print(f"two reports of {len(left.split())} and {len(right.split())} words, CPU milliseconds")
    print(f"{'compare, cold':32}{cold * 1e3:10.1f}")
    print(f"{'compare, articles prepared':32}{warm * 1e3:10.1f}")
    print(f"{'difflib on words':32}{words * 1e3:10.1f}{words / cold:8.1f} times as long")
    characters = best(lambda: whole_article_diff(left, right), times=1)
    print(
        f"{'diff-match-patch on characters':32}{characters * 1e3:10.1f}{characters / cold:8.1f} times as long"
    )
    print("\nwords a side    CPU seconds    microseconds a word    most memory so far, MB")
    for size in CURVE:
        one, other = Article(invented(size, 1)), Article(invented(size, 2))
        start = time.process_time()
        compare(one, other)
        spent = time.process_time() - start
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"{size:12}{spent:15.2f}{spent / size * 1e6:23.0f}{memory:26.0f}")


def reports() -> tuple[str, str]:
    """Two reports of one event."""
    beside = Path(__file__).parents[3] / "shared" / "seeds"
    found = sorted(beside.glob("*.txt")) or sorted(seeds().glob("*.txt"))
    return found[0].read_text("utf-8"), found[min(2, len(found) - 1)].read_text("utf-8")


def best(work: Callable[[], object], times: int = BEST_OF) -> float:
    """The least CPU seconds it took."""
    spent = []
    for _ in range(times):
        start = time.process_time()
        work()
        spent.append(time.process_time() - start)
    return min(spent)


def from_nothing(left: str, right: str) -> None:
    """Compare two articles that were never seen before."""
    forget()
    compare(Article(left), Article(right))


def whole_article_diff(left: str, right: str) -> None:
    """As news differs do it."""
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    differ.diff_main(left, right)


if __name__ == "__main__":
    main()
