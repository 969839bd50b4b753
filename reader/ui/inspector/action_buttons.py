"""Buttons for the actions on the selection; those that do not apply are hidden."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from reader.ui.app.action_table import Action
from reader.ui.app.actions import Actions
from reader.ui.widgets.flow import BAR_GAP, Flow

ROWS = ((Action.UNLINK, Action.LINK_TO, Action.NOTE), (Action.CONFIRM, Action.REJECT), (Action.NOT_BODY,))


class ActionButtons(QWidget):
    """Rows of buttons, which do not take the keyboard when they are clicked."""

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
        """Whether an action is being triggered by one of these buttons just now."""
        return any(button.is_acting for row in self._rows for button in row.buttons)


class _ActionButton(QToolButton):
    """A button that knows whether it is triggering its action, which a key or a menu may do too."""

    is_acting = False

    def nextCheckState(self) -> None:
        self.is_acting = True
        super().nextCheckState()
        self.is_acting = False


class _ButtonRow(QWidget):
    """Shows the buttons whose actions are enabled, and hides itself when there are none."""

    def __init__(self, actions: Actions, group: tuple[Action, ...]) -> None:
        super().__init__()
        line = Flow(BAR_GAP)
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
