"""What is kept, read back part by part: each part is what it should be, or nothing is taken of the whole."""

import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from math import isfinite
from typing import Any

from reader.compare.keeping.checksum import behind_checksum, without_checksum
from reader.text.model import Article, Kind, Sentence, Span

END = b"\n"
"""Between what is told in words and what stands in columns, which is much and is read at once."""
# The level of packing: scores can hardly be packed, and harder packing takes several times as long.
QUICKLY = 1
# Bytes; the comparison of the two longest texts that are compared has fewer.
MOST_UNPACKED = 64_000_000


class NotWritten(ValueError):  # noqa: N818  # it says what is the matter
    """These bytes are not what was kept of these articles: they are damaged, or were never that."""


MISREAD = (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, zlib.error)
"""What reading damaged bytes may raise."""


def packed(told: dict[str, Any], columns: bytes) -> bytes:
    """What is told in words, and what stands in columns, behind a checksum."""
    words = json.dumps(told, separators=(",", ":")).encode()
    return behind_checksum(zlib.compress(words + END + columns, QUICKLY))


def unpacked(content: bytes) -> tuple[dict[str, Any], bytes]:
    """Both as they were packed.

    Raises:
        NotWritten: the content is damaged; so do other errors of MISREAD say.
    """
    held = without_checksum(content)
    if held is None:
        raise NotWritten("the checksum is another one")
    told, _, columns = zlib.decompressobj().decompress(held, MOST_UNPACKED).partition(END)
    found = json.loads(told)
    if not isinstance(found, dict):
        raise NotWritten("it holds nothing")
    return found, columns


def sentences_told(sentences: Iterable[Sentence]) -> list[list[Any]]:
    """Sentences as they are kept: their ends, kind and paragraph."""
    return [[*ends(s.span), s.kind, s.paragraph] for s in sentences]


def sentences_read(rows: Iterable[Sequence[Any]], article: Article) -> Iterator[Sentence]:
    """The sentences of an article that were kept so."""
    for index, (start, end, kind, paragraph) in enumerate(rows):
        yield Sentence(index, span_read(start, end, article), Kind(kind), whole(paragraph))


def ends(span: Span) -> tuple[int, int]:
    """A span as it is kept."""
    return span.start, span.end


def span_read(start: object, end: object, article: Article) -> Span:
    """A span of an article's text."""
    span = Span(whole(start), whole(end))
    if not 0 <= span.start <= span.end <= len(article.text):
        raise NotWritten("it is of another text")
    return span


def place(value: object, count: int) -> int:
    """The number of one of so many things."""
    found = whole(value)
    if not 0 <= found < count:
        raise NotWritten("there is no such sentence")
    return found


def whole(value: object) -> int:
    """A whole number."""
    if not isinstance(value, int):
        raise NotWritten("it is no number")
    return value


def part(value: object) -> float:
    """A finite number."""
    if not isinstance(value, float | int) or not isfinite(value):
        raise NotWritten("it is no part of a whole")
    return value


def words(value: object) -> str:
    """A text."""
    if not isinstance(value, str):
        raise NotWritten("it is no text")
    return value
