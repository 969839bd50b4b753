"""A report as data for the Typst templates in resources/report, so that no word of an article is markup."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from reader.report import colours
from reader.report.blocks import (
    Block,
    Contents,
    ContentsLine,
    Document,
    Heading,
    OrderMap,
    Paragraph,
    Rows,
    Ruled,
    Table,
    is_listed,
)
from reader.report.dates import now
from reader.report.options import DEFAULT_FONT_SIZE, Look, Options
from reader.report.wording import message, words_in
from reader.report.writers.pdf.anchors import Anchors
from reader.report.writers.pdf.drawn import drawn_data
from reader.report.writers.pdf.inlines import is_leftward, plain_of, room_of, words_of
from reader.report.writers.pdf.surroundings import Surroundings, TypstValue
from reader.report.writers.pdf.tables import rows_data, table_data
from reader.report.writers.pdf.typesetting import picture_of, typeset

_WORDS = {
    "page": message("Page {page} of {pages}"),
    "goes_on": message("continues ↓"),
    "went_on": message("↑ continued"),
    "missing": message(
        "This computer has no font for: {scripts}. Such characters are printed as empty boxes."
    ),
}
# The level of a section's heading.
_SECTION = 2


def to_pdf(document: Document) -> bytes:
    """The document as a PDF: the same bytes for the same document and moment. Raises CannotTypesetError."""
    moment = now()
    return typeset(data_of(document, moment), moment)


def order_map_picture(document: Document, block: OrderMap) -> bytes:
    """The order map of a document as a PNG as wide as its text."""
    return picture_of(data_of(replace(document, blocks=(block,)), now()))


def data_of(document: Document, moment: datetime) -> TypstValue:
    """All that the templates need: texts, options and colours; moment is the date of the file."""
    words = words_in(document.language)
    around = Surroundings(document.options, words.language, words.direction == "rtl", Anchors(document))
    return {
        "title": plain_of(document.title),
        "subtitle": document.subtitle,
        "author": document.author,
        "about": f"{document.subtitle}: {document.footer}",
        "language": words.language,
        "direction": words.direction,
        "made": [moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second],
        "parts": _parts(document, around),
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


def _parts(document: Document, around: Surroundings) -> list[TypstValue]:
    """The blocks in parts that begin a page each; a part has the names at the foot of its pages."""
    parts: list[tuple[tuple[str, ...], list[TypstValue]]] = [(document.names, [])]
    every = zip(document.blocks, _blocks(document, around), strict=True)
    for listed, found in groupby(every, lambda one: is_listed(one[0])):
        if listed:
            parts[-1][1].append({"kind": "columns", "blocks": [made for _, made in found]})
            continue
        for block, made in found:
            if isinstance(block, Heading) and block.names:
                parts.append((block.names, []))
            parts[-1][1].append(made)
    begun = [part for part in parts if part[1]] or parts
    return [
        {"names": names, "blocks": blocks, "parted": any(block.get("parted") for block in blocks)}
        for names, blocks in begun
    ]


def _blocks(document: Document, around: Surroundings) -> list[TypstValue]:
    levels = _levels(document.blocks)
    made = [_block(block, around, levels) for block in document.blocks]
    for before, block in zip(made, document.blocks[1:], strict=False):
        if isinstance(block, Ruled):
            before["keeps"] = True  # a question stays on the page of the lines for its answer
    return made


def _levels(blocks: tuple[Block, ...]) -> Iterator[int]:
    """The levels of headings as PDF/UA asks for them: the first is 1, and none is skipped on the way down."""
    outer, deepest = _SECTION, 0
    for block in blocks:
        if isinstance(block, Heading):
            outer = min(outer, block.level)
            deepest = min(block.level - outer + 1, deepest + 1)
            yield deepest


def _block(block: Block, around: Surroundings, levels: Iterator[int]) -> TypstValue:
    match block:
        case Heading():
            return _heading(block, around) | {"level": next(levels)}
        case Paragraph():
            anchor = around.anchors.place(block.anchor)
            style: TypstValue = {"style": block.style.value, "anchor": anchor, "longest": room_of(block.text)}
            return {"kind": "paragraph", **style, **words_of(block.text, around, block.language)}
        case Rows():
            return rows_data(block, around)
        case Table():
            return table_data(block, around)
        case Contents():
            entries = [_entry(entry, around) for entry in block.entries]
            return {"kind": "contents", "entries": entries}
        case _:
            return drawn_data(block, around)


def _heading(block: Heading, around: Surroundings) -> TypstValue:
    return {
        "kind": "heading",
        "style": block.level,
        **plain_of(block.text),
        "leftward": is_leftward(block.text),
        "anchor": around.anchors.place(block.anchor),
        "new_page": block.new_page and not block.names,
    }


def _entry(entry: ContentsLine, around: Surroundings) -> TypstValue:
    return {"level": entry.level, "to": around.anchors.target(entry.target), **plain_of(entry.text)}
