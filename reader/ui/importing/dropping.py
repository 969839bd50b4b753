"""Tells apart what was dropped or pasted: files, links or text."""

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
"""MIME types, with encodings, of a dragged link's address and title on two lines: Firefox's, Chromium's."""

LINK_FILES = {".url", ".webloc", ".desktop"}
"""Suffixes of files that browsers on Windows add to a dragged link, and that stand for the same report."""

SOURCE_ADDRESS = {"text/x-moz-url-priv": "utf-16-le", "chromium/x-source-url": "utf-8"}
"""MIME types, with encodings, of the address of the page that text was selected on: Firefox's, Chromium's."""

WINDOWS_HTML = 'application/x-qt-windows-mime;value="HTML Format"'
"""The MIME type of selected HTML on Windows, with its address in a header that formats/web reads."""

PROMISED = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
"""Windows' list of files that a program writes only once they are taken: a mail, or a part of a ZIP file."""
_OF_A_NAME = slice(72, 592)
"""The bytes of the first file's name, in UTF-16, after the count."""
_OF_A_COUNT = 4

WEB = ("http://", "https://")
_MAIL = "message"
"""The scheme of URLs with which Apple's Mail names a message."""
_ANCHOR = re.compile(r"<a\b[^>]{0,4000}>([^<]{1,400})</a>", re.IGNORECASE)
_ONE_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WebLink:
    """A web address and the title that the browser gave with it, "" if none."""

    address: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Clip:
    """Selected text or HTML.

    Attributes:
        data: its bytes.
        name: with the suffix of a file of its format.
        media_type: "text/html" or "text/plain".
        address: of the page it was selected on, "" if that is not known.
    """

    data: bytes
    name: str
    media_type: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What is to be imported together, from one drop, paste or choice of files.

    Attributes:
        paths: files and folders. links: web addresses. clips: selected text.
        is_picture: whether there was only a picture, which cannot be read.
        is_promise: whether a program offered a message or archived file that it would write only later.
        set_aside: files on which the program failed before, to be tried again.
        story: the id of the story to add to; None for the open one.
        is_by_itself: whether it comes from a watched folder, so that nobody asked for it.
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
    """Whether a drag holds anything that could become a report; drags from our own windows do not."""
    if mime.hasFormat(OURS):
        return False
    return mime.hasUrls() or mime.hasHtml() or mime.hasText() or mime.hasFormat(PROMISED)


def incoming(mime: QMimeData | None, clip_name: str) -> Incoming:
    """What is in a drop or on the clipboard; clip_name names selected text.

    Files and links come first, since a list of files is also offered as text.
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
    """The path of a local file, with bytes that are not UTF-8, which Qt loses and Unix allows."""
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
    """The title of a link: given beside it, as the name of a file for it, or as the text of an anchor."""
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
    # Qt has decoded it: without the declaration the encoding would have to be guessed again.
    return f'<meta charset="utf-8">{html}'.encode("utf-8", "surrogatepass")
