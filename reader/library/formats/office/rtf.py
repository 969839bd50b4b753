"""Rich Text Format: words by striprtf, fields from the information group."""

import re
from collections.abc import Callable, Iterator

from reader.library.formats import lines
from reader.library.formats.databases.exports import articles_of_paragraphs
from reader.library.formats.file import File, Unreadable
from reader.library.importing.metadata.dates import iso
from reader.library.importing.metadata.first_lines import fields_from_opening
from reader.library.importing.refusal import ContentReason
from reader.library.importing.repairs import joined_surrogates
from reader.text.model import Article, Field, FieldName, Provenance

_PICTURE = re.compile(r"[0-9a-fA-F\s]{2000,}")
_BINARY = re.compile(r"\\bin(\d{1,18}) ?")
_CODES = range(-0x8000, 0x110000)
"""The numbers of characters in RTF: Word writes those above 32767 as negative ones."""
_CHARACTER = re.compile(r"\\u(-?\d{1,18})(\d*)")
_SKIPS = re.compile(r"\\uc(?!-?\d|[a-z])")
"""The number of fallback characters, without the number that striprtf needs."""
_INFORMATION = re.compile(r"\{\\(title|author|company)\s([^{}]{1,1000})\}")
_CREATED = re.compile(r"\{\\creatim((?:\\(?:yr|mo|dy|hr|min|sec)\d{1,4})+)\}")


def recognises(file: File) -> bool:
    """The signature of the format."""
    return file.head.startswith(b"{\\rtf")


def read(file: File) -> Iterator[Article]:
    """The one article of the file, or all of a database's export."""
    source = _PICTURE.sub("", _without_binary(file.data.decode("latin-1")))
    source = _SKIPS.sub(r"\\uc1", _CHARACTER.sub(_within_range, source))
    text = _words(source)
    if not text.strip():
        raise Unreadable(ContentReason.NO_TEXT)
    if "\\cell" in source:  # striprtf puts bars between the cells of a table
        text = text.replace("|", "\n")
    exported = tuple(articles_of_paragraphs(text.splitlines()))
    if exported:
        yield from exported
        return
    stated = {name: _words("{\\rtf1 " + words + "}").strip() for name, words in _INFORMATION.findall(source)}
    fields = fields_from_opening(text)
    own = lines.field_values(Provenance.PROPERTIES, author=stated.get("author", ""))
    title = lines.field_values(Provenance.PROPERTIES, title=stated.get("title", ""))
    fields = {**own, **fields, **title}
    named = fields.get(FieldName.TITLE, Field()).value
    article = lines.article(lines.titled(named, lines.plain(text.splitlines())), fields)
    yield article if FieldName.DATE in fields else _with_created(article, source)


def _without_binary(source: str) -> str:
    """The source without binary data; where it claims too many bytes, only the claim is removed."""
    kept: list[str] = []
    position = 0
    while found := _BINARY.search(source, position):
        kept.append(source[position : found.start()])
        end = found.end() + int(found[1])
        position = end if end <= len(source) else found.end()
    return "".join([*kept, source[position:]])


def _within_range(found: re.Match[str]) -> str:
    return found[0] if not found[2] and int(found[1]) in _CODES else r"\u65533 "


def _words(source: str) -> str:
    from striprtf import striprtf

    to_text: Callable[..., str] = striprtf.rtf_to_text
    return joined_surrogates(to_text(source, errors="ignore"))


def _with_created(article: Article, source: str) -> Article:
    if not (found := _CREATED.search(source)):
        return article
    parts = {key: int(value) for key, value in re.findall(r"\\(yr|mo|dy)(\d+)", found[1])}
    date = iso(f"{parts.get('yr', 0):04}-{parts.get('mo', 0):02}-{parts.get('dy', 0):02}")
    return (
        article.with_field(FieldName.DATE, Field(date, Provenance.PROPERTIES, is_guess=True))
        if date
        else article
    )
