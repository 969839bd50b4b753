"""Reads zip files within limits: the size of unpacked members is checked before a parser sees them."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from lzma import LZMAError
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from reader.library.formats.file import Unreadable
from reader.library.formats.markup import repaired_xml
from reader.library.importing import limits as caps
from reader.library.importing.refusal import DamageReason

MAGIC = b"PK\x03\x04"
_DAMAGE = (
    BadZipFile, zlib.error, LZMAError, NotImplementedError, EOFError, OSError, ValueError, RuntimeError,
)  # fmt: skip
"""What zipfile raises over damaged, unknown or locked members."""
# Bytes that are unpacked between two checks of the size, so that a bomb is stopped early.
_CHUNK = 1 << 16
_XML = (".xml", ".rels")


@contextmanager
def opened(data: bytes) -> Iterator[ZipFile]:
    """The zip file in some bytes, whose declared sizes are within the limits; raises Unreadable."""
    try:
        archive = ZipFile(io.BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        raise Unreadable(DamageReason.CUT_OFF) from None
    with archive:
        infos = archive.infolist()
        if len(infos) > caps.ZIP_MEMBERS:
            raise Unreadable(DamageReason.TOO_MANY_PARTS)
        if sum(info.file_size for info in infos) > caps.ZIP_TOTAL or any(map(_is_bomb, infos)):
            raise Unreadable(DamageReason.SWELLS)
        yield archive


def names(data: bytes) -> frozenset[str]:
    """The names of a zip file's members; none when it is damaged."""
    if not data.startswith(MAGIC):
        return frozenset()
    try:
        with ZipFile(io.BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except (BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        return frozenset()


def member(archive: ZipFile, name: str) -> bytes:
    """The unpacked bytes of a member, b"" where there is none; raises Unreadable."""
    try:
        with archive.open(name) as stream:
            return _capped(stream)
    except KeyError:
        return b""
    except _DAMAGE:
        raise Unreadable(DamageReason.CUT_OFF_OR_LOCKED) from None


def repacked(data: bytes) -> bytes:
    """The zip file without compression, every member unpacked within the limits; pictures are emptied.

    For parsers that unpack by themselves: members that lie about their size are found here.
    """
    packed = io.BytesIO()
    with opened(data) as archive, ZipFile(packed, "w", zipfile.ZIP_STORED) as plain:
        total = 0
        for name in dict.fromkeys(archive.namelist()):
            if name.endswith("/"):
                continue
            content = b"" if _is_picture(name) else member(archive, name)
            if name.endswith(_XML):
                content = repaired_xml(content)
            total += len(content)
            if total > caps.ZIP_TOTAL:
                raise Unreadable(DamageReason.SWELLS)
            plain.writestr(name, content)
    return packed.getvalue()


def _capped(stream: IO[bytes]) -> bytes:
    chunks: list[bytes] = []
    length = 0
    while chunk := stream.read(_CHUNK):
        chunks.append(chunk)
        length += len(chunk)
        if length > caps.ZIP_MEMBER:
            raise Unreadable(DamageReason.SWELLS)
    return b"".join(chunks)


def _is_bomb(info: ZipInfo) -> bool:
    if info.file_size > caps.ZIP_MEMBER:
        return True
    return info.file_size > caps.ZIP_RATIO_FROM and info.file_size > caps.ZIP_RATIO * max(
        info.compress_size, 1
    )


def _is_picture(name: str) -> bool:
    return "/media/" in name or name.startswith(("Pictures/", "Thumbnails/"))
