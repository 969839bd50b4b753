"""How far the words reach that name a speaker."""

from reader.text.facts.names import ends_initial
from reader.text.facts.scan import Scan, words_of

# Words that may name a speaker ("two officials with knowledge of the matter"): more of them are a clause.
REACH = 12
ENDS = frozenset(',;:()—–.!?“”"«»„‚‹›「」『』')
# The first and last token of a phrase that is not there: it ends before it begins.
NOWHERE = (0, -1)
_SINGLE_MARKS = frozenset("'‘’`")
# Tokens that one mark may take: two apostrophes.
_MARKS = 2
# Words of the longest phrase before the one that stands in the lexicon of speech: "in the words of".
_LED = 3


def forward(sentence: Scan, start: int) -> int:
    """The last token of the phrase that begins there."""
    at = start
    while at < len(sentence.lower) and at - start < REACH and not is_end(sentence, at):
        at += 1
    return at - 1


def backward(sentence: Scan, last: int) -> int:
    """The first token of the phrase that ends there."""
    at = last
    while at >= 0 and last - at < REACH and not is_end(sentence, at) and not sentence.is_quoted[at]:
        at -= 1
    return at + 1


def is_end(sentence: Scan, at: int) -> bool:
    """Whether the phrase that names a speaker ends before that token."""
    word = sentence.lower[at]
    if _ends_short_form(sentence, at):
        return False
    return word in ENDS or word in sentence.lexicon.words("clause") or is_mark(sentence, at)


def is_mark(sentence: Scan, at: int) -> bool:
    """Whether a quotation ends or begins there, in marks that may be apostrophes too."""
    if sentence.lower[at] not in _SINGLE_MARKS:
        return False
    return any(sentence.is_quoted[max(0, at - _MARKS) : at] + sentence.is_quoted[at + 1 : at + 1 + _MARKS])


def according(sentence: Scan, at: int) -> tuple[int, int]:
    """The tokens of who is heard beside that word: "according to the port", "Lind zufolge"."""
    for start in range(at, max(-1, at - 1 - _LED), -1):
        where, end = words_of(sentence, "heard", start)
        if where and end >= at:
            break
    else:
        return NOWHERE
    match where:
        case "behind":
            return end + 1, forward(sentence, end + 1)
        case "noun":
            return end + 1, _noun(sentence, end + 1)
        case _:
            return backward(sentence, start - 1), start - 1


def _noun(sentence: Scan, start: int) -> int:
    """The last token of a phrase that no comma ends but a verb, where nouns have capitals: "Polizei gibt"."""
    last, words = forward(sentence, start), sentence.lexicon
    for at in range(start + 1, last + 1):
        is_behind = _has_capital(sentence, at - 1) and sentence.written[at][0].islower()
        is_link = any(words.groups(section, sentence.lower[at]) for section in ("article", "preposition"))
        if is_behind and not (is_link and _has_capital(sentence, at + 1)):  # "der Sprecher der Polizei"
            return at - 1
    return last


def _has_capital(sentence: Scan, at: int) -> bool:
    """Whether the word there begins with a capital; False behind the last one."""
    return any(word[0].isupper() for word in sentence.written[at : at + 1])


def _ends_short_form(sentence: Scan, stop: int) -> bool:
    """Whether that full stop ends no sentence: "Mark T. Lind", "Lind Jr. said"."""
    is_stop = sentence.lower[stop] == "." and 0 < stop < len(sentence.lower) - 1
    goes_on = is_stop and sentence.written[stop + 1][0].islower() and sentence.touches(stop - 1)
    return goes_on or ends_initial(sentence, stop)
