"""Words of which there is an opposite: freed and detained, "sprach … frei" and "verurteilte"."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.text.facts.figures.telling import denied_clauses
from reader.text.facts.lexicon import OPPOSITE
from reader.text.facts.scan import CONTRACTIONS, STOPS, Scan, several_words, words_of
from reader.text.model import Span

# Tokens before a verb in which a word that makes it unreal may stand ("may have been sent"): further on it is
# of another verb.
_NEAR = 3
# Tokens before a verb in which its subject may be denied ("no figures were given"): with fewer the denial of
# a long subject is missed, with more that of another verb is taken for its own.
_CLAUSE = 8
_NAMED = "~"
# Words between "not" and a verb behind which it denies another verb, if any.
_OTHER_CLAUSE = ("and", "joining", "break", "denial", "denied clause")


class Reality(StrEnum):
    """Whether it is told as having happened, as not so, or as neither."""

    REAL = "real"
    DENIED = "denied"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Opposite:
    """A word, or several, that tell one of two opposite things.

    Attributes:
        span: what is shown of it: its words, and the word that denies it.
        first, last: its tokens; of parted words those between them too.
        kind: the pair to which it belongs: "free" of freed and detained.
        is_first: whether it is the first of that pair.
        reality: whether it is told as so.
        denial: the token of the word that denies it, or its own first one.
        is_named: whether its words name it without telling that it was so: evacuation.
    """

    span: Span
    first: int
    last: int
    kind: str
    is_first: bool
    reality: Reality
    denial: int
    is_named: bool

    @property
    def form(self) -> str:
        """Its normal form: "free+", "not free+"."""
        side = f"{self.kind}{'+' if self.is_first else '-'}"
        return f"not {side}" if self.reality is Reality.DENIED else side


def opposites(sentence: Scan) -> tuple[Opposite, ...]:
    """All of the sentence in order; what several words say is not what the first of them says alone."""
    return tuple(o for at in sentence.where(OPPOSITE) for o in _at(sentence, at))


def is_open(sentence: Scan, at: int) -> bool:
    """Whether what stands there may or should happen, or is said to have happened, before any mark."""
    near = sentence.lower[max(0, at - _NEAR) : at]
    feared = (sentence.lexicon.groups("feared", sentence.lower[i]) for i in _before(sentence, at))
    return any(sentence.lexicon.groups("unreal", word) for word in near) or any(feared)


def is_denied(sentence: Scan, at: int) -> bool:
    """Whether a word that may deny it stands before it in its clause: "no figures were given"."""
    return any(_negates(sentence, i) for i in _before(sentence, at))


def _denial(sentence: Scan, first: int, last: int) -> int | None:
    """The token that surely denies what those tokens say.

    "No", "not" or "never" stands before it or within it, "pas" right behind it, "nicht" at the end of its
    clause, or "denied" before its clause.
    """
    for at in range(first + 1, last):
        if _negates(sentence, at):
            return at
    for at in _before(sentence, first):
        if any(sentence.lexicon.groups(section, sentence.lower[at]) for section in _OTHER_CLAUSE):
            break
        if _negates(sentence, at) and not _denies_other(sentence, at, first):
            return at
    for at in _behind(sentence, last):
        is_of_noun = bool(sentence.lexicon.groups("lacking", sentence.lower[at]))  # "freed without charge"
        if "not" in sentence.lexicon.groups("negation", sentence.lower[at]) and not is_of_noun:
            return at
    return next(denied_clauses(sentence, first), None)


def _unplanned(sentence: Scan, at: int) -> int | None:
    """The token that denies the plan in the clause before: "hat nicht vor, den Lauf abzusagen"."""
    comma = min(_before(sentence, at), default=at) - 1
    if sentence.word(comma) != ",":
        return None
    clause = list(_before(sentence, comma))
    is_plan = any(sentence.lexicon.groups("plan", sentence.lower[i]) for i in clause)
    return next((i for i in clause if is_plan and _negates(sentence, i)), None)


def _negates(sentence: Scan, at: int) -> bool:
    word, words = sentence.lower[at], sentence.lexicon
    if words.groups("nobody behind", word) and not words_of(sentence, "nobody", at)[0]:
        return False  # "une personne a été tuée"
    return bool(words.groups("negation", word)) or word.endswith(CONTRACTIONS)


def _denies_other(sentence: Scan, at: int, verb: int) -> bool:
    """Whether it denies nothing ("not only"), or another thing: "refused bail", but not "refused to go"."""
    words, near = sentence.lexicon, sentence.lower[max(at + 1, verb - _NEAR) : verb]
    if words.groups("not only", sentence.word(at + 1)):
        return True
    is_verb = "refuse" in words.groups("negation", sentence.lower[at])
    return is_verb and not any(words.groups("infinitive", word) for word in near)


def _behind(sentence: Scan, last: int) -> set[int]:
    """The tokens right behind that one and at the end of its clause."""
    size = len(sentence.lower)
    end = next((i for i in range(last + 1, size) if sentence.lower[i] in STOPS), size)
    return {at for at in (last + 1, end - 1) if last < at < end}


def subject_of(sentence: Scan, at: int) -> int | None:
    """The first full word of the clause before a verb, if any: a noun, or the name of who or what it is."""
    places = sorted(_before(sentence, at))
    return next(
        (i for i in places if sentence.tokens[i].is_word and sentence.tokens[i].stem in sentence.full), None
    )


def _before(sentence: Scan, at: int) -> Iterator[int]:
    """The tokens before that one in its clause, the nearest first."""
    for i in range(at - 1, max(-1, at - 1 - _CLAUSE), -1):
        if sentence.lower[i] in STOPS:
            return
        yield i


def _at(sentence: Scan, at: int) -> Iterator[Opposite]:
    together = sorted(several_words(sentence, OPPOSITE, at), key=lambda words: words[0])
    found = {group: last for last, groups in together for group in groups}
    found = found or dict.fromkeys(sentence.lexicon.groups(OPPOSITE, sentence.lower[at]), at)
    for group, last in sorted(found.items()):
        if sentence.word(last + 1) == "-" and sentence.touches(last):
            continue  # "open-ended"
        is_named = group.endswith(_NAMED)
        is_noun = not is_named and bool(sentence.lexicon.groups("article", sentence.word(at - 1)))
        denial = None if is_noun else _denial(sentence, at, last)  # "no plan for the dead"
        if denial is None and is_named:
            denial = _unplanned(sentence, at)
        is_untold = is_named or is_open(sentence, at) or is_denied(sentence, at)
        reality = Reality.DENIED if denial is not None else Reality.OPEN if is_untold else Reality.REAL
        start = at if denial is None else denial
        span = sentence.cover(min(at, start), max(last, start))
        yield Opposite(span, at, last, group[:-1], group[-1] != "-", reality, start, is_named)
