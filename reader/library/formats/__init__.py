"""Reads articles from files: load(path) gives them or raises UnreadableFile; each format is a module."""

import os
import stat
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from reader.library.formats.decoding import is_text_codec
from reader.library.formats.file import NO_HINTS, File, Hints, Unreadable, UnreadableFile
from reader.library.importing import limits
from reader.library.importing.refusal import ContentReason, DamageReason, FileReason, Refusal
from reader.library.importing.repairs import one_line
from reader.text.model import Article

__all__ = ["NO_HINTS", "Hints", "Loaded", "UnreadableFile", "load", "load_bytes", "read_bytes", "with_origin"]

_READING = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
"""The flags to open files with: never waiting, as a pipe may have replaced the file meanwhile."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """An article as read from a file.

    Attributes:
        article: its text is "" where only its address or fields are known (see Article.is_text_missing).
        original: all bytes of its file, the same object for all articles of one file.
        format: the short name of the format, such as "html".
    """

    article: Article
    original: bytes
    format: str


def load(path: Path) -> tuple[Loaded, ...]:
    """All articles of a file, read in this process (see ReadingProcess); raises UnreadableFile."""
    return with_origin(load_bytes(read_bytes(path), path.name), str(path))


def load_bytes(data: bytes, name: str, hints: Hints = NO_HINTS, *, encoding: str = "") -> tuple[Loaded, ...]:
    """All articles in some bytes; raises UnreadableFile.

    Args:
        data: the bytes of a file, a selection or a page.
        name: their name in errors, whose ending decides where the bytes do not.
        hints: what is known besides.
        encoding: the codec to decode text with, whatever the bytes say (Read as…).
    """
    # Parsers come with the table: imported only where files are read, in the window's child process.
    from reader.library.formats.registry import articles_of

    hints = replace(hints, encoding=encoding) if encoding else hints
    if hints.encoding and not is_text_codec(hints.encoding):
        raise UnreadableFile(name, Refusal(ContentReason.UNKNOWN_ENCODING, hints.encoding[:100]))
    file = File(data, name, hints)
    try:
        form, articles = articles_of(file)
    except Unreadable as error:
        raise UnreadableFile(name, error.refusal) from None
    except RecursionError:
        raise UnreadableFile(name, Refusal(DamageReason.PARTS_TOO_DEEP)) from None
    digest = sha256(data).hexdigest()
    return tuple(Loaded(replace(article, digest=digest, size=len(data)), data, form) for article in articles)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of at most limits.FILE; raises UnreadableFile."""
    try:
        if path.is_dir():
            next(path.iterdir(), None)  # raises the reason where it cannot be listed
            raise UnreadableFile(path.name, Refusal(FileReason.FOLDER))
        if not path.exists():
            raise UnreadableFile(path.name, Refusal(FileReason.NOT_FOUND))
        if not path.is_file():
            raise UnreadableFile(path.name, Refusal(FileReason.NO_FILE))
        with os.fdopen(os.open(path, _READING), "rb") as stream:
            state = os.fstat(stream.fileno())
            if not stat.S_ISREG(state.st_mode):
                raise UnreadableFile(path.name, Refusal(FileReason.NO_FILE))
            data = stream.read(limits.FILE + 1) if state.st_size <= limits.FILE else b""
            after = os.fstat(stream.fileno())
    except OSError as error:
        said = (error.strerror or "it cannot be read").lower()
        raise UnreadableFile(path.name, Refusal(FileReason.SYSTEM, said)) from None
    if max(state.st_size, len(data)) > limits.FILE:
        raise UnreadableFile(path.name, Refusal(FileReason.TOO_LONG, limits.FILE // limits.MEGABYTE))
    if (state.st_size, state.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UnreadableFile(path.name, Refusal(FileReason.BEING_WRITTEN))
    return data


def with_origin(loaded: tuple[Loaded, ...], path: str) -> tuple[Loaded, ...]:
    """The articles with their path as origin, numbered ("path#2") where a file holds several."""
    path, several = one_line(path), len(loaded) > 1
    origins = (f"{path}#{number}" if several else path for number in range(1, len(loaded) + 1))
    return tuple(
        one if one.article.origin else replace(one, article=replace(one.article, origin=origin))
        for one, origin in zip(loaded, origins, strict=True)
    )
