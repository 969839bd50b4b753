"""Exports of databases as PDF: makes paragraphs of the lines of heads, for the modules of the databases."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.library.formats.databases import factiva_text, nexis, nexis_older, nexis_words, proquest_words
from reader.library.formats.databases.exports import articles_of_paragraphs, holds_export
from reader.library.formats.pdf.by_pdfium import PdfLine, PdfPages
from reader.library.formats.pdf.layout import is_at_edge, paragraphs
from reader.text.model import Article

_LATER_PAGE = re.compile(r"(?:page|seite|página|pagina) (?:[2-9]|\d\d+) \S+ \d+", re.IGNORECASE)
# Lines over which a headline wraps in such an export.
_TITLE_LINES = 3
# Lines within which the labels below a title end.
_HEAD = 14


def articles_of_pages(pages: PdfPages) -> Iterable[Article]:
    """The articles of pages that are an export of a database; () for other pages."""
    lines = [line for page in pages.lines for line in page]
    if not holds_export([line.text for line in lines]):
        return ()
    alone, titles = _alone(lines)
    starts = frozenset(line for line in lines if _is_label(line.text)) | alone
    shown = tuple(tuple(_without_running_head(page, pages, titles)) for page in pages.lines)
    found = paragraphs(replace(pages, lines=shown), starts, alone)
    return articles_of_paragraphs([paragraph.text for paragraph in found if not paragraph.is_furniture])


def _alone(lines: Sequence[PdfLine]) -> tuple[frozenset[PdfLine], frozenset[str]]:
    """The lines that are a paragraph by themselves, and the words of lines that may be of a headline."""
    alone: set[PdfLine] = set()
    titles: set[str] = set()
    for place, line in enumerate(lines):
        if place and nexis_words.day(line.text) and not _is_label(line.text):  # the paper is above the date
            alone.update((line, lines[place - 1]))
            titles.update(above.text for above in lines[max(0, place - 1 - _TITLE_LINES) : place - 1])
        elif _is_mark(line.text):
            alone.add(line)
        elif factiva_text.is_count(line.text):
            below = [other.text for other in lines[place + 1 : place + 1 + _HEAD]]
            has_author = place > 0 and factiva_text.is_byline(lines[place - 1].text)
            alone.update(lines[place - has_author : place + 1 + factiva_text.head_length(below)])
    return frozenset(alone), frozenset(titles)


def _is_mark(text: str) -> bool:
    return bool(
        nexis_words.numbered(text)
        or nexis_words.heading(text)
        or nexis.is_end(text)
        or nexis_older.is_count(text)
        or factiva_text.is_number(text)
    )


def _is_label(text: str) -> bool:
    return bool(nexis_words.label(text)[0] or proquest_words.label(text)[0] or nexis_words.is_rights(text))


def _without_running_head(
    page: Sequence[PdfLine], pages: PdfPages, titles: frozenset[str]
) -> Iterable[PdfLine]:
    """The lines of a page without the article's headline, which later pages repeat as running head."""
    is_later = any(_LATER_PAGE.fullmatch(line.text) for line in page)
    for line in page:
        if not (is_later and line.text in titles and is_at_edge(line, pages.heights[line.page])):
            yield line
