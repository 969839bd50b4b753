"""In what state somebody is who was hurt: critical, serious, stable, slightly hurt."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.facts.acts.persons import is_of_one, named
from reader.text.facts.acts.phrases import Phrase, phrases
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.model import Span

# Tokens between the word for the state and "condition" or what hurt somebody: behind more they are of
# something else.
_NEAR = 3
# Tokens before the word for the state in which it is denied: "not seriously", "not in a stable condition".
_DENIED = 3
# Tokens of a sentence in which "another" tells that it goes on with somebody else.
_OPENING = 2
_HURT = "wound"
_SLIGHT = "slight"
_GRAVE = frozenset({"critical", "serious"})


@dataclass(frozen=True, slots=True)
class Condition:
    """The state of one person who was hurt.

    Attributes:
        span: the words that tell it, with what hurt him or "condition".
        grade: critical, serious, stable or slight.
        named: the letters of the words of his or her name, where it stands beside.
        at: the token of the word for the state.
    """

    span: Span
    grade: str
    named: frozenset[str]
    at: int


def conditions(told: Facts) -> Iterator[Condition]:
    """The states of single persons in the sentence, in order; those of several are only counted."""
    scan = told.scan
    if any(scan.lexicon.groups("further", word) for word in scan.lower[:_OPENING]):
        return  # "another man was slightly hurt": he is one more of them
    states = {phrase.first for phrase in phrases(scan, "state")}
    for phrase in phrases(scan, "condition"):
        anchor = _anchor(scan, phrase, states)
        if anchor is None:
            continue
        first, last = min(phrase.first, anchor), max(phrase.last, anchor)
        if is_of_one(told, first, last):
            denied = _denial(scan, phrase.first)
            if denied is not None and phrase.group not in _GRAVE:
                continue  # who is "not stable" is not slightly hurt
            first = first if denied is None else min(first, denied)
            grade = phrase.group if denied is None else _SLIGHT
            yield Condition(scan.cover(first, last), grade, named(told, first, last), phrase.first)


def _anchor(scan: Scan, phrase: Phrase, states: set[int]) -> int | None:
    """The token of "condition", or of what hurt somebody, that stands nearest to the word for the state."""
    near = (
        *range(phrase.last + 1, phrase.last + 1 + _NEAR),
        *range(phrase.first - 1, phrase.first - 1 - _NEAR, -1),
    )
    for at in near:
        if 0 <= at < len(scan.lower) and (at in states or _HURT in scan.events(at)):
            return at if _is_joined(scan, phrase, at) else None
    return None


def _is_joined(scan: Scan, phrase: Phrase, at: int) -> bool:
    first, last = (phrase.last + 1, at) if at > phrase.last else (at + 1, phrase.first)
    return all(scan.tokens[i].is_word for i in range(first, last))


def _denial(scan: Scan, at: int) -> int | None:
    """The token that denies the word for the state."""
    near = range(max(0, at - _DENIED), at)
    return next((i for i in near if scan.lexicon.groups("negation", scan.lower[i])), None)
