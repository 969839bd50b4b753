"""The commands that need no window and no display: compare and read."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from reader.compare.comparison import compare
from reader.compare.model import Comparison, Settings
from reader.library.child import ReadingProcess
from reader.library.description import as_json, as_text
from reader.library.formats import Loaded, UnreadableFile
from reader.parsing import BadInputError, Parser
from reader.report.arguments import add_options, options_from
from reader.report.options import Options
from reader.report.saving import CannotSaveError, save
from reader.report.writing import Format, export
from reader.text.model import Article

LEAST_REPORTS = 2


def compare_reports(words: Sequence[str]) -> int:
    """Compare every two of the reports and write what was found."""
    parser = Parser("parallax compare", description="Compare two or more reports without a window.")
    parser.add_argument("reports", nargs="+", metavar="REPORT", help="the files to compare; the first is A")
    _add_output(parser, tuple(Format))
    parser.add_argument("--threshold", type=float, help="least likeness of a pair; lower finds more")
    add_options(parser)
    wanted = parser.parse_args(words)
    if len(wanted.reports) < LEAST_REPORTS:
        raise BadInputError("compare needs at least two reports")
    if not wanted.form.is_text and wanted.output is None and sys.stdout.isatty():
        raise BadInputError(f"{wanted.form} is not for a terminal: name a file with --output")
    settings = Settings() if wanted.threshold is None else Settings(threshold=wanted.threshold)
    articles = _articles(wanted.reports)
    comparisons = [compare(left, right, settings) for left, right in combinations(articles, 2)]
    _deliver(_bytes(comparisons, wanted.form, options_from(wanted)), wanted)
    return 0


def read_reports(words: Sequence[str]) -> int:
    """Say what was read from the files: fields, kinds of stretches and text."""
    parser = Parser("parallax read", description="Show what is read from files.")
    parser.add_argument("reports", nargs="+", metavar="REPORT")
    _add_output(parser, (Format.TEXT, Format.JSON))
    wanted = parser.parse_args(words)
    loaded = _loaded(wanted.reports)
    content = as_json(loaded) if wanted.form is Format.JSON else as_text(loaded)
    _deliver(f"{content}\n".encode("utf-8", "replace"), wanted)
    return 0


def _add_output(parser: Parser, forms: tuple[Format, ...]) -> None:
    parser.add_argument(
        "--format", type=Format, choices=forms, default=Format.TEXT, dest="form", help="default: text"
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write there in place of the terminal")


def _articles(reports: Sequence[str]) -> list[Article]:
    articles = [loaded.article for loaded in _loaded(reports)]
    for article in articles:
        if not article.text.strip():
            raise BadInputError(f"{article.origin or article.name}: it has no text to compare.")
    return articles


def _loaded(reports: Sequence[str]) -> list[Loaded]:
    """All articles of the files, read in a child process: a hostile file costs no more than itself."""
    found: list[Loaded] = []
    with ReadingProcess() as reader:
        for report in reports:
            try:
                found += reader.load(Path(report))
            except UnreadableFile as error:
                raise BadInputError(str(error)) from error
    return found


def _bytes(comparisons: Sequence[Comparison], form: Format, options: Options) -> bytes:
    if form is not Format.PDF:
        return export(comparisons, form, options)
    from reader.ui.printing import write_pdf_without_display

    return export(comparisons, form, options, write_pdf_without_display)


def _deliver(content: bytes, wanted: Namespace) -> None:
    if wanted.output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        save(wanted.output, content)
    except CannotSaveError as error:
        raise BadInputError(str(error)) from error
