"""Two passages into word-level operations that read well on both sides."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from reader.compare.telling import Op, OpKind
from reader.compare.wording.equal_words import EqualWords, Tokens
from reader.compare.wording.hyphens import HYPHENS
from reader.languages.language import record
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Span
from reader.text.passage import Passage
from reader.text.tokens import Token

# A word that says little by itself weighs a third of a full one: three of them make nearly one.
LIGHT = 0.3
# A punctuation mark weighs half of that, since it says less still.
MARK = 0.15
# An equality of at most this weight, two light words, between two changes says nothing and is absorbed.
SMALL = 0.65
# A heavier equality is absorbed below this share of the words changed on either side of it.
SHARE = 0.4
# From this weight on, three full words, an equality always stands.
HEAVY = 3.0

# Letters up to which a word is light: in every language of the program nearly all so short words are
# grammar.
_LIGHT_LENGTH = 3
_MARKS = frozenset(",;:.!?…\"'“”„«»‘’()[]–—•")
_NO_HYPHENS = str.maketrans(dict.fromkeys(HYPHENS))


@dataclass(frozen=True, slots=True)
class _Step:
    """Half-open ranges of token indices; is_equal when both hold the same words."""

    i: int
    i_end: int
    j: int
    j_end: int
    is_equal: bool = False

    def size(self) -> int:
        return max(self.i_end - self.i, self.j_end - self.j)


def wording(
    left: Passage, right: Passage, words: EqualWords, check: Checkpoint = unchecked
) -> tuple[Op, ...]:
    """The operations that lead from the left passage's words to the right one's.

    Every token stands in exactly one operation, in order on both sides; the white space inside an operation
    belongs to it, that around it does not. Words are equal when their norms are: SAME when they are also
    written alike (case aside), else VARIANT; so are punctuation marks of one side alone (the other's span is
    empty). A word with hyphens is one word. Words of little weight that two changes of words have between
    them are absorbed into one replacement. wording of the swapped passages is the mirror image.
    """
    if words.is_turned:
        return tuple(map(_mirrored, wording(right, left, words.turned(), check)))
    ops: list[Op] = []
    steps = _steps(words.places, len(words.left), len(words.right), check)
    for step in checked(_cleaned(steps, words, left.language or right.language, check), check):
        if step.is_equal:
            ops += _written(step, (left.text, right.text), words, check)
        else:
            ops.append(_change(step, words.left, words.right))
    return _joined(ops)


def _mirrored(op: Op) -> Op:
    kinds = {OpKind.ONLY_LEFT: OpKind.ONLY_RIGHT, OpKind.ONLY_RIGHT: OpKind.ONLY_LEFT}
    return Op(kinds.get(op.kind, op.kind), op.right, op.left)


def _steps(places: list[tuple[int, int]], left: int, right: int, check: Checkpoint) -> list[_Step]:
    steps: list[_Step] = []
    i = j = start = 0  # where the next token stands on either side; where the run of equal ones began
    for x, y in checked([*places, (left, right)], check):
        if x > i or y > j or x == left:
            if i > start:
                steps.append(_Step(start, i, j - (i - start), j, is_equal=True))
            if x > i or y > j:
                steps.append(_Step(i, x, j, y))
            start = x
        i, j = x + 1, y + 1
    return steps


def _cleaned(steps: list[_Step], words: EqualWords, language: str, check: Checkpoint) -> list[_Step]:
    """Absorb equalities of little weight between two changes of words until none is left."""
    left, right = words.left, words.right
    light = record(language).stop_words
    done: list[_Step] = []
    for step in checked(steps, check):
        grown = step
        while not grown.is_equal and len(done) > 1 and _is_trivial(done[-2], done[-1], grown, left, light):
            if _is_of_marks(grown, left, right) or _is_of_marks(done[-2], left, right):
                break
            grown = _Step(done[-2].i, grown.i_end, done[-2].j, grown.j_end)
            del done[-2:]
        done.append(grown)
    return done


def _is_of_marks(step: _Step, left: Tokens, right: Tokens) -> bool:
    """Whether nothing but punctuation was changed."""
    ours, theirs = islice(left, step.i, step.i_end), islice(right, step.j, step.j_end)
    return not any(token.is_word or token.norm not in _MARKS for token in chain(ours, theirs))


def _is_trivial(before: _Step, equal: _Step, after: _Step, left: Tokens, light: frozenset[str]) -> bool:
    weight = sum(_weight(t, light) for t in left[equal.i : equal.i_end])
    changed = min(before.size(), after.size())
    return weight <= SMALL or weight < min(HEAVY, SHARE * changed)


def _weight(token: Token, light: frozenset[str]) -> float:
    if not token.is_word:
        return MARK
    is_light = token.norm in light or (len(token.norm) <= _LIGHT_LENGTH and token.norm.isalpha())
    return LIGHT if is_light else 1.0


def _change(step: _Step, left: Tokens, right: Tokens) -> Op:
    spans = _cover(left, step.i, step.i_end), _cover(right, step.j, step.j_end)
    if _is_of_marks(step, left, right):
        return Op(OpKind.VARIANT, *spans)
    if step.i == step.i_end:
        return Op(OpKind.ONLY_RIGHT, *spans)
    if step.j == step.j_end:
        return Op(OpKind.ONLY_LEFT, *spans)
    is_variant = _bare(left[step.i : step.i_end]) == _bare(right[step.j : step.j_end])
    return Op(OpKind.VARIANT if is_variant else OpKind.REPLACED, *spans)


def _bare(tokens: Tokens) -> str:
    """The norms without hyphens and spaces, equal for "long term" and "long-term"."""
    return "".join(t.norm for t in tokens).translate(_NO_HYPHENS)


def _cover(tokens: Tokens, first: int, last: int) -> Span:
    if first < last:
        return Span(tokens[first].start, tokens[last - 1].end)
    at = tokens[first].start if first < len(tokens) else tokens[-1].end if tokens else 0
    return Span(at, at)


def _written(step: _Step, texts: tuple[str, str], words: EqualWords, check: Checkpoint) -> Iterator[Op]:
    """Cut an equality where the way of writing starts or ceases to differ."""
    (left_text, right_text), left, right = texts, words.left, words.right
    ours, theirs = _cover(left, step.i, step.i_end), _cover(right, step.j, step.j_end)
    if _is_alike(ours.of(left_text), theirs.of(right_text)):
        yield Op(OpKind.SAME, ours, theirs)
        return
    pairs = list(zip(left[step.i : step.i_end], right[step.j : step.j_end], strict=True))
    alike = [_is_alike(a.span.of(left_text), b.span.of(right_text)) for a, b in checked(pairs, check)]
    start = 0
    for end in checked(range(1, len(pairs) + 1), check):
        if end == len(pairs) or alike[end] != alike[start]:
            (a, b), (c, d) = pairs[start], pairs[end - 1]
            kind = OpKind.SAME if alike[start] else OpKind.VARIANT
            yield Op(kind, Span(a.start, c.end), Span(b.start, d.end))
            start = end


def _is_alike(left: str, right: str) -> bool:
    """Whether words are the same as written, but for case, spaces and the form of an apostrophe."""
    return left == right or _evened(left) == _evened(right)


def _evened(words: str) -> list[str]:
    return words.casefold().replace("’", "'").split()


def _joined(ops: list[Op]) -> tuple[Op, ...]:
    """Neighbours of one kind made one."""
    done: list[Op] = []
    for op in ops:
        if done and done[-1].kind is op.kind:
            last = done.pop()
            spans = Span(last.left.start, op.left.end), Span(last.right.start, op.right.end)
            done.append(Op(op.kind, *spans))
        else:
            done.append(op)
    return tuple(done)
