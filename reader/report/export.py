"""One door from comparisons to the bytes of every format."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import assert_never

from reader.compare.collation.values import Collation
from reader.compare.comparison import work_out
from reader.compare.model import Comparison
from reader.report.blocks import Document
from reader.report.build import build
from reader.report.labels import labels_of
from reader.report.options import Options
from reader.text.checking import Checkpoint, unchecked


class Format(StrEnum):
    """What a report can be written as."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    CSV = "csv"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The usual ending of the file's name."""
        return {"text": ".txt", "markdown": ".md"}.get(self.value, f".{self.value}")

    @property
    def is_text(self) -> bool:
        """Whether it may be shown on a terminal."""
        return self not in {Format.PDF, Format.DOCX}


def export(
    comparisons: Sequence[Comparison],
    form: Format,
    options: Options | None = None,
    pdf: Callable[[Document], bytes] | None = None,
    check: Checkpoint = unchecked,
) -> bytes:
    """The report in that format; who wants a PDF made elsewhere than here hands in what makes it.

    check is called every few milliseconds; what it raises ends the work.

    Raises:
        ValueError: there are no comparisons.
    """
    options = options or Options()
    for comparison in comparisons:
        work_out(comparison, check)
    if options.anonymous and form in {Format.JSON, Format.CSV}:  # the others are built, which hides as well
        from reader.report.anonymity.comparisons import anonymous

        comparisons = anonymous(comparisons, check)
    match form:
        case Format.JSON:
            from reader.report.writers.json_export import to_json

            return to_json(comparisons, labels_of(comparisons, anonymous=options.anonymous), check)
        case Format.CSV:
            from reader.report.writers.tables import to_csv

            return to_csv(comparisons, labels_of(comparisons, anonymous=options.anonymous), check)
        case _:
            return write(build(comparisons, options, check), form, pdf, check)


def export_story(
    collation: Collation,
    form: Format,
    options: Options,
    pdf: Callable[[Document], bytes] | None = None,
    check: Checkpoint = unchecked,
    chosen: Sequence[Comparison] = (),
) -> bytes:
    """Who says what in that format, and behind it the comparisons that were chosen to be printed whole."""
    from reader.report.story.build import build_story, labels_of_story

    if options.anonymous:
        from reader.report.anonymity.comparisons import anonymous, anonymous_collation

        chosen = anonymous(chosen, check, labels_of_story(collation, options))
        collation = anonymous_collation(collation, check)
    labels = labels_of_story(collation, options)
    match form:
        case Format.JSON:
            from reader.report.story.json_export import to_json

            return to_json(collation, labels, check)
        case Format.CSV:
            from reader.report.story.tables import to_csv

            return to_csv(collation, labels, check)
        case _:
            return write(build_story(collation, options, chosen, check), form, pdf, check)


def write(
    document: Document,
    form: Format,
    pdf: Callable[[Document], bytes] | None = None,
    check: Checkpoint = unchecked,
) -> bytes:
    """A document in one of the formats that show it: all but CSV and JSON, which hold the bare values."""
    match form:
        case Format.TEXT:
            from reader.report.writers.text import to_text

            return to_text(document, check)
        case Format.MARKDOWN:
            from reader.report.writers.markdown import to_markdown

            return to_markdown(document, check)
        case Format.HTML:
            from reader.report.writers.html import to_html

            return to_html(document, check)
        case Format.DOCX:
            from reader.report.writers.docx import to_docx

            return to_docx(document, check)
        case Format.PDF:
            from reader.report.writers.pdf.data import to_pdf

            return (pdf or to_pdf)(document)
        case Format.CSV | Format.JSON:
            raise ValueError(f"{form} is made from comparisons, not from a document")
        case _:
            assert_never(form)
