"""Two passages into word-level operations."""

from difflib import SequenceMatcher

from reader.compare.model import Op, OpKind
from reader.text.model import Span
from reader.text.words import Token


def wording(left: tuple[Token, ...], right: tuple[Token, ...]) -> tuple[Op, ...]:
    """The operations that lead from the left passage's tokens to the right one's, covering both."""
    kinds = {
        "replace": OpKind.REPLACED,
        "delete": OpKind.ONLY_LEFT,
        "insert": OpKind.ONLY_RIGHT,
        "equal": OpKind.SAME,
    }
    matcher = SequenceMatcher(None, [t.norm for t in left], [t.norm for t in right], autojunk=False)
    return tuple(
        Op(kinds[tag], _cover(left, a, b), _cover(right, c, d)) for tag, a, b, c, d in matcher.get_opcodes()
    )


def _cover(tokens: tuple[Token, ...], first: int, last: int) -> Span:
    if first < last:
        return Span(tokens[first].span.start, tokens[last - 1].span.end)
    at = tokens[first].span.start if first < len(tokens) else tokens[-1].span.end if tokens else 0
    return Span(at, at)
