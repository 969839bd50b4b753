"""A report as plain data for the templates of resources/report, in which no word of an article is markup."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from reader.report import colours
from reader.report.blocks import Block, Contents, Document, Heading, OrderMap, Paragraph, Rows, Ruled, Table
from reader.report.dates import now
from reader.report.options import DEFAULT_FONT_SIZE, Look, Options
from reader.report.wording import message, words_in
from reader.report.writers.pdf.anchors import Anchors
from reader.report.writers.pdf.drawn import drawn_data
from reader.report.writers.pdf.inlines import TypstValue, words_of
from reader.report.writers.pdf.tables import rows_data, table_data
from reader.report.writers.pdf.typesetting import picture_of, typeset

_WORDS = {
    "page": message("Page {page} of {pages}"),
    "goes_on": message("goes on ↓"),
    "went_on": message("↑ goes on"),
    "missing": message(
        "This computer has no font for: {scripts}. Such characters are printed as empty boxes."
    ),
}
_SECTION = 2  # the level of a section's heading


def to_pdf(document: Document) -> bytes:
    """The document as a PDF, the same bytes for the same document and moment."""
    moment = now()
    return typeset(data_of(document, moment), moment)


def order_map_picture(document: Document, block: OrderMap) -> bytes:
    """The order map of a document as a PNG, as wide as its text."""
    return picture_of(data_of(replace(document, blocks=(block,)), now()))


def data_of(document: Document, moment: datetime) -> TypstValue:
    """All that the templates need: what is said, how it is set, and in what colours."""
    words = words_in(document.language)
    return {
        "title": document.title,
        "subtitle": document.subtitle,
        "names": document.names,
        "author": document.author,
        "about": f"{document.subtitle}: {document.footer}",
        "language": words.language,
        "direction": words.direction,
        "made": [moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second],
        "blocks": _blocks(document),
        "words": {name: words.say(text) for name, text in _WORDS.items()},
        "options": _options(document.options),
        "colours": _colours(document.options.look),
    }


def _options(options: Options) -> TypstValue:
    width, height = options.page_size
    return {
        "width": width,
        "height": height,
        "size": options.font_size,
        "usual_size": DEFAULT_FONT_SIZE,
        "colour": options.look is Look.COLOUR,
    }


def _colours(look: Look) -> TypstValue:
    is_coloured = look is Look.COLOUR
    return {
        "ink": colours.INK,
        "faint": colours.FAINT,
        "rule": colours.RULE,
        "hair": colours.HAIR,
        "left": colours.A if is_coloured else colours.INK,
        "right": colours.B if is_coloured else colours.INK,
        "left_pale": colours.A_PALE if is_coloured else "#ffffff",
        "right_pale": colours.B_PALE if is_coloured else "#ffffff",
        "fact": colours.FACT if is_coloured else colours.INK,
        "dark": colours.DARK,
        "middle": colours.MIDDLE,
        "spot": colours.SPOT,
        "light": colours.LIGHT,
        "line": colours.LINE,
    }


def _blocks(document: Document) -> list[TypstValue]:
    anchors, levels = Anchors(document), _levels(document.blocks)
    made = [_block(block, document.options, anchors, levels) for block in document.blocks]
    for before, block in zip(made, document.blocks[1:], strict=False):
        if isinstance(block, Ruled):
            before["keeps"] = True  # a question stands over the lines for its answer
    return made


def _levels(blocks: tuple[Block, ...]) -> Iterator[int]:
    """The levels of the headings as PDF wants them: the first is 1, and none is left out on the way down."""
    outer, deepest = _SECTION, 0
    for block in blocks:
        if isinstance(block, Heading):
            outer = min(outer, block.level)
            deepest = min(block.level - outer + 1, deepest + 1)
            yield deepest


def _block(block: Block, options: Options, anchors: Anchors, levels: Iterator[int]) -> TypstValue:
    match block:
        case Heading():
            return _heading(block, anchors) | {"level": next(levels)}
        case Paragraph():
            style: TypstValue = {"style": block.style.value, "anchor": anchors.place(block.anchor)}
            return {"kind": "paragraph", **style, **words_of(block.text, anchors, block.language)}
        case Rows():
            return rows_data(block, options, anchors)
        case Table():
            return table_data(block, options, anchors)
        case Contents():
            entries = [{"level": e.level, "t": e.text, "to": anchors.target(e.target)} for e in block.entries]
            return {"kind": "contents", "entries": entries}
        case _:
            return drawn_data(block)


def _heading(block: Heading, anchors: Anchors) -> TypstValue:
    return {
        "kind": "heading",
        "style": block.level,
        "text": block.text,
        "anchor": anchors.place(block.anchor),
        "new_page": block.new_page,
        "names": block.names,
    }
