"""What is drawn rather than set, as data: heads, figures, bars and the order map, each with its words."""

from typing import assert_never

from reader.report.blocks import Bar, Bars, Figures, Head, Heads, OrderMap, Ruled
from reader.report.writers.pdf.inlines import TypstValue


def drawn_data(block: Heads | Figures | Bars | OrderMap | Ruled) -> TypstValue:
    """The block for its template."""
    match block:
        case Heads():
            return {"kind": "heads", "left": _head(block.left), "right": _head(block.right)}
        case Figures():
            return {"kind": "figures", "items": [[item.value, item.label] for item in block.items]}
        case Bars():
            return _bars(block)
        case OrderMap():
            return _order_map(block)
        case Ruled():
            return {"kind": "ruled", "lines": block.lines}
        case _:
            assert_never(block)


def _head(head: Head) -> TypstValue:
    return {"label": head.label, "name": head.name, "lines": head.lines}


def _bars(block: Bars) -> TypstValue:
    return {
        "kind": "bars",
        "most": max((sum(n for _, n in bar.words) for bar in block.items), default=0) or 1,
        "items": [_bar(bar) for bar in block.items],
        "key": [{"fill": fill.value, "t": name} for fill, name in block.key],
    }


def _bar(bar: Bar) -> TypstValue:
    return {
        "side": bar.side.value,
        "label": bar.label,
        "in_words": bar.in_words,
        "parts": [{"fill": fill.value, "words": n} for fill, n in bar.words if n],
    }


def _order_map(block: OrderMap) -> TypstValue:
    lines = sorted(block.lines, key=lambda line: line.is_moved)  # what stands elsewhere lies over the rest
    return {
        "kind": "order-map",
        "caption": block.caption,
        "alt": f"{block.left}; {block.right}. {block.summary}",
        "left": block.left,
        "right": block.right,
        "lines": [
            {"from": line.left, "to": line.right, "moved": line.is_moved, "related": line.is_related}
            for line in lines
        ],
    }
