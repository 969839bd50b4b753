"""The kinds of an article's lines as far as the form of the page shows them."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.library.formats.web.metadata.title import alike, folded
from reader.library.importing.metadata.byline import byline
from reader.text.counting import words_in
from reader.text.model import Kind, Span

# First lines in which a repeated title and a byline are looked for.
_OPENING = 4
# Words of paragraphs between which a table is the article's own: labels and captions have fewer.
_PROSE_WORDS = 10
_CELLS = "\t"


@dataclass(frozen=True, slots=True)
class KnownLines:
    """Folded lines whose kind the page shows.

    Attributes:
        own: the lead of the article, and items of its lists.
        elsewhere: lines that lead to other reports, or advertise.
    """

    own: frozenset[str] = frozenset()
    elsewhere: frozenset[str] = frozenset()


def known_kinds(text: str, title: str, known: KnownLines) -> Iterator[tuple[Span, Kind]]:
    """The spans of lines of known kind: title, byline, item, row of a table, link elsewhere or advert."""
    lines = text.split("\n")
    prose = [number for number, line in enumerate(lines) if words_in(line) >= _PROSE_WORDS]
    between = range(prose[0], prose[-1]) if prose else range(0)
    start = 0
    for number, line in enumerate(lines):
        kind = _kind_of(line, title, known, is_opening=number < _OPENING, is_between=number in between)
        if kind is not None:
            yield Span(start, start + len(line)), kind
        start += len(line) + 1


def _kind_of(line: str, title: str, known: KnownLines, *, is_opening: bool, is_between: bool) -> Kind | None:
    if is_opening and line and alike(line, title):
        return Kind.TITLE
    if is_opening and byline(line):
        return Kind.METADATA
    if (is_between and _CELLS in line) or (known.own and folded(line) in known.own):
        return Kind.BODY
    return Kind.BOILERPLATE if known.elsewhere and folded(line) in known.elsewhere else None
