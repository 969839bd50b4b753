"""Which quotations are of one speaker, who may be called by different names."""

from collections.abc import Iterable, Sequence

from reader.compare.collation.joining import Groups
from reader.compare.facts.same_thing import is_same_person
from reader.compare.quotations.quotes import Quote
from reader.text.facts.lexicon import lexicon


def speakers(groups: Sequence[Sequence[Quote]]) -> list[list[int]]:
    """The numbers of the utterances by who says them: those of one speaker together, and those of nobody."""
    joined: Groups[int] = Groups(range(len(groups)))
    every = ((number, quote) for number, group in enumerate(groups) for quote in group)
    known = [(number, quote.speaker, _name(quote)) for number, quote in every if quote.speaker]
    nameless = [n for n, group in enumerate(groups) if not any(quote.speaker for quote in group)]
    for number in nameless:
        joined.join(nameless[0], number)
    for at, (one, said, name) in enumerate(known):
        for other, also, its in known[:at]:
            if said.casefold() == also.casefold() or (name and its and is_same_person(name, its)):
                joined.join(other, one)
    return joined.groups()


def fullest_name(said: Iterable[Quote]) -> str:
    """A name before a phrase such as "a guard", and the longest of several; "" for nobody."""
    names = [quote.speaker for quote in said]
    return max(names, key=lambda who: (any(map(str.isupper, who)), len(who)), default="")


def _name(quote: Quote) -> tuple[str, ...]:
    """The words of a person's name in lower case, without titles; () of a phrase."""
    words = quote.speaker.split()
    if not words or not all(any(map(str.isupper, word)) for word in words):
        return ()
    known = lexicon(quote.language)
    return tuple(w.casefold() for w in words if not known.groups("gender", w.rstrip(".").casefold()))
