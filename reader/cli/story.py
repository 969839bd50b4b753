"""`parallax story`: who says what in the reports of one event."""

from collections.abc import Sequence

from reader.cli.output import add_output, check_output, deliver
from reader.cli.parsing import Parser
from reader.cli.reports import add_reports, check_letters, complain_all, usable_articles
from reader.cli.tables import add_table, check_table, deliver_csv
from reader.compare.collation.collating import collate
from reader.compare.model import Comparison
from reader.compare.story import Story
from reader.report.anonymity.hiding import hidden_among
from reader.report.anonymity.in_lines import lines_of
from reader.report.arguments import add_options, options_from
from reader.report.export import Format, export_story, story_tables
from reader.report.labels import Labels
from reader.report.options import Options
from reader.report.story.build import STORY_OPTIONS, labels_of_story
from reader.report.tables.story import STORY_TABLES


def tell_story(words: Sequence[str]) -> int:
    """Run the command and give its exit code; raises BadInputError for words that it cannot use."""
    wanted = story_parser().parse_args(words)
    check_output(wanted)
    check_table(wanted)
    articles, code = usable_articles(wanted.reports)
    if not articles:
        return code
    options = options_from(wanted, Options)
    check_letters(options.pairs, articles)
    story = Story(tuple(articles))
    collation = collate(story)
    if wanted.anonymous:
        complain_all(lines_of(hidden_among(collation.reports, labels_of_story(collation, options))))
    if wanted.form is Format.CSV:
        deliver_csv(story_tables(collation, options), wanted)
    else:
        chosen = _chosen(story, options)
        deliver(export_story(collation, wanted.form, options, chosen=chosen), wanted)
    return code


def story_parser() -> Parser:
    """The parser of the command's arguments."""
    parser = Parser("parallax story", description="Show who says what in the reports of one event.")
    add_reports(parser)
    add_output(parser, tuple(Format))
    add_table(parser, STORY_TABLES)
    add_options(parser, Options, STORY_OPTIONS)
    return parser


def _chosen(story: Story, options: Options) -> list[Comparison]:
    """The comparisons of the pairs of letters that are to be printed whole."""
    labels = Labels(story.reports)
    letters = [labels.letter(report) for report in story.reports]
    return [
        story.comparison(one, other)
        for one, other in story.every_two()
        if frozenset((letters[one], letters[other])) in options.pairs
    ]
