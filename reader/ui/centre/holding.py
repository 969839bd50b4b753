"""Which actions can be done in the view that is shown: the others are off, whatever else would allow them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from reader.ui.app.actions import Actions
from reader.ui.centre.view import View


class Holding:
    """Groups the actions by the views in which they hold: in a group that is off, Qt keeps every action off.

    What each action's own controller said of it holds again as soon as its group is on.
    """

    def __init__(self, views: Sequence[View[Any]], actions: Actions, parent: QObject) -> None:
        self._groups: list[tuple[QActionGroup, frozenset[str]]] = []
        made: dict[frozenset[str], QActionGroup] = {}
        for key in sorted({key for view in views for key in view.holds}):
            where = frozenset(view.key for view in views if key in view.holds)
            group = actions[key].actionGroup()
            if group is None:
                group = made.setdefault(where, QActionGroup(parent))
                group.setExclusive(False)
                group.addAction(actions[key])
            self._groups.append((group, where))

    def enter(self, view: View[Any]) -> None:
        """Let what holds in this view be done, and nothing that holds in others alone."""
        for group, where in self._groups:
            group.setEnabled(view.key in where)
