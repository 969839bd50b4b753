"""Makes articles of rows or objects: finds the columns of text, title and so on by their names."""

from collections.abc import Iterable, Iterator, Mapping

from reader.library.formats import lines
from reader.library.formats.file import File, Unreadable
from reader.library.formats.web.tree import words_of_value
from reader.library.importing.addresses import web_address
from reader.library.importing.refusal import ContentReason
from reader.text.counting import words_in
from reader.text.model import Article, FieldName, Provenance

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "text": (
        "text", "fulltext", "maintext", "articletext", "articlebody", "bodytext", "body", "content",
        "contents", "article", "story", "plaintext", "cleantext", "rawtext", "document", "newstext",
        "bodyhtml", "fullarticle",
    ),
    "title": ("title", "headline", "heading", "hed", "head", "articletitle", "webtitle", "name"),
    "source": (
        "source", "sourcename", "outlet", "publication", "publisher", "newspaper", "sitename", "site",
        "media", "medianame", "journal", "domain", "sourcedomain", "provider",
    ),
    "author": ("author", "authors", "byline", "creator", "writer", "journalist", "reporter"),
    "date": (
        "date", "published", "publishdate", "publisheddate", "datepublish", "datepublished",
        "publishedat", "pubdate", "publicationdate", "datetime", "publishedon", "timestamp", "created",
        "webpublicationdate", "day",
    ),
    "updated": ("updated", "modified", "datemodify", "datemodified", "updatedat", "lastmodified"),
    "language": ("language", "lang", "languagecode", "inlanguage"),
    "address": ("url", "link", "uri", "address", "articleurl", "sourceurl", "href", "permalink", "weburl"),
}  # fmt: skip
"""Usual names of the columns, in letters and digits only, the best first."""
# Words that the cells of the longest column have on average where it is taken to be the text.
_TEXT_WORDS = 25

DataRow = Mapping[str, object]


def mapping(row_names: Iterable[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """The column of each field: the one that a person chose, else by its name."""
    held = list(reversed(list(row_names)))
    folded = {_folded(name.rpartition(".")[2]): name for name in held if "." in name}
    folded |= {_folded(name): name for name in held}
    found: dict[str, str] = {}
    for field, known in COLUMNS.items():
        column = chosen.get(field) or next((folded[name] for name in known if name in folded), "")
        if column and column not in found.values():
            found[field] = column
    return found


def articles(rows: Iterable[DataRow], file: File) -> Iterator[Article]:
    """An article for each row with a text; raises Unreadable where no column can be the text."""
    held = list(rows)
    columns = mapping(dict.fromkeys(name for row in held[:50] for name in row), file.hints.columns)
    if "text" not in columns and (longest := _longest_column(held[:50])):
        columns["text"] = longest
    if "text" not in columns:
        raise Unreadable(ContentReason.NO_TEXT_COLUMN)
    for row in held:
        text = _text(row.get(columns["text"]))
        if text.strip():
            yield _article(text, row, columns)


def _article(text: str, row: DataRow, columns: Mapping[str, str]) -> Article:
    from reader.library.formats.web.metadata.json_ld import names

    values = {
        field: ", ".join(names(row[column])) if not isinstance(row[column], int | float) else str(row[column])
        for field, column in columns.items()
        if field in set(FieldName) and column in row
    }
    address = row.get(columns.get("address", ""))
    return Article(
        text.replace("\r\n", "\n").strip(),
        lines.field_values(Provenance.EXPORT, **values),
        origin=web_address(address) if isinstance(address, str) else "",
    )


def _text(value: object) -> str:
    if isinstance(value, list):
        return "\n".join(_text(part) for part in value if isinstance(part, str))
    if not isinstance(value, str):
        return ""
    return words_of_value(value)


def _longest_column(rows: list[DataRow]) -> str:
    words: dict[str, int] = {}
    for row in rows:
        for name, value in row.items():
            words[name] = words.get(name, 0) + (words_in(value) if isinstance(value, str) else 0)
    best = max(words, key=lambda name: words[name], default="")
    return best if best and words[best] >= _TEXT_WORDS * len(rows) else ""


def _folded(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())
