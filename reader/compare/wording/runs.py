"""Stretches of words that both articles share as written, found in one pass over each."""

from bisect import bisect_left
from functools import lru_cache
from itertools import chain, compress, repeat

import numpy as np

from reader.compare.model import Run, Share
from reader.compare.pairing.features import hashed
from reader.compare.pairing.matrix import Bools, Ints, SharedKeys, keyed, numbered_together
from reader.compare.pairing.preparation import Prepared
from reader.compare.pairing.stream import Stream
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Span
from reader.text.tokens import Token

# Words of a run: shorter stretches are shared by chance, or are names and titles.
LEAST = 8
# Words that are looked at in one go for the end of a run: most runs are sentences and shorter.
_LOOKED_AT = 64
# Words as written whose hashes are remembered: those of some fifty articles.
_KEPT = 20_000
_BASE = np.int64(0x2545F4914F6CDD1D)  # odd, its bits well mixed: the base of the rolling hash


def runs(
    left_text: str, left: Prepared, right_text: str, right: Prepared, check: Checkpoint = unchecked
) -> tuple[tuple[Run, ...], Share, Share]:
    """The shared runs in the order of the left article, and the share of each one's words that stand in some.

    The first share counts all words, the second only those outside quotations.
    Linear in the words of both: each stretch of LEAST words is looked up once, and a run is the longest
    that can be made of such a stretch. The shares count every copy, the runs each stretch of the left once.
    """
    if left_text > right_text:  # of several copies the same one must be chosen whichever article stands left
        found, share, unquoted = runs(right_text, right, left_text, left, check)
        turned = sorted(
            (Run(r.right, r.left, r.words, r.in_quotation) for r in found), key=lambda r: (r.left, r.right)
        )
        return tuple(turned), _turned(share), _turned(unquoted)
    ours, theirs, at = _streams(left_text, left, right_text, right, check)
    covered = _covered(at.of_left, len(ours.words)), _covered(at.of_right, len(theirs.words))
    places = _places(ours.words, theirs.words, at, check)
    found = tuple([_run(ours, theirs, *place) for place in checked(places, check)])
    return (
        found,
        Share(_share(covered[0], ours), _share(covered[1], theirs)),
        Share(_share(covered[0], ours, ours.in_quotes), _share(covered[1], theirs, theirs.in_quotes)),
    )


def share_in_runs(
    left_text: str, left: Prepared, right_text: str, right: Prepared, check: Checkpoint = unchecked
) -> Share:
    """The first share that runs() gives, without the runs themselves."""
    ours, theirs, at = _streams(left_text, left, right_text, right, check)
    covered = _covered(at.of_left, len(ours.words)), _covered(at.of_right, len(theirs.words))
    return Share(_share(covered[0], ours), _share(covered[1], theirs))


def _streams(
    left_text: str, left: Prepared, right_text: str, right: Prepared, check: Checkpoint
) -> tuple[Stream, Stream, SharedKeys]:
    """The words of both, and which stretches both have."""
    ours, theirs = _stream(left_text, left, check), _stream(right_text, right, check)
    return ours, theirs, numbered_together(ours.stretches, theirs.stretches, check)


def _turned(share: Share) -> Share:
    return Share(share.right_in_left, share.left_in_right)


def _stream(text: str, article: Prepared, check: Checkpoint) -> Stream:
    """The words of an article, made once for all with which it is compared."""
    if text not in article.streams:
        article.streams[text] = _made(text, article, check)
    return article.streams[text]


def _made(text: str, article: Prepared, check: Checkpoint) -> Stream:
    said: list[Token] = []
    are_quoted: list[bool] = []
    for index in article.compared.tolist():
        check()
        are_words = [token.is_word for token in article.tokens[index]]
        said += compress(article.tokens[index], are_words)
        are_quoted += compress(article.quotes[index], are_words)
    written = [_written(text[t.start : t.end]) for t in checked(said, check)]
    sizes = list(map(len, written))
    row = np.fromiter(chain.from_iterable(written), np.int64, sum(sizes))
    tokens = tuple(chain.from_iterable(map(repeat, said, sizes)))
    in_quotes = np.repeat(np.array(are_quoted, bool), sizes)
    return Stream(row, in_quotes, tokens, keyed(_shingles(row), check))


@lru_cache(maxsize=_KEPT)
def _written(token: str) -> tuple[int, ...]:
    """A hash of each word that a token covers, as it is written."""
    return tuple(hashed(word) for word in token.casefold().replace("’", "'").split())


def _shingles(words: Ints) -> Ints:
    """A hash of each stretch of LEAST words."""
    count = max(len(words) - LEAST + 1, 0)
    found = np.zeros(count, np.int64)
    for step in range(LEAST):
        found = found * _BASE + words[step : step + count]
    return found


def _covered(starts: Ints, words: int) -> Bools:
    """Which words stand in the stretches that begin there."""
    edges = np.zeros(words + 1, np.int64)
    edges[starts] += 1
    edges[starts + LEAST] -= 1
    return np.cumsum(edges[:words]) > 0


def _share(covered: Bools, stream: Stream, left_out: Bools | None = None) -> float:
    counted = np.ones(len(stream.words), bool) if left_out is None else ~left_out
    return int(np.count_nonzero(covered & counted)) / max(int(np.count_nonzero(counted)), 1)


def _places(ours: Ints, theirs: Ints, at: SharedKeys, check: Checkpoint) -> list[tuple[int, int, int]]:
    """Where runs begin on both sides, and how many words they have; at are the stretches that both have.

    Of several copies the next one behind the run before is taken, so that both sides go forward together.
    """
    starts, columns = at.of_left.tolist(), at.left_column.tolist()
    copies = at.of_right[np.argsort(at.right_column, kind="stable")].tolist()
    ends = np.bincount(at.right_column, minlength=at.width).cumsum().tolist()
    found: list[tuple[int, int, int]] = []
    its_end = number = 0
    while number < len(starts):
        check()
        place, column = starts[number], columns[number]
        first, last = ends[column - 1] if column else 0, ends[column]
        behind = bisect_left(copies, its_end, first, last)
        other = copies[behind if behind < last else first]
        size = _alike(ours, place, theirs, other, check)
        number += 1
        if size >= LEAST:
            found.append((place, other, size))
            its_end = other + size
            number = bisect_left(starts, place + size, number)
    return found


def _alike(ours: Ints, place: int, theirs: Ints, other: int, check: Checkpoint) -> int:
    """How many words from here on are the same."""
    most = min(len(ours) - place, len(theirs) - other)
    for first in checked(range(0, most, _LOOKED_AT), check):
        until = min(first + _LOOKED_AT, most)
        differ = ours[place + first : place + until] != theirs[other + first : other + until]
        place_of_first = int(differ.argmax())
        if differ[place_of_first]:
            return first + place_of_first
    return most


def _run(ours: Stream, theirs: Stream, left: int, right: int, size: int) -> Run:
    return Run(
        _span(ours, left, size),
        _span(theirs, right, size),
        size,
        bool(ours.in_quotes[left : left + size].all() and theirs.in_quotes[right : right + size].all()),
    )


def _span(stream: Stream, first: int, size: int) -> Span:
    return Span(stream.tokens[first].start, stream.tokens[first + size - 1].end)
