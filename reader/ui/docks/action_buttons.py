"""Buttons for what can be done by hand with what is selected; what cannot be done has none."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from reader.ui.action_table import Do
from reader.ui.actions import Actions

BUTTONS = ((Do.UNLINK, Do.LINK_TO, Do.NOTE), (Do.CONFIRM, Do.REJECT), (Do.LINK,), (Do.NOT_BODY,))
"""The rows; a passage alone has the second button of the first."""


class ActionButtons(QWidget):
    """Rows of buttons; a click leaves the keyboard where it is."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        column = QGridLayout(self)
        column.setContentsMargins(0, 6, 0, 2)
        column.setSpacing(6)
        for number, group in enumerate(BUTTONS):
            row = QWidget()
            line = QGridLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            for place, do in enumerate(group):
                line.addWidget(ActionButton(actions[do]), 0, place)
            line.setColumnStretch(len(group), 1)
            column.addWidget(row, number, 0)


class ActionButton(QToolButton):
    """A button that is there while its action can act."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._action = action
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        action.changed.connect(self._settle)
        self._settle()

    def _settle(self) -> None:
        self.setVisible(self._action.isEnabled())
