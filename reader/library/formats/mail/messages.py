"""E-mail messages, one (.eml) or many (.mbox): the text of each with its subject, sender and date."""

import re
from collections.abc import Iterable, Iterator
from email import message_from_bytes
from email.headerregistry import HeaderRegistry
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import parseaddr
from itertools import chain

from reader.library.formats import lines
from reader.library.formats.databases.exports import articles_of_page, articles_of_paragraphs
from reader.library.formats.decoding import decode
from reader.library.formats.file import HEAD, File, Unreadable
from reader.library.formats.mail.forwarded import forwarded
from reader.library.formats.web import html
from reader.library.formats.web.shrinking import shrunk
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.refusal import DamageReason
from reader.text.counting import words_in
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

_HEADER = re.compile(
    rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]{0,2000}(?:\n|\Z)(?:[ \t][^\n]{0,2000}(?:\n|\Z))*){2,}"
)
_OF_MAIL = re.compile(
    rb"^(?:From|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Subject|To|Date):",
    re.IGNORECASE | re.MULTILINE,
)
_ENVELOPE = re.compile(
    rb"^From [^\n]{3,200}\d{4}[^\n]{0,40}\r?$"
    rb"|(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,300}\n(?=[A-Za-z][A-Za-z0-9-]{1,60}:)",
    re.MULTILINE,
)
"""An mbox's line before a message: with a year in it, or of any form between an empty line and a header."""
_PART = re.compile(
    rb"^--(?P<sign>[^\s\"]{3,70})\r?\n(?=Content-(?:Type|Transfer-Encoding|Disposition):)",
    re.IGNORECASE | re.MULTILINE,
)
"""What begins a part of a message; it shows as text where the header that announced it is damaged."""
_COUNT = re.compile(rb"(\d{1,9})[ \t]*\r?\n")
"""The number of bytes that comes before a message in Apple Mail's files; a property list follows it."""
_FORWARDED = re.compile(r"^(?:(?:fwd?|re|wg|tr|aw)\s?:\s*)+", re.IGNORECASE)
_SENT_ON = re.compile(r"(?:re|aw)?\s?:?\s*(?:fwd?|wg|tr|rv|i|doorst)\s?:", re.IGNORECASE)
# Two lines with colons open many a note, and three that mail knows open a message.
_FEWEST_SIGNS = 3
# Where an address says that somebody sent it; a file's name says it by itself.
_FEWEST_SENT = 2
# Times the words of a message's text has its page, where the text but says that there is one.
_FULLER = 2
_QUOTED = re.compile(r"^(?:>[ \t]?){1,20}", re.MULTILINE)
_REACHED = re.compile(r"@|https?:|\bwww\.|\+\d|\d{3}[ ./-]\d")
"""Addresses and numbers by which the sender is reached."""
_SIGNED = re.compile(r"^--( ?)$", re.MULTILINE)
# Words of a sentence: below two dashes without the space that mail programs set behind them it is a new part.
_SENTENCE = 8
# Lines of a signature: what stands below such a line and is longer is a report.
_MOST_SIGNED = 12
_NAMED = frozenset({".eml", ".emlx", ".mbox", ".mbx"})
_SENT = re.compile(rb"^From:[^\n]{0,200}[\w.+-]@[\w-]+\.[^\n]{2,}$", re.IGNORECASE | re.MULTILINE)


_HEADERS = HeaderRegistry()


def is_message(head: bytes, *, is_named: bool = False) -> bool:
    """Whether bytes begin with a message's header; a short one is one by the file's name or its sender."""
    found = _HEADER.match(head)
    if not found:
        return False
    signs = len({sign.lower() for sign in _OF_MAIL.findall(found[0])})
    return is_named or signs >= (_FEWEST_SENT if _SENT.search(found[0]) else _FEWEST_SIGNS)


def recognises(file: File) -> bool:
    """A message's header, with or without an mbox's line before it."""
    is_named = file.suffix in _NAMED
    return is_message(_without_envelope(file.head), is_named=is_named) and b"\0" not in file.data[:HEAD]


def read(file: File) -> Iterator[Article]:
    """The messages of a file that have any text."""
    raw = file.data.removeprefix(b"\xef\xbb\xbf").lstrip()
    starts = [m.start() for m in _ENVELOPE.finditer(raw)] if raw.startswith(b"From ") else []
    starts = starts or [0]
    for start, end in zip(starts, [*starts[1:], len(raw)], strict=True):
        message = _without_envelope(raw[start:end]).replace(b"\n>From ", b"\nFrom ")
        yield from _articles(parsed(message))


def parsed(data: bytes) -> EmailMessage:
    """The message in some bytes; raises Unreadable when it is nested beyond reason."""
    try:
        message = message_from_bytes(data, policy=EmailPolicy(header_factory=_header))
        is_announced = message["Content-Type"] is not None and message.get_content_maintype() != "multipart"
        if message.is_multipart() or is_announced or not (part := _PART.search(data)):
            return message
        lost = b'Content-Type: multipart/mixed; boundary="' + part["sign"] + b'"\n\n' + data[part.start() :]
        parts = message_from_bytes(lost, policy=EmailPolicy(header_factory=_header))
    except RecursionError:
        raise Unreadable(DamageReason.PARTS_TOO_DEEP) from None
    message.set_payload(parts.get_payload())
    return message


def lines_of(message: EmailMessage) -> list[str]:
    """The paragraphs of a message's text, or of its page where it brings no text."""
    return _fuller(*_texts(message)).splitlines()


def part_text(part: EmailMessage) -> str:
    """The decoded text of one part."""
    content = part.get_payload(decode=True)
    charset = part.get_content_charset() or ""
    return decode(content, declared=charset).text if isinstance(content, bytes) else ""


def header(message: EmailMessage, name: str) -> str:
    """A header's value, "" when it is missing."""
    return str(message[name] or "").strip()


def _header(name: str, value: str) -> str:
    try:
        return _HEADERS(name, value)
    except Exception:  # noqa: BLE001  # email has raised six kinds over damaged headers: these are as they stand
        return value


def _without_envelope(data: bytes) -> bytes:
    if counted := _COUNT.match(data):
        list_at = data.rfind(b"<?xml") if data.rstrip().endswith(b"</plist>") else -1
        return data[counted.end() : list_at if list_at >= 0 else len(data)]
    return data.partition(b"\n")[2] if data.startswith(b"From ") else data


def _articles(message: EmailMessage) -> Iterable[Article]:
    """The article of a message, or those of a database's export that it brings."""
    plain, pages = _texts(message)
    exported = (articles_of_page(page) for page in pages if page.strip())
    if found := tuple(chain(articles_of_paragraphs(plain.splitlines()), *exported)):
        return found
    words = _fuller(plain, pages)
    return [_article(message, words)] if words.strip() else []


def _texts(message: EmailMessage) -> tuple[str, list[str]]:
    """The plain text of a message, and its pages."""
    parts = [part for part in message.walk() if isinstance(part, EmailMessage) and not part.is_multipart()]
    parts = [part for part in parts if part.get_content_disposition() != "attachment"]
    plain = "\n".join(part_text(part) for part in parts if part.get_content_type() == "text/plain")
    return plain, [part_text(part) for part in parts if part.get_content_type() == "text/html"]


def _fuller(plain: str, pages: list[str]) -> str:
    """The text of a message, or that of its page where it has no text of its own or hardly any."""
    shown = _words_of(pages)
    return shown if words_in(shown) > _FULLER * words_in(plain) else plain


def _words_of(pages: list[str]) -> str:
    return "\n".join(html.plain_text(html.parsed(shrunk(page))) for page in pages if page.strip())


def _article(message: EmailMessage, plain: str) -> Article:
    text = _unquoted(plain.replace("\r\n", "\n").strip("\n"))
    signed = _signature(text)
    subject = header(message, "Subject")
    fields = lines.field_values(
        Provenance.PROPERTIES, title=_FORWARDED.sub("", subject), date=header(message, "Date")
    )
    if inner := forwarded(text, is_told=bool(_SENT_ON.match(subject))):
        own = {**inner.fields, **fields_from_opening(text[inner.start :].lstrip())}
        return Article(text, {**fields, **own, **_only_title(fields)}, kinds=(*inner.kinds, *signed))
    name, address = parseaddr(header(message, "From"))
    own = {key: value for key, value in fields_from_opening(plain).items() if key not in fields}
    if site := address.rpartition("@")[2].lower():
        own.setdefault(FieldName.SOURCE, Field(site, Provenance.PROPERTIES, is_guess=True))
    if name:
        own.setdefault(FieldName.AUTHOR, Field(name, Provenance.PROPERTIES, is_guess=True))
    return Article(text, {**own, **fields}, kinds=signed)


def _unquoted(text: str) -> str:
    """The text without the signs of quoting where most of it is quoted, as when a report is passed on.

    Where it is answered between its lines the signs tell who says what.
    """
    told = [line for line in text.split("\n") if line.strip()]
    quoted = [number for number, line in enumerate(told) if line.startswith(">")]
    if 2 * len(quoted) <= len(told):
        return text
    between = (line.lstrip() for line in told[quoted[0] : quoted[-1]] if not line.startswith(">"))
    is_answered = any(not line[0].islower() for line in between)  # the rest of a line that was broken is none
    return text if is_answered else _QUOTED.sub("", text)


def _signature(text: str) -> tuple[tuple[Span, Kind], ...]:
    """What stands below the line of two dashes that mail programs set above a signature, as no body."""
    above = list(_SIGNED.finditer(text))
    if not above or text.count("\n", above[-1].end()) > _MOST_SIGNED:
        return ()
    signed = text[above[-1].end() :]
    is_new_part = not above[-1][1] and any(_is_sentence(line) for line in signed.split("\n"))
    if is_new_part or (len(above) > 1 and not _REACHED.search(signed)):  # two such lines part stanzas
        return ()
    return ((Span(above[-1].start(), len(text)), Kind.BOILERPLATE),)


def _is_sentence(line: str) -> bool:
    return words_in(line) >= _SENTENCE and line.rstrip('"”’»“ ').endswith((".", "!", "?", "…"))


def _only_title(fields: dict[FieldName, Field]) -> dict[FieldName, Field]:
    return {name: field for name, field in fields.items() if name is FieldName.TITLE}
