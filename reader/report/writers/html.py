"""A report as one HTML file that loads nothing, runs nothing, prints well and fits a phone."""

import re
from collections.abc import Iterator
from html import escape

from reader.compare.side import Side
from reader.paths import resources
from reader.report import colours
from reader.report.blocks import (
    Block,
    Contents,
    Document,
    Gap,
    Heading,
    Inline,
    Mark,
    Paragraph,
    Row,
    Rows,
    Ruled,
    Style,
    Table,
    Text,
)
from reader.report.labels import program_version
from reader.report.wording import Words, words_in
from reader.report.writers.html_charts import drawn
from reader.text.checking import Checkpoint, checked, unchecked

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_COLOURS = (
    f":root {{ --ink: {colours.INK}; --faint: {colours.FAINT}; --rule: {colours.RULE};"
    f" --hair: {colours.HAIR};"
    f" --a: {colours.A}; --b: {colours.B}; --fact: {colours.FACT};"
    f" --a-pale: {colours.A_PALE}; --b-pale: {colours.B_PALE} }}"
)
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
_SECTION = 2  # the level of heading that the list of sections shows
OFTEN = 25  # lines, most of them rows, that are written between two checks
_SHORT = 12  # rows; a table of no more stays whole on a printed page
_TAGS = {
    Mark.PLAIN: ("", ""),
    Mark.DIFFERS: ('<b class="differs">', "</b>"),
    Mark.VARIANT: ('<span class="variant">', "</span>"),
    Mark.FACT: ("<mark>", "</mark>"),
    Mark.SPELLING: ('<mark class="spelling">', "</mark>"),
    Mark.MAJORITY: ('<mark class="majority">', "</mark>"),
    Mark.STRONG: ("<strong>", "</strong>"),
    Mark.FAINT: ('<span class="faint" lang="{own}">', "</span>"),
    Mark.NUMBER: ("<sup>", "</sup>"),
}


def to_html(document: Document, check: Checkpoint = unchecked) -> bytes:
    """The whole file as UTF-8; check is called again and again and may raise."""
    style = (resources() / "report" / "report.css").read_text("utf-8")
    size = f":root {{ font-size: {document.options.font_size / 9.5 * 100:.4g}% }}"
    width, height = document.options.page_size
    page = f"@page {{ size: {width:g}pt {height:g}pt; margin: 44pt }}"
    words = words_in(document.language)
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{words.language}" dir="{words.direction}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        f'<meta name="generator" content="Parallax {escape(program_version())}">',
        f"<title>{escape(document.title)}</title>",
        f"<style>\n{_COLOURS}\n{style}{size}\n{page}\n</style>",
        "</head>",
        f'<body class="{document.options.look.value}">',
        f'<a class="skip" href="#main">{escape(words.say("Skip to the comparison"))}</a>',
        f"<header><h1>{escape(document.title)}</h1><p>{escape(document.subtitle)}</p></header>",
        *_sections(document, words.say("Sections")),
        '<main id="main">',
        *checked((line for block in document.blocks for line in _block(block, words)), check, OFTEN),
        "</main>",
        f"<footer><p class='small'>{escape(document.footer)}</p></footer>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines).encode("utf-8", "replace")


def inlines(text: Text, words: Words) -> str:
    """Marked text with everything of the articles escaped."""
    return "".join(_inline(inline, words) for inline in text)


def _sections(document: Document, name: str) -> Iterator[str]:
    if any(isinstance(block, Contents) for block in document.blocks):
        return
    heads = [b for b in document.blocks if isinstance(b, Heading) and b.level <= _SECTION]
    items = "".join(f'<li><a href="#{escape(h.anchor)}">{escape(h.text)}</a></li>' for h in heads)
    yield f'<nav class="sections" aria-label="{escape(name)}"><ul>{items}</ul></nav>'


def _block(block: Block, words: Words) -> Iterator[str]:
    match block:
        case Heading():
            yield _heading(block)
        case Paragraph():
            yield _paragraph(block, words)
        case Rows():
            yield from _rows(block, words)
        case Table():
            yield from _table(block, words)
        case Contents():
            items = "".join(
                f'<li class="level-{e.level}"><a href="#{escape(e.target)}">{escape(e.text)}</a></li>'
                for e in block.entries
            )
            yield f'<nav class="contents" aria-label="{escape(words.say("Contents"))}"><ul>{items}</ul></nav>'
        case Ruled():
            yield '<div class="line"></div>' * block.lines
        case _:
            yield from drawn(block)


def _heading(block: Heading) -> str:
    level = min(max(block.level, 2), 3)
    classes = "pair" if block.level == 1 else "new-page" if block.new_page else ""
    attribute = f' class="{classes}"' if classes else ""
    return f'<h{level} id="{escape(block.anchor)}"{attribute}>{escape(block.text)}</h{level}>'


def _paragraph(block: Paragraph, words: Words) -> str:
    anchor = f' id="{escape(block.anchor)}"' if block.anchor else ""
    style = "" if block.style is Style.BODY else f' class="{block.style.value}"'
    return f"<p{anchor}{style}{_lang(block.language)}>{inlines(block.text, words)}</p>"


def _rows(block: Rows, words: Words) -> Iterator[str]:
    yield f'<table class="rows"><caption>{escape(block.caption)}</caption>'
    yield (
        f'<thead><tr><th scope="col"><span class="hidden">{escape(words.say("Sentences"))}</span></th>'
        f'<th scope="col">{escape(block.left)}</th><th scope="col">{escape(block.right)}</th></tr></thead>'
    )
    yield "<tbody>"
    for row in block.rows:
        if isinstance(row, Gap):
            yield f'<tr class="gap"><td colspan="3">… {escape(row.text)}</td></tr>'
        else:
            yield _row(block, row, words)
    yield "</tbody></table>"


def _row(block: Rows, row: Row, words: Words) -> str:
    only = f' class="only-{row.only.value}"' if row.only else ' class="related"' if row.is_related else ""
    anchor = f' id="{escape(row.anchor)}"' if row.anchor else ""
    numbers = "<br>".join(escape(n) for n in row.numbers)
    cells = "".join(_cell(block, row, side, words) for side in Side)
    return f'<tr{anchor}{only}><th scope="row">{numbers}</th>{cells}</tr>'


def _cell(block: Rows, row: Row, side: Side, words: Words) -> str:
    at = list(Side).index(side)
    name, language = (block.left, block.right)[at], block.languages[at]
    paragraphs = "".join(f"<p>{inlines(text, words)}</p>" for text in row.of(side))
    return (
        f'<td class="text {side.value}" dir="auto" data-side="{escape(name)}"{_lang(language)}>'
        f"{paragraphs}</td>"
    )


def _table(block: Table, words: Words) -> Iterator[str]:
    columns = "".join(f'<col style="width:{part * 100:.4g}%">' for part in block.widths)
    hidden = "" if block.shows_caption else ' class="hidden"'
    classes = "plain-table short" if len(block.rows) <= _SHORT else "plain-table"
    yield f'<table class="{classes}"><caption{hidden}>{escape(block.caption)}</caption>'
    yield f"<colgroup>{columns}</colgroup>"
    heads = "".join(
        f'<th scope="col"{_numeric(block, at)}>{escape(name)}</th>' for at, name in enumerate(block.header)
    )
    yield f"<thead><tr>{heads}</tr></thead><tbody>"
    for cells in block.rows:
        first, *others = cells
        line = "".join(_table_cell(block, at, cell, words) for at, cell in enumerate(others, 1))
        yield f'<tr><th scope="row">{inlines(first, words)}</th>{line}</tr>'
    yield "</tbody></table>"


def _table_cell(block: Table, at: int, cell: Text, words: Words) -> str:
    if at < len(block.languages):
        return f'<td class="text" dir="auto"{_lang(block.languages[at])}>{inlines(cell, words)}</td>'
    return f"<td{_numeric(block, at)}>{inlines(cell, words)}</td>"


def _numeric(block: Table, at: int) -> str:
    return ' class="number"' if at in block.numeric else ""


def _lang(language: str) -> str:
    return f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""


def _inline(inline: Inline, words: Words) -> str:
    text = escape(inline.text)
    if inline.target:
        text = f'<a href="#{escape(inline.target)}">{text}</a>'
    before, after = _TAGS[inline.mark]
    text = f"{before.format(own=words.language)}{text}{after}"
    return f'<span class="again">{text}</span>' if inline.is_again else text
