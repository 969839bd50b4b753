"""Whether a figure is told as so, as feared, as denied, as one that came to others, or of another event."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import CLAUSE_ENDS, CONTRACTIONS, Scan, words_of
from reader.text.numbers import is_year, number_of

# Tokens from "may" or "feared" to the figure or to what befell those who are counted: with fewer it is
# missed in a longer clause, with more that of the clause before is taken.
_FEARED = 7
# Tokens behind those who are counted in which "feared" may stand: "40 people were feared drowned".
_BEHIND = 4
# Full words that may stand between "could" and the figure: "could reach 50".
_BETWEEN = 1
# Tokens from "denied" to the clause that is denied: "denied on Monday that", "rejected claims that".
_DENYING = 4
# Tokens from "not" or "nobody" to the word that then denies nothing: "nobody in Orle denied".
_NEGATING = 3
# Tokens before "by three" in which it is told that something rose: with more the change of another clause
# is taken.
_CHANGE = 7
# What is told of more and more while reports are written; the hurt are mostly told besides the dead.
_GROWING = frozenset({"kill", "miss", "infect", "arrest", "rescue", "trap"})
# What may be feared of people and of things.
_AT_STAKE = (_GROWING - {"rescue"}) | {"wound", "destroy", "leave", "hospital", "hold", "sink"}
_CHANGES = frozenset({"rise", "fall"})
_ENDS = CLAUSE_ENDS - {","}


class ToldAs(StrEnum):
    """As what a figure is told."""

    SO = "so"
    FEARED = "feared"
    DENIED = "denied"
    ADDED = "added"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class FigurePlace:
    """Where a figure stands, from its bound to behind what it counts, and what befalls those counted."""

    first: int
    figure: Figure
    end: int
    events: frozenset[str]


def told_as(sentence: Scan, place: FigurePlace) -> tuple[ToldAs, int]:
    """As what it is told, and the token of the word that says that it is feared; else its first one."""
    if next(_of_others(sentence, place), None) is not None:
        return ToldAs.ELSEWHERE, place.first
    if next(denied_clauses(sentence, place.first), None) is not None:
        return ToldAs.DENIED, place.first
    if _is_risen_by(sentence, place) or _is_added(sentence, place):
        return ToldAs.ADDED, place.first
    feared = next(_fears(sentence, place), None)
    return (ToldAs.SO, place.first) if feared is None else (ToldAs.FEARED, feared)


def _of_others(sentence: Scan, place: FigurePlace) -> Iterator[int]:
    """Where another event is set beside this one: "the worst since", "than in", "compared with"."""
    words, until = sentence.lexicon, place.first
    for at in range(until):
        word = sentence.lower[at]
        is_worst = words.groups("since worst", word) and any(w < at for w in sentence.where("worst"))
        is_other = (is_worst and place.events) or words_of(sentence, "compared", at)[0]
        if is_other and not (_is_parted(sentence, at, until) or _is_closed(sentence, at, until)):
            yield at


def _is_closed(sentence: Scan, first: int, until: int) -> bool:
    """Whether no more is told of the other event: "since 1998 killed 12"; not ", in which 39 died"."""
    words = sentence.lexicon
    if is_year(sentence.word(first + 1)) and sentence.word(first + 2) != ",":
        return True
    commas = [at for at in range(first, until) if sentence.lower[at] == ","]
    near = (sentence.lower[at + 1 : at + 3] for at in commas)
    return not all(any(words.groups("relative", word) for word in behind) for behind in near)


def _is_parted(sentence: Scan, first: int, until: int) -> bool:
    """Whether a sentence or a clause that goes on with its own matter begins between those tokens."""
    lower, words = sentence.lower, sentence.lexicon
    return any(
        lower[at] in _ENDS or (lower[at] == "," and at + 1 < until and words.groups("joining", lower[at + 1]))
        for at in range(first, until)
    )


def denied_clauses(sentence: Scan, until: int) -> Iterator[int]:
    """The words that deny the clause in which that token stands: "denied that", "rejected claims that"."""
    for at in sentence.where("denial"):
        start = denied_from(sentence, at)
        if start is not None and start <= until and not _is_parted(sentence, start, until):
            yield at


def denied_from(sentence: Scan, denial: int) -> int | None:
    """The token at which the clause begins that the word at that token denies; None where it denies none."""
    words, is_of_claims = sentence.lexicon, False
    near = range(denial - 1, max(-1, denial - 1 - _NEGATING), -1)
    before = takewhile(lambda at: sentence.lower[at] not in CLAUSE_ENDS, near)
    if any(_denies_nothing(sentence, at) for at in before):
        return None
    for at in range(denial + 1, min(len(sentence.lower), denial + 1 + _DENYING)):
        word = sentence.lower[at]
        if words.groups("denied clause", word) or (is_of_claims and words.groups("claim of", word)):
            return at + 1
        if words.groups("denied infinitive", word) or (word == "," and _ends_with_infinitive(sentence, at)):
            return at + 1
        if _denies_nothing(sentence, at):
            return None
        is_of_claims = bool(words.groups("told of", word))
        if not (is_of_claims or word in words.light or words.groups("weekday", word) or word == ","):
            return _with_own_verb(sentence, denial)
    return None


def _ends_with_infinitive(sentence: Scan, comma: int) -> bool:
    """Whether the clause behind a comma is an infinitive: "bestritt, den Hof verkauft zu haben"."""
    clause = takewhile(
        lambda at: sentence.lower[at] not in CLAUSE_ENDS, range(comma + 1, len(sentence.lower))
    )
    return any(words_of(sentence, "denied infinitive", at)[0] for at in clause)


def _denies_nothing(sentence: Scan, at: int) -> bool:
    """Whether a word beside the one that denies takes it back: "did not deny", "nobody denied"."""
    word, words = sentence.lower[at], sentence.lexicon
    is_not = "not" in words.groups("negation", word) or word.endswith(CONTRACTIONS)
    return is_not or bool(words.groups("no denial", word) or words_of(sentence, "nobody", at)[0])


def _with_own_verb(sentence: Scan, denial: int) -> int | None:
    """Where the clause of "denied its troops had killed nine" begins: an auxiliary follows its subject."""
    words = sentence.lexicon
    for at in range(denial + 1, min(len(sentence.lower), denial + 1 + _DENYING)):
        word = sentence.lower[at]
        if words.groups("passive", word):
            return at + 1
        is_next = words.groups("and", word) or words.groups("preposition", word)
        if word in CLAUSE_ENDS or is_next or sentence.events(at):
            return None
    return None


def _is_risen_by(sentence: Scan, place: FigurePlace) -> bool:
    """Whether it tells by how much something rose: "the toll rose by three", not "de 11 à 14"."""
    first, is_range = place.first, place.figure.last > place.figure.first
    if is_range or not sentence.lexicon.groups("by so many", sentence.word(first - 1)):
        return False
    near = range(max(0, first - _CHANGE), first - 1)
    return any(
        sentence.events(at) & _CHANGES or sentence.lexicon.groups("changing", sentence.lower[at])
        for at in near
    )


def _is_added(sentence: Scan, place: FigurePlace) -> bool:
    """Whether it counts those who came to others: "three more people died"."""
    if not place.events & _GROWING:
        return False
    words, lower = sentence.lexicon, sentence.lower
    near = {place.first - 1, *range(place.figure.first, min(len(lower), place.end))}
    is_more = any(words.groups("further", sentence.word(at)) for at in near)
    return is_more or bool(words_of(sentence, "further behind", place.end)[0])


def _fears(sentence: Scan, place: FigurePlace) -> Iterator[int]:
    """The words that say that it is not known yet: "may have killed 12", "12 feared dead"."""
    for at in sentence.where("feared"):
        if not _may_be_feared(sentence, place, at):
            continue
        is_before = place.first - _FEARED <= at < place.first and _leads_to(sentence, at, place)
        is_behind = place.first < at < place.end + _BEHIND and _follows(sentence, at, place)
        is_name = sentence.written[at][0].isupper() and at > 0  # May
        if (is_before or is_behind) and not is_name:
            yield at


def _may_be_feared(sentence: Scan, place: FigurePlace, at: int) -> bool:
    """Whether it is a sum or a toll: "could answer few questions" fears nothing."""
    figure = place.figure
    before = range(max(0, at - _BEHIND), at)
    is_toll = bool(place.events & _AT_STAKE) or any(sentence.events(i) & _AT_STAKE for i in before)
    return not figure.is_article and (is_toll or figure.measure is Measure.MONEY)


def _leads_to(sentence: Scan, at: int, place: FigurePlace) -> bool:
    """Whether nothing but what befell them, or a verb, stands between that word and the figure."""
    full = 0
    for i in range(at + 1, place.first):
        if sentence.events(i) & place.events:
            return not full
        if _parts(sentence, i):
            return False
        full += _is_full(sentence, i)
    return full <= _BETWEEN


def _follows(sentence: Scan, at: int, place: FigurePlace) -> bool:
    """Whether it is told of those counted: "40 people may have died", "40 were feared drowned"."""
    between = range(place.end, at)
    if any(_parts(sentence, i) or (_is_full(sentence, i) and not sentence.events(i)) for i in between):
        return False
    is_told = any(sentence.events(i) for i in between)
    is_of_others = is_told and any(sentence.lexicon.groups("and", sentence.lower[i]) for i in between)
    if not place.events or is_of_others:
        return False
    behind = range(at + 1, min(len(sentence.lower), at + 1 + _BEHIND))
    reach = next((i for i in behind if sentence.events(i) or _is_full(sentence, i)), at)
    is_told_before = any(sentence.events(i) & place.events for i in range(place.first, at))
    return bool(sentence.events(reach)) or is_told_before


def _parts(sentence: Scan, at: int) -> bool:
    word = sentence.lower[at]
    is_number = number_of(sentence.tokens[at].norm) is not None
    return is_number or word in CLAUSE_ENDS or bool(sentence.lexicon.groups("break", word))


def _is_full(sentence: Scan, at: int) -> bool:
    """Whether a full word stands there that is no name, nor a noun where nouns are told by capitals."""
    word, words = sentence.lower[at], sentence.lexicon
    is_light = word in words.light or words.groups("passive", word) or words.groups("skipped", word)
    return sentence.written[at].islower() and word.isalpha() and not is_light
