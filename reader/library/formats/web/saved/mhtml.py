"""A page saved as an MHTML file, with the address that the browser noted."""

import re
from collections.abc import Iterator
from email.message import EmailMessage

from reader.library.formats.file import File, Unreadable
from reader.library.formats.mail import messages
from reader.library.formats.web import html
from reader.library.importing.refusal import ContentReason
from reader.text.model import Article

_SAVED = re.compile(
    rb"^(?:Snapshot-Content-Location:|From:\s*<?Saved by|Content-Type:\s*multipart/related)",
    re.IGNORECASE | re.MULTILINE,
)
_TO_SOMEONE = re.compile(rb"^(?:To|Received|Message-ID):", re.IGNORECASE | re.MULTILINE)


def recognises(file: File) -> bool:
    """The header of a message that a browser wrote."""
    head = file.head.partition(b"\r\n\r\n" if b"\r\n\r\n" in file.head else b"\n\n")[0] + b"\n"
    return bool(_SAVED.search(head)) and not _TO_SOMEONE.search(head) and b":" in head.partition(b"\n")[0]


def read(file: File) -> Iterator[Article]:
    """The article of the page."""
    message = messages.parsed(file.data.lstrip())
    address = messages.header(message, "Snapshot-Content-Location")
    pages = [
        part
        for part in message.walk()
        if isinstance(part, EmailMessage)
        and part.get_content_type() in {"text/html", "application/xhtml+xml"}
    ]
    if not pages:
        raise Unreadable(ContentReason.NO_PAGE)
    main = next((p for p in pages if address and messages.header(p, "Content-Location") == address), pages[0])
    address = address or messages.header(main, "Content-Location")
    yield from html.article_of_page(messages.part_text(main), file.hints.address or address)
