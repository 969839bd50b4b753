"""Buttons for what can be done by hand with what is selected; what cannot be done has none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from reader.ui.app.action_table import Action
from reader.ui.app.actions import Actions
from reader.ui.widgets.flow import Flow

ROWS = ((Action.UNLINK, Action.LINK_TO, Action.NOTE), (Action.CONFIRM, Action.REJECT), (Action.NOT_BODY,))


class ActionButtons(QWidget):
    """Rows of buttons; a click leaves the keyboard where it is."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 2)
        column.setSpacing(6)
        self._rows = [_ButtonRow(actions, group) for group in ROWS]
        for row in self._rows:
            column.addWidget(row)

    @property
    def are_acting(self) -> bool:
        """Whether a button here is what sets off an action just now."""
        return any(button.is_acting for row in self._rows for button in row.buttons)


class _ActionButton(QToolButton):
    """Tells whether it is the one that triggers its action, which may be done by a key or a menu too."""

    is_acting = False

    def nextCheckState(self) -> None:
        self.is_acting = True
        super().nextCheckState()
        self.is_acting = False


class _ButtonRow(QWidget):
    """Shows the buttons whose actions can act, and itself while there are any."""

    def __init__(self, actions: Actions, group: tuple[Action, ...]) -> None:
        super().__init__()
        line = Flow(6)
        self.setLayout(line)
        self.buttons = [_ActionButton() for _ in group]
        for button, do in zip(self.buttons, group, strict=True):
            button.setDefaultAction(actions[do])
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            actions[do].changed.connect(self._settle)
            line.addWidget(button)
        self._settle()

    def _settle(self) -> None:
        for button in self.buttons:
            button.setVisible(button.defaultAction().isEnabled())
        self.setVisible(any(button.defaultAction().isEnabled() for button in self.buttons))
