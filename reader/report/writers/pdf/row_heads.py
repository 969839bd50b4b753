"""Tags the first cell of each row of a table as the row's head, which Typst cannot do yet.

A screen reader that moves along a column reads the head of each row. Typst writes the structure of a PDF as
plain text, so that tags can be replaced by others of the same length and no offset in the file changes.
"""

import re

_ELEMENT = re.compile(rb"(?:^|\n)(\d+) 0 obj\n<</Type/StructElem/S/(TR|TBody|TD)/P (\d+) 0 R([^\n]*)")
_FIRST_CHILD = re.compile(rb"/K\[(\d+) 0 R")
_HEADERS = re.compile(rb"/Headers\[[^\]]*\]")
_ROW = b"/Scope/Row"
_EMPTY = b"/K[]"


def with_row_heads(pdf: bytes) -> bytes:
    """The same PDF in which rows of tables have heads, and each cell takes those of its row and column."""
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
    """The element of a cell as that of a row's head."""
    if not _HEADERS.search(cell):
        return cell
    return _HEADERS.sub(_scope, cell.replace(b"/S/TD", b"/S/TH", 1), count=1)


def _scope(headers: re.Match[bytes]) -> bytes:
    return _ROW.ljust(len(headers[0]))


def _of_row(cell: bytes) -> bytes:
    """The element of a cell without its list of heads, which would lack that of its row."""
    return _HEADERS.sub(lambda headers: b" " * len(headers[0]), cell, count=1)
