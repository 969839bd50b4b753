"""E-mail messages, one (.eml) or many (.mbox), with subject, sender and date."""

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
from reader.library.formats.file import File, Unreadable
from reader.library.formats.mail.forwarded import forwarded
from reader.library.formats.web import tree
from reader.library.formats.web.shrinking import shrunk
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.refusal import DamageReason
from reader.text.counting import words_in
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

_HEADER = re.compile(
    rb"(?:[A-Za-z][\w-]{1,60}[ \t]?:[^\n]{0,2000}(?:\n|\Z)(?:[ \t][^\n]{0,2000}(?:\n|\Z))*){2,}"
)
_OF_MAIL = re.compile(
    rb"^(?:From|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Subject|To|Date)[ \t]?:",
    re.IGNORECASE | re.MULTILINE,
)
_ENVELOPE = re.compile(
    rb"(?:^From [^\n]{3,200}\d{4}[^\n]{0,40}|(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\n]{0,300})\n"
    rb"(?=[A-Za-z][\w-]{1,60}[ \t]?:|>From )",
    re.MULTILINE,
)
"""The line before a message in an mbox: one with a year, or behind an empty line, above a header."""
_SPACED = re.compile(rb"^([!-9;-~]{1,60})[ \t]{1,9}:")
"""The name of a header field with spaces behind it, which end the header for parsers."""
_FIELD = re.compile(rb"[!-9;-~]{1,60}:|[ \t]")
"""The beginning of a field, or of its next line."""
_PAGE = re.compile(r"\s{0,99}<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_PART = re.compile(
    rb"^--(?P<sign>[^\s\"]{3,70})\r?\n(?=Content-(?:Type|Transfer-Encoding|Disposition):)",
    re.IGNORECASE | re.MULTILINE,
)
"""The beginning of a part; it is in the text where the header that announces parts is damaged."""
_HEAD_OF_PART = re.compile(
    r"^(?:--[^\s\"]{3,70}\r?\n)?(?:Content-(?:Type|Transfer-Encoding|Disposition):[^\n]{0,300}(?:\n|\Z)"
    r"(?:[ \t]{1,20}[^\s\n][^\n]{0,300}(?:\n|\Z)){0,9})+",
    re.IGNORECASE | re.MULTILINE,
)
"""The header of a part that is in a text where the part or its sign is damaged."""
_COUNT = re.compile(rb"(\d{1,9})[ \t]*\r?\n")
"""The number of bytes before a message in Apple Mail's files, in which a property list follows it."""
_FORWARDED = re.compile(r"^(?:(?:fwd?|re|wg|tr|aw)\s?:\s*)+", re.IGNORECASE)
_SENT_ON = re.compile(r"(?:re|aw)?\s?:?\s*(?:fwd?|wg|tr|rv|i|doorst)\s?:", re.IGNORECASE)
# Header fields that make a text a message: many a note begins with two lines with colons.
_FEWEST_SIGNS = 3
# The same where a sender's address is among them.
_FEWEST_SENT = 2
# Times as many words as its text from which a message's page is read instead, as the text only refers to it.
_FULLER = 2
_QUOTED = re.compile(r"^(?:>[ \t]?){1,20}", re.MULTILINE)
_REACHED = re.compile(r"@|https?:|\bwww\.|\+\d|\d{3}[ ./-]\d")
"""Addresses and numbers by which the sender is reached."""
_SIGNED = re.compile(r"^--( ?)$", re.MULTILINE)
# Words of a sentence below two dashes without a space, which is a new part of the text, no signature.
_SENTENCE = 8
# Lines of a signature: what is longer is text.
_MOST_SIGNED = 12
# The share of empty bytes up to which a message is only damaged: data of programs has more.
_MOST_NULS = 0.1
_NAMED = frozenset({".eml", ".emlx", ".mbox", ".mbx"})
_SENT = re.compile(rb"^From:[^\n]{0,200}[\w.+-]@[\w-]+\.[^\n]{2,}$", re.IGNORECASE | re.MULTILINE)


_HEADERS = HeaderRegistry()


def is_message(head: bytes, *, is_named: bool = False) -> bool:
    """Whether bytes begin with a message's header; a named file, or one with a sender, needs fewer fields."""
    found = _HEADER.match(head)
    if not found:
        return False
    signs = len({sign.lower() for sign in _OF_MAIL.findall(found[0])})
    return is_named or signs >= (_FEWEST_SENT if _SENT.search(found[0]) else _FEWEST_SIGNS)


def recognises(file: File) -> bool:
    """A message's header, perhaps below the first line of an mbox."""
    is_named = file.suffix in _NAMED
    head = _as_sent(file.head)
    nuls = 0 if file.head.startswith(_WIDE) else file.head.count(b"\0")
    return nuls <= _MOST_NULS * len(head) and is_message(_without_envelope(head), is_named=is_named)


def read(file: File) -> Iterator[Article]:
    """Every message with text."""
    raw = _as_sent(file.data.removeprefix(b"\xef\xbb\xbf")).lstrip()
    starts = [m.start() for m in _ENVELOPE.finditer(raw)] if raw.startswith(b"From ") else []
    starts = starts or [0]
    for start, end in zip(starts, [*starts[1:], len(raw)], strict=True):
        message = _without_envelope(raw[start:end]).replace(b"\n>From ", b"\nFrom ")
        yield from _articles(parsed(_with_whole_header(message)))


def _as_sent(data: bytes) -> bytes:
    """The bytes with line feeds and without UTF-16, in which some programs keep a message, and lost bytes."""
    if data.startswith(_WIDE):
        data = data.decode("utf-16", "replace").encode()
    data = data.replace(b"\0", b" ")
    return data if b"\n" in data else data.replace(b"\r", b"\n")


def _with_whole_header(message: bytes) -> bytes:
    """The message without what ends its header early: a space before a colon, and a line that is no field."""
    parts = re.split(rb"(\r?\n\r?\n)", message, maxsplit=1)
    lines = [_SPACED.sub(rb"\1:", line) for line in parts[0].splitlines(keepends=True)]
    last = max((number for number, line in enumerate(lines) if _OF_MAIL.match(line)), default=0)
    header = [line for number, line in enumerate(lines) if number > last or _FIELD.match(line)]
    return b"".join([*header, *parts[1:]])


def parsed(data: bytes) -> EmailMessage:
    """The message in some bytes; raises Unreadable where its parts are nested too deeply."""
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
    """The paragraphs of a message's text or page."""
    return _fuller(*_texts(message)).splitlines()


def part_text(part: EmailMessage) -> str:
    """The decoded text of one part."""
    content = part.get_payload(decode=True)
    charset = part.get_content_charset() or ""
    return decode(content, declared=charset).text if isinstance(content, bytes) else ""


def header(message: EmailMessage, name: str) -> str:
    """The value of a header field, "" where it is missing."""
    return str(message[name] or "").strip()


def _header(name: str, value: str) -> str:
    try:
        return _HEADERS(name, value)
    except Exception:  # noqa: BLE001  # email raises many kinds of errors for damaged headers, which stay as they are
        return value


def _without_envelope(data: bytes) -> bytes:
    if counted := _COUNT.match(data):
        list_at = data.rfind(b"<?xml") if data.rstrip().endswith(b"</plist>") else -1
        return data[counted.end() : list_at if list_at >= 0 else len(data)]
    return data.partition(b"\n")[2] if data.startswith(b"From ") else data


def _articles(message: EmailMessage) -> Iterable[Article]:
    """The article of a message, or those of an export of a database in it."""
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
    plain = [part_text(part) for part in parts if part.get_content_type() == "text/plain"]
    pages = [part_text(part) for part in parts if part.get_content_type() == "text/html"]
    pages += filter(_PAGE.match, plain)  # some programs announce a page as text
    return "\n".join(_HEAD_OF_PART.sub("", text) for text in plain if not _PAGE.match(text)), pages


def _fuller(plain: str, pages: list[str]) -> str:
    """The text of a message, or that of its pages where it has hardly any text of its own."""
    shown = _words_of(pages)
    return shown if words_in(shown) > _FULLER * words_in(plain) else plain


def _words_of(pages: list[str]) -> str:
    return "\n".join(tree.plain_text(tree.parsed(shrunk(page))) for page in pages if page.strip())


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
    """The text without quoting signs where most of it is quoted, as when a report is passed on.

    In an answer between the quoted lines the signs stay, as they tell who says what.
    """
    told = [line for line in text.split("\n") if line.strip()]
    quoted = [number for number, line in enumerate(told) if line.startswith(">")]
    if 2 * len(quoted) <= len(told):
        return text
    between = (line.lstrip() for line in told[quoted[0] : quoted[-1]] if not line.startswith(">"))
    is_answered = any(not line[0].islower() for line in between)  # the rest of a wrapped line is no answer
    return text if is_answered else _QUOTED.sub("", text)


def _signature(text: str) -> tuple[tuple[Span, Kind], ...]:
    """The signature, from its line of two dashes on, as BOILERPLATE; () without one."""
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
