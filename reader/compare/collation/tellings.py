"""Which reports share so long runs of words that they are one telling."""

from collections.abc import Mapping

from reader.compare.collation.values import Telling
from reader.compare.model import Comparison

# Of either report's words outside quotations: texts of one telling share 70 %, of others at most 4 %.
LEAST_SHARE = 0.3
# Words of the longest run outside quotations: texts of one telling share 53 or more, others at most 19.
LEAST_RUN = 30

Two = tuple[int, int]


def tellings(compared: Mapping[Two, Comparison]) -> tuple[Telling, ...]:
    """The groups of reports that share long runs, each with its longest run, in the order of the reports."""
    groups: list[tuple[set[int], int]] = []
    for both, comparison in compared.items():
        if not (words := _longest_shared(comparison)):
            continue
        near = [group for group in groups if not group[0].isdisjoint(both)]
        groups = [group for group in groups if group not in near]
        groups.append((set(both).union(*(g for g, _ in near)), max([words, *(w for _, w in near)])))
    return tuple(sorted((Telling(tuple(sorted(g)), w) for g, w in groups), key=lambda t: t.reports))


def _longest_shared(comparison: Comparison) -> int:
    """The words of the longest run of two reports that are one telling; 0 of two that are not."""
    share = comparison.share_unquoted
    longest = max((run.words for run in comparison.runs if not run.in_quotation), default=0)
    is_one = max(share.left_in_right, share.right_in_left) >= LEAST_SHARE and longest >= LEAST_RUN
    return longest if is_one else 0
