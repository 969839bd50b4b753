"""Links: .url, .webloc and .desktop files and bare addresses, each an article without text."""

import re
from collections.abc import Iterator

from reader.library.formats.file import File, Unreadable
from reader.library.formats.web.saved.webarchive import property_list
from reader.library.importing.addresses import web_address
from reader.library.importing.refusal import ContentReason
from reader.text.model import Article, Field, FieldName, Provenance

_SECTION = re.compile(r"^\s*\[(?:InternetShortcut|Desktop Entry)\]\s*$", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"^\s*URL(?:\[\$e\])?\s*=\s*(\S+)\s*$", re.IGNORECASE | re.MULTILINE)
_NAME = re.compile(r"^\s*Name\s*=\s*(.+?)\s*$", re.IGNORECASE | re.MULTILINE)
# Bytes of a file of links: one with a single address is far smaller.
_LONGEST = 65_536
# Lines of addresses: a longer list is not meant to be read as reports.
_MOST = 200


def recognises(file: File) -> bool:
    """A shortcut, a property list with an address, or text of nothing but addresses."""
    if len(file.data) > _LONGEST:
        return False
    if file.data.startswith((b"bplist0", b"<?xml")):
        return (
            b"URL" in file.data
            and b"WebMainResource" not in file.data
            and b"<rss" not in file.data
            and _is_list(file)
        )
    return bool(_SECTION.search(file.opening)) or bool(_bare(file))


def read(file: File) -> Iterator[Article]:
    """An article without text for each address."""
    if file.data.startswith((b"bplist0", b"<?xml")):
        found = [(str(property_list(file.data).get("URL") or ""), "")]
    elif _SECTION.search(file.opening):
        stated, named = _ADDRESS.search(file.text), _NAME.search(file.text)
        found = [(stated[1] if stated else "", named[1] if named else "")]
    else:
        found = _bare(file)
    links = [(web_address(address), title) for address, title in found]
    if not any(address for address, _ in links):
        raise Unreadable(ContentReason.NO_WEB_LINK)
    for address, title in links:
        if address:
            yield link(address, title or ("" if file.suffix not in _ENDINGS else file.stem))


def link(address: str, title: str = "") -> Article:
    """An article of which only the address is known, and perhaps the title of the link."""
    title = " ".join(title.split())
    is_title = title and not web_address(title)
    fields = {FieldName.TITLE: Field(title, Provenance.FILE_NAME, is_guess=True)} if is_title else {}
    return Article("", fields, origin=address)


def _is_list(file: File) -> bool:
    return b"<plist" in file.data[:1000] or file.data.startswith(b"bplist0")


def _bare(file: File) -> list[tuple[str, str]]:
    lines = [line.strip() for line in file.text.splitlines() if line.strip() and not line.startswith("#")]
    if not lines or len(lines) > _MOST or not web_address(lines[0]):
        return []
    if file.hints.media_type == "text/x-moz-url":  # address and title in turn
        return list(zip(lines[::2], [*lines[1::2], ""], strict=False))
    return [(line, file.hints.title) for line in lines] if all(map(web_address, lines)) else []


_ENDINGS = {".url", ".webloc", ".desktop", ".website"}
