"""With what somebody is charged, or of what convicted: the offences, and how many counts of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Self

from reader.text.facts.acts.phrases import Phrase, phrases
from reader.text.facts.scan import Scan
from reader.text.model import Span
from reader.text.numbers import number_of

# Words of a description between the charge and the offence: "aggravated", "armed".
_DESCRIBED = 2
# Tokens before an offence in which its counts are told: "two counts of attempted murder".
_COUNTED = 7
# Tokens before the charge in which it is denied.
_DENIED = 2
# Tokens from the charge to the last offence: what is longer goes on with other things.
_LONGEST = 40
_WITHIN = frozenset({"-"})
_BETWEEN = frozenset({",", "-"})
"""Marks that may stand before a word for a charge, and behind it."""

Offence = tuple[str, str]
"""What was done, "attempted" before it where it was not, and how many counts, "" where it is not said."""


@dataclass(frozen=True, slots=True)
class Charge:
    """What one sentence says that somebody is charged with.

    Attributes:
        span: from the word for the charge to the last offence.
        step: charge or convict.
        offences: in order, each once.
        at: the token of the word for the charge.
    """

    span: Span
    step: str
    offences: tuple[Offence, ...]
    at: int

    @property
    def form(self) -> str:
        """Its normal form: "charge: 2 murder, 1 attempted murder"."""
        told = sorted(f"{count} {offence}".strip() for offence, count in self.offences)
        return f"{self.step}: {', '.join(told)}"


def charges(scan: Scan) -> tuple[Charge, ...]:
    """The charges of the sentence; of several words for one charge the first."""
    offences = phrases(scan, "offence")
    if not offences:
        return ()
    walk = _Walk.of(scan, offences)
    found: list[Charge] = []
    taken: set[int] = set()
    for cue in phrases(scan, "charging"):
        if _is_denied(scan, cue.first):
            continue
        told = [o for o in walk.told(cue) if o.first not in taken]
        if told:
            taken |= {o.first for o in told}
            first, last = _beginning(scan, min(cue.first, told[0].first)), max(cue.last, told[-1].last)
            found.append(
                Charge(scan.cover(first, last), cue.group, _counted(scan, told, cue, walk.tried), cue.first)
            )
    return tuple(found)


def _beginning(scan: Scan, first: int) -> int:
    """The token of the count before it: "two burglary charges"."""
    is_counted = first > 0 and number_of(scan.tokens[first - 1].norm) is not None
    return first - 1 if is_counted else first


def _is_denied(scan: Scan, at: int) -> bool:
    """Whether "not guilty" stands there."""
    return any(scan.lexicon.groups("negation", word) for word in scan.lower[max(0, at - _DENIED) : at])


@dataclass(frozen=True, slots=True)
class _Walk:
    """The way from a word for a charge to its offences, over what may stand between."""

    scan: Scan
    offences: Mapping[int, Phrase]
    links: frozenset[int]
    tried: frozenset[int]

    @classmethod
    def of(cls, scan: Scan, offences: Sequence[Phrase]) -> Self:
        """The offences by their tokens, and the tokens that join."""
        at = {i: offence for offence in offences for i in range(offence.first, offence.last + 1)}
        tried = _tokens(phrases(scan, "attempted"))
        links = _tokens((*phrases(scan, "charge link"), *phrases(scan, "charging"))) | tried
        return cls(scan, at, links, tried)

    def told(self, cue: Phrase) -> list[Phrase]:
        """Those right before it, as in "murder charges", and those behind it."""
        before = self._along(range(cue.first - 1, -1, -1), _WITHIN)
        behind = self._along(range(cue.last + 1, len(self.scan.lower)), _BETWEEN)
        found = dict.fromkeys([*before[::-1], *behind])
        return sorted(found, key=lambda offence: offence.first)

    def _along(self, places: range, marks: frozenset[str]) -> list[Phrase]:
        found: list[Phrase] = []
        described = 0
        for at in places[:_LONGEST]:
            if at in self.offences:
                found.append(self.offences[at])
                described = 0
            elif not self._joins(at, marks):
                described += 1
                if described > _DESCRIBED or not self._describes(at):
                    break
        return found

    def _joins(self, at: int, marks: frozenset[str]) -> bool:
        word = self.scan.lower[at]
        return at in self.links or word in marks or number_of(self.scan.tokens[at].norm) is not None

    def _describes(self, at: int) -> bool:
        """Whether it may describe an offence: no word of grammar or of saying, and no mark."""
        words, word = self.scan.lexicon, self.scan.lower[at]
        is_other = word in words.light or bool(words.groups("speech", word))
        return self.scan.tokens[at].is_word and not is_other


def _tokens(found: Iterable[Phrase]) -> frozenset[int]:
    return frozenset(at for phrase in found for at in range(phrase.first, phrase.last + 1))


def _counted(scan: Scan, told: Sequence[Phrase], cue: Phrase, tried: frozenset[int]) -> tuple[Offence, ...]:
    """The offences with their counts: "two counts of murder", "Mord in drei Fällen"."""
    cases = _tokens(phrases(scan, "cases"))
    found: dict[Offence, None] = {}
    for number, offence in enumerate(told):
        start = max(0, offence.first - _COUNTED, told[number - 1].last + 1 if number else 0)
        start = max(start, cue.last + 1) if cue.last < offence.first else start
        end = told[number + 1].first if number + 1 < len(told) else offence.last + 1 + _COUNTED
        before = [at for at in range(start, offence.first) if at + 1 not in cases]
        behind = [at for at in range(offence.last + 1, min(end, len(scan.lower))) if at + 1 in cases]
        numbers = [n for at in (*before, *behind) if (n := number_of(scan.tokens[at].norm))]
        degrees = [n.form for n in numbers if n.is_ordinal][-1:]
        is_tried = any(at in tried for at in range(max(start, offence.first - _DESCRIBED), offence.first))
        name = " ".join([*degrees, *(["attempted"] if is_tried else []), offence.group])
        found[name, "".join([n.form for n in numbers if not n.is_ordinal][-1:])] = None
    return tuple(found)
