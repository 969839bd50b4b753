"""From a collation to a document of blocks, which every writer takes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from reader.compare.collation.values import Collation
from reader.compare.comparison import work_out
from reader.compare.model import Comparison
from reader.report.anonymity.comparisons import anonymous, anonymous_collation
from reader.report.blocks import Block, Document
from reader.report.build import document
from reader.report.labels import Labels
from reader.report.options import LEAST_FONT_SIZE, Look, Options
from reader.report.sections.several import in_full, subject_of
from reader.report.story.alone import alone, missing
from reader.report.story.answer import answer
from reader.report.story.facts import asides, facts
from reader.report.story.matrix import matrix
from reader.report.story.method import method
from reader.report.story.named import NamedCollation, named_collation
from reader.report.story.names import names
from reader.report.story.speakers import speakers
from reader.report.story.statements import statements
from reader.report.story.times import times
from reader.report.wording import words_in
from reader.text.checking import Checkpoint, unchecked

SECTIONS: tuple[Callable[[NamedCollation], Iterator[Block]], ...] = (
    answer,
    facts,
    statements,
    asides,
    speakers,
    names,
    missing,
    alone,
    matrix,
    times,
    method,
)
"""The sections in their order; each yields nothing where it has nothing to show."""
# The share of the chosen size of type, 0 to 1: tables of many columns need smaller type than two texts.
SMALLER = 0.76
# Reports up to which a page is upright: the columns of more need its length.
UPRIGHT = 2
STORY_OPTIONS = frozenset(
    {"anonymous", "title", "look", "font_size", "paper", "landscape", "language", "pairs"}
)
"""The options that an event has in print: the others are about two reports side by side."""


def labels_of_story(collation: Collation, options: Options) -> Labels:
    """The labels of the reports of a collation, in its order."""
    articles = tuple(reading.article for reading in collation.reports)
    return Labels(articles, options.anonymous, words_in(options.language))


def build_story(
    collation: Collation,
    options: Options,
    chosen: Sequence[Comparison] = (),
    check: Checkpoint = unchecked,
) -> Document:
    """The document on who says what, with the comparisons chosen to be printed in full behind it."""
    if options.anonymous:
        chosen = anonymous(chosen, check, labels_of_story(collation, options))
        collation = anonymous_collation(collation, check)
    labels = labels_of_story(collation, options)
    turned = replace(
        options,
        landscape=options.landscape or len(collation.reports) > UPRIGHT,
        font_size=max(LEAST_FONT_SIZE, options.font_size * SMALLER),
    )
    what = labels.words.count(
        len(collation.reports), "Who says what in {n} report", "Who says what in {n} reports"
    )
    named = named_collation(collation, labels, check, shows_marks=options.look is not Look.PLAIN)
    blocks = [block for section in SECTIONS for block in section(named)]
    for comparison in chosen:
        work_out(comparison, check)
    blocks += in_full([subject_of(comparison, labels, turned, check) for comparison in chosen])
    made = document(labels, turned, tuple(blocks), what, check)
    return replace(made, shrunk=turned.font_size / options.font_size)
