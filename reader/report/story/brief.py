"""Which words of a sentence call a statement by what happened, around a word of it such as a date."""

from collections.abc import Sequence

# Words by which a statement is called where it is only named.
BRIEF = 12
# Words that may be added before them so that they begin with the sentence or a clause: a cell holds so many
# in four lines.
REACH = 15

_END_A_CLAUSE = tuple(',;:–—”’"')


def around(words: Sequence[str], at: int, speaking: Sequence[tuple[int, int]] = ()) -> tuple[int, int]:
    """The first of the words around the one at that place, and the one behind the last.

    They are BRIEF or more where there are so many, begin with the sentence, else a clause, where that begins
    near, and not with who says it: speaking has the first word of each of these and the one behind its last.
    """
    if at < BRIEF:
        return 0, min(BRIEF, len(words))
    latest = max(0, min(at - BRIEF // 2, len(words) - BRIEF))
    near = range(max(0, latest - REACH), latest + 1)
    starts = [n for n in near if n and _begins(words, n, speaking)]
    first = 0 if 0 in near else max(starts, default=latest)
    return first, min(len(words), max(first + BRIEF, latest + BRIEF))


def _begins(words: Sequence[str], n: int, speaking: Sequence[tuple[int, int]]) -> bool:
    """Whether a clause that tells what happened begins with that word."""
    return words[n - 1].endswith(_END_A_CLAUSE) and not any(start <= n < end for start, end in speaking)
