"""The one form between comparisons and every writer: a document of blocks with marked text in them."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.compare.side import Side, Sided
from reader.report.options import Options


class Mark(StrEnum):
    """What is special about a stretch of text; every mark shows without colour too."""

    PLAIN = "plain"
    DIFFERS = "differs"  # words that differ: bold and underlined
    VARIANT = "variant"  # words written differently: dotted
    FACT = "fact"  # a fact that differs: bold and boxed
    MAJORITY = "majority"  # what most say of a fact that differs: in a thin box
    SPELLING = "spelling"  # a name spelled differently: in a dashed box
    STRONG = "strong"
    FAINT = "faint"  # the program's own words beside the articles'
    NUMBER = "number"  # a note's number, raised


@dataclass(frozen=True, slots=True)
class Inline:
    """A stretch of text with one mark.

    Attributes:
        target: the anchor that it jumps to, "" for none.
        is_again: it is printed further up already, and repeated here in a fainter ink.
    """

    text: str
    mark: Mark = Mark.PLAIN
    target: str = ""
    is_again: bool = False


Inlines = tuple[Inline, ...]


class Style(StrEnum):
    """How a paragraph is set."""

    BODY = "body"
    LEAD = "lead"  # the one sentence that says it all
    SMALL = "small"
    LEGEND = "legend"
    READING = "reading"  # an article's own text, in the reading face


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 (a pair of several), 2 (a section) or 3; anchor is unique in the document.

    Names stand at the foot of the pages from there on, in place of the document's own.
    """

    level: int
    text: str
    anchor: str
    new_page: bool = False
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; language is the article's (ISO 639-1), "" for the report's own English."""

    text: Inlines
    style: Style = Style.BODY
    language: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """One report's head: its letter and name, then one line a fact about it."""

    side: Side
    label: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of both reports beside each other."""

    left: Head
    right: Head


@dataclass(frozen=True, slots=True)
class BigNumber:
    """A big number and what it counts."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Figures:
    """A line of big numbers."""

    items: tuple[BigNumber, ...]


class Fill(StrEnum):
    """The parts of a stacked bar; each has its own hatching besides its colour."""

    SAME = "same"
    WRITTEN = "written"
    TRANSLATED = "translated"
    REWORDED = "reworded"
    RELATED = "related"
    ONLY = "only"
    LEFT_OUT = "left-out"


@dataclass(frozen=True, slots=True)
class Bar:
    """One report as a bar: how many of its words stand in passages of each fill.

    Attributes:
        in_words: the same, "13 words compared: 12 (92 %) in reworded passages, 1 (8 %) in passages only …".
    """

    side: Side
    label: str
    words: tuple[tuple[Fill, int], ...]
    in_words: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Stacked bars under each other, to one scale, with what the key calls each fill."""

    items: tuple[Bar, ...]
    key: tuple[tuple[Fill, str], ...]


@dataclass(frozen=True, slots=True)
class Row(Sided):
    """Two passages on one level.

    Attributes:
        numbers: short lines for the margin, such as "A 4" and "B 17 ↕".
        left, right: paragraphs of each column; empty for nothing there.
        only: the side whose report alone tells this, which gets a bar at its edge.
        is_related: both speak of the same thing, which is less than to tell the same: pale edges.
        anchor: unique in the document.
    """

    numbers: tuple[str, ...]
    left: tuple[Inlines, ...]
    right: tuple[Inlines, ...]
    only: Side | None = None
    anchor: str = ""
    is_related: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Rows that were left out, said in words across both columns."""

    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Level rows under the heads of their two columns, which are repeated on every page.

    Attributes:
        is_text: both texts whole, which pages part wherever they end, without numbers in the margin.
    """

    left: str
    right: str
    rows: tuple[Row | Gap, ...]
    caption: str
    languages: tuple[str, str] = ("", "")
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A plain table; the first cell of a row is its head. widths are parts of the whole, one a column.

    languages, where given, are those of articles quoted in each column, which is then set for reading.
    is_folded: where a page can fold it away, only its caption is seen at first.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    widths: tuple[float, ...]
    numeric: frozenset[int] = field(default_factory=frozenset)
    languages: tuple[str, ...] = ()
    shows_caption: bool = True  # False where the heading above says the same: for screen readers only
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One pair in the order map: where it stands in each report, 0..1, and what it is."""

    left: float
    right: float
    is_moved: bool
    is_related: bool


@dataclass(frozen=True, slots=True)
class OrderMap:
    """Both reports as strips, and a line for each pair. summary says it in words, caption with the key."""

    left: str
    right: str
    lines: tuple[OrderLine, ...]
    summary: str
    caption: str


@dataclass(frozen=True, slots=True)
class ContentsLine:
    """A line of the table of contents."""

    level: int
    text: str
    target: str


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents; paper adds the page numbers."""

    entries: tuple[ContentsLine, ...]


@dataclass(frozen=True, slots=True)
class Ruled:
    """Empty lines to write on."""

    lines: int


Block = Heading | Paragraph | Heads | Figures | Bars | Rows | Table | OrderMap | Contents | Ruled


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report.

    Attributes:
        title, subtitle: its head; names, of all reports, stand at the foot of every page beside its number.
        author: whom the file names as its maker.
        language: of the report's own words.
    """

    title: str
    subtitle: str
    names: tuple[str, ...]
    blocks: tuple[Block, ...]
    options: Options
    author: str = "Parallax"
    language: str = "en"

    @property
    def footer(self) -> str:
        """The names in one line."""
        return " · ".join(self.names)
