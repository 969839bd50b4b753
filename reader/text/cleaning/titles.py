"""The head of an article: its title, and the short lines that stand around it."""

import re

from reader.text.cleaning.pieces import Line, as_kind, content, is_open
from reader.text.model import Kind

LONGEST_TITLE = 220  # code points
LEAST_TITLE = 3  # words
MOST_HEAD_WORDS = 4  # of a name or a section's name above the text
HEAD_LINES = 12
LONGEST_HEAD = 40  # lines of buttons and labels between a title and the first paragraph
MOST_SITE_WORDS = 6  # behind a title, the name of the site

_NOT_WORD = re.compile(r"[\W_]+")


def with_head(text: str, lines: list[Line], title: str) -> list[Line]:
    """The lines with the title marked, and names and labels above the first paragraph as metadata."""
    at = _known_title(text, lines, title) if title.strip() else None
    at = _first_title(text, lines) if at is None else at
    if at is None:
        return lines
    found = list(lines)
    found[at] = as_kind(found[at], Kind.TITLE)
    for number in range(HEAD_LINES):
        if number >= len(found) or (is_open(found[number]) and not _is_short(content(text, found[number]))):
            break
        if is_open(found[number]):
            found[number] = as_kind(found[number], Kind.METADATA)
    return found


def _known_title(text: str, lines: list[Line], title: str) -> int | None:
    wanted = _bare(title)
    for number, line in enumerate(lines[: HEAD_LINES * 2]):
        said = content(text, line)
        if len(said) > len(title) + LONGEST_TITLE or not is_open(line):
            continue
        bare = _bare(said)
        more = bare[len(wanted) :].split() if bare.startswith(wanted) else None
        if wanted and (
            bare == wanted or (more is not None and len(more) <= MOST_SITE_WORDS and said[-1] not in ".!?")
        ):
            return number
    return None


def _first_title(text: str, lines: list[Line]) -> int | None:
    """The first line that has no full stop and stands above a paragraph that has one."""
    for number, line in enumerate(lines[:HEAD_LINES]):
        if not is_open(line):
            continue
        said = content(text, line)
        if _ends(said) or len(said) > LONGEST_TITLE:
            return None
        if len(said.split()) >= LEAST_TITLE:
            below = [
                content(text, other)
                for other in lines[number + 1 : number + 1 + LONGEST_HEAD]
                if is_open(other)
            ]
            return number if any(_ends(other) and len(other) > len(said) // 2 for other in below) else None
    return None


def _is_short(said: str) -> bool:
    return len(said.split()) <= MOST_HEAD_WORDS and not _ends(said) and said[-1] not in "?:…"


def _ends(said: str) -> bool:
    return said.rstrip("\"”’'»)").endswith((".", "!", "。", "۔", "।", "؟"))


def _bare(said: str) -> str:
    return _NOT_WORD.sub(" ", said).strip().lower()
