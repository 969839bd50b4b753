"""The options of a printed or exported comparison, one row each.

A row holds the option's type and default, its flag and help on the command line, its group and control in the
dialog, and whether the choice is kept for the next time. Command line, dialog and memory are made from it.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.compare.arrangement.rows import Order
from reader.kinds import Control, Flag, OneOf, Real, SetOf, Text, Whole
from reader.report.option_row import Group, Option, option
from reader.report.wording import ENGLISH, LANGUAGES
from reader.words import QT_TRANSLATE_NOOP

_PAIR = re.compile("([A-Z]{1,2})-(?!\\1$)[A-Z]{1,2}")


class Part(StrEnum):
    """The sections of a report; each can be left out."""

    HEAD = "head"
    GLANCE = "glance"
    FACTS = "facts"
    PARALLEL = "parallel"
    ONLY = "only"
    ORDER_MAP = "order-map"
    QUOTATIONS = "quotations"
    NOTES = "notes"
    LEFT_OUT = "left-out"
    METHOD = "method"


class Look(StrEnum):
    """How marks are shown: in colour, by lines and greys alone, or not at all."""

    COLOUR = "colour"
    GREYSCALE = "greyscale"
    PLAIN = "plain"


class Paper(StrEnum):
    """The sizes of paper."""

    A4 = "a4"
    LETTER = "letter"
    LEGAL = "legal"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, upright."""
        return {Paper.A4: (595.0, 842.0), Paper.LETTER: (612.0, 792.0), Paper.LEGAL: (612.0, 1008.0)}[self]


class LetterPairs:
    """A kind of value: pairs of articles by their letters, such as A-B,A-C."""

    def read(self, words: str) -> frozenset[frozenset[str]] | None:
        """The pairs, each as a set of two letters; None where a word between commas is no pair."""
        found = [word.strip().upper() for word in words.split(",")]
        if not all(map(_PAIR.fullmatch, found)):
            return None
        return frozenset(frozenset(pair.split("-")) for pair in found)


# Points: a line of each of two columns on A4 then has some ten words, as in a newspaper.
DEFAULT_FONT_SIZE = 9.5
# Points: smaller type cannot be read, and larger leaves too few words a line for level rows.
LEAST_FONT_SIZE, GREATEST_FONT_SIZE = 6.0, 24.0
# Passages kept around a difference: with so many hardly anything is left out.
MOST_CONTEXT = 99
# Characters: longer than any headline, short enough for one page.
LONGEST_TITLE = 1000


# A table reads as a table.
# fmt: off
@dataclass(frozen=True, slots=True)
class Options:
    """Every choice about one report.

    Attributes:
        parts: the sections to include.
        full_texts: both articles whole at the end, with a reminder of their copyright.
        order: whose order the passages side by side follow.
        differences_only: leave out pairs in the same words, whatever their spelling, in the same place.
        context: with differences_only, how many such pairs to keep before and after each difference.
        worksheet: both texts without marks, questions with lines to write on, the answers at the end.
        anonymous: outlets, bylines, headlines' sources and origins are hidden behind A, B, C.
        title: the report's own heading; "" takes the headline of the first article.
        font_size: of the articles' text, in points; all else follows it.
        language: of the report's own words.
        pairs: among three and more articles, the pairs of letters to print whole; empty for all that match.
    """

    parts: frozenset[Part] = option(frozenset(Part), Option(
        SetOf(tuple(Part)), Group.CONTENTS, "--parts", f"sections to include, of: {', '.join(Part)}", Control(
            text=QT_TRANSLATE_NOOP("OptionsForm", "Contents"), names=(
                QT_TRANSLATE_NOOP("OptionsForm", "Publicatio&n details"),
                QT_TRANSLATE_NOOP("OptionsForm", "At a &glance"),
                QT_TRANSLATE_NOOP("OptionsForm", "&Facts that differ"),
                QT_TRANSLATE_NOOP("OptionsForm", "Passages &side by side"),
                QT_TRANSLATE_NOOP("OptionsForm", "Only in A, only in &B"),
                QT_TRANSLATE_NOOP("OptionsForm", "Order of t&he passages"),
                QT_TRANSLATE_NOOP("OptionsForm", "&Quotations"),
                QT_TRANSLATE_NOOP("OptionsForm", "N&otes"),
                QT_TRANSLATE_NOOP("OptionsForm", "What is left out"),
                QT_TRANSLATE_NOOP("OptionsForm", "&Method and originals"))),
        metavar="LIST", without="--without"))
    full_texts: bool = option(default=False, row=Option(
        Flag(), Group.CONTENTS, "--full-texts", "add the full text of every report at the end",
        Control(text=QT_TRANSLATE_NOOP("OptionsForm", "F&ull texts at the end"))))
    order: Order = option(Order.LEFT, Option(
        OneOf(tuple(Order)), Group.PASSAGES, "--order", "order that the passages follow (default: a)",
        Control(QT_TRANSLATE_NOOP("OptionsForm", "O&rder"), names=(
            QT_TRANSLATE_NOOP("OptionsForm", "Follow A’s order"),
            QT_TRANSLATE_NOOP("OptionsForm", "Follow B’s order"),
            QT_TRANSLATE_NOOP("OptionsForm", "Each in its own order")))))
    differences_only: bool = option(default=False, row=Option(
        Flag(), Group.PASSAGES, "--differences-only", "leave out passages that do not differ",
        Control(text=QT_TRANSLATE_NOOP("OptionsForm", "Onl&y passages that differ"))))
    context: int = option(0, Option(
        Whole(0, MOST_CONTEXT), Group.PASSAGES, "--context",
        "with --differences-only, how many other passages to keep around each difference",
        Control(QT_TRANSLATE_NOOP("OptionsForm", "Passages of conte&xt"),
                QT_TRANSLATE_NOOP("OptionsForm", "Passages kept around each difference"),
                needs="differences_only"),
        metavar="N"))
    worksheet: bool = option(default=False, row=Option(
        Flag(), Group.PASSAGES, "--worksheet", "make a worksheet for a class, with the answers at the end",
        Control(text=QT_TRANSLATE_NOOP("OptionsForm", "&Worksheet for a class"),
                hint=QT_TRANSLATE_NOOP("OptionsForm", "No marks; lines to write on; answers at the end"))))
    anonymous: bool = option(default=False, row=Option(
        Flag(), Group.PASSAGES, "--anonymous", "hide outlets and bylines behind A, B, C",
        Control(text=QT_TRANSLATE_NOOP("OptionsForm", "H&ide outlets and bylines"))))
    title: str = option("", Option(
        Text(LONGEST_TITLE), Group.PAGE, "--title", "the title of the printout (default: the first headline)",
        Control(QT_TRANSLATE_NOOP("OptionsForm", "&Title"),
                blank=QT_TRANSLATE_NOOP("OptionsForm", "Headline of the first report")),
        metavar="TEXT", is_kept=False))
    look: Look = option(Look.COLOUR, Option(
        OneOf(tuple(Look)), Group.PAGE, "--look", "show the marks in colour or greyscale, or show none",
        Control(QT_TRANSLATE_NOOP("OptionsForm", "Mar&ks"), names=(
            QT_TRANSLATE_NOOP("OptionsForm", "In colour"),
            QT_TRANSLATE_NOOP("OptionsForm", "Without colour"),
            QT_TRANSLATE_NOOP("OptionsForm", "No marks")))))
    font_size: float = option(DEFAULT_FONT_SIZE, Option(
        Real(LEAST_FONT_SIZE, GREATEST_FONT_SIZE, step=0.5), Group.PAGE, "--font-size",
        "size of the text (default: 9.5)",
        Control(QT_TRANSLATE_NOOP("OptionsForm", "Text si&ze")), metavar="POINTS"))
    paper: Paper = option(Paper.A4, Option(
        OneOf(tuple(Paper)), Group.PAGE, "--paper", "paper size (default: a4)",
        Control(QT_TRANSLATE_NOOP("OptionsForm", "P&aper"), names=(
            QT_TRANSLATE_NOOP("OptionsForm", "A4"), QT_TRANSLATE_NOOP("OptionsForm", "Letter"),
            QT_TRANSLATE_NOOP("OptionsForm", "Legal")))))
    landscape: bool = option(default=False, row=Option(
        Flag(), Group.PAGE, "--landscape", "print in landscape format",
        Control(text=QT_TRANSLATE_NOOP("OptionsForm", "&Landscape"))))
    language: str = option(ENGLISH, Option(
        OneOf(LANGUAGES), Group.PAGE, "--language", "language of the printout’s own words (default: en)",
        Control(QT_TRANSLATE_NOOP("OptionsForm", "Language"), names=(
            QT_TRANSLATE_NOOP("OptionsForm", "English"), QT_TRANSLATE_NOOP("OptionsForm", "Deutsch"),
            QT_TRANSLATE_NOOP("OptionsForm", "Français"), QT_TRANSLATE_NOOP("OptionsForm", "العربية")))))
    pairs: frozenset[frozenset[str]] = option(frozenset(), Option(
        LetterPairs(), Group.CONTENTS, "--pairs",
        "of three or more reports, the pairs to print in full, such as A-B,A-C",
        metavar="LIST", is_kept=False))
# fmt: on

    def has(self, part: Part) -> bool:
        """Whether that section is included."""
        return part in self.parts

    @property
    def page_size(self) -> tuple[float, float]:
        """Width and height of the page in points, as it is turned."""
        width, height = self.paper.size
        return (height, width) if self.landscape else (width, height)
