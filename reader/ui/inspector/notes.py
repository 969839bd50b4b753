"""The notes on the selection: small editors that keep what is written when they are left."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from reader.compare.arrangement.note_places import NO_PLACE, NotePlace
from reader.compare.edits.correcting import note_on
from reader.compare.model import Comparison
from reader.ui.editing.chosen import Chosen
from reader.ui.editing.words import place
from reader.ui.widgets.dock import heading
from reader.ui.widgets.enter_keys import ENTER_KEYS
from reader.ui.widgets.plain import PlainText, shown

translate = QCoreApplication.translate

# Pixels of an editor: three lines and their margins.
HEIGHT = 76


class NoteEditor(QPlainTextEdit):
    """An editor for one note; emits written when it is left, or Ctrl+Return is pressed in it."""

    # The new text, the NotePlace, the text before. As objects: from a str Qt removes a byte order mark.
    written = Signal(object, object, object)

    def __init__(self, name: str, text: str, at: NotePlace) -> None:
        super().__init__()
        self.place, self._kept = at, text
        self.setPlainText(shown(text))
        self._untouched = self.toPlainText()
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Write a note…"))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setFixedHeight(HEIGHT)

    @property
    def text(self) -> str:
        """The text; of an untouched note as it was kept, for Qt replaces some characters."""
        now = self.toPlainText()
        return self._kept if now == self._untouched else now.strip()

    def keep(self) -> None:
        """Emit written if the text has changed."""
        text = self.text
        if text != self._kept:
            before, self._kept, self._untouched = self._kept, text, self.toPlainText()
            self.written.emit(text, self.place, before)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in ENTER_KEYS
        if is_return and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Notes(QWidget):
    """An editor for each place that has a note or is to have one."""

    written = Signal(object, object, object)  # as an editor tells it

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(5)
        self.editors: dict[NotePlace, NoteEditor] = {}

    def show_places(self, comparison: Comparison, places: tuple[NotePlace, ...]) -> None:
        """Show editors for these places; a note that is being written is kept first."""
        texts = {at: note_on(comparison, *at) for at in places}
        if {at: editor.text for at, editor in self.editors.items()} == texts:
            return
        self.keep()
        self._clear()
        self._column.addWidget(heading(self.tr("NOTE")))
        for at, text in texts.items():
            name = note_name(at)
            label = PlainText(name)
            label.setProperty("faint", "true")
            editor = NoteEditor(name, text, at)
            label.setBuddy(editor)
            editor.written.connect(self.written)
            self._column.addWidget(label)
            self._column.addWidget(editor)
            self.editors[at] = editor

    def keep(self) -> None:
        """Keep a note that is being written."""
        for editor in tuple(self.editors.values()):
            editor.keep()

    def write(self, at: NotePlace) -> None:
        """Give the keyboard to the editor for a place, if there is one."""
        if at in self.editors:
            self.editors[at].moveCursor(QTextCursor.MoveOperation.End)
            self.editors[at].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _clear(self) -> None:
        self.editors = {}
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


def note_name(at: NotePlace) -> str:
    """The name of a note: "Note on A 3", or on a pair."""
    named = [place(side, (sentence,)) for side, sentence in at.items() if sentence is not None]
    if len(named) > 1:
        return translate("notes", "Note on the pair {a} · {b}").format(a=named[0], b=named[1])
    return translate("notes", "Note on {place}").format(place=named[0])


def places_of(
    chosen: Chosen, wanted: NotePlace | None, written: tuple[NotePlace, ...]
) -> tuple[NotePlace, ...]:
    """The places to show editors for: that of the selection, the one wanted, and the selection's notes."""
    held = (chosen.note_place, wanted, *(at for at in written if _is_within(chosen, at)))
    return tuple(dict.fromkeys(at for at in held if at is not None))


def _is_within(chosen: Chosen, at: NotePlace) -> bool:
    if at == NO_PLACE or chosen.stop is None:
        return False
    ends = ((chosen.stop.of(side), sentence) for side, sentence in at.items())
    return all(sentence is None or sentence in held for held, sentence in ends)
