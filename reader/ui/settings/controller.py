"""Applies the settings to the window: theme, reading font, shortcuts, sidebar, full screen."""

from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from reader.ui.app.action_table import Action
from reader.ui.app.main_window import Window
from reader.ui.app.starting.frame import INTERFACE
from reader.ui.look.fonts import choose_reading
from reader.ui.look.style import accessibility_hints, match_frames, wanted_theme
from reader.ui.look.theme import DARK, HIGH_CONTRAST, LIGHT
from reader.ui.settings.setting import Setting
from reader.ui.settings.table import (
    COLOUR_A,
    COLOUR_B,
    KEYS,
    MEASURE,
    OWN_COLOURS,
    READING_FACE,
    SHOW_SIDEBAR,
    THEME,
)

THEME_ACTIONS = {
    Action.THEME_SYSTEM: "system",
    Action.THEME_LIGHT: LIGHT.name,
    Action.THEME_DARK: DARK.name,
    Action.THEME_CONTRAST: HIGH_CONTRAST.name,
}


# Milliseconds without a further step until the window is written larger, which lays all of it out anew.
STILL = 250


class SettingsController(QObject):
    """Connects the actions of theme, sidebar, full screen and settings, and applies changed settings."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        preferences, actions = window.preferences, window.actions_
        self._resized = QTimer(self, interval=STILL, singleShot=True)
        self._resized.timeout.connect(window.follow_type)
        for do, name in THEME_ACTIONS.items():
            actions[do].setChecked(preferences.value(THEME) == name)
            actions[do].triggered.connect(lambda *_, name=name: preferences.change(THEME, name))
        preferences.changed.connect(self._apply)
        match_frames(preferences)
        self._choose_reading()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._set_theme)
        if hints := accessibility_hints():
            hints.contrastPreferenceChanged.connect(self._set_theme)
        sidebar, full = actions[Action.SIDEBAR], actions[Action.FULL_SCREEN]
        sidebar.setChecked(preferences.value(SHOW_SIDEBAR))
        window.sources.setVisible(sidebar.isChecked())
        sidebar.toggled.connect(window.sources.setVisible)
        sidebar.toggled.connect(lambda on: preferences.change(SHOW_SIDEBAR, on))
        full.toggled.connect(lambda on: window.frame.showFullScreen() if on else window.frame.showNormal())
        actions[Action.SEARCH_REPORTS].triggered.connect(self._search)
        actions[Action.SETTINGS].triggered.connect(self._open)

    def _open(self) -> None:
        from reader.ui.settings.dialog import SettingsDialog  # most windows never open it

        SettingsDialog(self._window.preferences, self._window.frame).exec()

    def _apply(self, setting: Setting[Any]) -> None:
        if setting in {THEME, OWN_COLOURS, COLOUR_A, COLOUR_B}:
            self._set_theme()
        if setting in {READING_FACE, MEASURE}:
            self._choose_reading()
        if setting.name == INTERFACE.name:
            self._resized.start()
        if setting is KEYS:
            self._window.take_keys()
        if setting is THEME:
            match_frames(self._window.preferences)
            for do, name in THEME_ACTIONS.items():
                self._window.actions_[do].setChecked(self._window.preferences.value(THEME) == name)

    def _choose_reading(self) -> None:
        preferences = self._window.preferences
        choose_reading(preferences.value(READING_FACE), preferences.value(MEASURE))

    def _set_theme(self, *_: object) -> None:
        theme = wanted_theme(self._window.preferences)
        if theme != self._window.theme:
            self._window.set_theme(theme)

    def _search(self) -> None:
        self._window.actions_[Action.SIDEBAR].setChecked(True)
        self._window.sources.search.setFocus()
        self._window.sources.search.selectAll()
