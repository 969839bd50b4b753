"""Has screen readers say what happens in the window: what is compared, opened, switched and refused."""

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from reader.compare.side import Both
from reader.ui.app.action_table import Action, Feature
from reader.ui.app.main_window import Window
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.hearing.notices import Notices
from reader.ui.session.session import Session
from reader.ui.widgets.context_menu import without_letter
from reader.ui.widgets.plain import isolated
from reader.ui.widgets.saying import say


class HearingController(QObject):
    """Says changes that are otherwise only seen; what writes into the status bar is said there already.

    Also shows the last message of the status bar again when it is asked for.
    """

    def __init__(self, window: Window, session: Session, view: ComparisonView) -> None:
        super().__init__(window)
        self._window, self._session, self._view = window, session, view
        self._read: Both[int | None] = Both(session.left, session.right)
        self._event = session.story_id
        self._zoom = view.zoom
        self._is_comparing = False
        self.notices = Notices(window.frame, session.jobs)
        session.comparing_changed.connect(self._comparing)
        session.chosen_changed.connect(self._chosen)
        session.entries_changed.connect(self._opened)
        window.undo_stack.done.connect(self._say)
        view.zoom_changed.connect(self._zoomed)
        for row in window.rows:
            if (action := window.actions_[row.do]).isCheckable() and row.by is not Feature.EDITING:
                action.triggered.connect(lambda on, action=action: self._switched(action, is_on=on))
        window.actions_[Action.REPEAT].triggered.connect(lambda: window.tell(window.last_told))
        window.frame.installEventFilter(self)

    def compared(self) -> None:
        """Say the result of a comparison that has just come onto the screen."""
        if self._is_comparing and self._session.comparison is not None:
            self._is_comparing = False
            found = self._window.summary.in_words()
            self._say(self.tr("Compared. {found}").format(found=found) if found else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say so when a shortcut is pressed whose action is disabled just now."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination())
            refused = next((a for a in self._window.actions_.values() if _is_off(a, keys)), None)
            if refused is not None:
                command = isolated(without_letter(refused.text()).rstrip("…"))
                self._window.tell(self.tr("{command} is not available right now.").format(command=command))
        return False

    def _say(self, sentence: str) -> None:
        say(self._window.frame, sentence)

    def _comparing(self, is_comparing: bool) -> None:  # noqa: FBT001  # a slot
        if is_comparing:
            self._is_comparing = True
            self._say(self.tr("Comparing…"))

    def _chosen(self) -> None:
        before, self._read = self._read, Both(self._session.left, self._session.right)
        if self._read == before:
            return
        entries = (self._session.entry(number) for number in self._read)
        a, b = (isolated(entry.article.name) if entry else "–" for entry in entries)
        is_swapped = None not in before and tuple(before) == tuple(self._read)[::-1]
        told = self.tr("Swapped. A: {a}. B: {b}") if is_swapped else self.tr("A: {a}. B: {b}")
        self._say(told.format(a=a, b=b) if any(n is not None for n in self._read) else "")

    def _opened(self) -> None:
        if self._session.story_id != self._event:
            self._event = self._session.story_id
            self._say(self._window.sources.story.accessibleName())

    def _zoomed(self, zoom: float) -> None:
        if abs(zoom - self._zoom) > GRAIN:
            self._zoom = zoom
            self._say(self.tr("Text size {n} %").format(n=QLocale().toString(round(zoom * 100))))

    def _switched(self, action: QAction, *, is_on: bool) -> None:
        name = without_letter(action.text())
        group = action.actionGroup()
        if group is not None and group.isExclusive():
            self._say(name)
        elif is_on:
            self._say(self.tr("{switch}: on").format(switch=name))
        else:
            self._say(self.tr("{switch}: off").format(switch=name))


# Zooms that differ by less are the same but for rounding.
GRAIN = 0.001


def _is_off(action: QAction, keys: QKeySequence) -> bool:
    is_everywhere = action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
    return is_everywhere and not action.isEnabled() and keys in action.shortcuts()
