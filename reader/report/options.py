"""What a person may choose about a report: its contents, its order, its look and its paper."""

from dataclasses import dataclass
from enum import StrEnum

from reader.compare.arrangement.rows import Order


class Part(StrEnum):
    """A section of the report, each of which may be left out."""

    HEAD = "head"
    GLANCE = "glance"
    FACTS = "facts"
    PARALLEL = "parallel"
    ONLY = "only"
    ORDER_MAP = "order-map"
    QUOTATIONS = "quotations"
    NOTES = "notes"
    METHOD = "method"


class Look(StrEnum):
    """How marks are shown: colour with underlines, underlines and greys only, or no marks at all."""

    COLOUR = "colour"
    GREYSCALE = "greyscale"
    PLAIN = "plain"


class Paper(StrEnum):
    """The sheet."""

    A4 = "a4"
    LETTER = "letter"
    LEGAL = "legal"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, upright."""
        return {Paper.A4: (595.0, 842.0), Paper.LETTER: (612.0, 792.0), Paper.LEGAL: (612.0, 1008.0)}[self]


ALL_PARTS = frozenset(Part)
LEAST_FONT_SIZE, GREATEST_FONT_SIZE = 6.0, 24.0  # points: below is unreadable, above no row is level
DEFAULT_FONT_SIZE = 9.5
MOST_CONTEXT = 20  # passages kept around a difference: with more of them next to nothing is left out


@dataclass(frozen=True, slots=True)
class Options:
    """Every choice about one report.

    Attributes:
        parts: the sections to include.
        title: the report's own heading; "" takes the headline of the first article.
        differences_only: leave out pairs in the same words, whatever their spelling, in the same place.
        context: with differences_only, how many such pairs to keep before and after each difference.
        order: whose order the passages side by side follow.
        font_size: of the articles' text, in points, 6 to 24; all else follows it.
        anonymous: outlets, bylines, headlines' sources and origins are hidden behind A, B, C.
        worksheet: texts and pairs without marks, ruled lines to write on, the answers at the end.
        pairs: among three and more articles, the pairs of letters to print whole; empty for all.
        full_texts: both articles whole at the end, with a reminder of their copyright.
    """

    parts: frozenset[Part] = ALL_PARTS
    title: str = ""
    differences_only: bool = False
    context: int = 0
    order: Order = Order.LEFT
    look: Look = Look.COLOUR
    font_size: float = DEFAULT_FONT_SIZE
    paper: Paper = Paper.A4
    landscape: bool = False
    anonymous: bool = False
    worksheet: bool = False
    full_texts: bool = False
    pairs: frozenset[frozenset[str]] = frozenset()

    def has(self, part: Part) -> bool:
        """Whether that section was chosen."""
        return part in self.parts

    @property
    def page_size(self) -> tuple[float, float]:
        """Width and height of the page in points, as it is turned."""
        width, height = self.paper.size
        return (height, width) if self.landscape else (width, height)
