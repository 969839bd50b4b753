"""The phrases of resources/languages/*/cleaning.txt as regular expressions."""

import re
from functools import cache

from reader.languages.language import record

# Code points of a line or sentence to which a phrase may be fitted, which bounds the cost of long ones.
LONGEST_PHRASE = 320

_PLAIN_SIGNS = {
    "(": "(?:",
    ")": ")",
    "|": "|",
    "[": "(?:",
    "]": ")?",
    "_": r"\S{1,30}",
    "*": r".{0,120}?",
    "'": "['’]",
}
_NAMED_SIGNS = {
    "<much>": r".{0,280}?",
    "<note>": r"(?:\s?\([^()]{0,80}\))?",
    "<date>": r"[\w.,\s]{0,30}?\d[\w.,:\s]{0,30}?",
}
_NAMES = r"(?:(?-i:[^\W\d_a-zß-ÿ])[\w.’'-]{0,30},?\s+(?:(?:<joints>)\s+)?){1,14}"
_SIGN = re.compile(r"<\w+>\s?|\s+|.")
_TAIL = r"[\s.:!?…»>→]{0,6}"


class Phrases:
    """The phrases of one section, sorted by first letter so that most texts are refused at once."""

    def __init__(self, phrases: tuple[str, ...], joints: frozenset[str], tail: str = _TAIL) -> None:
        names = _NAMES.replace("<joints>", "|".join(sorted(map(re.escape, joints))))
        by_letter: dict[str, list[str]] = {}
        for phrase in phrases:
            for letter in _first_letters(phrase):
                by_letter.setdefault(letter, []).append(_compiled(phrase, names) + tail)
        self._anywhere = by_letter.pop("", [])
        self._by_letter = by_letter
        self._compiled: dict[str, re.Pattern[str] | None] = {}

    def whole(self, text: str) -> bool:
        """Whether all of the text, stripped, is of the form of one of the phrases."""
        if not text or len(text) > LONGEST_PHRASE:
            return False
        expression = self._expression(text[0].lower())
        return expression is not None and expression.fullmatch(text) is not None

    def opening(self, text: str) -> int:
        """How many code points at the start of the text are of that form; 0 when none are."""
        expression = self._expression(text[:1].lower())
        found = expression.match(text[:LONGEST_PHRASE]) if expression else None
        return found.end() if found else 0

    def _expression(self, letter: str) -> re.Pattern[str] | None:
        if letter not in self._by_letter:
            letter = ""
        if letter not in self._compiled:  # compiling all at once would take a tenth of a second
            self._compiled[letter] = _either(self._by_letter.get(letter, []) + self._anywhere)
        return self._compiled[letter]


@cache
def phrases(language: str, section: str) -> Phrases:
    """The phrases of one section of cleaning.txt, those of every language added; matched whole."""
    return Phrases(_lines(language, section), cleaning_words(language, "within names"))


@cache
def openings(language: str, section: str) -> Phrases:
    """The phrases of one section of cleaning.txt that may open a line, those of every language added."""
    return Phrases(_lines(language, section), cleaning_words(language, "within names"), tail="")


@cache
def cleaning_words(language: str, section: str) -> frozenset[str]:
    """The single words of one section of cleaning.txt, in lower case, those of every language added."""
    return frozenset(word.lower() for line in _lines(language, section) for word in line.split())


def _lines(language: str, section: str) -> tuple[str, ...]:
    return record(language).cleaning.get(section, ())


def _first_letters(phrase: str) -> set[str]:
    """The letters with which a text of that form may begin; {""} when that is not plain."""
    if phrase.startswith("[") or phrase[0] in "*_<":
        return {""}
    if phrase.startswith("("):
        inner, depth, choices = phrase[1:], 1, [phrase[1]]
        for number, sign in enumerate(inner):
            depth += (sign in "([") - (sign in ")]")
            if depth == 0:
                break
            if sign == "|" and depth == 1:
                choices.append(inner[number + 1])
        return (
            {""} if any(choice in "([*_<|)" for choice in choices) else {choice.lower() for choice in choices}
        )
    return {phrase[0].lower()}


def _compiled(phrase: str, names: str) -> str:
    parts = []
    signs = _SIGN.findall(phrase)
    for number, sign in enumerate(signs):
        if sign.isspace():
            loose = (number and signs[number - 1] in "]*") or signs[number + 1 : number + 2] in (["["], ["*"])
            parts.append(r"\s{0,3}" if loose else r"\s{1,3}")
        elif sign.rstrip() == "<names>":
            parts.append(names)
        elif sign.rstrip() in _NAMED_SIGNS:
            parts.append(_NAMED_SIGNS[sign.rstrip()])
        else:
            parts.append(_PLAIN_SIGNS.get(sign) or re.escape(sign))
    return "".join(parts)


def _either(expressions: list[str]) -> re.Pattern[str] | None:
    return (
        re.compile("|".join(f"(?:{e})" for e in expressions), re.IGNORECASE | re.DOTALL)
        if expressions
        else None
    )
