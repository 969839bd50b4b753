"""Quotations that a page shows a second time in large letters between its paragraphs."""

from reader.text.checking import Checkpoint, checked
from reader.text.cleaning.pieces import PiecedLine, as_kind, content, is_open
from reader.text.model import Kind
from reader.text.paragraphs import line_around

# Code points of a quotation that is set apart: longer ones are told in the text itself.
LONGEST_PULLED = 240
# Words of such a quotation: fewer stand elsewhere in the text by chance.
LEAST_PULLED = 4
# Lines that are quotations: the text is searched for each, and a text of more is a list of them.
MOST_PULLED = 500

# Words of a line without marks or a full stop: fewer are a subhead that the text takes up.
LEAST_UNMARKED = 8

_OPENING = '"“‘«„'
_SIGNS = "\"“”‘’'«»„ .,!?"


def without_pulled(text: str, lines: list[PiecedLine], check: Checkpoint) -> list[PiecedLine]:
    """The lines of words, in marks or without a full stop, that another line holds too, as boilerplate."""
    found = list(lines)
    quoted = [number for number, line in checked(enumerate(lines), check) if _is_quotation(text, line)]
    if len(quoted) > MOST_PULLED:
        return found
    for number in quoted:
        check()
        line = lines[number]
        said = content(text, line)
        words = said.strip(_SIGNS)
        if len(words.split()) >= LEAST_PULLED and _is_elsewhere(text, words, line, said):
            found[number] = as_kind(line, Kind.BOILERPLATE)
    return found


def _is_quotation(text: str, line: PiecedLine) -> bool:
    said = content(text, line)
    if not is_open(line) or len(said) > LONGEST_PULLED:
        return False
    is_marked = said[0] in _OPENING and said[-1] in _SIGNS
    return is_marked or (said[-1].isalnum() and len(said.split()) >= LEAST_UNMARKED)


def _is_elsewhere(text: str, words: str, line: PiecedLine, said: str) -> bool:
    """Whether the words stand in another line too, with more around them."""
    words = words[1:]  # the first letter may be a capital here alone
    at = text.find(words)
    if line[0].span.start <= at < line[-1].span.end:
        at = text.find(words, line[-1].span.end)
    if at < 0:
        return False
    return len(line_around(text, at, at)) > len(said)
