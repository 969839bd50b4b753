"""The structure of a tagged PDF: the paragraph or heading to which the words of a page belong."""

import ctypes
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_BLOCKS = frozenset({"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title", "LI", "Caption", "TD", "TH"})
"""Types of elements that hold the words of one paragraph."""
# Elements of a page that are looked at: no page to be read has more.
_MOST = 50_000
# Bytes of an element's kind: longer ones are none of these.
_LONGEST_NAME = 64
# Letters at the beginning of a line that are asked for their block: an initial may belong to none.
_LETTERS = 3


@dataclass(frozen=True, slots=True)
class TaggedBlock:
    """A paragraph or a heading of the document's structure.

    Attributes:
        kind: as the structure calls it: "P", "H1", "LI" …
        path: where it stands in the structure, the same on each page that it runs over.
    """

    kind: str
    path: tuple[int, ...]


class TaggedBlocks:
    """The blocks of one page, which must stay open while it is used."""

    def __init__(self, page: Any, text: Any) -> None:  # pypdfium2 has no types
        self._text, self._held = text, _by_content(page)

    def at(self, start: int, end: int) -> TaggedBlock | None:
        """The block of the first letters in a range of the page's text; None for none."""
        from pypdfium2 import raw

        for place in range(start, min(end, start + _LETTERS) if self._held else start):
            letters = raw.FPDFText_GetTextObject(self._text.raw, place)
            content = raw.FPDFPageObj_GetMarkedContentID(letters) if letters else -1
            if content in self._held:
                return self._held[content]
        return None


def _by_content(page: Any) -> Mapping[int, TaggedBlock]:
    """The innermost block of each marked content, by its id."""
    from pypdfium2 import raw

    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return {}
    found: dict[int, TaggedBlock] = {}
    roots = _children(tree, raw.FPDF_StructTree_CountChildren, raw.FPDF_StructTree_GetChildAtIndex)
    waiting: list[tuple[Any, tuple[int, ...], TaggedBlock | None]] = [(root, (n,), None) for n, root in roots]
    seen = 0
    while waiting and seen < _MOST:
        element, path, around = waiting.pop()
        seen += 1
        kind = _kind(element)
        block = TaggedBlock(kind, path) if kind in _BLOCKS else around
        if block is not None:
            found.update(dict.fromkeys(_contents(element), block))
        waiting.extend((e, (*path, n), block) for n, e in _elements(element))
    raw.FPDF_StructTree_Close(tree)
    return found


def _elements(element: Any) -> Iterator[tuple[int, Any]]:
    from pypdfium2 import raw

    return _children(element, raw.FPDF_StructElement_CountChildren, raw.FPDF_StructElement_GetChildAtIndex)


def _children(
    parent: Any, count: Callable[[Any], int], child: Callable[[Any, int], Any]
) -> Iterator[tuple[int, Any]]:
    """The children on the page, each with its number among all in the document."""
    for number in range(min(count(parent), _MOST)):
        if element := child(parent, number):
            yield number, element


def _contents(element: Any) -> Iterator[int]:
    from pypdfium2 import raw

    for number in range(min(raw.FPDF_StructElement_CountChildren(element), _MOST)):
        if (content := raw.FPDF_StructElement_GetChildMarkedContentID(element, number)) >= 0:
            yield content


def _kind(element: Any) -> str:
    from pypdfium2 import raw

    held = ctypes.create_string_buffer(_LONGEST_NAME)
    length = raw.FPDF_StructElement_GetType(element, held, _LONGEST_NAME)
    return held.raw[:length].decode("utf-16-le", "replace").rstrip("\0") if length <= _LONGEST_NAME else ""
