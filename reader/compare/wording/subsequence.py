"""The words that two lists have in common, in order, found by diff-match-patch."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from math import isqrt

from diff_match_patch import diff_match_patch

from reader.text.checking import Checkpoint, checked, unchecked

# Two passages of 300 words each: beyond, they are cut first, since the time of a diff grows with their
# product at the worst.
CELLS = 90_000
# Words of a group that occurs once where hardly a single word does, as in a very long sentence.
LONGER = 4
# Stretches between anchors that are compared between two checks, which takes some milliseconds.
_STRETCHES = 20

_LETTERS = "".join(map(chr, range(isqrt(CELLS))))  # one for each word that two such passages can share


def common(left: Sequence[str], right: Sequence[str], check: Checkpoint = unchecked) -> list[tuple[int, int]]:
    """Places (i, j), both rising, where left[i] == right[j].

    As many as there can be while the product of the lengths is at most CELLS: diff-match-patch (Myers 1986)
    on words encoded as characters, without its time limit, so that no result depends on the machine's load.
    Longer lists are first cut at their longest rising chain of words that occur once in each (patience diff,
    B. Cohen), so that the cost stays close to linear, and a stretch still too long at groups of LONGER words
    that do; what is then too long has nothing in common.
    """
    first, last = _shared_ends(left, right, check)
    a, b = left[first : len(left) - last], right[first : len(right) - last]
    middle = _matched(a, b, check) if len(a) * len(b) <= CELLS else _between_anchors(a, b, check)
    ends = range(last, 0, -1)
    return [
        *[(i, i) for i in checked(range(first), check)],
        *[(first + i, first + j) for i, j in checked(middle, check)],
        *[(len(left) - k, len(right) - k) for k in checked(ends, check)],
    ]


def _shared_ends(left: Sequence[str], right: Sequence[str], check: Checkpoint) -> tuple[int, int]:
    most = min(len(left), len(right))
    first = next((i for i in checked(range(most), check) if left[i] != right[i]), most)
    behind = checked(range(most - first), check)
    last = next((i for i in behind if left[-1 - i] != right[-1 - i]), most - first)
    return first, last


def _matched(left: Sequence[str], right: Sequence[str], check: Checkpoint) -> list[tuple[int, int]]:
    """The longest common subsequence; words that one side alone has are set aside first, as GNU diff does."""
    shared = set(left).intersection(right)
    ours = [i for i, word in enumerate(left) if word in shared]
    letters = dict(zip(dict.fromkeys([left[i] for i in ours]), _LETTERS, strict=False))
    theirs = [j for j, word in enumerate(right) if word in shared]
    mine, its = "".join([letters[left[i]] for i in ours]), "".join([letters[right[j]] for j in theirs])
    if mine == its:
        return list(zip(ours, theirs, strict=True))
    found: list[tuple[int, int]] = []
    x = y = 0
    differ = diff_match_patch()
    differ.Diff_Timeout = 0
    for kind, passed in differ.diff_main(mine, its, checklines=False, deadline=_NoDeadline(check)):
        if kind == differ.DIFF_EQUAL:
            found += zip(ours[x : x + len(passed)], theirs[y : y + len(passed)], strict=True)
        x += len(passed) * (kind != differ.DIFF_INSERT)
        y += len(passed) * (kind != differ.DIFF_DELETE)
    return found


class _NoDeadline:
    """A point in time that never comes; diff-match-patch asks at every step whether it has, and so checks."""

    def __init__(self, check: Checkpoint) -> None:
        self._check = check

    def __lt__(self, now: object) -> bool:
        self._check()
        return False


def _between_anchors(
    left: Sequence[str], right: Sequence[str], check: Checkpoint, size: int = 1
) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    i = j = 0
    for x, y in checked([*_anchors(left, right, check, size), (len(left), len(right))], check, _STRETCHES):
        a, b = left[i:x], right[j:y]
        if len(a) * len(b) <= CELLS:
            found += ((i + p, j + q) for p, q in _matched(a, b, check))
        elif size < LONGER:
            found += ((i + p, j + q) for p, q in _between_anchors(a, b, check, LONGER))
        if x < len(left):
            found.append((x, y))
        i, j = x + 1, y + 1
    return found


def _anchors(
    left: Sequence[str], right: Sequence[str], check: Checkpoint, size: int
) -> list[tuple[int, int]]:
    ours, theirs = _groups(left, size), _groups(right, size)
    counts = Counter(ours), Counter(theirs)
    where = {group: j for j, group in checked(enumerate(theirs), check) if counts[1][group] == 1}
    once = [(i, where[g]) for i, g in checked(enumerate(ours), check) if counts[0][g] == 1 and g in where]
    return _longest_rising(once, check)


def _groups(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    return list(zip(*(words[k:] for k in range(size)), strict=False))


def _longest_rising(places: list[tuple[int, int]], check: Checkpoint) -> list[tuple[int, int]]:
    tops: list[int] = []
    chain: list[int] = []
    before: list[int] = []
    for n, (_, j) in checked(enumerate(places), check):
        at = bisect_left(tops, j)
        before.append(chain[at - 1] if at else -1)
        tops[at : at + 1] = [j]
        chain[at : at + 1] = [n]
    found = []
    n = chain[-1] if chain else -1
    while n >= 0:
        found.append(places[n])
        n = before[n]
    return found[::-1]
