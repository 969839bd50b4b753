"""From comparisons or a collation to the bytes of any format."""

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
from reader.report.tables.table import DataTable
from reader.text.checking import Checkpoint, unchecked


class Format(StrEnum):
    """What a report can be written as."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The usual ending of a file's name, with its dot."""
        return {"text": ".txt", "markdown": ".md"}.get(self.value, f".{self.value}")

    @property
    def is_text(self) -> bool:
        """Whether a terminal can show it."""
        return self not in {Format.PDF, Format.DOCX, Format.XLSX}


def export(
    comparisons: Sequence[Comparison],
    form: Format,
    options: Options | None = None,
    pdf: Callable[[Document], bytes] | None = None,
    check: Checkpoint = unchecked,
    table: str = "",
) -> bytes:
    """The report on these comparisons in that format.

    pdf makes a PDF of the document; without it Typst runs in this process.
    table names the one table that CSV is to hold; without it the result is a zip file of all tables.
    check is called every few milliseconds; what it raises ends the work.

    Raises:
        ValueError: there are no comparisons, or there is no such table.
    """
    options = options or Options()
    for comparison in comparisons:
        work_out(comparison, check)
    match form:
        case Format.JSON:
            from reader.report.writers.json_export import to_json

            shown = _as_shown(comparisons, options, check)
            return to_json(shown, labels_of(shown, anonymous=options.anonymous), check)
        case Format.CSV | Format.XLSX:
            return _tables_written(data_tables(comparisons, options, check), form, table, check)
        case _:
            return write(build(comparisons, options, check), form, pdf, check)


def export_story(
    collation: Collation,
    form: Format,
    options: Options,
    pdf: Callable[[Document], bytes] | None = None,
    check: Checkpoint = unchecked,
    chosen: Sequence[Comparison] = (),
    table: str = "",
) -> bytes:
    """Who says what in that format, followed by the comparisons chosen to be printed in full.

    pdf, check and table are as for `export`.

    Raises:
        ValueError: there is no such table.
    """
    match form:
        case Format.JSON:
            from reader.report.story.build import labels_of_story
            from reader.report.story.json_export import to_json

            shown = _story_as_shown(collation, options, check)
            return to_json(shown, labels_of_story(shown, options), check)
        case Format.CSV | Format.XLSX:
            return _tables_written(story_tables(collation, options, check), form, table, check)
        case _:
            from reader.report.story.build import build_story

            return write(build_story(collation, options, chosen, check), form, pdf, check)


def data_tables(
    comparisons: Sequence[Comparison], options: Options, check: Checkpoint = unchecked
) -> tuple[DataTable, ...]:
    """The comparisons as tables: pairs, facts and what else COMPARISON_TABLES names."""
    from reader.report.tables.comparisons import tables_of

    shown = _as_shown(comparisons, options, check)
    return tables_of(shown, labels_of(shown, anonymous=options.anonymous))


def story_tables(
    collation: Collation, options: Options, check: Checkpoint = unchecked
) -> tuple[DataTable, ...]:
    """Who says what as tables, those that STORY_TABLES names."""
    from reader.report.story.build import labels_of_story
    from reader.report.tables.story import tables_of_story

    shown = _story_as_shown(collation, options, check)
    return tables_of_story(shown, labels_of_story(shown, options), check)


def _as_shown(comparisons: Sequence[Comparison], options: Options, check: Checkpoint) -> Sequence[Comparison]:
    """The comparisons, without names where the options say so; `build` does it itself."""
    if not options.anonymous:
        return comparisons
    from reader.report.anonymity.comparisons import anonymous

    return anonymous(comparisons, check)


def _story_as_shown(collation: Collation, options: Options, check: Checkpoint) -> Collation:
    if not options.anonymous:
        return collation
    from reader.report.anonymity.comparisons import anonymous_collation

    return anonymous_collation(collation, check)


def _tables_written(tables: Sequence[DataTable], form: Format, name: str, check: Checkpoint) -> bytes:
    if form is Format.XLSX:
        from reader.report.tables.xlsx import to_xlsx

        return to_xlsx(tables, check)
    from reader.report.tables.csv_files import csv_files, to_csv, zipped

    if not name:
        return zipped(csv_files(tables, check))
    wanted = next((table for table in tables if table.name == name), None)
    if wanted is None:
        raise ValueError(f"there is no table {name}")
    return to_csv(wanted, check)


def write(
    document: Document,
    form: Format,
    pdf: Callable[[Document], bytes] | None = None,
    check: Checkpoint = unchecked,
) -> bytes:
    """A document in one of the formats for people.

    Raises:
        ValueError: the format is CSV, XLSX or JSON, which hold values and no document.
    """
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
        case Format.CSV | Format.XLSX | Format.JSON:
            raise ValueError(f"{form} is made from comparisons, not from a document")
        case _:
            assert_never(form)
