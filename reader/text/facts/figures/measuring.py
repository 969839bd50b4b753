"""What a figure measures or grades: lengths, weights, magnitudes, populations, and what lies below nought."""

from reader.text.facts.figures.figure import Figure, Measure
from reader.text.facts.scan import CLAUSE_ENDS, Scan, words_of
from reader.text.numbers import number_of

_AT_LEAST = {"au", "du", "al", "por", "lo"}  # au moins, al menos
_KILOMETRE = 1000
# Tokens from a figure to the scale on which it stands ("on the Richter scale"): further on it is that of
# another figure.
_SCALE = 5
# Tokens from a sum of money to the word for what it is, behind it and before it.
_BEHIND_SUM, _BEFORE_SUM = 2, 10
_AFTERSHOCK = "aftershock"


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
    return _kind(sentence, at, figure.unit)


def _kind(sentence: Scan, at: int, unit: str = "") -> tuple[str, float]:
    words, word = sentence.lexicon, unit or sentence.lower[at]
    named = word, sentence.tokens[at].norm.replace(" ", "."), f"{word}.{sentence.word(at + 1)}"
    told = next((group for name in named if (group := words.group("size", name))), "")
    kind, _, one = told.partition("*")
    if kind == "length" and words_of(sentence, "per hour", at + 1)[0]:
        return "speed", float(one) / _KILOMETRE
    return (kind, float(one)) if one else ("", 0)


def spent_on(sentence: Scan, figure: Figure) -> str:
    """What a sum of money is: damage, a fine, repairs; the nearest word for it within the clause, else "".

    "$3 million in damage", "a fine of $40 million", "repairs will cost $2 million".
    """
    if figure.measure is not Measure.MONEY:
        return ""
    near = [at for at in sentence.where("sum") if _is_in_reach(sentence, figure, at)]
    nearest = min(near, key=lambda at: min(abs(at - figure.first), abs(at - figure.last)), default=None)
    return "" if nearest is None else sentence.lexicon.group("sum", sentence.lower[nearest])


def _is_in_reach(sentence: Scan, figure: Figure, at: int) -> bool:
    between = range(figure.last + 1, at) if at > figure.last else range(at + 1, figure.first)
    is_near = len(between) <= (_BEHIND_SUM if at > figure.last else _BEFORE_SUM)
    return is_near and not any(sentence.lower[i] in CLAUSE_ENDS or _is_sum(sentence, i) for i in between)


def _is_sum(sentence: Scan, at: int) -> bool:
    number = number_of(sentence.tokens[at].norm)
    return number is not None and bool(number.unit)


def grade(sentence: Scan, first: int, counted: list[int], *, is_befallen: bool = False) -> str:
    """What "magnitude (of) 6.1", "6.1-magnitude" and "6.1 on the Richter scale" grade, and count nothing.

    Residents whom something befell (is_befallen), or who had done something, are not all who live there.
    """
    if _is_population(sentence, first, counted):
        return "population"
    link = sentence.word(first - 1)
    before = first - 2 if link == "-" or sentence.lexicon.groups("of", link) else first - 1
    reach = range(first, min(len(sentence.lower), first + _SCALE))
    behind = [at for at in reach if sentence.lower[at] == "richter"]
    for at in (before, *counted[:1], *behind, *_winds(sentence, first, counted)):
        group = sentence.lexicon.group("grade", sentence.lower[at]) if at >= 0 else ""
        is_told = is_befallen or "passive" in sentence.lexicon.groups("passive", sentence.word(at + 1))
        if group == "population" and is_told:
            continue
        if group == "magnitude" and _is_of_aftershock(sentence, first):
            return _AFTERSHOCK
        if group:
            return sentence.tokens[at].stem if group == "grade" else group
    return ""


def _winds(sentence: Scan, first: int, counted: list[int]) -> list[int]:
    """The wind of which a speed is: "winds reached 145 mph"."""
    if not counted or _kind(sentence, counted[0])[0] != "speed":
        return []
    return [at for at in sentence.where("wind") if first - _SCALE <= at < first]


def _is_of_aftershock(sentence: Scan, at: int) -> bool:
    near = sentence.lower[max(0, at - _SCALE) : at + _SCALE + 1]
    return any(sentence.lexicon.groups("aftershock", word) for word in near)


def _is_population(sentence: Scan, first: int, counted: list[int]) -> bool:
    """Whether all who live somewhere are counted: "home to 120,000 people", "a village of 300"."""
    place, link = sentence.lower[first - 2 : first] if first > 1 else ("", "")
    words = sentence.lexicon
    is_settled = link in words.words("preposition") and bool(words.groups("settlement", place))
    are_people = not counted or any(words.groups("people", sentence.lower[at]) for at in counted)
    return bool(sentence.lexicon.groups("home to", f"{place}.{link}")) or (is_settled and are_people)
