"""Reads the names from a byline such as "By Ada Moss and Pell Aster"."""

import re

from reader.text.counting import is_unparted

_INTRODUCED = (
    r"(?:(?:(?:written|reported|published|posted|words|text|story)\s+by|by|par|von|por|di)(?:\s+|\s?:\s*)|(?:авторы?|بقلم|كتبت?|מאת)(?:\s*:\s*|\s+)"
    r"|(?:yazan|haber|γράφει|γράφουν)(?:\s*:\s*|\s+)|(?-i:Του|Της|Των|ΤΟΥ|ΤΗΣ|ΤΩΝ)\s+"
    r"|(?:本报|本報)?(?:作者|记者|記者)[\s:：]*)"
)
_BYLINE = re.compile(rf"^{_INTRODUCED}(?P<names>[^\W\d_].{{1,120}})$", re.IGNORECASE)
_NAME = re.compile(r"^[^\W\d_][\w'’.-]*(?:\s+(?:[^\W\d_][\w'’.-]*)){1,3}$")
_UNPARTED_NAME = range(2, 5)
_SMALL = frozenset(
    {
        "de", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al", "el", "da", "di", "dos", "du", "y",
        "und",
    }
)  # fmt: skip
_MAY_BE_BYLINE = re.compile(
    r"(?i:(?:by|par|von|por|di)\s+)(?:[^\W\d_a-z]|(?i:" + "|".join(sorted(_SMALL)) + r")\b)"
)
AND = re.compile(r"\s+(?:and|und|et|og|och|en|oraz|&|(?-i:y|e|i|и))\s+", re.IGNORECASE)
"""The word between the last two names of a list; a single capital letter is an initial."""
FROM = re.compile(
    r"(?<=\w)\s+(?:in|for|from|aus|für|à|en|pour|para)\s+(?:the\s+)?[^\W\d_a-z][\w.’'-]*(?:\s[^\W\d_a-z][\w.’'-]*){0,3}$"
)
"""Where somebody writes from, or for whom, behind the name: "in Northgate", "for the Northgate Post"."""
_BETWEEN = re.compile(rf"\s*[,،、]\s*(?:and\s+)?|{AND.pattern}", re.IGNORECASE)


def byline(line: str) -> str:
    """The names in a line that is a byline, with commas between; "" for any other line."""
    return people_in(introduced(line))


def introduced(line: str) -> str:
    """What follows the introducing word of a byline, such as "By"; "" where there is none."""
    found = _BYLINE.match(line.strip())
    return found["names"] if found else ""


def people_in(listed: str) -> str:
    """The names in a list that begins with one, with commas between; "" for anything else."""
    parts = [FROM.sub("", part) for part in _BETWEEN.split(listed.rstrip(" .,"))]
    names = [part for part in parts if is_name(part)]
    return ", ".join(names) if names and is_name(parts[0]) else ""


def may_hold_byline(text: str) -> bool:
    """Whether a text may contain a byline: a quick test that does not split it into sentences."""
    return bool(_MAY_BE_BYLINE.search(text))


def is_name(text: str) -> bool:
    """Whether a text has the form of a person's name: two to four words, each with a capital."""
    if is_unparted(text[:1]):
        return len(text) in _UNPARTED_NAME
    proper = [w for w in text.split() if w.lower() not in _SMALL]
    return (
        bool(_NAME.match(text)) and bool(proper) and all(w[0].isupper() or not w[0].isascii() for w in proper)
    )
