"""Pieces onto pages: nothing is clipped, no head stands alone, what is too long goes on overleaf."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.ui.printing.paper.faces import Sheet, points
from reader.ui.printing.paper.text import Canvas

WORTH_SPLITTING = 0.2
"""A piece taller than this part of a page may be split to fill one; a shorter one moves to the next page."""

_ROUNDING = 0.5  # units


class Piece:
    """Something with a height that is drawn at a place down the page.

    Attributes:
        height: in units, space below included.
        keeps_next: it may not be the last on its page.
        new_page: it begins one.
        repeat: drawn again at the top of each page on which this piece goes on.
        anchor, bookmark: where links and the outline lead; a bookmark is a level and a text.
    """

    height: float = 0.0
    keeps_next: bool = False
    new_page: bool = False
    repeat: "Piece | None" = None
    anchor: str = ""
    bookmark: tuple[int, str] | None = None

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint it with its top left corner there."""
        raise NotImplementedError

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """The part that fits into the room and the rest; None when it can't be parted there."""
        del room
        return None


@dataclass
class Space(Piece):
    """Room between pieces, which vanishes at the top of a page."""

    height: float = 0.0
    keeps_next: bool = False

    def draw(self, canvas: Canvas, x: float, y: float) -> None:
        """Paint nothing."""


@dataclass
class Pages:
    """What stands on each page, and on which page, from 0, each anchor and bookmark is."""

    sheet: Sheet
    pages: list[list[tuple[float, Piece]]] = field(default_factory=list)
    anchors: dict[str, tuple[int, float]] = field(default_factory=dict)
    bookmarks: list[tuple[int, str, int, float]] = field(default_factory=list)


def flow(pieces: Iterable[Piece], sheet: Sheet) -> Pages:
    """Lay the pieces out."""
    laying = _Laying(Pages(sheet))
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.keeps_next:
            laying.place(group)
            group = []
    laying.place(group)
    return laying.done


class _Laying:
    def __init__(self, done: Pages) -> None:
        self.done = done
        self._sheet, self._y = done.sheet, done.sheet.top
        done.pages.append([])

    def place(self, group: list[Piece]) -> None:
        """Put pieces that belong together on one page, the last of them on as many as it takes."""
        if not group:
            return
        *heads, last = group
        if any(p.new_page for p in group) and self.done.pages[-1]:
            self._turn(None)
        taken = sum(p.height for p in heads)
        if not self._fits(last, self._room() - taken) and self.done.pages[-1]:
            self._turn(last.repeat if last.repeat not in heads else None)
        for piece in heads:
            self._put(piece)
        self._put_in_parts(last)

    def _fits(self, piece: Piece, room: float) -> bool:
        if piece.height <= room + _ROUNDING:
            return True
        is_long = piece.height > WORTH_SPLITTING * (self._sheet.foot - self._sheet.top)
        return is_long and piece.split(room) is not None

    def _put_in_parts(self, piece: Piece) -> None:
        rest: Piece | None = piece
        while rest is not None and rest.height > self._room() + _ROUNDING:
            parts = rest.split(self._room())
            if parts is None and not self._is_at_top(rest):
                self._turn(rest.repeat)
                continue
            if parts is None:
                break  # a single line taller than the page: as much of it as there is
            self._put(parts[0])
            self._turn(piece.repeat)
            rest = parts[1]
        if rest is not None:
            self._put(rest)

    def _is_at_top(self, piece: Piece) -> bool:
        heads = 1 if piece.repeat is not None else 0
        return len(self.done.pages[-1]) <= heads

    def _put(self, piece: Piece) -> None:
        page = self.done.pages[-1]
        if isinstance(piece, Space) and not page:
            return
        number = len(self.done.pages) - 1
        if piece.anchor:
            self.done.anchors.setdefault(piece.anchor, (number, self._y))
        if piece.bookmark:
            self.done.bookmarks.append((*piece.bookmark, number, self._y))
        page.append((self._y, piece))
        self._y += piece.height

    def _turn(self, repeat: Piece | None) -> None:
        self.done.pages.append([])
        self._y = self._sheet.top
        if repeat is not None:
            self._put(repeat)

    def _room(self) -> float:
        return self._sheet.foot - self._y


def gap(size: float) -> Space:
    """Room of that many points."""
    return Space(points(size))
