"""Counts without a figure: dozens, tens of thousands, a small group, a woman."""

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.figures.nought import nought
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

_SOME = frozenset({"several", "few", "many"})
# Words from the article to the noun: "a young woman".
_REACH = 3


def unfigured(sentence: Scan, at: int) -> Figure | None:
    """The count without a figure that begins at that token; None where none does."""
    return nought(sentence, at) or _vague(sentence, at) or _single(sentence, at)


def _vague(sentence: Scan, at: int) -> Figure | None:
    words, word = sentence.lexicon, sentence.lower[at]
    if words.groups("measure", word):
        size = words.group("small", sentence.word(at - 1))
        leads_on = [w for w in sentence.lower[at + 1 : at + 3] if w not in '”"'][:1] == ["of"]
        return Figure(at - 1, at, size, Measure.NUMBER, at + 1) if size and leads_on else None
    if found := _several_of(sentence, at):
        return found
    thousands = sentence.word(at + 2) if sentence.word(at + 1) == "of" else ""
    if words.groups("vague", thousands) & {"thousands", "millions"}:
        return Figure(at, at + 2, f"{word} of {thousands}", Measure.NUMBER, at + 3)
    if sentence.word(at - 1) == "of" and sentence.word(at - 2) == "tens":
        return Figure(at - 2, at, f"tens of {word}", Measure.NUMBER, at + 1)
    form = words.group("vague", word) if sentence.word(at + 1) != "as" else ""
    return Figure(at, at, form, Measure.NUMBER, at + 1) if form else None


def _several_of(sentence: Scan, at: int) -> Figure | None:
    """The hundreds of "several hundred", "plusieurs centaines" and "einige hundert"."""
    words = sentence.lexicon
    if not words.groups("vague", sentence.lower[at]) & _SOME:
        return None
    behind = at + 1 + bool(words.groups("of", sentence.word(at + 1)))
    many = words.group("several of", sentence.word(behind)) or words.group("vague", sentence.word(behind))
    return Figure(at, behind, many, Measure.NUMBER, behind + 1) if many and many not in _SOME else None


def _single(sentence: Scan, at: int) -> Figure | None:
    """The one whom an article tells of, where a class of people or a kind of thing follows.

    "A number of women", "a second man" and "a 34-year-old woman" say something else.
    """
    if not sentence.lexicon.groups("a", sentence.lower[at]):
        return None
    for noun in range(at + 1, min(len(sentence.lower), at + 1 + _REACH)):
        word = sentence.lower[noun]
        if (
            number_of(sentence.tokens[noun].norm)
            or not sentence.tokens[noun].is_word
            or word in sentence.lexicon.light
        ):
            return None
        if _is_counted(sentence, noun):
            return Figure(at, at, "1", Measure.NUMBER, at + 1, is_article=True)
    return None


def _is_counted(sentence: Scan, noun: int) -> bool:
    word = sentence.lower[noun]
    behind = sentence.lower[noun + 1] if noun + 1 < len(sentence.lower) else ""
    is_first = behind == "-" or sentence.lexicon.groups("of", behind)  # "a police-led", "a crowd of"
    is_known = sentence.lexicon.groups("people", word) or sentence.lexicon.groups("thing", word)
    return bool(is_known or sentence.lexicon.thing(word)) and not is_first
