"""The commands that need no window and no display: compare and read."""

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reader.cli.parsing import BAD_INPUT, BadInputError, Parser
from reader.compare.collation.collating import collate
from reader.compare.model import Comparison, Settings
from reader.compare.side import Side
from reader.compare.story import Story
from reader.library.formats import Loaded, UnreadableFile
from reader.library.importing.description import as_json, as_text
from reader.library.importing.gathering import gather, is_folder
from reader.library.importing.metadata.file_name import shared_words, without_shared
from reader.library.importing.reading_process import ReadingProcess
from reader.report.arguments import add_options, one_of, options_from
from reader.report.dates import now
from reader.report.export import Format, export, export_story
from reader.report.labels import Labels, labels_of
from reader.report.options import Options
from reader.report.sections.glance import obstacle_words
from reader.report.writers.saving import CannotSaveError, reason_of, save
from reader.terminal import complain, put_out
from reader.text.model import Article

LEAST_REPORTS = 2
STORY_OPTIONS = frozenset({"anonymous", "title", "look", "font_size", "paper", "landscape"})
"""What may be chosen about who says what in print: the rest is about two reports side by side."""


def compare_reports(words: Sequence[str]) -> int:
    """Compare every two of the reports and write what was found."""
    parser = Parser("parallax compare", description="Compare two or more reports without a window.")
    parser.add_argument(
        "reports", nargs="+", metavar="REPORT", help="files, or folders of them; the first is A"
    )
    _add_output(parser, tuple(Format))
    parser.add_argument(
        "--threshold",
        type=_threshold,
        help="least similarity of a pair, from 0 to 1; a lower value finds more pairs",
    )
    add_options(parser, Options)
    wanted = parser.parse_args(words)
    _check_output(wanted)
    settings = Settings() if wanted.threshold is None else Settings(threshold=wanted.threshold)
    articles, code = _articles(wanted.reports)
    if not articles:
        return code
    _check_letters(wanted.pairs, articles)
    story = Story(tuple(articles), settings=settings)
    comparisons = [story.comparison(*two) for two in story.every_two()]
    _tell_obstacles(comparisons)
    _deliver(export(comparisons, wanted.form, options_from(wanted, Options)), wanted)
    return code


def tell_story(words: Sequence[str]) -> int:
    """Say who says what in all the reports, and which facts differ."""
    parser = Parser("parallax story", description="Show who says what in the reports of one event.")
    parser.add_argument(
        "reports", nargs="+", metavar="REPORT", help="files, or folders of them; the first is A"
    )
    _add_output(parser, tuple(Format))
    add_options(parser, Options, STORY_OPTIONS)
    wanted = parser.parse_args(words)
    _check_output(wanted)
    articles, code = _articles(wanted.reports)
    if not articles:
        return code
    collation = collate(Story(tuple(articles)))
    _deliver(export_story(collation, wanted.form, options_from(wanted, Options)), wanted)
    return code


def read_reports(words: Sequence[str]) -> int:
    """Say what was read from the files: fields, kinds of stretches and text; go on after a bad file."""
    parser = Parser("parallax read", description="Show what Parallax reads from files.")
    parser.add_argument("reports", nargs="+", metavar="REPORT", help="files, or folders of them")
    _add_output(parser, (Format.TEXT, Format.JSON))
    wanted = parser.parse_args(words)
    loaded, refused = _loaded(wanted.reports)
    if loaded:
        content = as_json(loaded) if wanted.form is Format.JSON else as_text(loaded)
        _deliver(f"{content}\n".encode("utf-8", "replace"), wanted)
    return _refuse(refused) if refused else 0


def _add_output(parser: Parser, forms: tuple[Format, ...]) -> None:
    parser.add_argument(
        "--format",
        type=one_of(forms),
        choices=forms,
        default=Format.TEXT,
        dest="form",
        help="format of the output (default: text)",
    )
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write to this file instead of the terminal"
    )


def _check_output(wanted: Namespace) -> None:
    if not wanted.form.is_text and wanted.output is None and sys.stdout.isatty():
        raise BadInputError(f"{wanted.form} cannot be shown in a terminal: name a file with --output")


def _articles(reports: Sequence[str]) -> tuple[list[Article], int]:
    """Two reports or more that have a text, or none; what can't be read is named, which is the exit code."""
    loaded, refused = _loaded(reports)
    refused += [f"{one.article.origin}: it has no text to compare." for one in loaded if not _has_text(one)]
    usable = [one.article for one in loaded if _has_text(one)]
    if len(usable) < LEAST_REPORTS and not refused:
        raise BadInputError("at least two reports are needed")
    code = _refuse(refused) if refused else 0
    return (_apart(usable) if len(usable) >= LEAST_REPORTS else [], code)


def _threshold(word: str) -> float:
    try:
        similarity = float(word)
    except ValueError:
        similarity = -1.0
    if not 0 <= similarity <= 1:
        raise ArgumentTypeError(f"{word!r} is not a similarity from 0 to 1")
    return similarity


def _loaded(reports: Sequence[str]) -> tuple[list[Loaded], list[str]]:
    """All articles of the files, and why others have none; a hostile file costs its child process only."""
    found: list[Loaded] = []
    refused: list[str] = []
    files = tuple(_files(reports))
    shared, moment = shared_words(path.stem for path in files), now().isoformat(timespec="seconds")
    with ReadingProcess() as reader:
        for path in files:
            try:
                for one in reader.load(path):
                    article = without_shared(one.article, path.stem, shared)
                    found.append(replace(one, article=replace(article, taken=moment)))
            except UnreadableFile as error:
                refused.append(str(error))
                if error.refusal.is_our_fault:
                    refused.append(f"to report the bug, quote this: {error.refusal.detail}")
    return found, refused


def _files(reports: Sequence[str]) -> Iterator[Path]:
    """The files named and those in the folders named; a file that is named twice is there twice."""
    for path in map(Path, reports):
        if not is_folder(path):
            yield path
        elif held := gather([path]):
            yield from held
        else:
            raise BadInputError(f"{path.name}: this folder contains no files.")


def _has_text(loaded: Loaded) -> bool:
    return bool(loaded.article.text.strip())


def _apart(articles: Sequence[Article]) -> list[Article]:
    """The same articles; one that comes again says so in its origin, so that each has a letter of its own."""
    told: list[Article] = []
    for article in articles:
        again = sum(known == article for known in articles[: len(told)])
        told.append(replace(article, origin=f"{article.origin} ({again + 1})") if again else article)
    return told


def _check_letters(pairs: Iterable[frozenset[str]], articles: Sequence[Article]) -> None:
    labels = Labels(tuple(articles))
    known = [labels.letter(article) for article in articles]
    for pair in pairs:
        if not pair.issubset(known):
            raise BadInputError(
                f"there is no pair {'-'.join(sorted(pair))}: the reports are {', '.join(known)}"
            )


def _refuse(reasons: Sequence[str]) -> int:
    for reason in reasons:
        complain(reason)
    return BAD_INPUT


def _tell_obstacles(comparisons: Sequence[Comparison]) -> None:
    """Say what was not compared: some formats have no place for it."""
    labels = labels_of(comparisons)
    for compared in comparisons:
        if compared.obstacle:
            letters = {side: labels.letter(compared.of(side).article) for side in Side}
            complain(obstacle_words(compared.obstacle, letters))


def _deliver(content: bytes, wanted: Namespace) -> None:
    if wanted.output is None:
        _print(content, wanted.form)
        return
    try:
        save(wanted.output, content)
    except CannotSaveError as error:
        raise BadInputError(str(error)) from error


def _print(content: bytes, form: Format) -> None:
    try:
        put_out(content, is_text=form.is_text)
    except BrokenPipeError:
        raise  # who reads our output has seen enough: no error
    except OSError as error:
        sys.stdout = None  # else Python tries to write the rest once more when it ends
        raise BadInputError(f"the output could not be written: {reason_of(error, Path())}.") from error
