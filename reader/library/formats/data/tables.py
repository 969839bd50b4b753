"""Tables of articles (.csv, .tsv): an article for each row."""

import csv
import io
from collections.abc import Iterator
from itertools import islice

from reader.library.formats.data import columns
from reader.library.formats.file import File, Unreadable
from reader.library.importing import limits
from reader.library.importing.refusal import DamageReason
from reader.text.model import Article

_SEPARATORS = ",\t;|"
# Columns with known names, the text among them, that make a file of another ending a table.
_SURE = 2


def recognises(file: File) -> bool:
    """The ending of a table and a header row of several names, or names that only a table of articles has."""
    separator, names = _header(file)
    if len(names) < _SURE:
        return False
    known = columns.mapping(names, file.hints.columns)
    return file.suffix in {".csv", ".tsv", ".tab"} or (
        "text" in known and len(known) >= _SURE and separator != "|"
    )


def read(file: File) -> Iterator[Article]:
    """The articles of the rows."""
    separator, names = _header(file)
    csv.field_size_limit(limits.TEXT)
    rows = csv.reader(io.StringIO(file.text, newline=""), delimiter=separator)
    try:
        held = [dict(zip(names, row, strict=False)) for row in islice(rows, 1, limits.ARTICLES + 2)]
    except csv.Error:
        raise Unreadable(DamageReason.ROWS) from None
    yield from columns.articles(held, file)


def _header(file: File) -> tuple[str, list[str]]:
    line = file.text[:20_000].lstrip("\ufeff").splitlines()[0] if file.text.strip() else ""
    separator = max(_SEPARATORS, key=line.count)
    try:
        names = next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return separator, []
    names = [name.strip() for name in names]
    is_header = all(0 < len(name) <= 40 for name in names) and len(set(names)) == len(names)  # noqa: PLR2004  # a name
    return separator, names if is_header else []
