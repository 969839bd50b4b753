"""Which quotations are of one speaker, who may be called by different names."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from reader.compare.collation.joining import Groups
from reader.compare.facts.same_thing import is_same_person
from reader.compare.quotations.quotes import Quote
from reader.text.facts.lexicon import Lexicon, lexicon

# Speakers of one utterance from which the reports put it to different ones.
LEAST_APART = 2
_BESIDE_NAMES = ("gender", "title", "office")
"""The groups of words that stand beside a name and are no part of it: "Mr.", "Senator", "Commissioner"."""


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


def apart(said: Sequence[Quote]) -> list[list[int]]:
    """The numbers of versions of one utterance by whom they name, where that is more than one; else [].

    A phrase such as "a guard" may be anybody, and a name in another language the same one translated: neither
    makes a second speaker. Versions that name nobody are in no group.
    """
    spoken = [n for n, quote in enumerate(said) if quote.speaker]
    named = [n for n in spoken if _is_name(said[n].speaker)]
    joined: Groups[int] = Groups(named)
    for one, other in combinations(named, 2):
        if said[one].language != said[other].language or _may_be_one(said[one], said[other]):
            joined.join(one, other)
    if len(found := joined.groups()) < LEAST_APART:
        return []
    return [*found, *([n] for n in spoken if n not in named)]


def fullest_name(said: Iterable[Quote]) -> str:
    """A name before a phrase such as "a guard", of names as most spell them the longest; "" for nobody."""
    names = [quote.speaker for quote in said if quote.speaker]
    often = Counter(map(_last_word, names))

    def rank(who: str) -> tuple[bool, int, int]:
        return any(map(str.isupper, who)), often[_last_word(who)], len(who)

    return max(names, key=rank, default="")


def stands_beside_names(word: str, known: Lexicon) -> bool:
    """Whether it is a title or an office, as "Mr." and "Senator" are, and no part of a name."""
    return any(known.groups(kind, word.rstrip(".").casefold()) for kind in _BESIDE_NAMES)


def _is_name(speaker: str) -> bool:
    words = speaker.split()
    return words[0][0].isupper() and words[-1][0].isupper()


def _may_be_one(one: Quote, other: Quote) -> bool:
    """Whether both names may be of one: as of any speaker, or the one has all words of the other."""
    ours, theirs = (_without_office(quote) for quote in (one, other))
    return is_one_speaker(one, other) or ours <= theirs or theirs <= ours


def _without_office(quote: Quote) -> set[str]:
    """The words of a name in lower case, without titles and what the speaker holds."""
    known = lexicon(quote.language)
    words = [word.rstrip(".").casefold() for word in quote.speaker.split()]
    return {word for word in words if not stands_beside_names(word, known)} or set(words)


def _last_word(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()


def _are_one(one: tuple[str, tuple[str, ...]], other: tuple[str, tuple[str, ...]]) -> bool:
    """Of two speakers as they are called, with the words of their names, whether they are one."""
    is_person = bool(one[1] and other[1]) and is_same_person(one[1], other[1])
    return one[0].casefold() == other[0].casefold() or is_person


def _name(quote: Quote) -> tuple[str, ...]:
    """The words of a person's name in lower case, Michael for Mike, without titles; () of a phrase."""
    words = quote.speaker.split()
    if not words or not all(any(map(str.isupper, word)) for word in words):
        return ()
    known = lexicon(quote.language)
    own = [word.casefold() for word in words if not stands_beside_names(word, known)]
    return tuple([known.group("nickname", word) or word for word in own])
