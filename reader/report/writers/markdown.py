"""A report as Markdown with tables, for repositories, wikis and notebooks."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
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

# Lines, most of them rows of tables, that are written between two checks.
OFTEN = 25
_SPECIAL = re.compile(
    r"([\\`*_{}\[\]<>#|~$@^]"  # marks, links, tags, tables, formulas, mentions
    r"|(?<=\w):(?=[/\w])(?<!\d:)|:(?=\w+:)"  # addresses that become links, :pictures:
    r"|(?:^|(?<=^\s))[+:=-]|(?<=[=-])[=-]|(?<=[wW]{3})\.)"  # lists, rules, addresses without http
)
_NUMBERED = re.compile(r"^(\s*\d{1,9})(?=[.)](?:\s|$))")
_BRACKETED = frozenset({Mark.PLAIN, Mark.VARIANT, Mark.FACT, Mark.SPELLING})  # may touch any character
_SIGNS = {
    Mark.PLAIN: ("", ""),
    Mark.DIFFERS: ("**", "**"),
    Mark.VARIANT: ("\\~", "\\~"),
    Mark.FACT: ("**\\[", "\\]**"),
    Mark.SPELLING: ("**\\{", "\\}**"),
    Mark.MAJORITY: ("", ""),
    Mark.STRONG: ("**", "**"),
    Mark.FAINT: ("*", "*"),
    Mark.NUMBER: ("<sup>", "</sup>"),
}
_SPACE_EDGE, _EDGE = re.compile(r"\s+"), re.compile(r"[\W_]+")


def to_markdown(document: Document, check: Checkpoint = unchecked) -> bytes:
    """The file as UTF-8; what check raises ends the work."""
    lines = [f"# {escaped(document.title)}", "", escaped(document.subtitle)]
    for block in document.blocks:
        lines += ["", *checked(_block(block), check, OFTEN)]
    return "\n".join([*lines, "", "---", "", escaped(document.footer), ""]).encode("utf-8", "replace")


def escaped(text: str) -> str:
    """The text with every character escaped that a Markdown reader could take for markup."""
    return _NUMBERED.sub(r"\1\\", _SPECIAL.sub(r"\\\1", text)).replace("&", "&amp;")


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f'<a id="{block.anchor}"></a>\n\n{"#" * max(block.level, 2)} {escaped(block.text)}'
        case Paragraph():
            yield _text(block.text)
        case Rows():
            yield from _rows(block)
        case Table():
            yield from _table(block)
        case Contents():
            yield from (f"{'  ' * (e.level - 1)}- [{escaped(e.text)}](#{e.target})" for e in block.entries)
        case Ruled():
            yield "\n\n".join(["&nbsp;", "---"] * block.lines)
        case _:
            yield from _drawn(block)


def _drawn(block: Heads | Figures | Bars | OrderMap) -> Iterator[str]:
    match block:
        case Heads():
            for head in (block.left, block.right):
                yield f"- {escaped(head.label)} · **{escaped(head.name)}**"
                yield from (f"  - {escaped(line)}" for line in head.lines)
        case Figures():
            yield " · ".join(f"**{escaped(i.value)}** {escaped(i.label)}" for i in block.items)
        case Bars():
            for bar in block.items:
                yield f"- {escaped(bar.label)}: {escaped(bar.in_words)}"
        case OrderMap():
            yield escaped(block.summary)
        case _:
            assert_never(block)


def _rows(block: Rows) -> Iterator[str]:
    yield f"| | {escaped(block.left)} | {escaped(block.right)} |"
    yield "|---|---|---|"
    for row in block.rows:
        if isinstance(row, Gap):
            yield f"| … | {escaped(row.text)} | |"
        else:
            yield _row(row)


def _row(row: Row) -> str:
    numbers = "<br>".join(escaped(n) for n in row.numbers)
    anchor = f'<a id="{row.anchor}"></a>' if row.anchor else ""
    left, right = ("<br>".join(_text(text) for text in side) for side in (row.left, row.right))
    return f"| {anchor}{numbers} | {left} | {right} |"


def _table(block: Table) -> Iterator[str]:
    if block.shows_caption:
        yield f"{escaped(block.caption)}\n"
    yield "| " + " | ".join(escaped(name) for name in block.header) + " |"
    yield "|" + "|".join("---:" if at in block.numeric else "---" for at in range(len(block.header))) + "|"
    for cells in block.rows:
        yield "| " + " | ".join(_text(cell) for cell in cells) + " |"


def _text(text: Inlines) -> str:
    return "".join(_marked(mark, list(inlines)) for mark, inlines in groupby(text, key=lambda i: i.mark))


def _marked(mark: Mark, inlines: Sequence[Inline]) -> str:
    """Neighbouring stretches with one mark between its signs, which stand next to words or have no effect."""
    whole = "".join(inline.text for inline in inlines)
    edge = _SPACE_EDGE if any(i.target for i in inlines) or mark in _BRACKETED else _EDGE
    first, last = edge.match(whole), edge.match(whole[::-1])
    before = whole[: first.end()] if first else ""
    after = whole[len(whole) - last.end() :] if last and len(before) < len(whole) else ""
    said = "".join(map(_linked, inlines)).strip()
    if edge is _EDGE:
        said = escaped(whole[len(before) : len(whole) - len(after)])
    before, after = escaped(before), escaped(after)
    opening, closing = _SIGNS[mark] if said else ("", "")
    return f"{before}{opening}{said}{closing}{after}"


def _linked(inline: Inline) -> str:
    said = escaped(inline.text)
    return f"[{said.strip()}](#{inline.target})" if inline.target else said
