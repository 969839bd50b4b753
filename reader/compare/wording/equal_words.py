"""The words that two passages have in common, in order: what their wording and their facts start from."""

from dataclasses import dataclass

from reader.compare.wording.hyphens import whole_words
from reader.compare.wording.subsequence import common
from reader.text.checking import Checkpoint, unchecked
from reader.text.tokens import Token

Tokens = tuple[Token, ...]
Matched = list[tuple[int, int]]


@dataclass(frozen=True, slots=True, eq=False)
class EqualWords:
    """Two passages word by word.

    Attributes:
        left, right: their words and marks, a word with hyphens being one.
        places: (i, j), both rising, where left[i] and right[j] have one norm.
        is_turned: whether the right passage was taken for the first when they were looked for, so that the
            swapped passages give the same places.
    """

    left: Tokens
    right: Tokens
    places: Matched
    is_turned: bool

    def turned(self) -> "EqualWords":
        """The equal words of the passages swapped."""
        return EqualWords(self.right, self.left, _swapped(self.places), not self.is_turned)


def equal_words(left: Tokens, right: Tokens, check: Checkpoint = unchecked) -> EqualWords:
    """The equal words of two passages, given their tokens."""
    ours, theirs = whole_words(left, check), whole_words(right, check)
    norms = [t.norm for t in ours], [t.norm for t in theirs]
    is_turned = norms[0] > norms[1]
    places = _swapped(common(norms[1], norms[0], check)) if is_turned else common(*norms, check)
    return EqualWords(ours, theirs, places, is_turned)


def _swapped(places: Matched) -> Matched:
    return [(j, i) for i, j in places]
