"""The paragraphs of files inside a Word document (altChunk), which Word shows as part of its text."""

import posixpath
from zipfile import ZipFile

from lxml.etree import _Element

from reader.library.formats import xml, zips
from reader.library.formats.decoding import decode
from reader.library.formats.mail import messages
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed, plain_text

_RELATIONS = "word/_rels/document.xml.rels"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_PACKED = b"PK\x03\x04"


def chunks(archive: ZipFile, body: _Element) -> dict[str, list[str]]:
    """The paragraphs of each part that an altChunk names, by its id; each part is read once."""
    named = dict.fromkeys(chunk_id(element) for element in body.iter("{*}altChunk"))
    held = zips.member(archive, _RELATIONS) if named else b""
    relations = xml.find_all(xml.parse(held), "Relationship") if held.strip() else ()
    paths = {relation.get("Id", ""): _path(relation.get("Target", "")) for relation in relations}
    parts = {paths[name]: name for name in reversed(named) if name in paths}
    return {name: _lines(zips.member(archive, path)) for path, name in parts.items()}


def chunk_id(element: _Element) -> str:
    """The id by which an altChunk names its part."""
    return element.get(_ID, "")


def _lines(data: bytes) -> list[str]:
    """The paragraphs of a page, a saved page or plain text; none of other files."""
    if not data.strip() or data.startswith((_PACKED, b"{\\rtf")):
        return []
    if messages.is_message(data.lstrip()) or data.lstrip()[:13].lower() == b"mime-version:":
        return messages.lines_of(messages.parsed(data.lstrip()))
    text = decode(data).text
    return plain_text(parsed(shrunk(text))).split("\n") if "<" in text[:200] else text.splitlines()


def _path(target: str) -> str:
    return posixpath.normpath(posixpath.join("word", target)).lstrip("/") if target else ""
