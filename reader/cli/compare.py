"""`parallax compare`: every two of the reports, compared."""

from collections.abc import Sequence

from reader.cli.output import add_output, check_output, deliver
from reader.cli.parsing import Parser
from reader.cli.reports import add_reports, check_letters, complain_all, usable_articles
from reader.cli.tables import add_table, check_table, deliver_csv
from reader.compare.model import Comparison, Settings
from reader.compare.side import Side
from reader.compare.story import Story
from reader.kinds import Real
from reader.report.anonymity.hiding import hidden_in
from reader.report.anonymity.in_lines import lines_of
from reader.report.arguments import add_options, options_from, parser_of
from reader.report.export import Format, data_tables, export
from reader.report.labels import labels_of
from reader.report.options import Options
from reader.report.sections.obstacles import obstacle_words
from reader.report.tables.comparisons import COMPARISON_TABLES
from reader.terminal import complain


def compare_reports(words: Sequence[str]) -> int:
    """Run the command and give its exit code; raises BadInputError for words that it cannot use."""
    wanted = compare_parser().parse_args(words)
    check_output(wanted)
    check_table(wanted)
    settings = Settings() if wanted.threshold is None else Settings(threshold=wanted.threshold)
    articles, code = usable_articles(wanted.reports)
    if not articles:
        return code
    check_letters(wanted.pairs, articles)
    story = Story(tuple(articles), settings=settings)
    comparisons = [story.comparison(*two) for two in story.every_two()]
    _tell_obstacles(comparisons)
    options = options_from(wanted, Options)
    if options.anonymous:
        complain_all(lines_of(hidden_in(comparisons)))
    if wanted.form is Format.CSV:
        deliver_csv(data_tables(comparisons, options), wanted)
    else:
        deliver(export(comparisons, wanted.form, options), wanted)
    return code


def compare_parser() -> Parser:
    """The parser of the command's arguments."""
    parser = Parser("parallax compare", description="Compare two or more reports without a window.")
    add_reports(parser)
    add_output(parser, tuple(Format))
    add_table(parser, COMPARISON_TABLES)
    parser.add_argument(
        "--threshold",
        type=parser_of(Real(0, 1)),
        help="least similarity of a pair, from 0 to 1; a lower value finds more pairs",
    )
    add_options(parser, Options)
    return parser


def _tell_obstacles(comparisons: Sequence[Comparison]) -> None:
    """Name on standard error the pairs that were not compared: CSV has no place for it."""
    labels = labels_of(comparisons)
    for compared in comparisons:
        if compared.obstacle:
            letters = {side: labels.letter(compared.of(side).article) for side in Side}
            complain(obstacle_words(compared.obstacle, letters))
