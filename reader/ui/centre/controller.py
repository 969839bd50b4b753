"""The centre: makes the views, and shows the chosen one or the blank page."""

from collections.abc import Callable, Sequence
from importlib import import_module
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

# Reports with a text that a view of the event needs: with fewer there is nothing to compare.
LEAST = 2


class CentreController(QObject):
    """Makes each view when it is first needed, passes it what it shows, and shows the chosen one.

    chosen is emitted, with the view, when a person or the program has chosen one and it is there,
    leaving is emitted before the views are given something else to show, filled when they have it, and shown
    once the chosen view, or the blank page, is on the screen.
    """

    chosen = Signal(object)
    leaving = Signal()
    filled = Signal()
    shown = Signal()

    def __init__(self, window: Window, session: Session, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._session, self._waiting = window, session, waiting
        self._made: list[tuple[View[Any], QWidget]] = []
        self.current = self._wanted = window.views[0]
        self._loaded, self._awaiting = {""}, dict[str, list[Callable[[], object]]]()
        self._holding = Holding(window.views, window.actions_, self)
        for view in window.views:
            window.actions_[view.key].triggered.connect(lambda *_, view=view: self.choose(view))
        window.actions_[self.current.key].setChecked(True)
        self._holding.enter(self.current)
        window.theme_changed.connect(self._set_theme)
        session.story_changed.connect(self._tell_story)

    def widget(self, view: View[W]) -> W:
        """The widget of a view, made if need be; views with the same make share one."""
        for made, widget in self._made:
            if made.make is view.make:
                return cast("W", widget)  # made by the view's own make
        widget = view.make(self._window.theme)
        self._take(view, widget)
        return widget

    def is_made(self, view: View[Any]) -> bool:
        """Whether the widget of a view exists already."""
        return any(made.make is view.make for made, _ in self._made)

    def make_ahead(self, view: View[W], make: Callable[[Theme], W]) -> bool:
        """Make the widget of a view ahead of time; whether it did not exist yet."""
        is_new = not self.is_made(view)
        if is_new:
            self._take(view, make(self._window.theme))
        return is_new

    def _take(self, view: View[W], widget: W) -> None:
        self._made.append((view, widget))
        self._window.stack.addWidget(widget)
        view.show(widget, self._session.story, self._session.pair.ready)

    def choose(self, view: View[Any]) -> None:
        """Show a view from now on, or as soon as it is loaded unless another was chosen until then."""
        self._wanted = view
        self.load(view, lambda: self._enter(view))

    def load(self, view: View[Any], done: Callable[[], object]) -> None:
        """Import what a view is made of, in a job where that is still to be done, and call done.

        If it can't be imported, done is called too: it meets the same error, which is told as any other.
        """
        if view.module in self._loaded:
            done()
            return
        awaiting = self._awaiting.setdefault(view.module, [])
        awaiting.append(done)
        if len(awaiting) > 1:
            return

        def loaded(_: object) -> None:
            self._loaded.add(view.module)
            for each in self._awaiting.pop(view.module):
                each()

        self._session.jobs.run(
            lambda _: import_module(view.module), loaded, loaded, label="loading a view", is_awaited=False
        )

    def _enter(self, view: View[Any]) -> None:
        if view is not self._wanted:
            return
        self.current = view
        self._window.actions_[view.key].setChecked(True)
        self._holding.enter(view)
        view.enter(self.widget(view))
        self.settle()
        self.chosen.emit(view)

    def fill(self) -> None:
        """Pass the views what there is to show now, and show the chosen one."""
        self._window.painting.hold()
        self.leaving.emit()
        made = tuple(self._made)  # one that is made below is filled as it is made
        if self._can_show(self.current):  # first, so that its text is laid out once, at its size
            self._show(self.current)
        for view, widget in made:
            view.show(widget, self._session.story, self._session.pair.ready)
        self.filled.emit()
        self.settle()
        self.shown.emit()

    def settle(self) -> None:
        """Show the chosen view, or the blank page that says what is missing; enable what can be shown."""
        for view in self._window.views:
            self._window.actions_[view.key].setEnabled(self._is_offered(view))
        if self._can_show(self.current):
            self._show(self.current)
        else:
            self._waiting.say()
            self._window.show_page(self._window.blank, has_summary=False)

    def _tell_story(self) -> None:
        """Pass the story to the views of events; those of two reports wait for the comparison."""
        for view, widget in self._made:
            if view.needs is Needs.STORY:
                view.show(widget, self._session.story, self._session.pair.ready)

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

    def _set_theme(self, theme: Theme) -> None:
        for view, widget in self._made:
            view.set_theme(widget, theme)


class Holding:
    """Disables the actions that do not apply in the chosen view, by QActionGroups.

    In a disabled group Qt keeps every action disabled; once it is enabled, each is again as its own
    controller has set it.
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
        """Enable the groups that apply in a view, and disable the others."""
        for group, where in self._groups:
            group.setEnabled(view.key in where)
