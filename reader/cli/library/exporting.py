"""The sources of a library as references for a reference manager."""

from argparse import Namespace

from reader.cli.library.listing import event_named
from reader.cli.output import deliver
from reader.library.store import Library
from reader.report.export import Format
from reader.report.references import references


def export_references(library: Library, wanted: Namespace) -> int:
    """Write them to a file or to the terminal; earlier versions of a report are the same source."""
    story = None if wanted.event is None else event_named(library, wanted.event).id
    newest = {entry.lineage: entry.article for entry in library.entries(story)}
    content = references(tuple(newest.values()), wanted.form).encode("utf-8", "replace")
    deliver(content, Namespace(output=wanted.output, form=Format.TEXT))
    return 0
