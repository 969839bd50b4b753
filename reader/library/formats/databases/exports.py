"""Recognises exports of databases within documents, messages and pages."""

from collections.abc import Callable, Iterable, Sequence

from reader.library.formats.databases import europresse, factiva, factiva_text, nexis, nexis_older, proquest
from reader.library.formats.file import File
from reader.text.model import Article

_ByParagraphs = tuple[Callable[[Sequence[str]], bool], Callable[[Sequence[str]], Iterable[Article]]]
_ByPage = tuple[Callable[[File], bool], Callable[[File], Iterable[Article]]]
_IN_PARAGRAPHS: tuple[_ByParagraphs, ...] = (
    (proquest.is_export, proquest.articles),
    (nexis.is_export, nexis.articles),
    (nexis_older.is_export, nexis_older.articles),
    (factiva_text.is_export, factiva_text.articles),
)
_IN_PAGES: tuple[_ByPage, ...] = (
    (factiva.recognises, factiva.read),
    (proquest.recognises, proquest.read),
    (nexis.recognises, nexis.read),
    (nexis_older.recognises, nexis_older.read),
    (europresse.recognises, europresse.read),
)


def articles_of_paragraphs(paragraphs: Sequence[str]) -> Iterable[Article]:
    """The articles of paragraphs that are an export of a database; () for other paragraphs."""
    for is_export, articles in _IN_PARAGRAPHS:
        if is_export(paragraphs):
            return articles(paragraphs)
    return ()


def holds_export(paragraphs: Sequence[str]) -> bool:
    """Whether paragraphs or lines are an export of a database."""
    return any(is_export(paragraphs) for is_export, _ in _IN_PARAGRAPHS)


def articles_of_page(page: str) -> Iterable[Article]:
    """The articles of a page that is an export of a database; () for other pages."""
    file = File(page.encode("utf-8", "replace"), "page.html")
    return next((read(file) for recognises, read in _IN_PAGES if recognises(file)), ())
