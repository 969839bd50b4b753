"""The dialog that shows what an anonymous report hides, to be checked before it leaves the program."""

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from reader.report.anonymity.hiding import Hidden
from reader.report.anonymity.in_lines import remaining_places
from reader.ui.widgets.dialog_layout import size
from reader.ui.widgets.plain import PlainText, shown, shown_line

# Pixels of the dialog: a dozen names with what replaces them.
SIZE = (640, 480)


class HiddenNames(QDialog):
    """Lists the names that letters replace; accepted when the user goes on."""

    def __init__(self, hidden: Hidden, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check what is hidden"))
        asked = PlainText(self.tr("These words are replaced by the letter of their report. Continue?"))
        asked.setWordWrap(True)
        self.list = QPlainTextEdit(shown("\n".join(self._lines(hidden))))
        self.list.setReadOnly(True)
        self.list.setAccessibleName(self.tr("Hidden words"))
        self.list.setTabChangesFocus(True)
        asked.setBuddy(self.list)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go_on = buttons.addButton(self.tr("&Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        for part in (asked, self.list, buttons):
            whole.addWidget(part)
        size(self, *SIZE)

    def _lines(self, hidden: Hidden) -> Iterator[str]:
        yield self.tr("What may still give away the outlet:")
        for words, places in remaining_places(hidden).items():
            yield self.tr("  “{words}” in {places}").format(words=shown_line(words), places=places)
        yield self.tr("  Whoever searches the web for a headline or a sentence may find it.")
        yield ""
        yield self.tr("Hidden words:") if hidden.replaced else self.tr("No names were found to be hidden.")
        for one in hidden.replaced:
            said = self.tr("  {place}: “{words}” is now {letter}")
            place = f"{one.report} {one.sentence}"
            yield said.format(place=place, words=shown_line(one.words), letter=one.letter)
