"""The drawn blocks of a report in HTML: heads, figures, bars and the order map as inline SVG."""

from collections.abc import Iterator
from html import escape
from typing import assert_never

from reader.report.blocks import Bars, Figures, Fill, Head, Heads, OrderMap

_MAP_WIDTH, _MAP_HEIGHT, _STRIP = 600, 300, 10  # of the drawing's own units


def drawn(block: Heads | Figures | Bars | OrderMap) -> Iterator[str]:
    """The block as lines of HTML."""
    match block:
        case Heads():
            yield f'<div class="heads">{_head(block.left)}{_head(block.right)}</div>'
        case Figures():
            items = (f"<div><dt>{escape(i.label)}</dt><dd>{escape(i.value)}</dd></div>" for i in block.items)
            yield f'<dl class="figures">{"".join(items)}</dl>'
        case Bars():
            yield from _bars(block)
        case OrderMap():
            yield from _order_map(block)
        case _:
            assert_never(block)


def _head(head: Head) -> str:
    lines = "".join(f'<p dir="auto">{escape(line)}</p>' for line in head.lines)
    name = f"{escape(head.label)} · <strong>{escape(head.name)}</strong>"
    return f'<section class="{head.side.value}"><h2 class="outlet">{name}</h2>{lines}</section>'


def _bars(block: Bars) -> Iterator[str]:
    most = max((sum(n for _, n in bar.words) for bar in block.items), default=0) or 1
    yield '<div class="bars">'
    for bar in block.items:
        total = sum(n for _, n in bar.words)
        yield f"<div>{escape(bar.label)}: {escape(bar.in_words)}</div>"
        yield f'<div class="bar {bar.side.value}" aria-hidden="true" style="width:{total / most * 100:.4g}%">'
        yield "".join(
            f'<span class="{fill}" style="width:{n / (total or 1) * 100:.4g}%"></span>'
            for fill, n in bar.words
            if n
        )
        yield "</div>"
    keys = "".join(
        f'<span><i class="{"halves" if fill is Fill.ONLY else fill}"></i>{escape(name)}</span>'
        for fill, name in block.key
    )
    yield f'<div class="key" aria-hidden="true">{keys}</div></div>'


def _order_map(block: OrderMap) -> Iterator[str]:
    left, right = _MAP_WIDTH * 0.3, _MAP_WIDTH * 0.7
    middle = _MAP_WIDTH / 2
    yield f"<figure><figcaption>{escape(block.caption)}</figcaption>"
    names = (
        f'<strong dir="auto">{escape(block.left)}</strong><strong dir="auto">{escape(block.right)}</strong>'
    )
    yield f'<div class="map-names" aria-hidden="true">{names}</div>'
    yield f'<svg viewBox="0 0 {_MAP_WIDTH} {_MAP_HEIGHT}" role="img" aria-label="{escape(block.summary)}">'
    for line in block.lines:
        start, end = line.left * _MAP_HEIGHT, line.right * _MAP_HEIGHT
        stroke = 'stroke="#1b1b1b" stroke-dasharray="5 3"' if line.is_moved else 'stroke="#999"'
        stroke += ' stroke-width="0.5"' if line.is_related else ""
        curve = f"M{left:g} {start:.5g}C{middle:g} {start:.5g} {middle:g} {end:.5g} {right:g} {end:.5g}"
        yield f'<path d="{curve}" fill="none" {stroke}/>'
    for x, side in ((left - _STRIP, "a"), (right, "b")):
        yield f'<rect x="{x:g}" width="{_STRIP}" height="{_MAP_HEIGHT}" fill="var(--{side})"/>'
    yield "</svg></figure>"
