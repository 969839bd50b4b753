"""A report as plain text: level rows in two columns, words that differ *starred*, facts [in brackets]."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import assert_never

from reader.report.blocks import (
    Bars,
    Block,
    Contents,
    Document,
    Figures,
    Gap,
    Heading,
    Heads,
    Inline,
    Inlines,
    Mark,
    OrderMap,
    Paragraph,
    Row,
    Rows,
    Ruled,
    Table,
)
from reader.text.checking import Checkpoint, checked, unchecked

# Characters of a line: a wide terminal shows them, and a page prints them in a small typewriter face.
WIDTH = 100
# Characters of the column of numbers and of each report, which fill a line with two between the reports.
_NUMBERS, _COLUMN = 12, 42
# Characters of a column: a narrower one breaks every figure.
_NARROWEST = 4
# Characters of a word for which a column of a table is widened; longer ones, such as addresses, are cut.
_LONG_WORD = 14
_OF_ANY_WIDTH = re.compile("[^\0-\u02ff]")  # those before take one column each
# The deepest level of heading that is set in capitals.
_SECTION = 2
_SIGNS = {
    Mark.DIFFERS: ("*", "*"),
    Mark.VARIANT: ("~", "~"),
    Mark.FACT: ("[", "]"),
    Mark.SPELLING: ("{", "}"),
}


def to_text(document: Document, check: Checkpoint = unchecked) -> bytes:
    """The file as UTF-8; what check raises ends the work."""
    lines = [document.title, document.subtitle, "=" * WIDTH]
    for block in document.blocks:
        lines += ["", *checked(_block(block), check)]
    lines += ["", "-" * WIDTH, document.footer, ""]
    return "\n".join(line.rstrip() for line in lines).encode("utf-8", "replace")


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most that many columns, wide characters taking two; long words are cut."""
    lines, line = [], ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if _columns(joined) <= width:
            line = joined
            continue
        if line:
            lines.append(line)
        *cut, line = _pieces(word, width)
        lines += cut
    return [*lines, line] if line or not lines else lines


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield from (block.text if block.level > _SECTION else block.text.upper(), "-" * WIDTH)
        case Paragraph():
            yield from wrapped(_plain(block.text), WIDTH)
        case Rows():
            yield from _rows(block)
        case Table():
            yield from _table(block)
        case Contents():
            yield from (f"{'  ' * e.level}{e.text}" for e in block.entries)
        case Ruled():
            yield from ["", "_" * WIDTH] * block.lines
        case _:
            yield from _drawn(block)


def _drawn(block: Heads | Figures | Bars | OrderMap) -> Iterator[str]:
    match block:
        case Heads():
            heads = [[f"{h.label} · {h.name}", *h.lines] for h in (block.left, block.right)]
            yield from _beside([""], *([row for line in h for row in wrapped(line, _COLUMN)] for h in heads))
        case Figures():
            yield from wrapped(" · ".join(f"{i.value} {i.label}" for i in block.items), WIDTH)
        case Bars():
            for bar in block.items:
                yield from wrapped(f"{bar.label}: {bar.in_words}", WIDTH)
        case OrderMap():
            yield from wrapped(block.summary, WIDTH)
        case _:
            assert_never(block)


def _rows(block: Rows) -> Iterator[str]:
    yield from _beside([""], wrapped(block.left, _COLUMN), wrapped(block.right, _COLUMN))
    for row in block.rows:
        yield "-" * WIDTH
        if isinstance(row, Gap):
            yield f"… {row.text}"
        else:
            yield from _row(row)


def _row(row: Row) -> Iterator[str]:
    columns = (
        [line for text in side for line in wrapped(_plain(text), _COLUMN)] for side in (row.left, row.right)
    )
    numbers = [line for number in row.numbers for line in wrapped(number, _NUMBERS - 1)]
    yield from _beside(numbers, *columns)


def _beside(numbers: Sequence[str], left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    for number, a, b in zip_longest(numbers, left, right, fillvalue=""):
        yield f"{_padded(number, _NUMBERS)}{_padded(a, _COLUMN + 2)}{b}"


def _table(block: Table) -> Iterator[str]:
    if block.shows_caption:
        yield from (*wrapped(block.caption, WIDTH), "")
    table = [list(block.header), *([_plain(cell) for cell in row] for row in block.rows)]
    widths = _widths(block.widths, table)
    for at, cells in enumerate(table):
        columns = [wrapped(cell, width) for cell, width in zip(cells, widths, strict=True)]
        for line in zip_longest(*columns, fillvalue=""):
            yield "".join(_padded(part, width + 2) for part, width in zip(line, widths, strict=True))
        if at == 0:
            yield "-" * WIDTH


def _widths(parts: Sequence[float], table: Sequence[Sequence[str]]) -> list[int]:
    """The widths of a table's columns: their shares, then more for long words at the cost of the widest."""
    widths = [max(int(part * WIDTH) - 2, _NARROWEST) for part in parts]
    words = (" ".join(column).split(" ") for column in zip(*table, strict=True))
    longest = [max(map(_columns, column), default=0) for column in words]
    wanted = [min(word, _LONG_WORD) for word in longest]
    for at, width in enumerate(wanted):
        while widths[at] < width:
            widest = max(range(len(widths)), key=lambda other: widths[other] - wanted[other])
            if widths[widest] <= wanted[widest]:
                break
            widths[widest] -= 1
            widths[at] += 1
    return widths


def _plain(text: Inlines) -> str:
    return "".join(_with_signs(i) for i in text)


def _padded(text: str, width: int) -> str:
    return text + " " * max(width - _columns(text), 0)


def _columns(text: str) -> int:
    if text.isascii():
        return len(text)
    return len(text) + sum(_width(character) - 1 for character in _OF_ANY_WIDTH.findall(text))


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _pieces(word: str, width: int) -> Iterator[str]:
    """The word cut into pieces no wider than that, in one pass: words may have a million letters."""
    start, wide = 0, 0
    for at, character in enumerate(word):
        step = _width(character)
        if wide + step > width and at > start:
            yield word[start:at]
            start, wide = at, 0
        wide += step
    yield word[start:]


def _with_signs(inline: Inline) -> str:
    before, after = _SIGNS.get(inline.mark, ("", ""))
    return f"{before}{inline.text}{after}"
