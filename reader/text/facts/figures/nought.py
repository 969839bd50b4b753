"""Counts of none: no casualties, no shots, nobody, "n'a arrêté personne"."""

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import CLAUSE_ENDS, CONTRACTIONS, Scan, words_of

# Words from "no" to "casualties": further on another clause has begun.
_HARM_REACH = 6
# Letters of a noun that "no" counts; shorter ones are mostly parts of sayings.
_SHORTEST = 4
# Tokens before "anyone" and "personne" in which the word stands that makes them nobody.
_NEGATING = 6

BEGINNINGS = ("none", "none opening", "nobody", "nobody behind", "none behind")
"""The sections of words with which such a count may begin."""


def nought(sentence: Scan, at: int) -> Figure | None:
    """The count of none that begins at that token; None where none does."""
    words, word = sentence.lexicon, sentence.lower[at]
    last = _nobody(sentence, at)
    if last is not None:
        is_all = not words.groups("of", sentence.word(last + 1))  # else "none of the passengers"
        return Figure(at, last, "0", Measure.NUMBER, last + 1, is_nobody=is_all)
    phrase, last = words_of(sentence, "none phrase", at)
    if phrase or words.groups("none", word):
        return _harm(sentence, at, last) or _things(sentence, at, last)
    is_behind = words.groups("none behind", word) and _is_negated(sentence, max(0, at - _NEGATING), at)
    return _harm(sentence, at, at) if is_behind else None


def _nobody(sentence: Scan, at: int) -> int | None:
    """The last token of the words that begin there for nobody to whom somebody did something.

    None where there are none: that "nobody was killed" is an outcome, not a count.
    """
    before = sentence.lower[max(0, at - _NEGATING) : at]
    start = at - next((n for n, word in enumerate(before[::-1]) if word in CLAUSE_ENDS), len(before))
    if not any(sentence.events(i) for i in range(start, at)):
        return None
    if sentence.lexicon.groups("nobody behind", sentence.lower[at]):
        return at if _is_negated(sentence, start, at) else None
    told, last = words_of(sentence, "nobody", at)
    return last if told else None


def _is_negated(sentence: Scan, start: int, end: int) -> bool:
    """Whether a word there makes "anyone" nobody, and "any" none."""
    return any(
        "not" in sentence.lexicon.groups("negation", word)
        or sentence.lexicon.groups("negating", word)
        or word.endswith(CONTRACTIONS)
        for word in sentence.lower[start:end]
    )


def _harm(sentence: Scan, at: int, last: int) -> Figure | None:
    """The count of "no casualties" and "no reports of injuries"."""
    harms = sentence.lexicon.tables.get("harm", {})
    for end in range(last + 1, min(len(sentence.lower), last + _HARM_REACH)):
        if sentence.lower[end] in harms:
            return Figure(at, end - 1, "0", Measure.NUMBER, end)
        if not sentence.tokens[end].is_word:
            return None
    return None


def _things(sentence: Scan, at: int, last: int) -> Figure | None:
    """The count of "no shots": of things or people named right behind, of which there are many."""
    words, noun = sentence.lexicon, sentence.word(last + 1)
    is_other = noun in words.light or words.groups("further", noun) or len(noun) < _SHORTEST
    endings = tuple(words.words("plural ending"))
    if is_other or not noun.isalpha() or not noun.endswith(endings or ("",)):
        return None
    return Figure(at, last, "0", Measure.NUMBER, last + 1)
