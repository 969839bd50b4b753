"""The names of a table's columns, from which a person can choose the one with the text, and so on."""

import csv
import json

from reader.library.formats.decoding import decode

# Bytes from the beginning: they hold the header, or the first objects.
LOOKED_AT = 400_000
SEPARATORS = ",\t;|"
# Columns: more than anybody would choose from.
COLUMNS = 60
# Places at which the first complete object of a list is looked for.
TRIED = 20
FORMATS = frozenset({"csv", "json"})
"""The formats in which articles are rows or objects."""


def column_names(data: bytes) -> tuple[str, ...]:
    """The names in a table's header, or the keys of the first object of a list; () when there are none."""
    text = decode(data[:LOOKED_AT]).text.lstrip("\ufeff \t\r\n")
    names = _keys(text) if text.startswith(("{", "[")) else _header(text)
    return tuple(dict.fromkeys(name for name in names if name))[:COLUMNS]


def _header(text: str) -> list[str]:
    line = text.splitlines()[0] if text else ""
    separator = max(SEPARATORS, key=line.count)
    try:
        return [name.strip() for name in next(csv.reader([line], delimiter=separator), [])]
    except csv.Error:
        return []


def _keys(text: str) -> list[str]:
    at = -1
    for _ in range(TRIED):
        at = text.find("{", at + 1)
        if at < 0:
            break
        try:
            value, _ = json.JSONDecoder().raw_decode(text, at)
        except (ValueError, RecursionError):
            continue  # it is cut off; an object inside it may be complete
        if not any(isinstance(part, list) and part and isinstance(part[0], dict) for part in value.values()):
            return [str(key) for key in value]
    return []
