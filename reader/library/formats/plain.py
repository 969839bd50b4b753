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
from reader.library.importing.refusal import ContentReason, DamageReason
from reader.text.model import Article, FieldName, Kind

_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
# The share of characters that are not text: a text with some broken bytes has less, other data a fifth.
_NOT_TEXT_SHARE = 0.02
# Characters that are looked at: the first pages show whether a file is text.
_LOOKED_AT = 20_000
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])
"""The bytes of control characters that no text has; that of escape begins codes of some encodings."""
# Bytes from which these are counted: in fewer, a word in UTF-16 has as few others as other data.
_FEWEST_BYTES = 64
# The share of these from which data is no text, whatever the rest is: a text in UTF-32 has three quarters.
_MOSTLY_CONTROLS = 0.8
# The share from which it is none if hardly any other bytes occur: of a text in UTF-16 they are half.
_HALF_CONTROLS = 0.5
# Different other bytes at least in a text of which half are these: a sentence has more letters.
_FEWEST_OTHERS = 5
_CLOSED = re.compile(
    r"</(?:p|div|li|ul|ol|td|tr|article|section|aside|main|body|html|h[1-6]|title)\s*>", re.IGNORECASE
)
# Closing tags that make a text a part of a page: a text about tags has fewer.
_FEWEST_CLOSED = 5
_REST = re.compile(
    r"\\(?:pard?|plain|fs?\d{1,3}|lang\d{3,5})(?![a-zA-Z0-9])|\\u\d{3,5}\?|\\'[0-9a-f]{2}"  # of RTF
    r"|^Content-(?:Type|Transfer-Encoding|Disposition|Location):"  # of a message
    r"|^[A-Za-z0-9+/]{60,76}$|=[0-9A-F]{2}=[0-9A-F]{2}|\w=$"  # of what a message packs
    r"|</(?:item|entry|pubDate|guid)>",  # of a feed
    re.MULTILINE,
)
"""Codes of formats that are told by their beginning, in a file of which that is lost."""
# Such codes from which a text is the rest of such a file: a text about them has fewer.
_FEWEST_CODES = 6
# Characters a code at the most in such a rest: codes stand in every line of it.
_APART = 600


def recognises(file: File) -> bool:
    """Bytes that can be decoded to text."""
    return is_written(file.decoded.text)


def is_written(text: str) -> bool:
    """Whether the beginning is text, not the data of a program or an encrypted file."""
    sample = text[:_LOOKED_AT]
    return len(_NOT_TEXT.findall(sample)) <= max(_NOT_TEXT_SHARE * len(sample), 1)


def is_mostly_controls(data: bytes) -> bool:
    """Whether most of the beginning is NULs or other controls, as no encoding of a text has them."""
    sample = data[:_LOOKED_AT]
    others = sample.translate(None, _CONTROLS)
    share = 1 - len(others) / max(1, len(sample))
    if len(sample) < _FEWEST_BYTES:
        return False
    return share > _MOSTLY_CONTROLS or (share >= _HALF_CONTROLS and len(set(others)) < _FEWEST_OTHERS)


def read(file: File) -> Iterator[Article]:
    """The one article of a text file; what is left of another format is refused."""
    if _is_rest(file.text):
        raise Unreadable(DamageReason.CUT_OFF)
    text = _words_of_page(file.text) if _is_part_of_page(file.text) else file.text
    if not text.strip():
        raise Unreadable(ContentReason.NO_TEXT)
    fields = fields_from_opening(text)
    if FieldName.AUTHOR not in fields and (author := author_field(text)):
        fields[FieldName.AUTHOR] = author
    above = masthead(text)
    yield Article(text, fields, kinds=tuple((span, Kind.METADATA) for span in above.lines))


def _is_rest(text: str) -> bool:
    """Whether a text is what is left of a file of another format, of which the beginning is lost."""
    codes = sum(1 for _ in _REST.finditer(text[:_LOOKED_AT]))
    return codes >= max(_FEWEST_CODES, len(text[:_LOOKED_AT]) / _APART)


def _is_part_of_page(text: str) -> bool:
    """Whether a text is a part of a page: it has several closing tags of blocks."""
    return sum(1 for _ in islice(_CLOSED.finditer(text), _FEWEST_CLOSED)) == _FEWEST_CLOSED


def _words_of_page(text: str) -> str:
    return plain_text(parsed(shrunk(text)))
