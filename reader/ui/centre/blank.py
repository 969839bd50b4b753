"""The blank page in the centre, while no view can be shown: what is missing, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.look.fonts import READING, chrome_font
from reader.ui.widgets.plain import PlainText, tip

# Points of the heading and of the text.
TITLE_SIZE, TEXT_SIZE = 19.0, 10.5
# Pixels of the text: some seventy letters a line, as long as a line should be.
WIDTH = 520
# Buttons in one row at most; more go below each other.
MOST_BESIDE = 3


class Blank(QWidget):
    """A heading, a few sentences, and buttons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("blank")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._text = PlainText(), PlainText()
        font = chrome_font(TITLE_SIZE)
        font.setFamilies([READING, "serif"])
        self._title.setFont(font)
        self._text.setFont(chrome_font(TEXT_SIZE))
        self._text.setProperty("faint", "true")
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def say(self, title: str, text: str, actions: Sequence[QAction] = ()) -> None:
        """Show a heading, a text and a button for each action; the first is emphasised."""
        self._title.setText(title)
        self._text.setText(text)
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        way = QBoxLayout.Direction
        is_long = len(actions) > MOST_BESIDE
        self._buttons.setDirection(way.TopToBottom if is_long else way.LeftToRight)
        for number, action in enumerate(actions):
            self._buttons.addWidget(_ActionButton(action, is_first=number == 0))
        self._buttons.addStretch()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH + 80, 300)

    def _lay_out(self) -> None:
        held = QWidget()
        held.setMaximumWidth(WIDTH)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(2)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self._buttons.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 20, 40, 20)
        row.addStretch(1)
        row.addWidget(held, 100)
        row.addStretch(1)


class _ActionButton(QPushButton):
    """A button that triggers an action, enabled as the action is."""

    def __init__(self, action: QAction, *, is_first: bool) -> None:
        super().__init__(action.text())
        self._action = action
        self.setProperty("first", "true" if is_first else "false")
        self.setToolTip(tip(action.toolTip()))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        self.setEnabled(self._action.isEnabled())
