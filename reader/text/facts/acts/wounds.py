"""How and where on the body somebody was hurt: shot in the leg, burns to the face, a gunshot wound."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.text.facts.acts.persons import is_of_one, named
from reader.text.facts.acts.phrases import Phrase, phrases
from reader.text.facts.facts import Facts
from reader.text.facts.scan import Scan
from reader.text.model import Span

# Tokens from what hurt somebody to the part of the body: "shot twice in the upper left leg".
_REACH = 7
# Tokens from one part to the next: "the neck and the shoulder", "face, neck and arms".
_NEXT = 3
# How the groups of nouns end that tell of a wound wherever on the body it is: "a gunshot wound".
_NOUN = "~"


@dataclass(frozen=True, slots=True)
class Wound:
    """Where one person was hurt.

    Attributes:
        span: what hurt, with the parts of the body.
        way: what was done: shot, stab, burn, hit.
        parts: the parts of the body; none for a wound of which that is not told.
        named: the letters of the words of his or her name, where it stands beside.
        at: the token of what hurt.
    """

    span: Span
    way: str
    parts: frozenset[str]
    named: frozenset[str]
    at: int


def wounds(told: Facts) -> Iterator[Wound]:
    """The wounds of single persons in the sentence, in order."""
    scan, bodies = told.scan, phrases(told.scan, "body")
    hits = phrases(scan, "wounding")
    for number, hit in enumerate(hits):
        behind = hits[number + 1].first if number + 1 < len(hits) else len(scan.lower)
        own = [part for part in bodies if hit.last < part.first < behind]
        parts = _parts(scan, hit, own) or _before(scan, hit, bodies)
        first = min([hit.first, *(part.first for part in parts)])
        last = max([hit.last, *(part.last for part in parts)])
        if (parts or hit.group.endswith(_NOUN)) and is_of_one(told, first, last):
            where = frozenset(part.group for part in parts)
            who = named(told, first, last)
            yield Wound(scan.cover(first, last), hit.group.removesuffix(_NOUN), where, who, hit.first)


def _before(scan: Scan, hit: Phrase, bodies: Sequence[Phrase]) -> list[Phrase]:
    """The part of "ins Bein geschossen", in a language whose verbs end the clause."""
    is_last = bool(scan.lexicon.words("capital nouns"))
    return [part for part in bodies if is_last and part.last + 1 == hit.first]


def _parts(scan: Scan, hit: Phrase, bodies: Sequence[Phrase]) -> list[Phrase]:
    """The parts of the body behind "shot in" and "wounds to", one after the other."""
    found: list[Phrase] = []
    for part in bodies:
        start = found[-1].last if found else hit.last
        between = range(start + 1, part.first)
        if len(between) > (_NEXT if found else _REACH) or not _leads(scan, between, is_first=not found):
            break
        found.append(part)
    return found


def _leads(scan: Scan, between: range, *, is_first: bool) -> bool:
    """Whether a preposition leads to the first part, and "and" or a comma to the next one."""
    words = scan.lexicon
    if not is_first:
        return any(scan.lower[at] == "," or words.groups("and", scan.lower[at]) for at in between)
    is_led = any(words.groups("preposition", scan.lower[at]) for at in between)
    return is_led and all(scan.tokens[at].is_word for at in between)
