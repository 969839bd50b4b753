"""Context menus of actions from several menus, where two of them may have the same mnemonic."""

import re
from collections.abc import Iterable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

_LETTER = re.compile(r"&(.)")


def offer(menu: QMenu, actions: Iterable[QAction]) -> None:
    """Add actions to a menu; where two have the same mnemonic, the first in the menu keeps it."""
    taken = {_letter(action) for action in menu.actions()} - {""}
    for action in actions:
        letter = _letter(action)
        menu.addAction(_without_letter(action, menu) if letter in taken else action)
        taken |= {letter} - {""}


def without_letter(text: str) -> str:
    """The text of an action without the ampersand of its mnemonic; "&&" becomes "&"."""
    return _LETTER.sub(lambda found: "&" if found[1] == "&" else found[1], text)


def _letter(action: QAction) -> str:
    found = (match[1].casefold() for match in _LETTER.finditer(action.text()) if match[1] != "&")
    return next(found, "")


def _without_letter(action: QAction, menu: QMenu) -> QAction:
    # Two actions with the same shortcut would both lose it, so the copy only shows the keys.
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = _LETTER.sub(lambda found: "&&" if found[1] == "&" else found[1], action.text())
    same = QAction(action.icon(), f"{words}\t{keys}" if keys else words, menu)
    same.setEnabled(action.isEnabled())
    same.setCheckable(action.isCheckable())
    same.setChecked(action.isChecked())
    same.setMenu(action.menu())
    same.triggered.connect(action.trigger)
    return same
