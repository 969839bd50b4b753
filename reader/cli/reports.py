"""The reports that a command is given as files and folders; those that can't be read are named."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from reader.cli.parsing import BAD_INPUT, BadInputError, Parser
from reader.library.formats import Loaded, UnreadableFile
from reader.library.importing.gathering import gather, is_folder
from reader.library.importing.metadata.file_name import shared_words, without_shared
from reader.library.importing.plain_text import articles_of
from reader.library.importing.reading_process import ReadingProcess
from reader.report.dates import now
from reader.report.labels import Labels
from reader.terminal import complain
from reader.text.model import Article

# Nothing can be compared with one report alone.
LEAST_REPORTS = 2


def add_reports(parser: Parser) -> None:
    """Add the reports to the arguments of a command that compares."""
    parser.add_argument(
        "reports", nargs="+", metavar="REPORT", help="files, or folders of them; the first is A"
    )


def usable_articles(reports: Sequence[str]) -> tuple[list[Article], int]:
    """The articles to compare, and the exit code so far: not 0 where a report was refused.

    A report without text is refused as well. Where fewer than two are left, there is none.

    Raises:
        BadInputError: nothing was refused, but fewer than two reports were given.
    """
    loaded, refused = loaded_from(reports)
    refused += [f"{one.article.origin}: it has no text to compare." for one in loaded if not _has_text(one)]
    usable = [one.article for one in loaded if _has_text(one)]
    if len(usable) < LEAST_REPORTS and not refused:
        raise BadInputError("at least two reports are needed")
    code = refuse(refused) if refused else 0
    return (_with_distinct_origins(usable) if len(usable) >= LEAST_REPORTS else [], code)


def loaded_from(reports: Sequence[str]) -> tuple[list[Loaded], list[str]]:
    """The articles of all files, and what to say of the refused; files are read in a child process."""
    found: list[Loaded] = []
    refused: list[str] = []
    files = files_of(reports)
    shared, moment = shared_words(path.stem for path in files), now().isoformat(timespec="seconds")
    with ReadingProcess() as reader:
        for path in files:
            try:
                for one in articles_of(path, reader):
                    article = without_shared(one.article, path.stem, shared)
                    found.append(replace(one, article=replace(article, taken=moment)))
            except UnreadableFile as error:
                refused.append(str(error))
                if error.refusal.is_our_fault:
                    refused.append(f"to report the bug, quote this: {error.refusal.detail}")
    return found, refused


def refuse(reasons: Sequence[str]) -> int:
    """Name what was refused on standard error; gives the exit code for it."""
    complain_all(reasons)
    return BAD_INPUT


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 report", "2 reports"."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def complain_all(lines: Iterable[str]) -> None:
    """Print each on a line of standard error."""
    for line in lines:
        complain(line)


def files_of(reports: Sequence[str]) -> tuple[Path, ...]:
    """The files named and those in the folders named; a file that is named twice is there twice.

    Raises:
        BadInputError: a folder holds no files, or a name is empty, which would be this folder.
    """
    if not all(reports):
        raise BadInputError("the name of a report is empty")
    return tuple(_files(reports))


def _files(reports: Sequence[str]) -> Iterator[Path]:
    for path in map(Path, reports):
        if not is_folder(path):
            yield path
        elif held := gather([path]):
            yield from held
        else:
            raise BadInputError(f"{path.name}: this folder contains no files.")


def _has_text(loaded: Loaded) -> bool:
    return bool(loaded.article.text.strip())


def _with_distinct_origins(articles: Sequence[Article]) -> list[Article]:
    """The articles; one given twice has "(2)" behind its origin, so that each has a letter of its own."""
    distinct: list[Article] = []
    for article in articles:
        again = sum(known == article for known in articles[: len(distinct)])
        distinct.append(replace(article, origin=f"{article.origin} ({again + 1})") if again else article)
    return distinct


def check_letters(pairs: Iterable[frozenset[str]], articles: Sequence[Article]) -> None:
    """Raise BadInputError for a pair of letters of which one stands for no report."""
    labels = Labels(tuple(articles))
    known = [labels.letter(article) for article in articles]
    for pair in pairs:
        if not pair.issubset(known):
            raise BadInputError(
                f"there is no pair {'-'.join(sorted(pair))}: the reports are {', '.join(known)}"
            )
