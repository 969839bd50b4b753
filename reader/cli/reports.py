"""The reports that a command is given: files and folders, read one by one; what can't be read is named."""

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
    """Let the command be given two reports or more."""
    parser.add_argument(
        "reports", nargs="+", metavar="REPORT", help="files, or folders of them; the first is A"
    )


def usable(reports: Sequence[str]) -> tuple[list[Article], int]:
    """Two reports or more that have a text, or none; what can't be read is named, which is the exit code."""
    loaded, refused = loaded_from(reports)
    refused += [f"{one.article.origin}: it has no text to compare." for one in loaded if not _has_text(one)]
    usable = [one.article for one in loaded if _has_text(one)]
    if len(usable) < LEAST_REPORTS and not refused:
        raise BadInputError("at least two reports are needed")
    code = refuse(refused) if refused else 0
    return (_apart(usable) if len(usable) >= LEAST_REPORTS else [], code)


def loaded_from(reports: Sequence[str]) -> tuple[list[Loaded], list[str]]:
    """All articles of the files, and why others have none; a hostile file costs its child process only."""
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
    """Say why some were not read; the exit code of a command that was given such."""
    complain_all(reasons)
    return BAD_INPUT


def complain_all(lines: Iterable[str]) -> None:
    """Say each of them on a line of its own."""
    for line in lines:
        complain(line)


def files_of(reports: Sequence[str]) -> tuple[Path, ...]:
    """The files named and those in the folders named; raises BadInputError for a folder without any."""
    return tuple(_files(reports))


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


def check_letters(pairs: Iterable[frozenset[str]], articles: Sequence[Article]) -> None:
    """Raise BadInputError for a pair of which a letter is no report's."""
    labels = Labels(tuple(articles))
    known = [labels.letter(article) for article in articles]
    for pair in pairs:
        if not pair.issubset(known):
            raise BadInputError(
                f"there is no pair {'-'.join(sorted(pair))}: the reports are {', '.join(known)}"
            )
