"""A report's part in a statement beside one in nearly the same words: only what differs is said."""

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

# The part of the words of the longer one that both have: with fewer both are read more quickly whole.
LEAST_SAME = 0.75
# Changes that are told: more of them are a text of their own.
MOST_CHANGES = 4

SpanChange = tuple[Span | None, Span | None]
"""What stands in the one and in the other; None where nothing does."""


def changes(one: Clause, other: Clause, text: StoryText, check: Checkpoint) -> tuple[SpanChange, ...] | None:
    """How the other's words differ from the one's; None where they differ too much to be told so."""
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
