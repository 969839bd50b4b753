"""Who speaks, told within the marks, as in French and Spanish: « Nous partons, a dit le maire, demain »."""

import re
from collections.abc import Iterator
from functools import cache

from reader.languages.language import record
from reader.text.model import Span

# Characters of the name or the office of who speaks: what is longer is told by the one who is quoted.
_LONGEST = 80
_SIDES = {",": ",", "—": "—–", "–": "—–"}


def without_asides(text: str, part: Span, language: str) -> tuple[Span, ...]:
    """What was said of a part of a quotation: cut where "said the mayor" stands between marks within it."""
    pattern = _pattern(language)
    return (part,) if pattern is None else tuple(_said(text, part, pattern))


def _said(text: str, part: Span, pattern: re.Pattern[str]) -> Iterator[Span]:
    start = part.start
    for aside in pattern.finditer(text, part.start, part.end):
        if start < aside.start():
            yield Span(start, aside.start())
        start = aside.end()
        while start < part.end and text[start].isspace():
            start += 1
    if start < part.end:
        yield Span(start, part.end)


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """A verb of speech behind a mark, and who speaks, up to another mark; None where nobody writes so."""
    known = record(language)
    if not known.aside_marks:
        return None
    verbs, pronouns, auxiliaries, articles = (
        "|".join(sorted(map(re.escape, known.meanings[kind]), key=lambda word: (-len(word), word)))
        for kind in ("speech", "pronoun", "auxiliary", "article")
    )
    by_pronoun = rf"(?:{auxiliaries})(?:-t)?-(?:{pronouns})\s+(?:{verbs})\b"
    who = rf"(?:(?:-t)?-(?:{pronouns})\b|\s+(?:(?:{articles})\b|[A-ZÀ-Þ]))"
    said = rf"(?:{by_pronoun}|(?:(?:{auxiliaries})\s+)?(?:{verbs}){who})[^,;:.!?—–«»“”\n]{{0,{_LONGEST}}}"
    sides = (rf"\s*{mark}\s*{said}(?:[{_SIDES[mark]}]|(?=[.!?…]?\Z))" for mark in sorted(known.aside_marks))
    return re.compile("|".join(sides))
