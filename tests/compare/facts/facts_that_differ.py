"""What two sentences disagree on, for the tests of it."""

from reader.compare.facts.discrepancies import discrepancies
from reader.compare.telling import Discrepancy
from reader.text.model import Span
from reader.text.tokens import tokens


def found(left: str, right: str, language: str = "en") -> tuple[Discrepancy, ...]:
    ours, theirs = Span(0, len(left)), Span(0, len(right))
    return discrepancies(
        left, tokens(left, ours, language), ours, right, tokens(right, theirs, language), theirs, language
    )


def shown(left: str, right: str) -> list[tuple[str, str, str]]:
    return [(d.kind.value, d.left.of(left), d.right.of(right)) for d in found(left, right)]
