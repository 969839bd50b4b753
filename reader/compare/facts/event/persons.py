"""Of whom a sentence tells: whoever it names, else, behind "she", those named before."""

from collections.abc import Iterator

from reader.compare.facts.claims import facts_at, sentences_with_facts
from reader.compare.pairing.compared_article import ComparedArticle
from reader.text.checking import FEW, Checkpoint, checked
from reader.text.facts.facts import Facts
from reader.text.facts.names import place

# Sentences back in which those may be named of whom one without a name tells: further back somebody else
# has mostly been told of since.
_REACH = 2

ToldOfOne = tuple[int, Facts, frozenset[str]]
"""The index of a sentence, what it states, and the letters of the names of those of whom it tells."""


def may_be_one(left: frozenset[str], right: frozenset[str], *, is_alike: bool) -> bool:
    """Whether two sentences tell of one person: they share a name, or are alike and one has none."""
    return bool(left & right) or (is_alike and not (left and right))


def told_of_persons(report: ComparedArticle, check: Checkpoint) -> Iterator[ToldOfOne]:
    """The compared sentences in order, each with those of whom it tells."""
    last: tuple[int, frozenset[str]] = (-1, frozenset())
    for index in checked(sentences_with_facts(report.article), check, FEW):
        told = facts_at(report, (index,))
        own = _named(told)
        if own:
            last = index, own
        is_known = index - last[0] <= _REACH and bool(told.scan.where("pronoun"))
        yield index, told, own or (last[1] if is_known else frozenset())


def _named(told: Facts) -> frozenset[str]:
    """The letters of the words of names, known places and those who are heard left out."""
    heard = {word for said in told.attributions for word in said.speaker}
    return frozenset(
        key
        for name in told.names
        if not place(told.scan, name)
        for key, word in zip(name.keys, name.words, strict=True)
        if word.lower() not in heard
    )
