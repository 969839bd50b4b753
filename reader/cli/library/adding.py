"""`parallax library add` and `import`: each report is stored before its line is printed."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.cli.library.progress import bar_of, with_progress
from reader.cli.parsing import BAD_INPUT, BadInputError
from reader.cli.reports import files_of
from reader.library.cases.case_file import CaseFileError, CaseTrouble, take_case
from reader.library.cases.merging import ENDING, Merged
from reader.library.formats import Loaded, UnreadableFile
from reader.library.importing.plain_text import articles_of
from reader.library.importing.reading_process import ReadingProcess
from reader.library.store import Library
from reader.terminal import complain, say_row

FIRST_EVENT = "First event"
"""The event that is made for reports added to an empty library."""


def add_reports(library: Library, wanted: Namespace) -> int:
    """Read the files, store their articles and print a line for each; name those that can't be read."""
    files = files_of(wanted.reports)
    story = _event_id(library, wanted.event)
    refused = 0
    for found in with_progress(_read(files), len(files), "reading"):
        if isinstance(found, str):
            complain(found)
            refused += 1
            continue
        for loaded in found:
            added = library.add(loaded, story)
            say_row(str(added.id), added.outcome, loaded.article.name, loaded.article.origin)
    return BAD_INPUT if refused else 0


def import_cases(library: Library, wanted: Namespace) -> int:
    """Merge case files, or other libraries, by content: each as a whole or not at all."""
    refused = 0
    for path in wanted.cases:
        found = _taken(path, library)
        if isinstance(found, CaseFileError):
            complain(_CASE_TROUBLES[found.trouble].format(name=found.name))
            refused += 1
            continue
        names = {story.id: story.name for story in library.stories()}
        for one in found:
            say_row(str(one.added), "added", str(one.there), "already there", names.get(one.story, ""))
    return BAD_INPUT if refused else 0


def _taken(path: Path, library: Library) -> tuple[Merged, ...] | CaseFileError:
    try:
        with bar_of(f"importing {path.name}") as bar:
            return take_case(path, library, bar.check, bar.watch)
    except CaseFileError as error:
        return error


_CASE_TROUBLES = {
    CaseTrouble.MISSING: "there is no file {name}",
    CaseTrouble.EMPTY: "{name} is empty",
    CaseTrouble.TOO_LARGE: "{name} is too large for a case file",
    CaseTrouble.TOO_MUCH: "{name} holds more than a case file may",
    CaseTrouble.UNREADABLE: "{name} could not be read",
    CaseTrouble.NO_CASE: "{name} is not a case file",
    CaseTrouble.LATER: "{name} was written by a later version of Parallax",
    CaseTrouble.DAMAGED: "{name} is damaged",
}


def _read(files: Sequence[Path]) -> Iterator[tuple[Loaded, ...] | str]:
    """The articles of each file, or why it gives none."""
    with ReadingProcess() as reader:
        for path in files:
            if path.suffix.lower() == ENDING:
                yield f"{path.name}: it is a case file; use parallax library import."
                continue
            try:
                yield articles_of(path, reader)
            except UnreadableFile as error:
                yield str(error)


def _event_id(library: Library, name: str | None) -> int:
    """The event of that name, made where there is none; without a name the newest, which no inbox is."""
    if name is not None and not name.strip():
        raise BadInputError("an event needs a name: give one behind --event")
    inbox = library.inbox()
    stories = [story for story in library.stories() if name or story.id != inbox]
    if name is None:
        return stories[-1].id if stories else library.add_story(FIRST_EVENT)
    found = next((story.id for story in stories if story.name == name), None)
    return library.add_story(name) if found is None else found
