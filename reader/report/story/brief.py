"""The words of a sentence by which a statement is called where it is only named."""

from collections.abc import Sequence

# Words by which a statement is called where it is only named.
BRIEF = 12
# Words that may be added in front of these, to begin with the sentence or a clause: four lines of a cell hold
# them all.
REACH = 15

_END_A_CLAUSE = tuple(',;:–—”’"')


def around(words: Sequence[str], at: int, speaking: Sequence[tuple[int, int]] = ()) -> tuple[int, int]:
    """The range of words around the one at a place, half-open: BRIEF or more where there are so many.

    It begins with the sentence or a clause where one begins near, but not with the words that name a speaker;
    speaking has the ranges of these.
    """
    if at < BRIEF:
        return 0, min(BRIEF, len(words))
    latest = max(0, min(at - BRIEF // 2, len(words) - BRIEF))
    near = range(max(0, latest - REACH), latest + 1)
    starts = [n for n in near if n and _begins(words, n, speaking)]
    first = 0 if 0 in near else max(starts, default=latest)
    return first, min(len(words), max(first + BRIEF, latest + BRIEF))


def _begins(words: Sequence[str], n: int, speaking: Sequence[tuple[int, int]]) -> bool:
    """Whether a clause other than one that names a speaker begins with that word."""
    return words[n - 1].endswith(_END_A_CLAUSE) and not any(start <= n < end for start, end in speaking)
