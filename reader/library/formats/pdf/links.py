"""Finds the links of a PDF's page: menus and teasers of printed web pages consist of them."""

import ctypes
from collections.abc import Sequence
from typing import Any

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points."""
# Links of a page that are looked at: no page to be read has more.
_MOST = 2_000


def places(page: Any) -> list[Box]:  # pypdfium2 has no types
    """The boxes of the page's links."""
    from pypdfium2 import raw

    found: list[Box] = []
    position, link, box = ctypes.c_int(0), raw.FPDF_LINK(), raw.FS_RECTF()
    while len(found) < _MOST and raw.FPDFLink_Enumerate(page.raw, ctypes.byref(position), ctypes.byref(link)):
        if raw.FPDFLink_GetAnnotRect(link, ctypes.byref(box)):
            found.append((box.left, box.bottom, box.right, box.top))
    return found


def share(line: Box, links: Sequence[Box]) -> float:
    """The share of a line's width that is in links, 0 to 1."""
    left, bottom, right, top = line
    middle = (bottom + top) / 2
    if right <= left:
        return 0.0
    covered = [
        (max(left, box[0]), min(right, box[2]))
        for box in links
        if box[1] < middle < box[3] and box[0] < right and box[2] > left
    ]
    total, reached = 0.0, left
    for start, end in sorted(covered):
        total += max(0.0, end - max(start, reached))
        reached = max(reached, end)
    return total / (right - left)
