"""Keeps the panel of events up to date, and carries out what is asked of it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.editing.steps import Once
from reader.ui.reports.moving import Moving
from reader.ui.session.session import Session
from reader.ui.settings.setting import Setting
from reader.ui.settings.table import EVENTS
from reader.ui.stories.event_list import EventRow
from reader.ui.stories.inbox import inbox_name, made_inbox

OFFERED = (
    *(Action.NEW_STORY, Action.RENAME_STORY, Action.MERGE_STORY, Action.GROUP, Action.EXPORT_CASE),
    Action.REMOVE_STORY,
)
"""The actions in the context menu of an event."""


class EventPanel(QObject):
    """Connects the panel with the session; it is shown from two events on, or as the user chose."""

    def __init__(self, window: Window, session: Session, moving: Moving) -> None:
        super().__init__(window)
        self._window, self._session, self._moving = window, session, moving
        self._list, self._shown = window.sources.events, window.actions_[Action.EVENTS]
        self._list.chosen.connect(self._open)
        self._list.removal_wanted.connect(self._remove)
        self._list.model_.dropped.connect(self._drop)
        self._list.addActions([window.actions_[do] for do in OFFERED])
        self._shown.triggered.connect(
            lambda on: window.preferences.change(EVENTS, "open" if on else "closed")
        )
        window.preferences.changed.connect(self._apply)
        session.entries_changed.connect(self._settle)
        self._settle()

    def _apply(self, setting: Setting[Any]) -> None:
        if setting is EVENTS:
            self._settle()

    def _settle(self) -> None:
        session, wanted = self._session, self._window.preferences.value(EVENTS)
        stories = session.stories
        is_shown = len(stories) > 1 if wanted == "when there are several" else wanted == "open"
        self._shown.setChecked(is_shown)
        if is_shown:
            inbox, counts = session.library.inbox(), session.listed.counts
            listed = [
                EventRow(one.id, one.name, counts.reports.get(one.id, 0), counts.guessed.get(one.id, 0))
                for one in stories
                if one.id != inbox
            ]
            first = EventRow(inbox, inbox_name(), counts.reports.get(inbox or 0, 0))
            self._list.show_rows((first, *listed), session.story_id)
        self._window.sources.show_events(is_shown=is_shown)

    def _open(self, row: EventRow) -> None:
        if row.number is None:
            self._window.undo_stack.push(Once(self.tr("Open the Inbox"), self._open_new_inbox))
        elif row.number != self._session.story_id:
            self._session.open_story(row.number)

    def _open_new_inbox(self) -> None:
        self._session.open_story(made_inbox(self._session))

    def _remove(self, row: EventRow) -> None:
        if row.number is not None:
            self._open(row)
            self._window.actions_[Action.REMOVE_STORY].trigger()

    def _drop(self, row: EventRow, numbers: Sequence[int]) -> None:
        entries = tuple(entry for entry in map(self._session.entry, numbers) if entry is not None)
        if row.number != self._session.story_id:
            self._moving.move_entries(entries, row.number, row.name)
