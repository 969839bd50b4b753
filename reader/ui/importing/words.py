"""The window's words for the result of an import, in one sentence and line by line."""

from PySide6.QtCore import QCoreApplication

from reader.library.records import AddOutcome
from reader.ui.importing.refusals import in_words
from reader.ui.importing.tally import AddedLine, Failure, Split, Tally
from reader.ui.widgets.plurals import tr

translate = QCoreApplication.translate


def summary_of(tally: Tally, *, is_cancelled: bool) -> str:
    """The sentences of the summary: how many were added, updated or refused, and what is asked."""
    added, updated, already = (
        len(tally.ids(outcome)) for outcome in (AddOutcome.ADDED, AddOutcome.UPDATED, AddOutcome.ALREADY)
    )
    parts = [
        tr("%n added", "", added) if added else "",
        tr("%n updated", "", updated) if updated else "",
        tr("%n already there", "", already) if already else "",
        tr("%n could not be read", "", len(tally.failures)) if tally.failures else "",
    ]
    said = translate("import", ", ").join(part for part in parts if part)
    if len(tally.failures) == 1 and not tally.lines:
        said = told(tally.failures[0])
    elif parts == ["", said, "", ""] and updated == 1:
        said = f"{tally.lines[0].title}: {told(tally.lines[0])}"
    sentences = [said] if said else []
    if is_cancelled:
        sentences.insert(0, translate("import", "Stopped."))
    sentences += [_question(split) for split in tally.splits]
    if not sentences:
        return translate("import", "Nothing readable was found.")
    return " ".join(s if s.endswith((".", "?", "؟")) else f"{s}." for s in sentences)


def told(part: AddedLine | Failure) -> str:
    """The words for what became of one report."""
    match part:
        case Failure():
            return f"{part.name}: {why(part)}"
        case AddedLine(outcome=AddOutcome.ADDED):
            return translate("import", "added")
        case AddedLine(outcome=AddOutcome.ALREADY):
            return translate("import", "already there")
        case _:
            return translate("import", "a newer version of a report you have; both are kept")


def why(failure: Failure) -> str:
    """The words for why something could not be read, and whether a copy is kept."""
    said = in_words(failure.refusal)
    if failure.is_kept:
        said += " " + translate("import", "Parallax keeps a copy and will try it again after an update.")
    return said


def _question(split: Split) -> str:
    return tr("{name} contains %n report(s). Add the ticked ones?", "", len(split.articles)).format(
        name=split.name
    )
