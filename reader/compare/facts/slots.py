"""Two sets of facts face to face: which words both have, and the slots between equal words."""

from dataclasses import dataclass
from functools import cached_property

from reader.compare.side import Sided, whichever_side
from reader.compare.wording.equal_words import equal_words
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.tokens import Token

# Facts of one kind, left times right, that are compared: past it a list stands there.
MOST_CELLS = 2_500
# Equal tokens that must stand on either side of a slot: one alone is equal by chance.
_FRAME = 2
# Tokens of a slot: in longer ones words no longer answer each other.
_LONGEST = 6
# Tokens on either side of a fact that are its surroundings: about a clause each.
NEAR = 12

Norms = tuple[str, ...]
"""Tokens in normal form."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Half-open token ranges that differ while the words around them are equal; neither is empty."""

    left: range
    right: range


@dataclass(frozen=True)
class PairedFacts(Sided):
    """The facts of two paired sentences.

    Attributes:
        shared: stems of full words that both have.
        likeness: shared stems by the full words of the sentence that has fewer, 0..1.
    """

    left: Facts
    right: Facts
    shared: frozenset[str]
    likeness: float

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """In order; found when first asked for, as most sentences have no facts that could fill one."""
        return _slots(self.left.scan, self.right.scan)

    def in_slot(self, left: int, right: int) -> bool:
        """Whether these two tokens stand in the same slot."""
        if not may_fill_slot(self.left.scan, left, left, self.right.scan):
            return False
        return any(left in slot.left and right in slot.right for slot in self.slots)

    def in_text(self, left: int, right: int) -> tuple[int, int, str, str]:
        """By what these two tokens come before others: the earliest first, whichever side stands left."""
        return whichever_side((left, self.left.scan.text), (right, self.right.scan.text))

    def shared_around(self, left: int, right: int) -> int:
        """How many full words both facts have in their surroundings."""
        return len(around(self.left.scan, left) & around(self.right.scan, right))


def paired_facts(left: Facts, right: Facts) -> PairedFacts:
    """Everything that the comparison of single facts needs to know of both sentences."""
    ours, theirs = left.scan.told, right.scan.told
    shared = ours & theirs
    fewer = min(len(ours), len(theirs))
    return PairedFacts(left, right, shared, len(shared) / fewer if fewer else 0.0)


def around(sentence: Scan, at: int, reach: int = NEAR) -> frozenset[str]:
    """The stems of the full words, figures left out, at most so many tokens before or behind that token."""
    light = sentence.lexicon.light
    near = sentence.tokens[max(0, at - reach) : at + reach + 1]
    return frozenset([t.stem for t in near if t.is_word and t.norm not in light and not t.norm[0].isdigit()])


def may_fill_slot(sentence: Scan, first: int, last: int, other: Scan) -> bool:
    """Whether a frame of a slot that holds those tokens may stand on either side of them in both sentences.

    It is asked before the equal words are looked for, which takes longer.
    """
    frames, known = _frames(sentence.norms), {*_frames(other.norms)}
    before = frames[max(0, last + 1 - _LONGEST) : first + 1]
    behind = frames[_FRAME + last + 1 : _FRAME + first + _LONGEST + 1]
    return not known.isdisjoint(before) and not known.isdisjoint(behind)


def _frames(norms: Norms) -> list[Norms]:
    """The tokens of a frame right before each token, then those behind the last ones; "" beyond the ends."""
    beyond = ("",) * _FRAME
    padded = (*beyond, *norms, *beyond)
    return list(zip(*(padded[start:] for start in range(_FRAME)), strict=False))


def _slots(left: Scan, right: Scan) -> tuple[Slot, ...]:
    ours, theirs = left.norms, right.norms
    found = []
    i = j = 0
    for x, y in [*_equal(left.tokens, right.tokens), (len(ours), len(theirs))]:
        is_short = 0 < x - i <= _LONGEST and 0 < y - j <= _LONGEST
        if is_short and _is_framed(ours, theirs, (i, x), (j, y)):
            found.append(Slot(range(i, x), range(j, y)))
        i, j = x + 1, y + 1
    return tuple(found)


def _equal(left: tuple[Token, ...], right: tuple[Token, ...]) -> list[tuple[int, int]]:
    """Which tokens of both are equal, in order."""
    words = equal_words(left, right)
    if len(words.left) == len(left) and len(words.right) == len(right):
        return words.places
    firsts = _firsts(words.left, left), _firsts(words.right, right)
    return [
        both
        for x, y in words.places
        for both in zip(_parts(firsts[0], x), _parts(firsts[1], y), strict=False)
    ]


def _firsts(whole: tuple[Token, ...], tokens: tuple[Token, ...]) -> list[int]:
    """Where each whole word begins among the tokens, and where the last one ends."""
    at = {token.start: number for number, token in enumerate(tokens)}
    return [*(at[token.start] for token in whole), len(tokens)]


def _parts(firsts: list[int], word: int) -> range:
    return range(firsts[word], firsts[word + 1])


def _is_framed(ours: Norms, theirs: Norms, left: tuple[int, int], right: tuple[int, int]) -> bool:
    before = _tail(ours, left[0]) == _tail(theirs, right[0])
    after = ours[left[1] : left[1] + _FRAME] == theirs[right[1] : right[1] + _FRAME]
    return before and after and left[0] + right[0] + len(ours) - left[1] > 0


def _tail(norms: Norms, end: int) -> Norms:
    return norms[max(0, end - _FRAME) : end]
