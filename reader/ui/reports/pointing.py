"""Which report an action is about: the one with the keyboard, in the list or of the two being read."""

from PySide6.QtCore import QObject, Signal

from reader.compare.side import Both
from reader.library.records import Entry
from reader.ui.app.keyboard_focus import KeyboardFocus, WindowPart
from reader.ui.app.main_window import Window
from reader.ui.comparison.comparison_view import ComparisonView
from reader.ui.session.session import Session


class Pointing(QObject):
    """Follows the keyboard, the selection of the list and what is being read; tells when any changes."""

    changed = Signal()

    def __init__(self, window: Window, session: Session, view: ComparisonView, where: KeyboardFocus) -> None:
        super().__init__(window)
        self._window, self._session, self._view, self._where = window, session, view, where
        where.changed.connect(self.changed)
        window.sources.selected.connect(self.changed)
        session.entries_changed.connect(self.changed)
        session.chosen_changed.connect(self.changed)

    @property
    def listed(self) -> Entry | None:
        """The current report of the list while the list has the keyboard, else None."""
        return self._in_list if self._where.part is WindowPart.LIST else None

    @property
    def listed_all(self) -> tuple[Entry, ...]:
        """The selected reports of the list, in its order, while the list has the keyboard, else ()."""
        return self._selected if self._where.part is WindowPart.LIST else ()

    @property
    def meant_all(self) -> tuple[Entry, ...]:
        """The selected reports of the list where several are and none is being read, else the one meant."""
        entry = self.meant
        if entry is None:
            return ()
        return self._selected if self.count > 1 else (entry,)

    @property
    def count(self) -> int:
        """How many reports meant_all has, without looking them up."""
        if self.meant is None:
            return 0
        return 1 if self._is_read else max(1, self._window.sources.list.selected_count)

    @property
    def meant(self) -> Entry | None:
        """The report with the keyboard of the two being read, else the current one of the list."""
        session = self._session
        if self._is_read:
            return session.entry(Both(session.left, session.right).of(self._view.last_side))
        # the list counts also while it is hidden, if no reports are being read: a page about one may be shown
        is_shown = self._window.sources.isVisible() or not self._view.isVisible()
        return self._in_list if is_shown else None

    @property
    def _is_read(self) -> bool:
        return self._view.isVisible() and self._where.part is WindowPart.READING

    @property
    def _selected(self) -> tuple[Entry, ...]:
        found = map(self._session.entry, self._window.sources.list.selected_numbers)
        return tuple(entry for entry in found if entry is not None)

    @property
    def _in_list(self) -> Entry | None:
        return self._session.entry(self._window.sources.list.current_number)
