"""A radio button that looks like a chip or a tool button."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton


class ChoiceButton(QToolButton):
    """One of a group of which exactly one is checked; to screen readers a radio button (hearing/roles.py)."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def choice_chip() -> ChoiceButton:
    """A choice that looks like a chip."""
    made = ChoiceButton()
    made.setProperty("chip", "plain")
    return made


def add_choice_tool(bar: QToolBar, action: QAction) -> ChoiceButton:
    """Add a choice to a toolbar that triggers the action and looks like the bar's other buttons."""
    made = ChoiceButton()
    made.setDefaultAction(action)
    made.setAutoRaise(True)
    bar.iconSizeChanged.connect(made.setIconSize)
    made.setToolButtonStyle(bar.toolButtonStyle())
    bar.toolButtonStyleChanged.connect(made.setToolButtonStyle)
    bar.addWidget(made)
    return made
