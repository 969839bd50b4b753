"""A clause told by its changes to another one in nearly the same words."""

from collections.abc import Iterator
from dataclasses import replace

from reader.compare.collation.clauses import Clause
from reader.compare.collation.passages import StoryText
from reader.compare.telling import Op, OpKind
from reader.compare.wording.equal_words import equal_words
from reader.compare.wording.operations import wording
from reader.text.checking import Checkpoint
from reader.text.model import Span
from reader.text.passage import Passage

# The share of the longer clause's words that both have, 0 to 1: with fewer, both are quicker to read in full.
LEAST_SAME = 0.75
# Changes up to which they are told: more of them are harder to read than the clause.
MOST_CHANGES = 4

SpanChange = tuple[Span | None, Span | None]
"""The spans of a change in the one and in the other; None where it has no words there."""


def changes(one: Clause, other: Clause, text: StoryText, check: Checkpoint) -> tuple[SpanChange, ...] | None:
    """The changes from the one clause to the other; None where these are too many."""
    left, right = _passage(one, text), _passage(other, text)
    words = equal_words(left.tokens, right.tokens, check)
    longer = max(len(words.left), len(words.right))
    if len(words.places) < LEAST_SAME * longer:
        return None
    found = tuple(_changes(wording(left, right, words, check)))
    return found if len(found) <= MOST_CHANGES else None


def _changes(ops: tuple[Op, ...]) -> Iterator[SpanChange]:
    for op in ops:
        match op.kind:
            case OpKind.REPLACED:
                yield op.left, op.right
            case OpKind.ONLY_LEFT:
                yield op.left, None
            case OpKind.ONLY_RIGHT:
                yield None, op.right
            case OpKind.SAME | OpKind.VARIANT:
                pass


def _passage(clause: Clause, text: StoryText) -> Passage:
    """The shared clause by itself."""
    whole = text.passage(clause.place)
    held = [clause.shared.start <= token.start < clause.shared.end for token in whole.tokens]
    tokens = tuple(token for token, is_held in zip(whole.tokens, held, strict=True) if is_held)
    return replace(whole, tokens=tokens, quoted=None)
