"""The longest common subsequence of two lists of words."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

CELLS = 64_000_000  # table cells, of one bit each, that one comparison may hold: 8 MB


def common(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Places (i, j), both rising, where left[i] == right[j].

    As many as there can be when the table of the two lists fits into CELLS: bit-parallel rows (Crochemore et
    al. 2001; Hyyrö 2004), some twenty times faster than a walk along the diagonals (Myers 1986).
    Larger lists are first cut at their longest rising chain of words that occur once in each (patience diff,
    B. Cohen), so that the cost stays close to linear; a stretch still too large has nothing in common.
    """
    first, last = _shared_ends(left, right)
    a, b = left[first : len(left) - last], right[first : len(right) - last]
    middle = _rows(a, b) if len(a) * len(b) <= CELLS else _between_anchors(a, b)
    ends = range(last, 0, -1)
    return [
        *((i, i) for i in range(first)),
        *((first + i, first + j) for i, j in middle),
        *((len(left) - k, len(right) - k) for k in ends),
    ]


def _shared_ends(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    most = min(len(left), len(right))
    first = next((i for i in range(most) if left[i] != right[i]), most)
    last = next((i for i in range(most - first) if left[-1 - i] != right[-1 - i]), most - first)
    return first, last


def _rows(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    masks: dict[str, int] = {}
    for j, word in enumerate(right):
        masks[word] = masks.get(word, 0) | 1 << j
    row = full = (1 << len(right)) - 1
    rows = [row]
    for word in left:
        if mask := masks.get(word):
            hit = row & mask
            row = (row + hit | row - hit) & full
        rows.append(row)
    return _walk_back(rows, left, right)


def _walk_back(rows: list[int], left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Read the subsequence off the rows from the end; equal ends are paired at once, so runs stay whole."""
    found = []
    i, j = len(left) - 1, len(right) - 1
    while i >= 0 and j >= 0:
        if left[i] == right[j]:
            found.append((i, j))
            i -= 1
            j -= 1
        elif rows[i + 1] >> j & 1:
            j -= 1
        else:
            i -= 1
    return found[::-1]


def _between_anchors(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    i = j = 0
    for x, y in [*_anchors(left, right), (len(left), len(right))]:
        a, b = left[i:x], right[j:y]
        if len(a) * len(b) <= CELLS:
            found += ((i + p, j + q) for p, q in _rows(a, b))
        if x < len(left):
            found.append((x, y))
        i, j = x + 1, y + 1
    return found


def _anchors(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    counts = Counter(left), Counter(right)
    where = {word: j for j, word in enumerate(right) if counts[1][word] == 1}
    once = [(i, where[w]) for i, w in enumerate(left) if counts[0][w] == 1 and w in where]
    return _longest_rising(once)


def _longest_rising(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    tops: list[int] = []
    chain: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(places):
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
