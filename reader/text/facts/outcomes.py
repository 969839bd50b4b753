"""What a sentence says did not happen."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from reader.text.facts.figures.telling import denied_from
from reader.text.facts.scan import CONTRACTIONS, STOPS, Scan, words_of
from reader.text.model import Span


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing denied.

    Attributes:
        span: from the word that denies to the verb ("no plans to evacuate", "weren't evacuated").
        stem: the stem of the verb.
        verb: the token of the verb.
        object: the stems of what follows it, up to the end of the phrase; empty where it befell nobody.
    """

    span: Span
    stem: str
    verb: int
    object: frozenset[str]


# Words between the word that denies and the verb ("no plans to evacuate"): with more it is the verb of the
# next clause.
_REACH = 5
# Tokens from "ne" to "pas" where one verb stands between them.
_FRAME = 2


def outcomes(sentence: Scan) -> tuple[Outcome, ...]:
    """The denied verbs of the sentence in order, what is quoted included."""
    return tuple(_found(sentence))


def object_of(sentence: Scan, verb: int) -> frozenset[str]:
    """The stems of the words behind a verb, up to a mark or the next preposition."""
    found: set[str] = set()
    for at in range(verb + 1, min(len(sentence.tokens), verb + 1 + _REACH)):
        token, lower = sentence.tokens[at], sentence.lower[at]
        if not token.is_word or (found and lower in sentence.lexicon.light):
            break
        if lower not in sentence.lexicon.light:
            found.add(token.stem)
    return frozenset(found)


def _found(sentence: Scan) -> Iterator[Outcome]:
    short = [at for at, word in enumerate(sentence.lower) if word[-2:] in CONTRACTIONS]
    for at in sorted({*sentence.where("negation"), *short}):
        word = sentence.lower[at]
        is_nobody = bool(words_of(sentence, "nobody", at)[0])
        if not is_nobody and sentence.lexicon.groups("nobody behind", word):
            continue  # "une personne a été tuée"; whom "n'a tué personne" counts is a figure
        groups = sentence.lexicon.groups("negation", word)
        needs_to = not is_nobody and bool(groups & {"no", "refuse"})
        verb = _befell_nobody(sentence, at) if is_nobody else _before_not(sentence, at)
        if verb is None and not is_nobody:
            verb = _verb(sentence, at, needs_to=needs_to)
        if verb is not None:
            thing = frozenset() if is_nobody else object_of(sentence, verb)
            yield _outcome(sentence, at, verb, thing)
    yield from _denied_clauses(sentence)


def _before_not(sentence: Scan, at: int) -> int | None:
    """The verb that stands between "ne" and "pas", where that is no auxiliary."""
    is_framed = at >= _FRAME and sentence.lexicon.groups("negating", sentence.lower[at - _FRAME])
    return at - 1 if is_framed and _is_full(sentence, at - 1) else None


def _denied_clauses(sentence: Scan) -> Iterator[Outcome]:
    """What a clause tells that somebody says is not so: "denied that 12 people had died"."""
    for at in sentence.where("denial"):
        start = denied_from(sentence, at)
        verb = None if start is None else _denied_verb(sentence, start)
        if verb is not None:
            yield _outcome(sentence, at, verb, object_of(sentence, verb))


def _outcome(sentence: Scan, at: int, verb: int, thing: frozenset[str]) -> Outcome:
    return Outcome(sentence.cover(min(at, verb), max(at, verb)), sentence.tokens[verb].stem, verb, thing)


def _denied_verb(sentence: Scan, start: int) -> int | None:
    """What happens in the clause that begins there, else the first verb behind an auxiliary."""
    clause = tuple(takewhile(lambda i: sentence.lower[i] not in STOPS, range(start, len(sentence.lower))))
    if sentence.lexicon.groups("denied infinitive", sentence.word(start - 1)):
        return _verb(sentence, start - 1, needs_to=False)
    ended = next((i for i in clause if words_of(sentence, "denied infinitive", i)[0]), None)
    if ended is not None:
        return ended - 1  # "bestritt, den Hof verkauft zu haben"
    happened = next((i for i in clause if sentence.events(i)), None)
    if happened is not None:
        return happened
    auxiliary = next((i for i in clause if is_auxiliary(sentence, i)), None)
    return None if auxiliary is None else _verb(sentence, auxiliary, needs_to=False)


def _verb(sentence: Scan, cue: int, *, needs_to: bool) -> int | None:
    """The denied verb; behind "no plans" and "refused" it must follow "to"."""
    seen_to = not needs_to
    for at in range(cue + 1, min(len(sentence.lower), cue + 1 + _REACH)):
        word = sentence.lower[at]
        if sentence.lexicon.groups("not only", word) or word in ",;:.—":
            return None
        if sentence.lexicon.groups("infinitive", word):
            seen_to = True
        elif seen_to and sentence.tokens[at].is_word and _is_full(sentence, at):
            return at
    return None


def _is_full(sentence: Scan, at: int) -> bool:
    return sentence.lower[at] not in sentence.lexicon.light and not is_auxiliary(sentence, at)


def is_auxiliary(sentence: Scan, at: int) -> bool:
    """Whether the word there is one that makes a passive, as in "was hurt"."""
    return "passive" in sentence.lexicon.groups("passive", sentence.lower[at])


def _befell_nobody(sentence: Scan, at: int) -> int | None:
    """The verb of "none of the crew was hurt": what happened, else the first word behind the auxiliary.

    What stands behind "denied" in "no one denied that 12 had died" befell somebody.
    """
    denial = min((i for i in sentence.where("denial") if i > at), default=len(sentence.lower))
    near = range(at + 1, min(denial, at + 1 + _REACH + _REACH))
    start = next((i for i in near if is_auxiliary(sentence, i)), at)
    clause = range(start, min(denial, start + 1 + _REACH))
    happened = next((i for i in clause if sentence.events(i)), None)
    return _verb(sentence, start, needs_to=False) if happened is None else happened
