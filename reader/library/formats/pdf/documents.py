"""PDF among the formats; what reads it is loaded when one comes."""

from collections.abc import Iterator

from reader.library.formats.file import HEAD, File
from reader.text.model import Article

_SIGN = b"%PDF-"


def recognises(file: File) -> bool:
    """The signature, which may come some bytes after the beginning."""
    return _SIGN in file.data[:1024] or (file.suffix == ".pdf" and _SIGN in file.data[:HEAD])


def read(file: File) -> Iterator[Article]:
    """The articles of a document; raises Unreadable."""
    from reader.library.formats.pdf import articles

    yield from articles.read(file)
