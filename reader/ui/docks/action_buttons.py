"""Buttons for what can be done by hand with what is selected; what cannot be done has none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from reader.ui.action_table import Do
from reader.ui.actions import Actions
from reader.ui.docks.flow import Flow

ROWS = ((Do.UNLINK, Do.LINK_TO, Do.NOTE), (Do.CONFIRM, Do.REJECT), (Do.LINK,), (Do.NOT_BODY,))


class ActionButtons(QWidget):
    """Rows of buttons; a click leaves the keyboard where it is."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 2)
        column.setSpacing(6)
        for group in ROWS:
            column.addWidget(_ButtonRow(actions, group))


class _ButtonRow(QWidget):
    """Shows the buttons whose actions can act, and itself while there are any."""

    def __init__(self, actions: Actions, group: tuple[Do, ...]) -> None:
        super().__init__()
        line = Flow(6)
        self.setLayout(line)
        self._buttons = [QToolButton() for _ in group]
        for button, do in zip(self._buttons, group, strict=True):
            button.setDefaultAction(actions[do])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            actions[do].changed.connect(self._settle)
            line.addWidget(button)
        self._settle()

    def _settle(self) -> None:
        for button in self._buttons:
            button.setVisible(button.defaultAction().isEnabled())
        self.setVisible(any(button.defaultAction().isEnabled() for button in self._buttons))
