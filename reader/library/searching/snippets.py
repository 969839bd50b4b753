"""The excerpt of a text that shows best why it was found."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.searching.query import places
from reader.text.model import Span

# Characters of an excerpt, which is two lines of the list, and of it before the first term.
LENGTH, BEFORE = 160, 40
# Characters of a text, and places of terms in it, from which the excerpt is chosen: early ones are better.
READ, PLACES = 100_000, 40
# Places of a single term: the first is as good as any, and no more than so many are close to it.
FEW_PLACES = 8
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Snippet:
    """An excerpt on one line, and the spans of terms in it."""

    text: str = ""
    marks: tuple[Span, ...] = ()


def snippet(text: str, terms: Sequence[str]) -> Snippet:
    """The excerpt with most of the terms, the first of several; the opening where no term is found."""
    text = text[:READ]
    found = places(text, terms, PLACES if len(terms) > 1 else FEW_PLACES)
    start = _start(text, found)
    end = min(start + LENGTH, len(text))
    if end < len(text):
        end = max(text.rfind(" ", start + LENGTH // 2, end), start + LENGTH // 2)
    return _in_one_line(
        text, start, end, [place for place in found if start <= place.start and place.end <= end]
    )


def _start(text: str, found: Sequence[Span]) -> int:
    """The start of the excerpt: some words before the place that most different terms follow closely."""
    if not found:
        return 0
    best = max(found, key=lambda place: (len(_near(text, place, found)), -place.start))
    start = max(0, best.start - BEFORE)
    return text.find(" ", start, best.start) + 1 or start if start else 0


def _near(text: str, place: Span, found: Sequence[Span]) -> set[str]:
    close = (one for one in found if place.start <= one.start < place.start + LENGTH - BEFORE)
    return {text[one.start : one.end].casefold() for one in close}


def _in_one_line(text: str, start: int, end: int, marks: Sequence[Span]) -> Snippet:
    told, at, moved = "… " if start else "", start, list[Span]()
    for mark in marks:
        told += _SPACE.sub(" ", text[at : mark.start])
        begin = len(told)
        told += _SPACE.sub(" ", text[mark.start : mark.end])
        moved.append(Span(begin, len(told)))
        at = mark.end
    told += _SPACE.sub(" ", text[at:end])
    return Snippet(f"{told} …" if end < len(text) else told, tuple(moved))
