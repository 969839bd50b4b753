"""`parallax library export`: sources as references for a reference manager, or an event as a case file."""

from argparse import Namespace
from pathlib import Path

from reader.cli.library.listing import event_named
from reader.cli.library.progress import bar_of
from reader.cli.output import deliver
from reader.cli.parsing import BadInputError
from reader.cli.reports import counted
from reader.library.cases.case_file import write_case
from reader.library.cases.merging import ENDING
from reader.library.store import Library
from reader.report.export import Format
from reader.report.references import Reference, references
from reader.report.writers.saving import CannotSaveError
from reader.terminal import say

CASE = "case"
"""The format that holds one event with all that belongs to it."""


def export_references(library: Library, wanted: Namespace) -> int:
    """Write references, one for the newest version of each report, or a case file where that is asked for."""
    form = wanted.form or _form_of(wanted.output)
    if form == CASE:
        return _export_case(library, wanted)
    story = None if wanted.event is None else event_named(library, wanted.event).id
    with bar_of("exporting the sources") as bar:
        newest = {entry.lineage: entry.article for entry in library.entries(story, bar.check)}
        content = references(tuple(newest.values()), Reference(form)).encode("utf-8", "replace")
    deliver(content, Namespace(output=wanted.output, form=Format.TEXT))
    return 0


def _form_of(output: Path | None) -> str:
    """The format of the file's ending; RIS for another one, and for the terminal."""
    endings = {form.suffix: str(form) for form in Reference} | {ENDING: CASE}
    return endings.get(output.suffix.lower() if output else "", Reference.RIS)


def _export_case(library: Library, wanted: Namespace) -> int:
    if wanted.event is None or wanted.output is None:
        raise BadInputError("a case file holds one event: name it with --event, and the file with --output")
    story = event_named(library, wanted.event).id
    try:
        with bar_of(f"exporting {wanted.event}") as bar:
            counts = write_case(library, story, wanted.output, bar.check, bar.watch)
    except OSError as error:
        raise BadInputError(str(CannotSaveError(wanted.output, error))) from error
    say(f"{counted(counts.added, 'report')} written to {wanted.output}")
    return 0
