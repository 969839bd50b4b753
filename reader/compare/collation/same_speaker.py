"""Which quotations are of one speaker, who may be called by different names."""

from collections import Counter
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
            if _are_one((said, name), (also, its)):
                joined.join(other, one)
    return joined.groups()


def is_one_speaker(one: Quote, other: Quote) -> bool:
    """Whether both name who speaks, and it is the same person or body."""
    if not (one.speaker and other.speaker):
        return False
    return _are_one((one.speaker, _name(one)), (other.speaker, _name(other)))


def fullest_name(said: Iterable[Quote]) -> str:
    """A name before a phrase such as "a guard", of names as most spell them the longest; "" for nobody."""
    names = [quote.speaker for quote in said if quote.speaker]
    often = Counter(map(_last_word, names))

    def rank(who: str) -> tuple[bool, int, int]:
        return any(map(str.isupper, who)), often[_last_word(who)], len(who)

    return max(names, key=rank, default="")


def _last_word(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()


def _are_one(one: tuple[str, tuple[str, ...]], other: tuple[str, tuple[str, ...]]) -> bool:
    """Of two speakers as they are called, with the words of their names, whether they are one."""
    is_person = bool(one[1] and other[1]) and is_same_person(one[1], other[1])
    return one[0].casefold() == other[0].casefold() or is_person


def _name(quote: Quote) -> tuple[str, ...]:
    """The words of a person's name in lower case, without titles; () of a phrase."""
    words = quote.speaker.split()
    if not words or not all(any(map(str.isupper, word)) for word in words):
        return ()
    known = lexicon(quote.language)
    return tuple(w.casefold() for w in words if not known.groups("gender", w.rstrip(".").casefold()))
