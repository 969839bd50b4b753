"""The prompt line below the reports: a message, or a question that Enter answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from reader.ui.widgets.enter_keys import ENTER_KEYS
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.saying import say

_KEEPING = {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class PromptLine(QFrame):
    """Shows a message, or asks: then it has the keyboard, Enter agrees, Escape or leaving it cancels.

    It is below the text, so that what is being read does not move when it comes or goes. agreed and left are
    emitted when it is answered and when it closes.
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
        # holds wherever the keyboard is in the window, while the line is shown
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
        """Show a message until something else is selected; if it stays, until leave()."""
        self._show(sentence, "", self.tr("Cancel (Esc)") if stays else self.tr("Close (Esc)"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stays = stays

    def ask(self, question: str, agree: str) -> None:
        """Ask a question and take the keyboard; agree is the word for what Enter does."""
        self._show(question, self.tr("{agree} (Enter)").format(agree=agree), self.tr("Cancel (Esc)"))
        self._stays = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Close after something else was selected, unless the message stays."""
        if not self._stays:
            self.leave()

    def leave(self) -> None:
        """Close the line."""
        if not self.isHidden() and not self._is_leaving:
            self._is_leaving = True  # who hears of left may take the keyboard, which calls this again
            self.left.emit()
            self.hide()
            self._is_leaving = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS and self.is_asking:
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
