"""The bar for finding words in both reports, with the number of results in each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from reader.compare.side import Both
from reader.ui.widgets.plain import PlainText, tip
from reader.ui.widgets.saying import say


class FindBar(QWidget):
    """A field, buttons for the next and previous result, and the counts.

    sought is emitted with the text when it changes, step_wanted with +1 or -1, closed at its closing.
    """

    sought = Signal(str)
    step_wanted = Signal(int)  # +1 or -1
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setObjectName("find")
        self.field.setPlaceholderText(self.tr("Find in both reports"))
        self.field.setAccessibleName(self.tr("Find in both reports"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(320)
        self._terms: tuple[str, ...] = ()
        self.field.textChanged.connect(self._seek_as_typed)
        self.field.returnPressed.connect(lambda: self.step_wanted.emit(1))
        self.counts = PlainText(parent=self)
        self.counts.setAccessibleName(self.tr("Search results"))
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 5, 12, 5)
        box.addWidget(self.field, 1)
        self._steps = {
            -1: self._add_button(box, "↑", self.tr("Previous result")),
            1: self._add_button(box, "↓", self.tr("Next result")),
        }
        for step, button in self._steps.items():
            button.clicked.connect(lambda *_, step=step: self.step_wanted.emit(step))
        box.addWidget(self.counts)
        box.addStretch(1)
        self._add_button(box, "✕", self.tr("Close the find bar (Esc)")).clicked.connect(self.close_bar)
        self.hide()

    def tell_keys(self, actions: Mapping[int, QAction]) -> None:
        """Give each button the tooltip of the action for its step, +1 or -1: it names the shortcut of now."""

        def tell() -> None:
            for step, action in actions.items():
                self._steps[step].setToolTip(tip(action.toolTip()))

        for action in actions.values():
            action.changed.connect(tell)
        tell()

    def open_bar(self, text: str = "") -> None:
        """Show the bar and give its field the keyboard, with the text in it if there is any."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.emit(self.field.text())

    def close_bar(self) -> None:
        """Have the marks of results removed and the keyboard taken elsewhere, and hide the bar."""
        self.closed.emit()  # first: a bar hidden with the keyboard would hand it to whatever is next
        self.hide()

    def show_terms(self, terms: Sequence[str]) -> None:
        """Show the bar with the terms of a search, each sought by itself, without taking the keyboard."""
        with QSignalBlocker(self.field):  # the terms are sought one by one, not in this order
            self.field.setText(" ".join(terms))
        self._terms = tuple(terms)
        self.show()
        self.sought.emit(self.field.text())

    def let_go(self) -> None:
        """Hide the bar if it shows the terms of a search, which has ended."""
        if self._terms:
            self._terms = ()
            self.hide()
            self.sought.emit("")

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms of a search, each sought by itself; () while typed text is sought."""
        return self._terms if self.isVisible() else ()

    def sought_words(self) -> str:
        """The text that is sought; "" while the bar is closed."""
        return self.field.text() if self.isVisible() else ""

    def show_counts(self, found: Both[int], at: int) -> None:
        """Show how many results each side has, and the number of the current one, from 1 (0 for none).

        While the bar is closed nothing is sought, and nothing is shown or said.
        """
        told = self._counted(found, at) if self.sought_words().strip() else ""
        self.counts.setAccessibleName(told or self.tr("Search results"))
        if told != self.counts.text():
            self.counts.setText(told)
            say(self, told)

    def _counted(self, found: Both[int], at: int) -> str:
        total = sum(found)
        if not total:
            return self.tr("Not found")
        place = self.tr("{k} of {n}").format(k=at, n=total) if at else str(total)
        each = self.tr("{a} in A, {b} in B").format(a=found.left, b=found.right)
        return f"{place} · {each}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the bar with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _seek_as_typed(self, text: str) -> None:
        self._terms = ()
        self.sought.emit(text)

    def _add_button(self, box: QHBoxLayout, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip(name))
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        box.addWidget(button)
        return button
