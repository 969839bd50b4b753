"""Puts the subheads of an article back above the paragraphs that were extracted without them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import alike, folded
from reader.library.formats.web.texts import text_of
from reader.text.counting import words_in

_HEADINGS = ("h2", "h3", "h4")
# Headings of a page that are looked at: no report has more.
_MOST = 1_000
# Words of a subhead: one with more is a paragraph in the form of a heading.
_MOST_WORDS = 25
# Words of the paragraph below: a shorter one may be on the page more than once.
_FEWEST_BELOW = 10


@dataclass(frozen=True, slots=True)
class Subhead:
    """A heading, and the folded words of the paragraph below it."""

    words: str
    below: str


def subheads(tree: HtmlElement) -> list[Subhead]:
    """The headings of a page with a paragraph right below them, in order."""
    return [
        Subhead(words, folded(said))
        for heading in islice(tree.iter(*_HEADINGS), _MOST)
        if (below := heading.getnext()) is not None and below.tag == "p"
        if 0 < words_in(words := text_of(heading)) <= _MOST_WORDS
        if words_in(said := text_of(below)) >= _FEWEST_BELOW
    ]


def with_subheads(text: str, heads: Sequence[Subhead], title: str) -> str:
    """The article's text with those headings that it lacks, but for its title, each above its paragraph."""
    lines, at = text.split("\n"), 0
    told = [folded(line) for line in lines]
    for head in heads:
        if alike(head.words, title):
            continue
        try:
            found = told.index(head.below, at)
        except ValueError:
            continue
        at = found + 1
        if folded(head.words) not in told[max(found - 1, 0) : found]:
            lines.insert(found, head.words)
            told.insert(found, folded(head.words))
            at += 1
    return "\n".join(lines)
