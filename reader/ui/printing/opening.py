"""Opens the dialog on what is shown; imported late, for it imports all that prints."""

from collections.abc import Sequence

from reader.compare.model import Comparison
from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.printing.dialog import Purpose, open_report
from reader.ui.printing.memory import first_options, keep
from reader.ui.printing.originals import sizes_in
from reader.ui.printing.printable import Printable, PrintedComparisons, PrintedEvent
from reader.ui.session.session import Session
from reader.ui.settings.table import EXPORT_FOLDER
from reader.ui.story.told import ToldByAll

PURPOSES = {
    Action.PRINT: Purpose.PRINT,
    Action.PREVIEW: Purpose.PREVIEW,
    Action.EXPORT: Purpose.EXPORT,
}


def open_comparisons(window: Window, session: Session, comparisons: Sequence[Comparison], do: Action) -> None:
    """Open the dialog on comparisons, for the purpose of an action."""
    _open(window, session, PrintedComparisons(comparisons, sizes_in(session.path)), do)


def open_event(window: Window, session: Session, told: ToldByAll, do: Action) -> None:
    """Open the dialog on who says what, for the purpose of an action."""
    printable = PrintedEvent(told.collation, told.story, sizes_in(session.path))
    _open(window, session, printable, do)


def _open(window: Window, session: Session, printable: Printable, do: Action) -> None:
    preferences = window.preferences
    options = first_options(preferences, session.event_name, printable)
    dialog = open_report(printable, session.jobs, PURPOSES[do], window.frame, options)
    dialog.folder = preferences.value(EXPORT_FOLDER)
    dialog.finished.connect(lambda _: keep(preferences, dialog.form.options()))
    dialog.finished.connect(lambda _: preferences.change(EXPORT_FOLDER, dialog.folder))
