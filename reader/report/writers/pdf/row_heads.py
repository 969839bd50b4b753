"""The first cell of each row tagged as its head, for which Typst has no word yet.

A screen reader that moves along a column says the head of each row. The structure of a PDF by Typst stands in
it as plain text, so that a few letters can be changed for as many others and every place in the file stays.
"""

import re

_ELEMENT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n<</Type/StructElem/S/(TR|TBody|TD)/P (\d+) 0 R([^\n]*)")
_FIRST_CHILD = re.compile(rb"/K\[(\d+) 0 R")
_HEADERS = re.compile(rb"/Headers\[[^\]]*\]")
_ROW = b"/Scope/Row"
_EMPTY = b"/K[]"


def with_row_heads(pdf: bytes) -> bytes:
    """The same file, in which rows of tables have heads and a cell takes those of its row and its column."""
    elements = {found[1]: found for found in _ELEMENT.finditer(pdf)}
    heads = {
        first[1]
        for row in elements.values()
        if row[2] == b"TR" and row[3] in elements and elements[row[3]][2] == b"TBody"
        if (first := _FIRST_CHILD.search(row[4]))
    }
    made = bytearray(pdf)
    for number, cell in elements.items():
        if cell[2] == b"TD":
            is_head = number in heads and _EMPTY not in cell[4]
            made[slice(*cell.span())] = _as_head(cell[0]) if is_head else _of_row(cell[0])
    return bytes(made)


def _as_head(cell: bytes) -> bytes:
    """The cell as the head of its row."""
    if not _HEADERS.search(cell):
        return cell
    return _HEADERS.sub(_scope, cell.replace(b"/S/TD", b"/S/TH", 1), count=1)


def _scope(headers: re.Match[bytes]) -> bytes:
    return _ROW.ljust(len(headers[0]))


def _of_row(cell: bytes) -> bytes:
    """The cell without a list of its heads, in which that of the row would be missing."""
    return _HEADERS.sub(lambda headers: b" " * len(headers[0]), cell, count=1)
