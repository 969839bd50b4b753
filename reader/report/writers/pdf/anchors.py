"""The places within a report: those that links lead to, each set once, and the rows that pages may part."""

from itertools import count

from reader.report.blocks import Block, Document, Gap, Heading, Paragraph, Rows


class Anchors:
    """The anchors of one document; a second place of the same name is set without it."""

    def __init__(self, document: Document) -> None:
        self._known = {anchor for block in document.blocks for anchor in _anchors(block)}
        self._placed: set[str] = set()
        self._marks = count()

    def place(self, anchor: str) -> str:
        """The anchor where it stands first, "" where there is none or it is set already."""
        if anchor in self._placed:
            return ""
        self._placed.add(anchor)
        return anchor

    def target(self, anchor: str) -> str:
        """The anchor if a link to it leads somewhere, else ""."""
        return anchor if anchor in self._known else ""

    def mark(self) -> int:
        """A number of its own for a row that pages may part."""
        return next(self._marks)


def _anchors(block: Block) -> set[str]:
    match block:
        case Heading() | Paragraph():
            return {block.anchor} - {""}
        case Rows():
            return {row.anchor for row in block.rows if not isinstance(row, Gap)} - {""}
        case _:
            return set()
