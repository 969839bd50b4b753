"""Level rows and tables as data, with an estimate of each row's height, by which pages may break it."""

import re
from math import ceil
from unicodedata import east_asian_width

from reader.compare.side import Side
from reader.report.blocks import Gap, Inlines, Row, Rows, Table
from reader.report.options import Options
from reader.report.writers.pdf.inlines import longest, plain_of, room_of, words_of
from reader.report.writers.pdf.surroundings import Surroundings, TypstValue

# Points, as report.typ has them: both margins of a page, and its foot.
MARGINS, FOOT = 88.0, 12.0
# Points, as report.typ has them: the column of sentence numbers, and the room between the texts.
BESIDE, GUTTER = 54.0, 16.0
# Parts of the type size: the usual width of a letter, and the height of a line.
LETTER, LINE = 0.5, 1.35
# Signs of the double width of a letter are among these, which few texts have.
_PERHAPS_WIDE = re.compile("[\u1100-\u11ff\u231a-\U0010ffff]")
# The part of a page, estimated, up to which a row is surely under a third of it; taller ones are measured.
NEVER_PARTED = 0.15
# The part of a page from which a row of a table may break: moved to the next page it would leave a hole.
PARTED = 0.3
# The part of a page up to which a table is kept whole, on the next page if need be.
KEPT_WHOLE = 0.2


def rows_data(block: Rows, around: Surroundings) -> TypstValue:
    """Level rows as data; a row that may break across pages has a number."""
    rows = [{"gap": row.text} if isinstance(row, Gap) else _row(block, row, around) for row in block.rows]
    return {
        "kind": "texts" if block.is_text else "rows",
        "caption": block.caption,
        "left": plain_of(block.left),
        "right": plain_of(block.right),
        "rows": rows,
        "parted": any(row.get("long") is not None for row in rows) and not block.is_text,
    }


def table_data(block: Table, around: Surroundings) -> TypstValue:
    """A table as data."""
    return {
        "kind": "table",
        "caption": block.caption if block.shows_caption else "",
        "widths": block.widths,
        "numeric": sorted(block.numeric),
        "header": [plain_of(head, around.apart(head)) for head in block.header],
        "reads": [at > 0 and bool(block.languages) for at in range(len(block.header))],
        "rows": [_table_row(block, cells, around) for cells in block.rows],
        "whole": sum(_height(block, cells, around.options) for cells in block.rows) <= KEPT_WHOLE,
    }


def _row(block: Rows, row: Row, around: Surroundings) -> TypstValue:
    options = around.options
    tallest = max(_lines(row.of(side), options) for side in Side)
    is_long = tallest * options.font_size * LINE > NEVER_PARTED * _room(options)
    said = around.unlinked if row.only else around  # the nearest passage of the other report is not linked
    texts = (text for side in Side for text in row.of(side))
    return {
        "numbers": row.numbers,
        "longest": max(map(room_of, texts), default=0.0),
        "beside": max(map(longest, row.numbers), default=0),
        "left": [words_of(text, said, block.languages[0]) for text in row.left],
        "right": [words_of(text, said, block.languages[1]) for text in row.right],
        "only": row.only.value if row.only else "",
        "related": row.is_related,
        "anchor": around.anchors.place(row.anchor),
        "long": around.anchors.mark() if is_long else None,
    }


def _table_row(block: Table, cells: tuple[Inlines, ...], around: Surroundings) -> TypstValue:
    said = [
        {"longest": room_of(cell), **words_of(cell, around, _language(block, at))}
        for at, cell in enumerate(cells)
    ]
    return {"cells": said, "long": _height(block, cells, around.options) > PARTED}


def _language(block: Table, at: int) -> str:
    return block.languages[at] if at < len(block.languages) else ""


def _height(block: Table, cells: tuple[Inlines, ...], options: Options) -> float:
    """The height of a row, estimated, as a part of a page."""
    width = options.page_size[0] - MARGINS
    letter, line = options.font_size * LETTER, options.font_size * LINE
    lines = (
        ceil(_letters(cell) * letter / (width * part)) for cell, part in zip(cells, block.widths, strict=True)
    )
    return max(1, *lines) * line / _room(options)


def _lines(column: tuple[Inlines, ...], options: Options) -> int:
    width = (options.page_size[0] - MARGINS - BESIDE - GUTTER) / 2
    return sum(ceil(_letters(text) * options.font_size * LETTER / width) for text in column)


def _letters(text: Inlines) -> int:
    """The length of a text in letters of the usual width, of which East Asian ones count two."""
    said = "".join([inline.text for inline in text])
    return len(said) + sum(east_asian_width(c) in "WF" for c in _PERHAPS_WIDE.findall(said))


def _room(options: Options) -> float:
    return options.page_size[1] - MARGINS - FOOT
