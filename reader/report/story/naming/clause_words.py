"""Words of a sentence beside a value, from which a fact gets its name."""

from collections.abc import Sequence

from reader.text.facts.scan import Scan
from reader.text.model import Span
from reader.text.numbers import number_of

# Words on either side of a value: enough to see what it belongs to.
AROUND = 4
# Words of a phrase behind a noun or a value: more would be a sentence, not a name.
_LONGEST = 6
# Words behind a value after which the phrase may end at a function word: fewer say too little.
_SAYS_ENOUGH = 2
# Content words before the attribution from which these are taken to be what was said, not those behind it.
_FEWEST = 2
# What joins words, or stands within one.
_WITHIN = frozenset("-'’‐‑&/%°")
_MARKS = " ,;:.“”„«»\"'‘’‹›…()[]"
# Groups of words at which a phrase behind a noun or a value ends.
_ENDS = ("break", "clause", "joining", "and", "speech", "by", "unreal", "predicate")
# Groups of words with which no name begins.
_JOINS = ("preposition", "and", "joining", "break", "clause", "article", "of")
# What may begin another clause behind a noun: "boats that helped" goes on, "boats and men" does not.
_OTHERS = ("and", "joining", "break")


def around(scan: Scan, span: Span) -> str:
    """The words around a value, with "…" in its place: those of its clause, else of its sentence."""
    at = tokens_in(scan, span)
    if not at:
        return ""
    for crosses in (False, True):
        before = _before(scan, at[0], crosses=crosses)
        behind = _after(scan, at[-1] + 1, crosses=crosses)
        if any(not is_light(scan, each) for each in (*before, *behind)):
            break
    opening, ending = _between(scan, before), _between(scan, behind)
    return f"{opening} … {ending}".strip() if opening or ending else ""


def _before(scan: Scan, end: int, *, crosses: bool) -> list[int]:
    """The tokens of the phrase before a value; crosses lets it run past commas."""
    first, words = end, 0
    while first and not _parts(scan, first - 1, crosses=crosses):
        is_light_beside = is_light(scan, first - 1) or (first < end and is_light(scan, first))
        if words >= _LONGEST or (words >= AROUND and is_light_beside):
            break
        first -= 1
        words += scan.tokens[first].is_word
    while (
        first < end and first and _is_joined(scan, first - 1)
    ):  # not "metre-high wall" of "46-metre-high wall"
        first += 1
    taken = list(range(first, end))
    full = [n for n, at in enumerate(taken) if scan.tokens[at].is_word and not is_light(scan, at)]
    if full:
        return taken[full[0] :]
    while taken and _is_in(scan, taken[0], _JOINS):
        taken = taken[1:]
    return taken


def _after(scan: Scan, first: int, *, crosses: bool) -> list[int]:
    """The tokens of the phrase behind a value; crosses lets it run past commas. Brackets are skipped."""
    if scan.word(first) == "(" and ")" in scan.lower[first:]:
        first = scan.lower.index(")", first) + 1
    taken: list[int] = []
    words = 0
    for at in range(first, len(scan.tokens)):
        is_new = is_light(scan, at) and not scan.lexicon.groups("article", scan.lower[at])
        has_full = any(scan.tokens[t].is_word and not is_light(scan, t) for t in taken)
        if _parts(scan, at, crosses=crosses) or _is_in(scan, at, _ENDS):
            break
        if (is_new and has_full and words >= _SAYS_ENOUGH) or words >= _LONGEST:
            break
        taken.append(at)
        words += scan.tokens[at].is_word
    while taken and not scan.tokens[taken[0]].is_word:
        taken = taken[1:]
    return _trimmed(scan, taken)


def said_beside(scan: Scan, span: Span) -> str:
    """The first words of what somebody says, before or behind the attribution at that span."""
    at = tokens_in(scan, span)
    if not at:
        return ""
    words = [t for t in range(len(scan.tokens)) if scan.tokens[t].is_word]
    before, behind = [t for t in words if t < at[0]], [t for t in words if t > at[-1]]
    told = before if sum(not is_light(scan, t) for t in before) >= _FEWEST else behind
    while told and _leads(scan, told[0]):
        told = told[1:]
    end = _whole_words(scan, told)
    if _is_cut(scan, told, end):
        end -= 1
    taken = _trimmed(scan, told[:end])
    return _between(scan, taken) + (" …" if taken and len(taken) < len(told) else "")


def _is_joined(scan: Scan, at: int) -> bool:
    """Whether a hyphen joins that token and the one behind it."""
    return "-" in scan.written[at : at + 2] and scan.touches(at)


def _leads(scan: Scan, at: int) -> bool:
    """Whether a word leads to what is said, or is the day of it: "reported Monday that"."""
    is_joining = _is_in(scan, at, _JOINS) and not scan.lexicon.groups("article", scan.lower[at])
    return is_joining or bool(scan.lexicon.groups("weekday", scan.lower[at]))


def _whole_words(scan: Scan, told: Sequence[int]) -> int:
    """How many of the words to take at most, none of them a part of one with a hyphen."""
    end = _LONGEST
    while end < len(told) and scan.touches(told[end - 1]) and scan.written[told[end] - 1] in _WITHIN:
        end += 1
    return end


def _is_cut(scan: Scan, told: Sequence[int], end: int) -> bool:
    """Whether the last of so many words goes with the one behind: "southern" of "hit southern Marn"."""
    if not _FEWEST < end < len(told):
        return False
    before, last, behind = told[end - 2 : end + 1]
    is_light_beside = is_light(scan, behind) or is_light(scan, last)
    is_abbreviated = "." in scan.written[before]  # its mark would be lost
    return behind - before == len((last, behind)) and not (is_light_beside or is_abbreviated)


def following(scan: Scan, at: int) -> str:
    """The words of a name from a token on: up to the second preposition, or the end of the clause."""
    taken = _following(scan, at)
    return scan.between(taken[0], taken[-1]) if taken else ""


def _following(scan: Scan, at: int) -> list[int]:
    taken: list[int] = []
    prepositions = 0
    while at < len(scan.tokens) and not (is_bound(scan, at) or _is_number(scan, at)):
        word, known = scan.lower[at], scan.lexicon
        is_relative = not taken and known.groups("clause", word) and not _is_in(scan, at, _OTHERS)
        if known.groups("passive", word) and not taken:
            at += 1
            continue
        if _is_in(scan, at, _ENDS) and not is_relative:
            break
        if word in known.light and not known.groups("article", word) and not is_relative:
            prepositions += 1
            if prepositions > 1:
                break
        taken.append(at)
        at += 1
        if sum(scan.tokens[t].is_word for t in taken) >= _LONGEST:
            taken = _without_last_part(scan, taken, at)
            break
    return _trimmed(scan, taken)


def _without_last_part(scan: Scan, taken: list[int], after: int) -> list[int]:
    """The tokens without their last prepositional phrase, where that one is cut short."""
    goes_on = after < len(scan.tokens) and not (is_light(scan, after) or is_bound(scan, after))
    light = [n for n, at in enumerate(taken) if n and is_light(scan, at)]
    return taken[: light[0]] if goes_on and light else taken


def tokens_in(scan: Scan, span: Span) -> list[int]:
    """The numbers of the tokens within a span."""
    return [at for at, token in enumerate(scan.tokens) if token.start < span.end and span.start < token.end]


def is_light(scan: Scan, at: int) -> bool:
    """Whether a token is a function word."""
    return scan.lower[at] in scan.lexicon.light


def is_bound(scan: Scan, at: int) -> bool:
    """Whether a token is a mark between clauses: not a hyphen or a sign for per cent."""
    return not (scan.tokens[at].is_word or scan.written[at] in _WITHIN)


def _parts(scan: Scan, at: int, *, crosses: bool) -> bool:
    return is_bound(scan, at) and not (crosses and scan.written[at] == ",")


def _is_number(scan: Scan, at: int) -> bool:
    """Whether a token is a number; "third" in "a third worker" is none."""
    number = number_of(scan.tokens[at].norm)
    return number is not None and not number.is_ordinal


def _is_in(scan: Scan, at: int, sections: Sequence[str]) -> bool:
    return any(scan.lexicon.groups(section, scan.lower[at]) for section in sections)


def _trimmed(scan: Scan, taken: list[int]) -> list[int]:
    """The tokens without function words and marks at their end; "out" belongs to "walked out"."""
    while taken and not _ends_well(scan, taken[-1]):
        taken = taken[:-1]
    return taken


def _ends_well(scan: Scan, at: int) -> bool:
    """Whether a name may end with that token."""
    is_particle = _is_in(scan, at, ("particle",))
    return is_particle or (scan.tokens[at].is_word and not is_light(scan, at))


def _between(scan: Scan, taken: list[int]) -> str:
    return scan.between(taken[0], taken[-1]).strip(_MARKS) if taken else ""
