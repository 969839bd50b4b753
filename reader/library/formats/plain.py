"""Plain text: the article's text is the file's, or the words of a part of a page."""

import re
from collections.abc import Iterator
from itertools import islice

from reader.library.formats.file import File, Unreadable
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed, plain_text
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.metadata.masthead import masthead
from reader.library.importing.metadata.signatures import author_field
from reader.library.importing.refusal import ContentReason
from reader.text.model import Article, FieldName, Kind

_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
# The share of characters that are not text: a text with some broken bytes has less, other data a fifth.
_NOT_TEXT_SHARE = 0.02
# Characters that are looked at: the first pages show whether a file is text.
_LOOKED_AT = 20_000
_CLOSED = re.compile(
    r"</(?:p|div|li|ul|ol|td|tr|article|section|aside|main|body|html|h[1-6]|title)\s*>", re.IGNORECASE
)
# Closing tags that make a text a part of a page: a text about tags has fewer.
_FEWEST_CLOSED = 5


def recognises(file: File) -> bool:
    """Bytes that can be decoded to text."""
    return is_written(file.decoded.text)


def is_written(text: str) -> bool:
    """Whether the beginning is text, not the data of a program or an encrypted file."""
    sample = text[:_LOOKED_AT]
    return len(_NOT_TEXT.findall(sample)) <= max(_NOT_TEXT_SHARE * len(sample), 1)


def read(file: File) -> Iterator[Article]:
    """The one article of a text file."""
    text = _words_of_page(file.text) if _is_part_of_page(file.text) else file.text
    if not text.strip():
        raise Unreadable(ContentReason.NO_TEXT)
    fields = fields_from_opening(text)
    if FieldName.AUTHOR not in fields and (author := author_field(text)):
        fields[FieldName.AUTHOR] = author
    above = masthead(text)
    yield Article(text, fields, kinds=tuple((span, Kind.METADATA) for span in above.lines))


def _is_part_of_page(text: str) -> bool:
    """Whether a text is a part of a page: it has several closing tags of blocks."""
    return sum(1 for _ in islice(_CLOSED.finditer(text), _FEWEST_CLOSED)) == _FEWEST_CLOSED


def _words_of_page(text: str) -> str:
    return plain_text(parsed(shrunk(text)))
