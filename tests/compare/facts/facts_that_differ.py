"""What two sentences disagree on, for the tests of it."""

from reader.compare.facts.discrepancies import disagreements
from reader.compare.telling import Discrepancy
from reader.text.facts.facts import Facts, facts
from reader.text.model import Span
from reader.text.passage import excerpt


def facts_of(text: str, language: str = "en", span: Span | None = None, date: str = "") -> Facts:
    """What a text, or a stretch of it, states."""
    return facts(excerpt(text, span or Span(0, len(text)), language, date))


def between(left: Facts, right: Facts) -> tuple[Discrepancy, ...]:
    """What the two state differently."""
    return disagreements(left, right)


def found(left: str, right: str, language: str = "en") -> tuple[Discrepancy, ...]:
    return between(facts_of(left, language), facts_of(right, language))


def shown(left: str, right: str, language: str = "en") -> list[tuple[str, str, str]]:
    return [(d.kind.value, d.left.of(left), d.right.of(right)) for d in found(left, right, language)]
