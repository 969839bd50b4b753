"""RSS and Atom feeds: each entry as an article, without text where the feed has none."""

import io
from collections.abc import Iterator
from typing import Any

from reader.library.formats import lines, xml
from reader.library.formats.file import File
from reader.library.formats.markup import repaired_xml
from reader.library.formats.web.links import link
from reader.library.formats.web.shrinking import refuse_long_tags, shrunk
from reader.library.formats.web.tree import parsed, plain_text
from reader.library.importing.addresses import web_address
from reader.text.model import Article, FieldName, Provenance

_ROOTS = {"rss", "feed", "RDF"}


def recognises(file: File) -> bool:
    """The root element of a feed."""
    return xml.root_name(file.data) in _ROOTS


def read(file: File) -> Iterator[Article]:
    """Every entry of the feed."""
    import feedparser

    refuse_long_tags(file.text)
    data = repaired_xml(file.data)
    xml.parse(data)  # feedparser's own parser resolves entities; what is no XML for lxml stops here
    feed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    source = str(feed.feed.get("title", ""))
    language = str(feed.feed.get("language", ""))
    for entry in feed.entries:
        yield _article(entry, source, language)


def _authors(entry: Any) -> str:
    several = [str(one.get("name", "")) for one in entry.get("authors", []) if isinstance(one, dict)]
    return ", ".join(filter(None, several)) or str(entry.get("author", ""))


def _article(entry: Any, source: str, language: str) -> Article:  # feedparser has no types
    address = web_address(str(entry.get("link", "")))
    parts = [str(part.get("value", "")) for part in entry.get("content", [])]
    text = max([*parts, str(entry.get("summary", ""))], key=len)
    body = plain_text(parsed(shrunk(f"<div>{text}</div>"))) if text.strip() else ""
    updated = str(dict.get(entry, "updated", ""))  # feedparser's own get() warns
    fields = lines.field_values(
        Provenance.EXPORT,
        title=xml.words(parsed(f"<p>{entry.get('title', '')}</p>")),
        source=source,
        author=_authors(entry),
        date=str(entry.get("published", "") or updated),
        updated=updated,
        language=str(entry.get("language", "") or language),
    )
    if fields.get(FieldName.UPDATED) == fields.get(FieldName.DATE):
        fields.pop(FieldName.UPDATED, None)
    if not body and address:
        return Article("", {**link(address).fields, **fields}, origin=address)
    return lines.article(lines.plain(body.split("\n")), fields, address)
