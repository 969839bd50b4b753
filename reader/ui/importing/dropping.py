"""What was dropped or pasted: files, links, or text, told apart."""

import os
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl

from reader.library.importing.set_aside import SetAside
from reader.ui.widgets.carried import OURS

ADDRESS_AND_TITLE = {"text/x-moz-url": "utf-16-le", "_NETSCAPE_URL": "utf-8"}
"""Address and title of a dragged link, one a line, which browsers add to the bare address: Firefox under the
first name, Chromium under the second."""

LINK_FILES = {".url", ".webloc", ".desktop"}
"""Windows' browsers drag such a file along with the link itself; it is the same report."""

SOURCE_ADDRESS = {"text/x-moz-url-priv": "utf-16-le", "chromium/x-source-url": "utf-8"}
"""The page a selection was taken from: Firefox says so under the first name, Chromium under the second."""

WINDOWS_HTML = 'application/x-qt-windows-mime;value="HTML Format"'
"""A selection as Windows hands it over, with its address in a head of its own that a format reads."""

PROMISED = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
"""Windows' list of files that a program makes only when they are taken: a mail, or a part of a ZIP file."""
_OF_A_NAME = slice(72, 592)
"""Where the name of the first of them stands, behind the count, in UTF-16."""
_OF_A_COUNT = 4

WEB = ("http://", "https://")
_MAIL = "message"
"""Scheme of the address by which Apple's Mail names a message."""
_ANCHOR = re.compile(r"<a\b[^>]{0,4000}>([^<]{1,400})</a>", re.IGNORECASE)
_ONE_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WebLink:
    """A web address and what the browser calls the page, "" if it did not say."""

    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """A piece of text or HTML that was selected somewhere.

    Attributes:
        name: ends as a file of its format would.
        media_type: "text/html" or "text/plain".
        address: of the page it was selected on, "" if nobody said.
    """

    data: bytes
    name: str
    media_type: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """Everything that came in one drop or paste.

    Attributes:
        paths: files and folders. links: web addresses. clips: selected text.
        is_picture: there was nothing but a picture, which cannot be read.
        is_promise: a program offers a message or a packed file, and would make a file of it only later.
        set_aside: files on which the program failed before, to be tried again.
        story: the id of that into which it is to come; None for the one that is open.
        is_by_itself: it came into a watched folder; nobody has asked for it.
    """

    paths: tuple[Path, ...] = ()
    links: tuple[WebLink, ...] = ()
    clips: tuple[Clip, ...] = ()
    is_picture: bool = False
    is_promise: bool = False
    set_aside: tuple[SetAside, ...] = ()
    story: int | None = None
    is_by_itself: bool = False

    def __bool__(self) -> bool:
        held = self.paths or self.links or self.clips or self.set_aside
        return bool(held or self.is_picture or self.is_promise)


def can_take(mime: QMimeData) -> bool:
    """Whether there is anything in a drag that could become a report; what comes from here is one already."""
    if mime.hasFormat(OURS):
        return False
    return mime.hasUrls() or mime.hasHtml() or mime.hasText() or mime.hasFormat(PROMISED)


def incoming(mime: QMimeData | None, clip_name: str) -> Incoming:
    """What is in a drop or on the clipboard; clip_name is what to call a piece of text.

    A list of files can be read as text too, so addresses are looked for first.
    """
    if mime is None:  # what Qt gives for an empty clipboard
        return Incoming()
    if mime.hasUrls() and (found := _addressed(mime)):
        return found
    if _is_promise(mime):
        return Incoming(is_promise=True)
    if _ONE_ADDRESS.fullmatch(mime.text().strip()):
        return Incoming(links=(WebLink(mime.text().strip(), _title(mime)),))
    return _selected(mime, clip_name)


def _selected(mime: QMimeData, clip_name: str) -> Incoming:
    text, address = mime.text(), _source_address(mime)
    if mime.hasHtml():
        data = bytes(mime.data(WINDOWS_HTML).data()) or _page(mime.html())
        return Incoming(clips=(Clip(data, f"{clip_name}.html", "text/html", address),))
    if text.strip():
        data = text.encode("utf-8", "surrogatepass")
        return Incoming(clips=(Clip(data, f"{clip_name}.txt", "text/plain", address),))
    return Incoming(is_picture=mime.hasImage())


def _addressed(mime: QMimeData) -> Incoming:
    urls = mime.urls()
    web = dict.fromkeys(u.toString(QUrl.ComponentFormattingOption.FullyEncoded) for u in urls if _is_web(u))
    paths = [Path(_local(url)) for url in urls if url.isLocalFile()]
    if web:
        paths = [path for path in paths if path.suffix.lower() not in LINK_FILES]
    title = _title(mime) if len(web) == 1 else ""
    return Incoming(tuple(dict.fromkeys(paths)), tuple(WebLink(address, title) for address in web))


def _local(url: QUrl) -> str:
    """The path of a file; Qt loses the bytes of a name that are no UTF-8, which other systems allow."""
    path = url.toLocalFile()
    if os.name == "posix" and "\ufffd" in path:
        return os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))
    return path


def _is_web(url: QUrl) -> bool:
    return url.scheme().lower() in {"http", "https"} and bool(url.host())


def _is_promise(mime: QMimeData) -> bool:
    is_mail = any(url.scheme().lower() == _MAIL for url in mime.urls())
    return is_mail or (mime.hasFormat(PROMISED) and not mime.hasHtml())


def _title(mime: QMimeData) -> str:
    """What the place they come from calls the link: beside it, as the name of a file for it, or as a page."""
    return _title_beside(mime) or _promised_name(mime) or _anchor(mime)


def _promised_name(mime: QMimeData) -> str:
    name = bytes(mime.data(PROMISED).data())[_OF_A_COUNT:][_OF_A_NAME].decode("utf-16-le", "replace")
    path = Path(name.partition("\0")[0])
    return path.stem if path.suffix.lower() in LINK_FILES else ""


def _anchor(mime: QMimeData) -> str:
    found = _ANCHOR.search(mime.html()) if mime.hasHtml() else None
    title = " ".join(unescape(found[1]).split()) if found else ""
    return "" if title.startswith(WEB) else title


def _title_beside(mime: QMimeData) -> str:
    for form, encoding in ADDRESS_AND_TITLE.items():
        lines = bytes(mime.data(form).data()).decode(encoding, "replace").lstrip("\ufeff").split("\n")
        title = lines[1].strip("\0\r ") if len(lines) > 1 else ""
        if title and not title.startswith(WEB):
            return title
    return ""


def _source_address(mime: QMimeData) -> str:
    for form, encoding in SOURCE_ADDRESS.items():
        address = bytes(mime.data(form).data()).decode(encoding, "replace").strip("\ufeff\0\r\n ")
        if address.startswith(WEB):
            return address
    return ""


def _page(html: str) -> bytes:
    # Qt has decoded it; without the declaration a reader would have to guess the encoding again.
    return f'<meta charset="utf-8">{html}'.encode("utf-8", "surrogatepass")
