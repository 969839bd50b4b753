"""The centre: which of the views is chosen, and whether that or the blank page is shown."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from reader.ui.app.actions import Actions
from reader.ui.app.main_window import Window
from reader.ui.centre.view import Needs, View
from reader.ui.centre.waiting import Waiting
from reader.ui.look.theme import Theme
from reader.ui.session.session import Session

W = TypeVar("W", bound=QWidget)

# Reports with a text without which there is nothing to see of an event.
LEAST = 2


class CentreController(QObject):
    """Makes each view when it is first wanted, hands it what it shows, and shows one.

    Three signals tell of what is handed on: leaving, before the views have it; filled, when they have; and
    shown, once the view that is chosen, or the blank page, is on the screen.
    """

    leaving = Signal()
    filled = Signal()
    shown = Signal()

    def __init__(self, window: Window, session: Session, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._session, self._waiting = window, session, waiting
        self._made: list[tuple[View[Any], QWidget]] = []
        self.current = window.views[0]
        self._holding = Holding(window.views, window.actions_, self)
        for view in window.views:
            window.actions_[view.key].triggered.connect(lambda *_, view=view: self.choose(view))
        window.actions_[self.current.key].setChecked(True)
        self._holding.enter(self.current)
        window.theme_changed.connect(self._wear)
        session.story_changed.connect(self._tell_story)

    def widget(self, view: View[W]) -> W:
        """The widget of a view; of several views with one maker it is the same."""
        for made, widget in self._made:
            if made.make is view.make:
                return cast("W", widget)  # its own maker made it
        widget = view.make(self._window.theme)
        self._take(view, widget)
        return widget

    def is_made(self, view: View[Any]) -> bool:
        """Whether there is a widget of a view already."""
        return any(made.make is view.make for made, _ in self._made)

    def make_ahead(self, view: View[W], make: Callable[[Theme], W]) -> bool:
        """Make the widget of a view before it is wanted; whether it was not there."""
        is_new = not self.is_made(view)
        if is_new:
            self._take(view, make(self._window.theme))
        return is_new

    def _take(self, view: View[W], widget: W) -> None:
        self._made.append((view, widget))
        self._window.stack.addWidget(widget)
        view.show(widget, self._session.story, self._session.ready)

    def choose(self, view: View[Any]) -> None:
        """Show a view from now on."""
        self.current = view
        self._window.actions_[view.key].setChecked(True)
        self._holding.enter(view)
        view.enter(self.widget(view))
        self.settle()

    def fill(self) -> None:
        """Hand the views what is there now, and show the one that is chosen."""
        self._window.painting.hold()
        self.leaving.emit()
        made = tuple(self._made)  # one that is made now takes what there is by itself
        if self._can_show(self.current):  # a view that has its size sets its text once
            self._show(self.current)
        for view, widget in made:
            view.show(widget, self._session.story, self._session.ready)
        self.filled.emit()
        self.settle()
        self.shown.emit()

    def settle(self) -> None:
        """Show the view that is chosen, or what keeps it from being shown; offer those that can be."""
        for view in self._window.views:
            self._window.actions_[view.key].setEnabled(self._is_offered(view))
        if self._can_show(self.current):
            self._show(self.current)
        else:
            self._waiting.say()
            self._window.show_page(self._window.blank, has_summary=False)

    def _tell_story(self) -> None:
        """Hand it to the views of the story; those of two reports wait for their comparison."""
        for view, widget in self._made:
            if view.needs is Needs.STORY:
                view.show(widget, self._session.story, self._session.ready)

    def _show(self, view: View[Any]) -> None:
        self._window.show_page(self.widget(view), has_summary=view.needs is Needs.COMPARISON)

    def _is_offered(self, view: View[Any]) -> bool:
        match view.needs:
            case Needs.COMPARISON:
                return self._session.comparison is not None
            case Needs.STORY:
                return len(self._session.story.readable) >= LEAST

    def _can_show(self, view: View[Any]) -> bool:
        is_of_story = view.needs is Needs.STORY
        return self._is_offered(view) and (is_of_story or self._session.story.pair is not None)

    def _wear(self, theme: Theme) -> None:
        for view, widget in self._made:
            view.wear(widget, theme)


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
