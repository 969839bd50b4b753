"""The form between comparisons and writers: a document of blocks that hold marked text."""

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
        target: the anchor of a link, "" for none.
        is_again: it is printed above already, and repeated here in a fainter ink.
    """

    text: str
    mark: Mark = Mark.PLAIN
    target: str = ""
    is_again: bool = False


Inlines = tuple[Inline, ...]


class Style(StrEnum):
    """How a paragraph is set."""

    BODY = "body"
    LEAD = "lead"  # the sentence that sums up
    SMALL = "small"
    LEGEND = "legend"
    READING = "reading"  # an article's own text, in the reading face
    LISTED = "listed"  # sentences of an article one after the other, in columns where a page is wide


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading.

    Attributes:
        level: 1 for a pair among several, 2 for a section, 3 within one.
        anchor: unique in the document.
        new_page: it begins a page.
        names: the reports named at the foot of pages from here on; () leaves the foot as it is.
        is_listed: it heads listed sentences, in their columns.
    """

    level: int
    text: str
    anchor: str
    new_page: bool = False
    names: tuple[str, ...] = ()
    is_listed: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; language is that of an article quoted (ISO 639-1), "" for the report's own words."""

    text: Inlines
    style: Style = Style.BODY
    language: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of one report: its letter and name, then a line for each thing known about it."""

    side: Side
    label: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads of both reports, side by side."""

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
    """One report as a bar.

    Attributes:
        words: the number of its words in passages of each fill, in the order in which they are drawn.
        in_words: the same as text: "13 words compared: 12 (92 %) in reworded passages, …".
    """

    side: Side
    label: str
    words: tuple[tuple[Fill, int], ...]
    in_words: str


@dataclass(frozen=True, slots=True)
class Bars:
    """Stacked bars one above the other, to one scale; the key names each fill."""

    items: tuple[Bar, ...]
    key: tuple[tuple[Fill, str], ...]


@dataclass(frozen=True, slots=True)
class Row(Sided):
    """Two passages on one level.

    Attributes:
        numbers: short lines for the margin, such as "A 4" and "B 17 ↕".
        left, right: the paragraphs of each column; () for an empty one.
        only: the side whose report alone tells this, which gets a bar at its edge; None for a pair.
        is_related: the pair is only related, which is shown by pale edges.
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
    """A sentence across both columns, in place of rows that were left out."""

    text: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Level rows under the heads of their two columns, which are repeated on every page.

    Attributes:
        left, right: the heads.
        languages: of both articles (ISO 639-1).
        is_text: the rows are both texts whole: no numbers in the margin, and pages break anywhere.
    """

    left: str
    right: str
    rows: tuple[Row | Gap, ...]
    caption: str
    languages: tuple[str, str] = ("", "")
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first cell of each row is its head.

    Attributes:
        widths: the share of the page's width for each column, 0 to 1.
        numeric: the numbers of columns that are set flush right, from 0.
        languages: of the articles quoted in each column, "" for none; () for a table that quotes none.
        shows_caption: False where the heading above says the same: it is for screen readers only.
        is_folded: on a web page only its caption is shown at first.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    widths: tuple[float, ...]
    numeric: frozenset[int] = field(default_factory=frozenset)
    languages: tuple[str, ...] = ()
    shows_caption: bool = True
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One pair in the order map; left and right are its places in the reports, from 0 (top) to 1."""

    left: float
    right: float
    is_moved: bool
    is_related: bool


@dataclass(frozen=True, slots=True)
class OrderMap:
    """Both reports as strips, with a line for each pair; summary says the same, caption adds the key."""

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
    """The table of contents; writers for paper add page numbers."""

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
        names: of all reports; they stand at the foot of every page, beside its number.
        author: the author in the file's properties.
        language: of the report's own words (ISO 639-1).
        shrunk: the size of its type as a part, 0 to 1, of the size that was chosen, which screens keep.
    """

    title: str
    subtitle: str
    names: tuple[str, ...]
    blocks: tuple[Block, ...]
    options: Options
    author: str = "Parallax"
    language: str = "en"
    shrunk: float = 1.0

    @property
    def footer(self) -> str:
        """All names in one line, for the foot of pages."""
        return " · ".join(self.names)


def is_listed(block: Block) -> bool:
    """Whether a block stands in columns on paper, with its neighbours that do."""
    if isinstance(block, Heading):
        return block.is_listed
    return isinstance(block, Paragraph) and block.style is Style.LISTED
