"""Correcting a comparison by hand: which actions of the Pairs menu can act on what is selected."""

from PySide6.QtCore import QObject

from reader.ui.action_table import Do
from reader.ui.window import Window

BY_HAND = (Do.LINK, Do.UNLINK, Do.CONFIRM, Do.REJECT, Do.NOTE, Do.NOT_BODY)


class Editing(QObject):
    """Holds the actions by hand, disabled until there is something they can act on."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        for do in BY_HAND:
            window.actions_[do].setEnabled(False)
