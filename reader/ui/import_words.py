"""What came of an import, in one sentence and line by line."""

from PySide6.QtCore import QCoreApplication

from reader.library.records import Outcome
from reader.ui.importing_work import Failure, Line, Split, Tally

translate = QCoreApplication.translate


def summary_of(tally: Tally, *, is_cancelled: bool) -> str:
    """One sentence: added, already there, updated, could not be read, and what is asked."""
    added, updated = len(tally.ids(Outcome.ADDED)), len(tally.ids(Outcome.UPDATED))
    already, failed = len(tally.ids(Outcome.ALREADY)), len(tally.failures)
    parts = [
        added and translate("import", "%n report(s) added", "", added),
        updated and translate("import", "%n newer version(s) of reports you have", "", updated),
        already and translate("import", "%n already there", "", already),
        failed and translate("import", "%n could not be read", "", failed),
    ]
    said = ", ".join(str(part) for part in parts if part)
    if len(tally.failures) == 1 and not tally.lines:
        said = told(tally.failures[0])
    sentences = [said] if said else []
    if is_cancelled:
        sentences.insert(0, translate("import", "Stopped."))
    sentences += [_question(split) for split in tally.splits]
    if not sentences:
        return translate("import", "There was nothing to read in it.")
    return " ".join(s if s.endswith((".", "?")) else f"{s}." for s in sentences)


def told(part: Line | Failure) -> str:
    """What became of one report."""
    match part:
        case Failure():
            return f"{part.name}: {part.reason}"
        case Line(outcome=Outcome.ADDED):
            return translate("import", "added")
        case Line(outcome=Outcome.ALREADY):
            return translate("import", "already there")
        case _:
            return translate("import", "newer version of a report you have; both are kept")


def _question(split: Split) -> str:
    asked = translate("import", "{name} holds {number} reports. Add those that are ticked?")
    return asked.format(name=split.name, number=len(split.articles))
