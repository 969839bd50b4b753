"""Markdown: fields from its front matter, and its text without markup."""

import re
from collections.abc import Iterator, Mapping

from reader.library.formats.file import File
from reader.library.importing.metadata.dates import iso
from reader.text.model import Article, Field, FieldName, Kind, Provenance, Span

_FRONT_MATTER = re.compile(
    r"\A\s*(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<body>.{0,20000}?)"
    r"^(?P=fence)[ \t]*(?:\r?\n|\Z)",
    re.DOTALL | re.MULTILINE,
)
_LINE = re.compile(r"(?P<key>[\w.-]{1,40})\s*[:=][ \t]*(?P<value>.{0,2000}?)\s*$")
_ITEM = re.compile(r"\s*-\s+(.{1,500}?)\s*$")
_KEYS = {
    FieldName.TITLE: ("title", "headline"),
    FieldName.SOURCE: ("source", "publication", "publisher", "site", "outlet"),
    FieldName.AUTHOR: ("author", "authors", "byline", "by"),
    FieldName.DATE: ("date", "published", "pubdate", "datepublished"),
    FieldName.UPDATED: ("updated", "modified", "lastmod", "datemodified"),
    FieldName.LANGUAGE: ("language", "lang"),
}
_TARGET = r"\([^)\s\[]{0,2000}(?:\s{1,20}\"[^\"\n]{0,500}\")?\)"  # no bracket in it: linear time
_IMAGE = re.compile(rf"!\[([^\[\]\n]{{0,500}})\]{_TARGET}")
_LINK = re.compile(rf"\[([^\[\]\n]{{1,500}})\]{_TARGET}")
_HEADING = re.compile(r"^[ ]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_STRESS = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,500}?)(?<=\S)\1(?![\w*])")
_QUOTE = re.compile(r"^[ ]{0,3}>[ ]?", re.MULTILINE)
_RULE = re.compile(r"^[ ]{0,3}(?:[-*_][ \t]*){3,}$", re.MULTILINE)
_WRAPPED = re.compile(r"(?<=\S)[ \t]*\r?\n(?=[^\s#>*+\-\d|`])")
_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|center|cite|details|div|em|figcaption|figure|h[1-6]|i|img|li|mark|ol|p|q|small|span"
    r"|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>\n]{0,2000})?/?>",
    re.IGNORECASE,
)
"""A tag of a page, which Markdown may have among its own marks."""


def recognises(file: File) -> bool:
    """Front matter with a known key, or the ending of Markdown."""
    if file.suffix == ".txt":  # plain text stays as it is, whatever it looks like
        return False
    if found := _FRONT_MATTER.match(file.text[:24_000]):
        return bool(_fields(found["body"]))
    return file.suffix in {".md", ".markdown", ".mdown"}


def read(file: File) -> Iterator[Article]:
    """The one article of a Markdown file."""
    front = _FRONT_MATTER.match(file.text[:24_000])
    fields = _fields(front["body"]) if front else {}
    source = file.text[front.end() :] if front else file.text
    heading = _HEADING.search(source)
    text = plain(source)
    kinds: tuple[tuple[Span, Kind], ...] = ()
    if heading and (title := plain(heading.group(1)).strip()):
        fields.setdefault(FieldName.TITLE, Field(title, Provenance.HEADING))
        if title == fields[FieldName.TITLE].value and (start := text.find(title)) >= 0:
            kinds = ((Span(start, start + len(title)), Kind.TITLE),)
    address = (
        next((v for k, v in _pairs(front["body"]) if k in {"url", "link", "canonical"}), "") if front else ""
    )
    yield Article(text, fields, origin=address, kinds=kinds)


def plain(source: str) -> str:
    """The text without markup, a paragraph on each line, with empty lines between."""
    text = _RULE.sub("", _QUOTE.sub("", _TAG.sub("", _BREAK.sub("\n\n", source.replace("</p>", "\n\n")))))
    text = _LINK.sub(r"\1", _IMAGE.sub(r"\1", text))
    text = _HEADING.sub(r"\n\1\n", text)
    text = _STRESS.sub(r"\2", _STRESS.sub(r"\2", text))
    return "\n\n".join(
        _WRAPPED.sub(" ", block).strip() for block in re.split(r"\n\s*\n", text) if block.strip()
    )


def _pairs(front: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in front.splitlines():
        if stated := _LINE.match(line):
            found.append((stated["key"].lower(), _unquoted(stated["value"])))
        elif found and (item := _ITEM.match(line)):
            key, before = found[-1]
            found[-1] = (key, ", ".join(filter(None, (before, _unquoted(item[1])))))
    return found


def _fields(front: str) -> dict[FieldName, Field]:
    known: Mapping[str, str] = dict(reversed(_pairs(front)))
    found: dict[FieldName, Field] = {}
    for name, keys in _KEYS.items():
        value = next((known[key] for key in keys if known.get(key)), "")
        if name in {FieldName.DATE, FieldName.UPDATED}:
            value = iso(value)
        if name is FieldName.LANGUAGE:
            value = value[:2].lower()
        if value:
            found[name] = Field(value, Provenance.PROPERTIES)
    return found


def _unquoted(value: str) -> str:
    value = value.strip()
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(_unquoted(part) for part in value[1:-1].split(",") if part.strip())
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
