"""What can be printed and exported: comparisons of reports, and who says what of an event."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reader.compare.collation.values import Collation
from reader.compare.model import Comparison
from reader.compare.side import Both
from reader.compare.story import Story
from reader.report.anonymity.hiding import Hidden, hidden_among, hidden_in
from reader.report.blocks import Document
from reader.report.build import build
from reader.report.export import export, export_story
from reader.report.labels import labels_of, labels_of_reports
from reader.report.options import Options
from reader.report.story.build import STORY_OPTIONS, build_story, labels_of_story
from reader.report.tables.comparisons import COMPARISON_TABLES
from reader.report.tables.story import STORY_TABLES
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article
from reader.ui.printing.file_kinds import FileKind
from reader.ui.printing.originals import Sizes, counted, counted_readings, nowhere
from reader.ui.printing.pairs import ALL_PAIRS, NO_PAIRS, Ticked

ToPdf = Callable[[Document], bytes]
# Comparisons above which only those with A are ticked at first: all of ten reports fill hundreds of pages.
MOST_PRINTED_WHOLE = 3
# Comparisons of an event that can be printed in full: those of thirty reports; more would take much memory.
MOST_PAIRS = 435


class Printable(Protocol):
    """What the dialog previews, prints and writes to files; document and content run in working threads."""

    @property
    def articles(self) -> Sequence[Article]:
        """The reports in it."""
        ...

    @property
    def compared(self) -> Sequence[Both[Article]]:
        """The reports of each comparison that can be printed in full."""
        ...

    @property
    def offered(self) -> frozenset[str] | None:
        """The names of the options that apply; None for all."""
        ...

    @property
    def ticked(self) -> Ticked:
        """The comparisons that are printed in full unless the user chooses others."""
        ...

    def document(self, options: Options, check: Checkpoint) -> Document:
        """The pages in blocks."""
        ...

    @property
    def tables(self) -> Sequence[str]:
        """The names of the tables that it can be written as."""
        ...

    def content(self, kind: FileKind, options: Options, pdf: ToPdf, check: Checkpoint) -> bytes:
        """The content of a file of a kind."""
        ...

    def hidden(self, check: Checkpoint = unchecked) -> Hidden:
        """What an anonymous report hides."""
        ...


@dataclass(frozen=True, slots=True)
class PrintedComparisons:
    """One comparison, or those of every two of several reports."""

    comparisons: Sequence[Comparison]
    sizes: Sizes = nowhere

    @property
    def articles(self) -> Sequence[Article]:
        """The reports, each as often as it is compared."""
        return [article for both in self.compared for article in both]

    @property
    def compared(self) -> Sequence[Both[Article]]:
        """The reports of each."""
        return [Both(each.left.article, each.right.article) for each in self.comparisons]

    @property
    def offered(self) -> frozenset[str] | None:
        """None: all options apply."""
        return None

    @property
    def ticked(self) -> Ticked:
        """All; of more than MOST_PRINTED_WHOLE those with A."""
        if len(self.comparisons) <= MOST_PRINTED_WHOLE:
            return ALL_PAIRS
        labels = labels_of(self.comparisons)
        pairs = (frozenset(labels.pair(comparison)) for comparison in self.comparisons)
        return frozenset(pair for pair in pairs if "A" in pair)

    def document(self, options: Options, check: Checkpoint) -> Document:
        """The comparisons in blocks."""
        return build(counted(self.comparisons, self.sizes), options, check)

    @property
    def tables(self) -> Sequence[str]:
        """Those of comparisons."""
        return COMPARISON_TABLES

    def content(self, kind: FileKind, options: Options, pdf: ToPdf, check: Checkpoint) -> bytes:
        """The comparisons as a file."""
        given = counted(self.comparisons, self.sizes)
        return export(given, kind.form, options, pdf, check, kind.table)

    def hidden(self, check: Checkpoint = unchecked) -> Hidden:
        """What is hidden in all of them."""
        return hidden_in(self.comparisons, check)


@dataclass(frozen=True, slots=True)
class PrintedEvent:
    """Who says what, with comparisons that can be added."""

    collation: Collation
    story: Story
    sizes: Sizes = nowhere

    @property
    def articles(self) -> Sequence[Article]:
        """The reports in their order."""
        return [reading.article for reading in self.collation.reports]

    @property
    def compared(self) -> Sequence[Both[Article]]:
        """The reports of each; none where there are more than MOST_PAIRS."""
        reports = self.story.reports
        return [Both(reports[left], reports[right]) for left, right in self._pairs]

    @property
    def offered(self) -> frozenset[str] | None:
        """Those that are not about two reports."""
        return STORY_OPTIONS

    @property
    def ticked(self) -> Ticked:
        """None of the comparisons."""
        return NO_PAIRS

    def document(self, options: Options, check: Checkpoint) -> Document:
        """Who says what in blocks."""
        return build_story(self._counted(), options, self._chosen(options, check), check)

    @property
    def tables(self) -> Sequence[str]:
        """Those of who says what."""
        return STORY_TABLES

    def content(self, kind: FileKind, options: Options, pdf: ToPdf, check: Checkpoint) -> bytes:
        """Who says what as a file."""
        chosen = self._chosen(options, check)
        return export_story(self._counted(), kind.form, options, pdf, check, chosen, kind.table)

    def hidden(self, check: Checkpoint = unchecked) -> Hidden:
        """What is hidden in all reports."""
        labels = labels_of_story(self.collation, Options())
        return hidden_among(self.collation.reports, labels, check)

    @property
    def _pairs(self) -> Sequence[tuple[int, int]]:
        """The places in the event of every two reports that can be printed in full."""
        pairs = list(self.story.every_two())
        return pairs if len(pairs) <= MOST_PAIRS else ()

    def _chosen(self, options: Options, check: Checkpoint) -> Sequence[Comparison]:
        compared = self.compared
        labels = labels_of_reports(article for both in compared for article in both)
        letters = [frozenset(map(labels.letter, both)) for both in compared]
        chosen = [
            two
            for two, letter in zip(self._pairs, letters, strict=True)
            if options.pairs == ALL_PAIRS or letter in options.pairs
        ]
        return [self.story.comparison(*two, check) for two in chosen]

    def _counted(self) -> Collation:
        return replace(self.collation, reports=counted_readings(self.collation.reports, self.sizes))
