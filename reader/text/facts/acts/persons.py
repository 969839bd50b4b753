"""Whether what is told of befell one person or several, and who it is."""

from collections.abc import Iterator, Mapping

from reader.text.facts.acts.phrases import phrases
from reader.text.facts.facts import Facts
from reader.text.numbers import number_of

# Words behind what befell somebody in which he may be named: "injuring a third co-worker".
_BEHIND = 4
# Words of a name that is a person's even where its first word is a place: a single one may be that place.
_NAME = 2
_STOPS = frozenset(";.!?")


def is_of_one(told: Facts, first: int, last: int) -> bool:
    """Whether those of whom the tokens tell are one: who stands right behind, else the nearest before."""
    known = dict(_told(told))
    at = _nearest(told, known, first, last)
    return at is not None and known[at]


def named(told: Facts, first: int, last: int) -> frozenset[str]:
    """The letters of the words of the name of that one person; none where no name tells who it is."""
    at = _nearest(told, dict(_told(told)), first, last)
    return frozenset(key for name in told.names if name.first[0] == at for key in name.keys)


def _nearest(told: Facts, known: Mapping[int, bool], first: int, last: int) -> int | None:
    """The token of the person right behind, else of the nearest before."""
    for at in range(last + 1, min(len(told.scan.lower), last + 1 + _BEHIND)):
        if at in known:
            return at
        if not _leads_on(told, at):
            break
    for at in range(first - 1, -1, -1):
        if told.scan.lower[at] in _STOPS:
            return None
        if at in known:
            return at
    return None


def _leads_on(told: Facts, at: int) -> bool:
    """Whether the word may stand before somebody to whom something is done."""
    scan, word = told.scan, told.scan.lower[at]
    is_article = scan.lexicon.groups("a", word) or scan.lexicon.groups("article", word)
    return scan.tokens[at].is_word and (word not in scan.lexicon.light or bool(is_article))


def _told(told: Facts) -> Iterator[tuple[int, bool]]:
    """The tokens that tell of persons, and whether of one; the last word of a token is the surest."""
    scan = told.scan
    for name in told.names:
        if len(name.words) >= _NAME or not (name.opens or _is_place(told, name.first[0])):
            yield name.first[0], True
    for at, word in enumerate(scan.lower):
        if scan.lexicon.groups("people", word):
            yield at, False
    for at, token in enumerate(scan.tokens):
        is_place = bool(scan.lexicon.groups("ranked", scan.word(at + 1))) or scan.word(at + 1) == "-"
        if (number := number_of(token.norm)) and number.is_ordinal and not is_place:
            yield at, True
    yield from ((phrase.first, False) for phrase in phrases(scan, "several persons"))
    yield from ((phrase.first, True) for phrase in phrases(scan, "one person"))
    for held in told.quantities:
        if not held.is_clock and held.form != "1":
            yield held.at, False


def _is_place(told: Facts, at: int) -> bool:
    scan = told.scan
    is_led = at > 0 and bool(scan.lexicon.groups("preposition", scan.lower[at - 1]))
    return is_led or scan.lower[at] in scan.lexicon.places
