"""The phrases of resources/languages/*/cleaning.txt as regular expressions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from reader.languages.language import record

# Code points of a line or sentence to which a phrase may be fitted, which bounds the cost of long ones.
LONGEST_PHRASE = 320

# Texts whose folded letters are remembered: one sentence is held against some ten sections in turn.
_FOLDED_KEPT = 64

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
_PLAIN = re.compile(r"[A-Za-z0-9]+|[^\s()|\[\]_*'<]")
_NAMED_SIGN = re.compile(r"<\w+>")
_NEEDED_LETTERS = re.compile(r"[a-z0-9]{2,}")  # whatever their case, they are found in what casefold gives
_DOTLESS = {ord("ı"): "i", ord("İ"): "i"}
"""In an expression that takes no heed of case each of them is an i, which casefold does not make of it."""
_TAIL = r"[\s.:!?…»>→]{0,6}"


Needed = tuple[tuple[str, ...], ...]
"""Letters that a text must have, one of each choice."""


@dataclass(frozen=True, slots=True)
class _Beginning:
    """The phrases with which a text may begin that has a certain first letter.

    Attributes:
        beginnings: of all the plain ones.
        plain: those of which it is plain how a text of their form begins, each with its beginnings.
        open: the others, each with what it needs.
    """

    beginnings: tuple[str, ...]
    plain: tuple[tuple[tuple[str, ...], str], ...]
    open: tuple[tuple[Needed, str], ...]


class Phrases:
    """The phrases of one section, each compiled when a text comes that may be of its form: few ever do."""

    def __init__(self, phrases: tuple[str, ...], joints: frozenset[str], tail: str = _TAIL) -> None:
        self._names = _NAMES.replace("<joints>", "|".join(sorted(map(re.escape, joints))))
        self._tail = tail
        found = [(tuple(_beginnings(phrase)), phrase) for phrase in phrases]
        self._beginnings = sorted(found, key=lambda one: "" in one[0])  # the plainer go before
        self._by_letter: dict[str, _Beginning] = {}  # a text has one first letter
        self._compiled: dict[str, re.Pattern[str]] = {}

    def whole(self, text: str) -> bool:
        """Whether all of the text, stripped, is of the form of one of the phrases."""
        if not text or len(text) > LONGEST_PHRASE:
            return False
        return any(self.expression(phrase).fullmatch(text) for phrase in self.possible(text))

    def opening(self, text: str) -> int:
        """How many code points at the start of the text are of that form; 0 when none are."""
        head = text[:LONGEST_PHRASE]
        for phrase in self.possible(head):
            if found := self.expression(phrase).match(head):
                return found.end()
        return 0

    def possible(self, text: str) -> list[str]:
        """The phrases that begin as the text does and whose words it has."""
        folded = _folded(text)
        found = self._by_letter.get(folded[:1]) or self._beginning(folded[:1])
        plain = found.plain if folded.startswith(found.beginnings) else ()  # hardly ever one of them
        return [
            phrase
            for beginnings, phrase in plain
            if folded.startswith(beginnings) and _has_needed(_needed(phrase), folded)
        ] + [phrase for needed, phrase in found.open if _has_needed(needed, folded)]

    def _beginning(self, letter: str) -> "_Beginning":
        """The phrases that may begin with that letter, in their order."""
        may = [one for one in self._beginnings if any(each[:1] in {"", letter} for each in one[0])]
        plain = tuple(one for one in may if "" not in one[0])
        found = self._by_letter[letter] = _Beginning(
            tuple(each for beginnings, _ in plain for each in beginnings),
            plain,
            tuple((_needed(phrase), phrase) for beginnings, phrase in may if "" in beginnings),
        )
        return found

    def expression(self, phrase: str) -> re.Pattern[str]:
        """The phrase as a regular expression, compiled when it is asked for first."""
        if phrase not in self._compiled:
            written = _written(phrase, self._names) + self._tail
            self._compiled[phrase] = re.compile(written, re.IGNORECASE | re.DOTALL)
        return self._compiled[phrase]


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


def _beginnings(phrase: str) -> set[str]:
    """With which letters a text of that form may begin; {""} when that is not plain."""
    if not phrase.startswith("("):
        return {_letters(phrase)}
    choices, depth = [""], 0
    for sign in phrase:
        depth += (sign in "([") - (sign in ")]")
        if depth == 0:
            break
        if sign == "|" and depth == 1:
            choices.append("")
        else:
            choices[-1] += sign
    return {_letters(choice) for choice in (choices[0][1:], *choices[1:])}


def _has_needed(needed: Needed, folded: str) -> bool:
    for choices in needed:  # generators would take three times as long, and most fail at the first
        for letters in choices:
            if letters in folded:
                break
        else:
            return False
    return True


@cache
def _needed(phrase: str) -> Needed:
    """Letters that every text of that form has: of each plain stretch, and of one choice in each bracket."""
    found: list[tuple[str, ...]] = []
    for plain, choices in _stretches(_NAMED_SIGN.sub(" ", _folded(phrase))):
        found += [(letters,) for letters in _NEEDED_LETTERS.findall(plain)]
        longest = [max(_NEEDED_LETTERS.findall(choice), key=len, default="") for choice in choices]
        if all(longest):
            found.append(tuple(longest))
    return tuple(choices for choices in found if choices)


def _stretches(phrase: str) -> Iterator[tuple[str, list[str]]]:
    """What stands outside of all brackets, each with the choices of the round brackets that follow it."""
    outside, choices, opened = "", [""], ""
    for sign in phrase:
        if sign in "([":
            opened += sign
        elif sign in ")]":
            opened = opened[:-1]
            if not opened:
                yield outside, choices if sign == ")" else []
                outside, choices = "", [""]
        elif not opened:
            outside += sign
        elif sign == "|" and opened == "(":
            choices.append("")
        elif opened == "(":
            choices[-1] += sign
    yield outside, []


@lru_cache(maxsize=_FOLDED_KEPT)
def _folded(text: str) -> str:
    if "ı" in text or "İ" in text:  # hardly ever, and to look is cheaper than to translate
        text = text.translate(_DOTLESS)
    return text.casefold()


def _letters(phrase: str) -> str:
    """The letters and figures at its beginning; of other alphabets, whose cases are less plain, the first."""
    found = _PLAIN.match(phrase)
    return _folded(found.group()) if found else ""


def _written(phrase: str, names: str) -> str:
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
