"""A button among several of which one is on, as a radio button is, in the dress of a chip or a tool."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton


class ChoiceButton(QToolButton):
    """Has a tick that it takes from the others of its group; screen readers are told so."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def chip_of() -> ChoiceButton:
    """One in the dress of a chip."""
    made = ChoiceButton()
    made.setProperty("chip", "plain")
    return made


def tool(bar: QToolBar, action: QAction) -> ChoiceButton:
    """One on a toolbar that does what an action does."""
    made = ChoiceButton()
    made.setDefaultAction(action)
    made.setAutoRaise(True)
    made.setIconSize(bar.iconSize())
    made.setToolButtonStyle(bar.toolButtonStyle())
    bar.toolButtonStyleChanged.connect(made.setToolButtonStyle)
    bar.addWidget(made)
    return made
