"""What a figure measures or grades: lengths, weights, magnitudes, populations, and what lies below nought."""

from reader.text.facts.figures.figure import Figure
from reader.text.facts.scan import Scan, words_of

_AT_LEAST = {"au", "du", "al", "por", "lo"}  # au moins, al menos
_KILOMETRE = 1000
# Tokens from a figure to the scale on which it stands ("on the Richter scale").
_SCALE = 5


def minus(sentence: Scan, first: int) -> str:
    """The sign of "minus 3 million"."""
    is_minus = first and sentence.lexicon.groups("minus", sentence.lower[first - 1])
    is_bound = first > 1 and sentence.lower[first - 2] in _AT_LEAST
    return "-" if is_minus and not is_bound else ""


def size(sentence: Scan, figure: Figure, counted: list[int]) -> tuple[str, float]:
    """What is measured (length, weight), and how much one of the unit is; nothing where nothing is."""
    at = figure.last if figure.unit else counted[0] if counted else -1
    if at < 0:
        return "", 0
    words, word = sentence.lexicon, figure.unit or sentence.lower[at]
    told = words.group("size", word) or words.group("size", sentence.tokens[at].norm)
    kind, _, one = told.partition("*")
    if kind == "length" and words_of(sentence, "per hour", at + 1)[0]:
        return "speed", float(one) / _KILOMETRE
    return (kind, float(one)) if one else ("", 0)


def grade(sentence: Scan, first: int, counted: list[int]) -> str:
    """What "magnitude (of) 6.1", "6.1-magnitude" and "6.1 on the Richter scale" grade, and count nothing."""
    if _is_population(sentence, first, counted):
        return "population"
    before = first - 2 if sentence.lower[max(0, first - 1)] in {"of", "-"} else first - 1
    reach = range(first, min(len(sentence.lower), first + _SCALE))
    behind = [at for at in reach if sentence.lower[at] == "richter"]
    for at in (before, *counted[:1], *behind):
        group = sentence.lexicon.group("grade", sentence.lower[at]) if at >= 0 else ""
        if group:
            return sentence.tokens[at].stem if group == "grade" else group
    return ""


def _is_population(sentence: Scan, first: int, counted: list[int]) -> bool:
    """Whether all who live somewhere are counted: "home to 120,000 people", "a village of 300"."""
    place, link = sentence.lower[first - 2 : first] if first > 1 else ("", "")
    words = sentence.lexicon
    is_settled = link in words.words("preposition") and bool(words.groups("settlement", place))
    are_people = not counted or any(words.groups("people", sentence.lower[at]) for at in counted)
    return bool(sentence.lexicon.groups("home to", f"{place}.{link}")) or (is_settled and are_people)
