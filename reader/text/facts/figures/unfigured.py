"""Counts without a figure: dozens, tens of thousands, a small group, no casualties, a woman."""

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import Scan
from reader.text.numbers import number_of

# Words from "no" to "casualties": further on another clause has begun.
_HARM_REACH = 6
# Words from the article to the noun: "a young woman".
_REACH = 3


def unfigured(sentence: Scan, at: int) -> Figure | None:
    """The count without a figure that begins at that token; None where none does."""
    return _vague(sentence, at) or _single(sentence, at)


def _none(sentence: Scan, at: int) -> Figure | None:
    """The count of "no casualties" and "no reports of injuries"; "no" before anything else counts nothing."""
    harms = sentence.lexicon.tables.get("harm", {})
    for end in range(at + 1, min(len(sentence.lower), at + _HARM_REACH)):
        if sentence.lower[end] in harms:
            return Figure(at, end - 1, "0", Measure.NUMBER, end)
        if not sentence.tokens[end].is_word:
            return None
    return None


def _vague(sentence: Scan, at: int) -> Figure | None:
    words, word = sentence.lexicon, sentence.lower[at]
    if words.groups("none", word):
        return _none(sentence, at)
    if words.groups("measure", word):
        size = words.group("small", sentence.word(at - 1))
        leads_on = [w for w in sentence.lower[at + 1 : at + 3] if w not in '”"'][:1] == ["of"]
        return Figure(at - 1, at, size, Measure.NUMBER, at + 1) if size and leads_on else None
    thousands = sentence.word(at + 2) if sentence.word(at + 1) == "of" else ""
    if words.groups("vague", thousands) & {"thousands", "millions"}:
        return Figure(at, at + 2, f"{word} of {thousands}", Measure.NUMBER, at + 3)
    if sentence.word(at - 1) == "of" and sentence.word(at - 2) == "tens":
        return Figure(at - 2, at, f"tens of {word}", Measure.NUMBER, at + 1)
    form = words.group("vague", word) if sentence.word(at + 1) != "as" else ""
    return Figure(at, at, form, Measure.NUMBER, at + 1) if form else None


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
