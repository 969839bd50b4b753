"""The anchors of a report that links lead to, each set once, and numbers of rows that may break."""

from collections.abc import Iterator
from itertools import count

from reader.report.blocks import Block, Contents, Document, Gap, Heading, Inlines, Paragraph, Rows, Table


class Anchors:
    """The anchors of one document that links lead to; a second place of the same name gets none."""

    def __init__(self, document: Document) -> None:
        known = {anchor for block in document.blocks for anchor in _anchors(block)}
        self._known = known & {target for block in document.blocks for target in _targets(block)}
        self._placed: set[str] = set()
        self._marks = count()

    def place(self, anchor: str) -> str:
        """The anchor, at its first place; "" where no link leads to it or it is set already."""
        if anchor in self._placed or anchor not in self._known:
            return ""
        self._placed.add(anchor)
        return anchor

    def target(self, anchor: str) -> str:
        """The anchor if a link to it leads somewhere, else ""."""
        return anchor if anchor in self._known else ""

    def mark(self) -> int:
        """A new number for a row that may break across pages."""
        return next(self._marks)


def _anchors(block: Block) -> set[str]:
    match block:
        case Heading() | Paragraph():
            return {block.anchor} - {""}
        case Rows():
            return {row.anchor for row in block.rows if not isinstance(row, Gap)} - {""}
        case _:
            return set()


def _targets(block: Block) -> set[str]:
    if isinstance(block, Contents):
        return {entry.target for entry in block.entries}
    return {inline.target for text in _texts(block) for inline in text}


def _texts(block: Block) -> Iterator[Inlines]:
    match block:
        case Paragraph():
            yield block.text
        case Rows():
            rows = [row for row in block.rows if not isinstance(row, Gap) and not row.only]
            yield from (text for row in rows for text in (*row.left, *row.right))
        case Table():
            yield from (cell for cells in block.rows for cell in cells)
