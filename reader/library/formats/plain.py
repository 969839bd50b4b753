"""Plain text: the article's text is exactly the file's decoded text."""

import re
from collections.abc import Iterator

from reader.library.formats.file import File, Unreadable
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.metadata.masthead import masthead
from reader.library.importing.metadata.signatures import author_field
from reader.library.importing.refusal import ContentReason
from reader.text.model import Article, FieldName, Kind

_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
# Of the first characters; text with a few broken bytes has less, a program or a picture a fifth and more.
_NOT_TEXT_SHARE = 0.02
# Characters: what a text is shows on its first pages, and the rest need not be counted.
_LOOKED_AT = 20_000


def recognises(file: File) -> bool:
    """Whether the bytes decode to something that people write."""
    return is_written(file.decoded.text)


def is_written(text: str) -> bool:
    """Whether it is what people write, by its first characters, not what a program or a lock makes."""
    sample = text[:_LOOKED_AT]
    return len(_NOT_TEXT.findall(sample)) <= max(_NOT_TEXT_SHARE * len(sample), 1)


def read(file: File) -> Iterator[Article]:
    """The one article of a text file."""
    if not file.text.strip():
        raise Unreadable(ContentReason.NO_TEXT)
    fields = fields_from_opening(file.text)
    if FieldName.AUTHOR not in fields and (author := author_field(file.text)):
        fields[FieldName.AUTHOR] = author
    above = masthead(file.text)
    yield Article(file.text, fields, kinds=tuple((span, Kind.METADATA) for span in above.lines))
