"""The drawn blocks as data: heads, figures, bars, the order map and ruled lines, with alternative texts."""

from typing import assert_never

from reader.report.blocks import Bar, Bars, Figures, Head, Heads, OrderMap, Ruled
from reader.report.writers.pdf.inlines import plain_of
from reader.report.writers.pdf.surroundings import Surroundings, TypstValue


def drawn_data(block: Heads | Figures | Bars | OrderMap | Ruled, around: Surroundings) -> TypstValue:
    """The block as data for its template."""
    match block:
        case Heads():
            return {"kind": "heads", "left": _head(block.left, around), "right": _head(block.right, around)}
        case Figures():
            return {
                "kind": "figures",
                "items": [{"value": item.value, **plain_of(item.label)} for item in block.items],
            }
        case Bars():
            return _bars(block, around)
        case OrderMap():
            return _order_map(block, around)
        case Ruled():
            return {"kind": "ruled", "lines": block.lines}
        case _:
            assert_never(block)


def _head(head: Head, around: Surroundings) -> TypstValue:
    lines = [plain_of(line, around.isolated(line)) for line in head.lines]
    return {"label": head.label, "name": plain_of(head.name), "lines": lines}


def _bars(block: Bars, around: Surroundings) -> TypstValue:
    return {
        "kind": "bars",
        "most": max((sum(n for _, n in bar.words) for bar in block.items), default=0) or 1,
        "items": [_bar(bar, around) for bar in block.items],
        "key": [{"fill": fill.value, "t": name} for fill, name in block.key],
    }


def _bar(bar: Bar, around: Surroundings) -> TypstValue:
    return {
        "side": bar.side.value,
        "alt": f"{bar.label}: {bar.in_words}",
        "said": plain_of(f"{bar.label}: {bar.in_words}", f"{around.isolated(bar.label)}: {bar.in_words}"),
        "parts": [{"fill": fill.value, "words": n} for fill, n in bar.words if n],
    }


def _order_map(block: OrderMap, around: Surroundings) -> TypstValue:
    lines = sorted(block.lines, key=lambda line: line.is_moved)  # drawn last, over the others
    return {
        "kind": "order-map",
        "caption": block.caption,
        "alt": f"{block.left}; {block.right}. {block.summary}",
        "left": plain_of(block.left, around.isolated(block.left)),
        "right": plain_of(block.right, around.isolated(block.right)),
        "lines": [
            {"from": line.left, "to": line.right, "moved": line.is_moved, "related": line.is_related}
            for line in lines
        ],
    }
