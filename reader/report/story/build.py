"""From a collation to a document of blocks, which every writer takes, and to JSON and CSV."""

from reader.compare.collation.values import Collation
from reader.report.blocks import Document
from reader.report.build import document
from reader.report.labels import Labels
from reader.report.options import Options
from reader.report.story.named import NamedCollation
from reader.report.story.sections import sections
from reader.report.wording import IN_ENGLISH, Words, words_in
from reader.text.checking import Checkpoint, unchecked


def labels_of_story(collation: Collation, *, anonymous: bool = False, words: Words = IN_ENGLISH) -> Labels:
    """A letter for each report, in their order."""
    return Labels(tuple(reading.article for reading in collation.reports), anonymous, words)


def build_story(collation: Collation, options: Options, check: Checkpoint = unchecked) -> Document:
    """The document that answers who says what."""
    words = words_in(options.language)
    labels = labels_of_story(collation, anonymous=options.anonymous, words=words)
    what = words.count(len(collation.reports), "Who says what in {n} report", "Who says what in {n} reports")
    return document(labels, options, sections(NamedCollation(collation, labels)), what, check)
