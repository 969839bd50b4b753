"""The head of an article: its title, and the short lines that stand around it."""

import re

from reader.text.cleaning.pieces import LinePiece, PiecedLine, as_kind, content, is_open
from reader.text.cleaning.stamps import holds_day
from reader.text.model import Kind, Span

# Code points of a headline: a longer line at the top is the first paragraph.
LONGEST_TITLE = 220
# Words of a headline: shorter lines are names of sections.
LEAST_TITLE = 3
# Words of a name or of a section's name above the text: a longer line is a headline.
MOST_HEAD_WORDS = 4
# Lines at the top among which the headline is: more buttons and labels stand above none.
HEAD_LINES = 12
# Lines of buttons and labels between a headline and the first paragraph, of which crowded pages have
# dozens.
LONGEST_HEAD = 40
# Words behind a headline that name the site: more belong to the headline.
MOST_SITE_WORDS = 6
# Words of a sentence that tells what a picture shows: fewer may be a headline of two parts.
LEAST_TOLD = 8

_OWNER = re.compile(r"[A-Z]{2,6}(?: [A-Z][\w’'-]{0,20}){0,2}")
_NOT_WORD = re.compile(r"[\W_]+")


def with_head(text: str, lines: list[PiecedLine], title: str) -> list[PiecedLine]:
    """The lines with the title marked, and names and labels above the first paragraph as metadata.

    Menus above all of it, as a print has them, are passed over.
    """
    above = next((n for n, line in enumerate(lines) if line[0].kind is not Kind.BOILERPLATE), 0)
    return [*lines[:above], *_with_head(text, lines[above:], title)]


def _with_head(text: str, lines: list[PiecedLine], title: str) -> list[PiecedLine]:
    found = _without_copies(text, lines)
    at = next((n for n, line in enumerate(found[:HEAD_LINES]) if line[0].kind is Kind.TITLE), None)
    at = _known_title(text, found, title) if at is None and title.strip() else at
    found = _with_captions(text, found, at)
    at = _first_title(text, found) if at is None else at
    if at is None:
        return found
    found[at] = as_kind(found[at], Kind.TITLE)
    for number in range(HEAD_LINES):
        is_of_head = number < len(found) and _is_of_head(content(text, found[number]))
        if number >= len(found) or (is_open(found[number]) and not is_of_head):
            break
        if is_of_head:
            found[number] = as_kind(found[number], Kind.METADATA)
    return _without_copies(text, found)


def _without_copies(text: str, lines: list[PiecedLine]) -> list[PiecedLine]:
    """The lines with later copies of the title as metadata, also one that runs into a paragraph."""
    head = lines[: HEAD_LINES * 2]
    at = next((n for n, line in enumerate(head) if line[0].kind is Kind.TITLE), None)
    if at is None:
        return lines
    said = content(text, lines[at])
    if len(said.split()) < LEAST_TITLE:
        return lines
    below = [_without_copy(text, line, said) for line in head[at + 1 :]]
    return [*lines[: at + 1], *below, *lines[len(head) :]]


def _without_copy(text: str, line: PiecedLine, title: str) -> PiecedLine:
    """The line without a copy of the title that is all of it, or comes before a sentence of its own."""
    said = content(text, line)
    if not is_open(line):
        return line
    if _bare(said) == _bare(title):
        return as_kind(line, Kind.METADATA)
    first = line[0].span
    cut = first.start + len(title)
    if not said.startswith(title) or cut >= first.end or not _begins(text[cut : first.end]):
        return line
    rest = Span(cut + 1, first.end)
    return [LinePiece(Span(first.start, cut), Kind.METADATA), LinePiece(rest), *line[1:]]


def _begins(rest: str) -> bool:
    """Whether what follows a title is a sentence of its own and not the sentence going on."""
    opening = rest[1:].lstrip("\"“„«»'‘‚")[:1]
    return rest[0] == " " and (opening.isupper() or opening.isdigit())


def _known_title(text: str, lines: list[PiecedLine], title: str) -> int | None:
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


def _with_captions(text: str, lines: list[PiecedLine], title: int | None) -> list[PiecedLine]:
    """The lines with those above the first paragraph that end in a picture's owner as captions."""
    found = list(lines)
    for number, line in enumerate(lines[:HEAD_LINES]):
        if number != title and is_open(line):
            if _ends(content(text, line)):
                break
            if _is_of_a_picture(text, line):
                found[number] = as_kind(line, Kind.CAPTION)
    return found


def _is_of_a_picture(text: str, line: PiecedLine) -> bool:
    """Whether a line is one sentence, and behind it the short name of an agency: "… on Monday. KBN News"."""
    told, *behind = (text[piece.span.start : piece.span.end] for piece in line)
    is_owned = len(behind) == 1 and bool(_OWNER.fullmatch(behind[0]))
    return is_owned and len(told.split()) >= LEAST_TOLD and told.endswith(".")


def _first_title(text: str, lines: list[PiecedLine]) -> int | None:
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


def _is_of_head(said: str) -> bool:
    """Whether a line is a name or a label, or says when and by whom without being a sentence."""
    return _is_short(said) or (not _ends(said) and holds_day(said))


def _is_short(said: str) -> bool:
    return len(said.split()) <= MOST_HEAD_WORDS and not _ends(said) and said[-1] not in "?:…"


def _ends(said: str) -> bool:
    return said.rstrip("\"”’'»)").endswith((".", "!", "。", "۔", "।", "؟"))


def _bare(said: str) -> str:
    return _NOT_WORD.sub(" ", said).strip().lower()
