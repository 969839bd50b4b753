"""In what way something was done: hid or barricaded herself, resigned or was dismissed."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.facts.acts.persons import is_of_one
from reader.text.facts.acts.phrases import phrases
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.model import Span

# Tokens behind the verb that are shown with it: "barricaded herself into an office".
_SHOWN = 6
_EXCLUDES = "!"


@dataclass(frozen=True, slots=True)
class Manner:
    """One thing done in one way.

    Attributes:
        span: the verb, with what follows it in its clause.
        act: what is done: "hide", "quit".
        way: in which way: "barricade", "resign".
        excludes: whether what was done in this way was not done in another.
        is_of_one: whether one person did it, or suffered it.
        at: the token of the verb.
    """

    span: Span
    act: str
    way: str
    excludes: bool
    is_of_one: bool
    at: int


def manners(told: Facts) -> Iterator[Manner]:
    """What the sentence tells to be done in a way that others may tell otherwise; what is denied is none."""
    scan = told.scan
    denied = {outcome.verb for outcome in told.outcomes}
    for phrase in phrases(scan, "manner"):
        if denied.isdisjoint(range(phrase.first, phrase.last + 1)):
            act, _, way = phrase.group.partition("/")
            span = scan.cover(phrase.first, _end(scan, phrase.last))
            is_one = is_of_one(told, phrase.first, phrase.last)
            bare = act.removesuffix(_EXCLUDES)
            yield Manner(span, bare, way, act != bare, is_one, phrase.first)


def _end(scan: Scan, last: int) -> int:
    """The last token that is shown: of the clause, and no word of grammar."""
    end = last
    for at in range(last + 1, min(len(scan.lower), last + 1 + _SHOWN)):
        word = scan.lower[at]
        is_mark = not scan.tokens[at].is_word and word != "-"
        if is_mark or scan.lexicon.groups("break", word) or scan.lexicon.groups("and", word):
            break
        if word not in scan.lexicon.light and scan.tokens[at].is_word:
            end = at
    return end
