"""Finds the reports that are most like one: those with most of its telling words, by the index."""

import sqlite3
from itertools import islice

from reader.library.searching import index
from reader.library.searching.folding import folded, spaced
from reader.text.model import Article

# Telling words that are looked up: those after them are in too many reports to help.
SOUGHT = 12
# Reports that are listed as most like one: those after them have little in common with it.
FEW = 20
WEIGHTS = "2.0, 0.0, 0.0, 1.0"
"""The weights of headline, outlet, author and text; an outlet makes no two reports alike."""


def nearest(db: sqlite3.Connection, article: Article, apart_from: int, most: int) -> tuple[int, ...]:
    """The ids of the reports that are most like an article, the nearest first.

    Args:
        db: a library whose index of words is filled.
        article: any article, in the library or not.
        apart_from: the lineage to leave out: versions of the same report.
        most: how many at most.
    """
    words = [f'"{spaced(word)}"*' for word in telling(article) if spaced(word)]
    if not words:
        return ()
    rows = db.execute(_NEAREST, (" OR ".join(words), apart_from, most))
    return tuple(int(number) for (number,) in rows.fetchall())


_NEAREST = (
    f"SELECT article.id FROM {index.NAME} JOIN indexed ON place = {index.NAME}.rowid"  # noqa: S608  # ours
    f" JOIN article ON article.id = article WHERE {index.NAME} MATCH ? AND removed IS NULL AND lineage <> ?"
    f" ORDER BY bm25({index.NAME}, {WEIGHTS}), article.id DESC LIMIT ?"
)


def telling(article: Article) -> list[str]:
    """The most telling words of an article, folded, the most telling first."""
    from reader.compare.grouping import telling_words  # noqa: PLC0415  # brings word lists and stemmers

    return [folded(word) for word in islice(telling_words(article), SOUGHT)]
