"""A report as a Word file: named styles, heads repeated on every page, bookmarks and links, page x of y."""

from io import BytesIO
from itertools import count, groupby
from typing import assert_never
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document as WordFile
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.table import _Cell as Cell
from docx.text.paragraph import Paragraph as WordParagraph

from reader.compare.side import Side
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
    Style,
    Table,
    is_listed,
)
from reader.report.dates import now
from reader.report.wording import words_in
from reader.report.writers.docx_parts import (
    add_bookmark,
    add_link,
    add_page_numbers,
    add_page_of,
    add_picture,
    begin_columns,
    begin_contents,
    end_contents,
    keep_rows_whole,
    repeat_first_row,
    set_direction,
    set_language,
    set_page,
    set_style,
    set_widths,
    taken_text,
    turn_runs,
    turn_section,
    turn_table,
)
from reader.report.writers.docx_styles import AGAIN, MARKS, add_styles
from reader.report.writers.pdf.data import order_map_picture
from reader.report.writers.pdf.inlines import is_leftward
from reader.text.checking import Checkpoint, checked, unchecked

# The share of the width for the column of sentence numbers: "very likely" fits into it.
_NUMBERS = 0.11
# Columns of listed sentences: a line across a page is too long to read.
LISTED_COLUMNS = 2
# Letters of the names at the foot that have room on one line of an upright page, beside its number.
LONGEST_FOOT = 90
# Rows that are set between two checks: one row takes milliseconds.
OFTEN = 10
# Bytes that are packed between two checks: they take some milliseconds.
_PIECE = 1 << 18
# The first moment that a zip file can give as a date.
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
# Characters of the title among the file's properties: Word takes no more than 255.
_LONGEST_TITLE = 250


def to_docx(document: Document, check: Checkpoint = unchecked) -> bytes:
    """The file: the same bytes for the same document and moment. What check raises ends the work."""
    made = docx.Document()
    check()
    is_turned = words_in(document.language).direction == "rtl"
    add_styles(made, document.options, check, is_leftward=is_turned)
    check()
    width = set_page(made.sections[0], document.options)
    if is_turned:
        turn_section(made.sections[0])
    made.add_paragraph(document.title, style="Title")
    made.add_paragraph(document.subtitle, style="Subtitle")
    writer = _Writer(made, document, width, check)
    for listed, blocks in groupby(document.blocks, is_listed):
        if listed:
            begin_columns(made, LISTED_COLUMNS)
        for block in blocks:
            check()
            writer.add(block)
        if listed:
            begin_columns(made, 1)
    for table in made.tables if is_turned else ():
        check()
        turn_table(table)
    page = words_in(document.language).say("Page {page} of {pages}")
    is_short = len(document.names) <= len(Side) or len(document.footer) <= LONGEST_FOOT
    add_page_numbers(made.sections[0], document.footer if is_short else document.title, page)
    turn_runs(made, check, is_turned=is_turned)
    properties = made.core_properties
    properties.title, properties.author, properties.comments = (
        document.title[:_LONGEST_TITLE],
        document.author,
        "",
    )
    properties.created = properties.modified = now().replace(tzinfo=None, microsecond=0)
    properties.last_modified_by, properties.revision, properties.language = (
        document.author,
        1,
        document.language,
    )
    return _saved(made, check)


class _Writer:
    def __init__(self, made: WordFile, document: Document, width: int, check: Checkpoint) -> None:
        self._made, self._document, self._width, self._check = made, document, width, check
        self._places = count(1)
        self._above: WordParagraph | None = None  # the last paragraph of text: the question of ruled lines

    def add(self, block: Block) -> None:
        match block:
            case Heading():
                added = self._made.add_paragraph(block.text, style=f"Heading {block.level}")
                added.paragraph_format.page_break_before = block.new_page or None
                self._mark_place(added, block.anchor)
            case Paragraph():
                self._paragraph(block)
            case Rows():
                self._rows(block)
            case Table():
                self._table(block)
            case Contents():
                self._contents(block)
            case Ruled():
                self._ruled(block)
            case _:
                self._drawn(block)

    def _contents(self, block: Contents) -> None:
        for at, entry in enumerate(checked(block.entries, self._check, OFTEN)):
            added = self._made.add_paragraph(style="Contents")
            if at == 0:
                begin_contents(added)
            add_link(added, entry.text, entry.target, None)
            add_page_of(added, entry.target)
            if at + 1 == len(block.entries):
                end_contents(added)

    def _order_map(self, block: OrderMap) -> None:
        self._made.add_paragraph(block.caption, style="Small")
        picture = BytesIO(order_map_picture(self._document, block))
        said = f"{block.left}; {block.right}. {block.summary}"
        add_picture(self._made.add_paragraph(), picture, self._width, said)

    def _mark_place(self, paragraph: WordParagraph, anchor: str) -> None:
        add_bookmark(paragraph, anchor, next(self._places))

    def _drawn(self, block: Heads | Figures | Bars | OrderMap) -> None:
        match block:
            case Heads():
                self._heads(block)
            case Figures():
                words = (f"{item.value} {item.label}" for item in block.items)
                self._made.add_paragraph(" · ".join(words), style="Lead")
            case Bars():
                for bar in block.items:
                    self._made.add_paragraph(f"{bar.label}: {bar.in_words}", style="Small")
            case OrderMap():
                self._order_map(block)
            case _:
                assert_never(block)

    def _paragraph(self, block: Paragraph) -> None:
        styles = {
            Style.BODY: "Normal",
            Style.LEAD: "Lead",
            Style.READING: "Article Text",
            Style.LISTED: "Article Text",
        }
        added = self._made.add_paragraph(style=styles.get(block.style, "Small"))
        self._mark_place(added, block.anchor)
        _add_text(added, block.text, None, block.language)
        self._above = added

    def _ruled(self, block: Ruled) -> None:
        """Lines to write on, kept on one page with the question above them."""
        lines = [self._made.add_paragraph(style="Ruled Line") for _ in range(block.lines)]
        for above in [self._above, *lines[:-1]]:
            if above is not None:
                above.paragraph_format.keep_with_next = True

    def _heads(self, block: Heads) -> None:
        table = self._made.add_table(1, 2)
        set_widths(table, [0.5, 0.5], self._width, self._check)
        for cell, head in zip(table.rows[0].cells, (block.left, block.right), strict=True):
            first = cell.paragraphs[0]
            first.style = "Report Name"
            first.add_run(f"{head.label} · {head.name}")
            for said in head.lines:
                cell.add_paragraph(said, style="Small")

    def _rows(self, block: Rows) -> None:
        table = self._made.add_table(1, 3, style="Comparison Rows")
        for cell, name in zip(table.rows[0].cells, ("", block.left, block.right), strict=True):
            _fill(cell, [(Inline(name),)], "Column Head", None, "")
        for row in checked(block.rows, self._check, OFTEN):
            cells = table.add_row().cells
            if isinstance(row, Gap):
                _fill(cells[1], [(Inline(f"… {row.text}"),)], "Small", None, "")
            else:
                self._row(block, row, cells)
        column = (1 - _NUMBERS) / 2
        set_widths(table, [_NUMBERS, column, column], self._width, self._check)
        repeat_first_row(table)
        keep_rows_whole(table, self._check)

    def _row(self, block: Rows, row: Row, cells: tuple[Cell, ...]) -> None:
        _fill(cells[0], [(Inline(n),) for n in row.numbers], "Sentence Numbers", None, "")
        self._mark_place(cells[0].paragraphs[0], row.anchor)
        for cell, side, language in zip(cells[1:], Side, block.languages, strict=True):
            style = "Only Here" if row.only is side else "Related" if row.is_related else "Article Text"
            _fill(cell, row.of(side), style, side, language)

    def _table(self, block: Table) -> None:
        if block.shows_caption:
            self._made.add_paragraph(block.caption, style="Small").paragraph_format.keep_with_next = True
        table = self._made.add_table(1, len(block.header), style="Comparison Rows")
        for cell, name in zip(table.rows[0].cells, block.header, strict=True):
            _fill(cell, [(Inline(name),)], "Column Head", None, "")
        languages = block.languages or ("",) * len(block.header)
        for texts in checked(block.rows, self._check, OFTEN):
            for cell, text, language in zip(table.add_row().cells, texts, languages, strict=True):
                _fill(cell, [text], "Article Text" if language else "Small", None, language)
        set_widths(table, list(block.widths), self._width, self._check)
        repeat_first_row(table)
        keep_rows_whole(table, self._check)
        for at in block.numeric:
            self._check()
            for cell in table.columns[at].cells:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _fill(
    cell: Cell, texts: "tuple[Inlines, ...] | list[Inlines]", style: str, side: Side | None, language: str
) -> None:
    for at, text in enumerate(texts):
        paragraph = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
        set_style(paragraph, style)
        _add_text(paragraph, text, side, language)


def _add_text(paragraph: WordParagraph, text: Inlines, side: Side | None, language: str) -> None:
    if language and text:
        set_direction(paragraph, is_leftward=is_leftward("".join(inline.text for inline in text)))
    for inline in text:
        is_plain = inline.mark is Mark.PLAIN and not inline.is_again
        style = None if is_plain else MARKS[inline.mark, side] + (AGAIN if inline.is_again else "")
        if inline.target:
            add_link(paragraph, inline.text, inline.target, style)
            continue
        run = paragraph.add_run(inline.text)
        if style is not None:
            set_style(run, style)
        set_language(run, "" if inline.mark is Mark.FAINT else language)


def _saved(made: WordFile, check: Checkpoint) -> bytes:
    """The file, packed anew in pieces, all with one date: python-docx gives them the clock's."""
    check()
    place, text = made.part.partname.membername, taken_text(made)
    rest, out = BytesIO(), BytesIO()
    check()
    made.save(rest)
    with ZipFile(rest) as given, ZipFile(out, "w") as kept:
        for name in given.namelist():
            _pack(kept, name, text if name == place else given.read(name), check)
    return out.getvalue()


def _pack(kept: ZipFile, name: str, content: bytes, check: Checkpoint) -> None:
    entry = ZipInfo(name, _FIRST_MOMENT)
    entry.compress_type = ZIP_DEFLATED
    with kept.open(entry, "w") as part:
        for begin in range(0, len(content), _PIECE):
            check()
            part.write(content[begin : begin + _PIECE])
