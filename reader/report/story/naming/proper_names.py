"""The name of a fact about a name or a place: the name itself, as reports write it."""

from functools import reduce

from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind
from reader.report.story.named import NamedCollation
from reader.report.story.naming.clause_words import tokens_in
from reader.text.facts.facts import Facts
from reader.text.facts.names import Name

# Words of a value that is a name by itself: one word is mostly a part of one ("Matt" of Matt Tueller).
_WHOLE = 2


def proper_name_of(named: NamedCollation, fact: Fact) -> str:
    """The words of a name that all values have; else the first value, with the rest of its name.

    "" of other facts than names and the sort of one place ("the city of Tarn", "the town of Tarn").
    """
    if fact.kind not in {DiscrepancyKind.NAME, DiscrepancyKind.PLACE}:
        return ""
    told = [(value, named.text.facts((value.report, value.sentence))) for value in fact.values]
    words = [_words(said, value) for value, said in told]
    shared = reduce(_in_both, words)
    if fact.kind is DiscrepancyKind.PLACE:
        return " ".join(shared) if all(_is_sort(said, value) for value, said in told) else ""
    value, said = told[0]
    if len(shared) == 1 and (fuller := _around(said, value, shared[0])):
        return fuller
    if shared:
        return " ".join(shared)
    if len(words[0]) >= _WHOLE:
        return value.span.of(said.scan.text)
    whole = next((name for name in said.names if name.span.overlaps(value.span)), None)
    return "" if whole is None else whole.span.of(said.scan.text)


def _around(said: Facts, value: Value, word: str) -> str:
    """The name within a value of which that word is the last one; "" where there is none."""
    held = (name for name in said.names if name.span.overlaps(value.span) and name.words[-1] == word)
    return next((" ".join(name.words) for name in held), "")


def _is_sort(said: Facts, value: Value) -> bool:
    """Whether the value tells what sort of place it is: a city, a village."""
    first = next(iter(tokens_in(said.scan, value.span)), 0)
    return bool(said.scan.lexicon.groups("settlement", said.scan.word(first)))


def _words(said: Facts, value: Value) -> list[str]:
    """The words of the names within a value, as written, without a genitive ending."""
    held = (name for name in said.names if name.span.overlaps(value.span))
    within = {*tokens_in(said.scan, value.span)}
    return [word for name in held for word in _within(name, within)]


def _within(name: Name, tokens: set[int]) -> list[str]:
    parts = zip(name.words, name.first, name.last, strict=True)
    return [word for word, first, last in parts if {first, last} <= tokens]


def _in_both(left: list[str], right: list[str]) -> list[str]:
    """The words of the one that the other has too, in their order."""
    known = {word.casefold() for word in right}
    return [word for word in left if word.casefold() in known]
