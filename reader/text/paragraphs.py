"""The paragraphs of a text: its lines, joined again where they were wrapped at a fixed width."""

from itertools import pairwise

from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Span

# Lines that run on in small letters before a text counts as wrapped: a few may be lists.
LEAST_WRAPPED = 5
# The part of the line breaks that run on so: below it they are paragraphs that begin in small letters.
WRAPPED_SHARE = 0.3
# Code points of a wrapped line: no program wraps at more.
WRAPPED_WIDTH = 100
# The part of the width below which a line ends its paragraph: the next word would have fitted.
NEARLY_FULL = 0.6


def paragraphs(text: str, check: Checkpoint = unchecked) -> list[Span]:
    """The paragraphs that hold more than white space, in order and disjoint."""
    found, at = [], 0
    for line in checked(text.splitlines(keepends=True), check):
        kept = line.rstrip()
        if kept:
            found.append(Span(at, at + len(kept)))
        at += len(line)
    check()
    return _unwrapped(text, found, check) if _is_wrapped(text, found) else found


def line_around(text: str, start: int, end: int) -> str:
    """The line, or the lines, on which a stretch of a text stands, without white space around."""
    line_end = text.find("\n", end)
    return text[text.rfind("\n", 0, start) + 1 : line_end if line_end >= 0 else len(text)].strip()


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    if len(lines) <= LEAST_WRAPPED or max(map(len, lines)) > WRAPPED_WIDTH:
        return False
    going_on = sum(text[line.start].islower() for line in lines[1:])
    return going_on >= LEAST_WRAPPED and going_on >= WRAPPED_SHARE * len(lines)


def _unwrapped(text: str, lines: list[Span], check: Checkpoint) -> list[Span]:
    full = max(map(len, lines)) * NEARLY_FULL
    joined = [lines[0]]
    for before, line in checked(pairwise(lines), check):
        if (
            text.count("\n", before.end, line.start) == 1
            and len(before) >= full
            and not text[line.start].isspace()
        ):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined
