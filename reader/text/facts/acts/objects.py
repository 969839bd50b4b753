"""What was thrown, what was broken to get in, and with what weapon."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.text.facts.acts.phrases import Phrase, phrases
from reader.text.facts.scan import Scan
from reader.text.model import Span

# Tokens behind the verb in which the thing is named: "breached the compound's outer wall".
_REACH = 6
_WEAPON = "weapon"


@dataclass(frozen=True, slots=True)
class Object:
    """One thing to which or with which something is done.

    Attributes:
        span: from the verb to the thing; of a weapon, its words.
        act: "throw", "break", "weapon".
        thing: what it is; of a weapon its class and, behind a stroke, which of them.
        at: the token of the verb or of the weapon.
    """

    span: Span
    act: str
    thing: str
    at: int

    @property
    def is_weapon(self) -> bool:
        """Whether it is that with which somebody is attacked."""
        return self.act == _WEAPON


def objects(scan: Scan) -> Iterator[Object]:
    """The things of the sentence, in order; weapons only where it tells of one sort."""
    for verb in phrases(scan, "handled"):
        if thing := _thing(scan, verb):
            yield Object(scan.cover(verb.first, thing.last), verb.group, thing.group, verb.first)
    weapons = phrases(scan, _WEAPON)
    if len({weapon.group for weapon in weapons}) == 1:
        first = weapons[0]
        yield Object(scan.cover(first.first, first.last), _WEAPON, first.group, first.first)


def _thing(scan: Scan, verb: Phrase) -> Phrase | None:
    """What it is done to, in the same phrase: no mark stands between."""
    for thing in phrases(scan, f"thing of {verb.group}"):
        between = range(verb.last + 1, thing.first)
        is_near = 0 <= len(between) < _REACH and thing.first > verb.last
        if is_near and all(scan.tokens[at].is_word or scan.lower[at] == "-" for at in between):
            return thing
    return None
