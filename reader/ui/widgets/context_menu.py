"""Menus of actions that are at home in several others, where two may have been given one letter."""

import re
from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

_LETTER = re.compile(r"&(.)")


def offer(menu: QMenu, actions: Iterable[QAction]) -> None:
    """Put actions into a menu; of those that have one letter, the first in the menu keeps it."""
    taken = {_letter(action) for action in menu.actions()} - {""}
    for action in actions:
        letter = _letter(action)
        menu.addAction(_without_letter(action, menu) if letter in taken else action)
        taken |= {letter} - {""}


def without_letter(text: str) -> str:
    """The words of an action as they are read, without the mark of its letter."""
    return _LETTER.sub(lambda found: "&" if found[1] == "&" else found[1], text)


def _letter(action: QAction) -> str:
    found = (match[1].casefold() for match in _LETTER.finditer(action.text()) if match[1] != "&")
    return next(found, "")


def _without_letter(action: QAction, menu: QMenu) -> QAction:
    # A second action with the same keys would take them from the first, so the menu only says what they are.
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = _LETTER.sub(lambda found: "&&" if found[1] == "&" else found[1], action.text())
    same = QAction(action.icon(), f"{words}\t{keys}" if keys else words, menu)
    same.setEnabled(action.isEnabled())
    same.setCheckable(action.isCheckable())
    same.setChecked(action.isChecked())
    same.setMenu(action.menu())
    same.triggered.connect(action.trigger)
    return same
