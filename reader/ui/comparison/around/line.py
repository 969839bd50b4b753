"""The line at the foot of the reports: what a key will do with what is shown, or what it still needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.saying import say

_KEEPING = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class PromptLine(QFrame):
    """Says something, or asks: then it has the keyboard, Enter agrees, and Escape or leaving it does not.

    It stands below the text, so that nothing that is being read moves when it comes or goes.
    """

    agreed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = PlainText()
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.agree_button = QPushButton(self.tr("Match"))
        self.leave_button = QPushButton(self.tr("Cancel (Esc)"))
        self.agree_button.clicked.connect(self._agree)
        self.leave_button.clicked.connect(self.leave)
        # wherever the keyboard is in the window, as long as this is shown
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.leave)
        self._stays = self._is_leaving = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 12, 7)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for button in (self.agree_button, self.leave_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            row.addWidget(button)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether it waits for Enter."""
        return self.isVisible() and not self.agree_button.isHidden()

    def say(self, sentence: str, *, stays: bool = False) -> None:
        """Say something until something else is selected, or until leave() if it stays."""
        self._show(sentence, "", self.tr("Cancel (Esc)") if stays else self.tr("Close (Esc)"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stays = stays

    def ask(self, question: str, agree: str) -> None:
        """Ask, with the keyboard in the line; agree is what Enter does, in a word."""
        self._show(question, self.tr("{agree} (Enter)").format(agree=agree), self.tr("Cancel (Esc)"))
        self._stays = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Something else is selected: what was said of what was selected before is no longer true."""
        if not self._stays:
            self.leave()

    def leave(self) -> None:
        """Say and ask nothing any more."""
        if not self.isHidden() and not self._is_leaving:
            self._is_leaving = True  # who hears of it may take the keyboard, which asks for this again
            self.left.emit()
            self.hide()
            self._is_leaving = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.is_asking:
            self._agree()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _KEEPING:
            self.leave()

    def _agree(self) -> None:
        self.agreed.emit()
        self.leave()

    def _show(self, text: str, agree: str, leave: str) -> None:
        self.text.setText(text)
        self.setAccessibleName(text)
        self.agree_button.setText(agree)
        self.agree_button.setVisible(bool(agree))
        self.leave_button.setText(leave)
        self.show()
        say(self, text)
