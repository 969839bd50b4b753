"""Keeps in the library where one was reading in each comparison."""

import json
import sqlite3
from contextlib import suppress

from reader.compare.side import Both, Side
from reader.library.store import Library
from reader.ui.comparison.comparison_view import ComparisonView

PLACE = "place in"
"""The key of a place in the library, before the ids of the two reports."""


class Places:
    """Keeps and restores the scroll offsets of both sides."""

    def __init__(self, view: ComparisonView, library: Library) -> None:
        self._view, self._library = view, library
        self._shown: tuple[int, int] | None = None

    def keep(self) -> None:
        """Keep the place in the present comparison."""
        if self._shown is not None and self._view.comparison is not None:
            offsets = [self._view.page.panes.of(side).offset for side in Side]
            with suppress(sqlite3.Error):  # where the library cannot be written, reading goes on
                self._library.remember(_key(*self._shown), json.dumps(offsets))

    def restore(self, left: int | None, right: int | None) -> None:
        """Scroll to where these two reports were read last; two that were just swapped stay in place."""
        before, self._shown = self._shown, None if left is None or right is None else (left, right)
        is_swapped = before is not None and self._shown == before[::-1]
        if self._shown is not None and self._view.comparison is not None and not is_swapped:
            offsets = self.offsets(left, right)
            lock = self._view.page.lock
            was_locked, lock.is_locked = lock.is_locked, False
            for side, offset in offsets.items():
                self._view.page.panes.of(side).scroll_to(offset)
            lock.is_locked = was_locked

    def offsets(self, left: int | None, right: int | None) -> Both[int]:
        """How far these two were scrolled when they were read last."""
        if left is None or right is None:
            return Both(0, 0)
        try:
            ours, theirs = json.loads(self._library.recall(_key(left, right), "[0, 0]"))
            return Both(int(ours), int(theirs))
        except (ValueError, TypeError, OverflowError, RecursionError):  # the library is damaged there
            return Both(0, 0)


def _key(left: int, right: int) -> str:
    return f"{PLACE} {left} {right}"
