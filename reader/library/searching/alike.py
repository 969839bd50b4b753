"""Which reports are most like one: those that have most of its telling words, by the index of words."""

import sqlite3
from itertools import islice

from reader.library.searching import index
from reader.library.searching.folding import folded, spaced
from reader.text.model import Article

# Of the most telling words: those after them stand in many reports, and are looked up for nothing.
SOUGHT = 12
# Reports that are listed as most like one: those after them have little in common with it.
FEW = 20
WEIGHTS = "2.0, 0.0, 0.0, 1.0"
"""What a word in headline, outlet, author and text counts; no two reports are alike for their outlet."""


def nearest(db: sqlite3.Connection, article: Article, apart_from: int, most: int) -> tuple[int, ...]:
    """The reports that are there and are most like an article, the nearest first.

    Args:
        db: of a library whose index of words is filled.
        article: whatever is in the library, or not.
        apart_from: the lineage of reports that are left out: versions of the same.
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
    """The most telling words of an article as they begin, the first ones first; folded as they are sought."""
    from reader.compare.grouping import telling_words  # noqa: PLC0415  # brings word lists and stemmers

    return [folded(word) for word in islice(telling_words(article), SOUGHT)]
