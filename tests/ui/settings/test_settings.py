from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.kinds import Colour, Control, Flag, OneOf, Real, Text, Whole
from reader.text.model import Field, FieldName, Provenance
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.centre.views import ALIGNED_TO_A
from reader.ui.look.style import match_frames, style_sheet, wanted_theme
from reader.ui.look.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme
from reader.ui.reports.commands import ChangedFields
from reader.ui.reports.details_dialog import DetailsDialog, origin_of
from reader.ui.settings.dialog import SettingsDialog
from reader.ui.settings.file import open_store
from reader.ui.settings.setting import Setting, keep, kept
from reader.ui.settings.table import FETCHING, OWN_COLOURS, TABLE, THEME, THRESHOLD, ZOOM, Preferences
from reader.ui.widgets.fields import STEPS, ColourButton
from tests.ui.conftest import Open, add_three, wait_for
from tests.ui.listed import rows


def ground() -> str:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application.palette().color(QPalette.ColorRole.Window).name()


def test_another_theme_is_worn_at_once_and_remembered(open_window: Open, qtbot: QtBot) -> None:
    first = open_window()
    add_three(first, qtbot)
    first.window.actions_[Action.THEME_DARK].trigger()
    assert ground() == DARK.chrome
    assert first.comparison.view.page.theme is DARK
    first.window.frame.close()
    second = open_window()
    assert second.window.theme is DARK
    assert second.window.actions_[Action.THEME_DARK].isChecked()
    second.window.actions_[Action.THEME_LIGHT].trigger()
    assert ground() == LIGHT.chrome


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_sheet_of_every_theme_is_complete(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert "$" not in sheet.split("*/", 1)[1]
    assert theme.chrome in sheet


def test_colours_of_ones_own_change_both_sides(tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    preferences.change(THEME, HIGH_CONTRAST.name)
    preferences.change(OWN_COLOURS, value=True)
    theme = wanted_theme(preferences)
    assert (theme.name, theme.a, theme.b) == (HIGH_CONTRAST.name, LIGHT.a, LIGHT.b)


def test_every_setting_has_a_value_before_anybody_changes_it(tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    for setting in TABLE:
        assert preferences.value(setting) == setting.default


def test_every_row_of_the_table_reads_what_it_keeps(tmp_path: Path) -> None:
    store = open_store(tmp_path / "settings.ini")
    for setting in TABLE:
        keep(store, setting, setting.default)
        assert kept(store, setting) == setting.default
    assert len({setting.name for setting in TABLE}) == len(TABLE)


def test_a_theme_that_is_none_is_the_one_of_the_system(tmp_path: Path, qtbot: QtBot) -> None:
    store = open_store(tmp_path / "settings.ini")
    store.setValue(ZOOM.name, "very large")
    store.setValue(THEME.name, "plaid")
    assert Preferences(store).value(ZOOM) == ZOOM.default
    assert wanted_theme(Preferences(store)) in (LIGHT, DARK)


NEW_ROWS: tuple[tuple[Setting[Any], type[QWidget], object], ...] = (
    (Setting("hyphens", default=False, kind=Flag(), control=Control("&Hyphens", "Hyphens")), QCheckBox, True),
    (Setting("numerals", "old", OneOf(("old", "new")), Control("&Digits", "Digits", names=("Old", "New"))),
     QComboBox, "new"),
    (Setting("leading", 1.2, Real(1, 2), Control("&Leading", "Leading")), QSlider, 1.5),
    (Setting("columns", 1, Whole(1, 4), Control("Co&lumns", "Columns")), QSpinBox, 3),
    (Setting("margin note", "", Text(20), Control("&Note", "Margin note")), QLineEdit, "see B"),
    (Setting("ink", "#102030", Colour(), Control("&Ink", "Ink", hint="Of text")), ColourButton, "#0a0b0c"),
)  # fmt: skip


@pytest.mark.parametrize(("setting", "kind", "value"), NEW_ROWS, ids=lambda each: getattr(each, "name", ""))
def test_a_new_row_of_the_table_has_its_field_and_is_kept_with_nothing_else_written(
    setting: Setting[Any], kind: type[QWidget], value: object, tmp_path: Path, qtbot: QtBot
) -> None:
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    window = QWidget()
    qtbot.addWidget(window)
    usual = SettingsDialog(preferences, window)
    dialog = SettingsDialog(preferences, window, (*TABLE, setting))
    assert len(dialog.findChildren(kind)) == len(usual.findChildren(kind)) + 1
    assert setting.control is not None
    field = next(
        each
        for each in dialog.findChildren(kind)
        if setting.control.text in (each.accessibleName(), each.property("text"))
    )
    label = next(label for label in dialog.findChildren(QLabel) if label.text() == setting.control.label)
    assert label.buddy() is not None
    set_to(field, value)
    preferences.store.sync()
    again = Preferences(open_store(tmp_path / "settings.ini"))
    assert again.value(setting) == value
    again.store.setValue(setting.name, "\x00nonsense of many kinds and lengths")
    assert again.value(setting) == setting.default


def set_to(field: QWidget, value: Any) -> None:
    """Set a field by what a hand does to it."""
    match field:
        case QCheckBox():
            field.setChecked(value)
        case QComboBox():
            field.setCurrentIndex(field.findData(value))
        case QSlider():
            field.setValue(round(value * STEPS))
        case QSpinBox():
            field.setValue(value)
        case QLineEdit():
            QTest.keyClicks(field, value)
        case ColourButton():
            field.chosen.emit(value)


def test_colours_wait_for_the_flag_that_they_need(tmp_path: Path, qtbot: QtBot) -> None:
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    window = QWidget()
    qtbot.addWidget(window)
    dialog = SettingsDialog(preferences, window)
    buttons = dialog.findChildren(ColourButton)
    assert [button.isEnabled() for button in buttons] == [False, False]
    next(box for box in dialog.findChildren(QCheckBox) if "my own" in box.text()).click()
    assert [button.isEnabled() for button in buttons] == [True, True]


def test_the_settings_dialog_works_as_it_is_changed(three: Controllers, qtbot: QtBot) -> None:
    dialog = SettingsDialog(three.window.preferences, three.window.frame)
    qtbot.addWidget(dialog)
    dialog.findChildren(QComboBox)[0].setCurrentIndex(2)
    assert ground() == DARK.chrome
    sliders = {slider.accessibleName(): slider for slider in dialog.findChildren(QSlider)}
    sliders["Text size"].setValue(30)
    assert three.comparison.view.zoom == pytest.approx(1.5)
    sliders["How similar a pair must be"].setValue(14)
    qtbot.waitUntil(lambda: three.session.comparison is not None and not three.jobs.running)
    assert three.session.story.settings.threshold == pytest.approx(0.7)
    assert three.window.preferences.value(THRESHOLD) == pytest.approx(0.7)
    fetching = next(box for box in dialog.findChildren(QCheckBox) if "fetch" in box.text())
    fetching.click()
    assert not three.window.preferences.value(FETCHING)
    dialog.findChildren(QComboBox)[0].setCurrentIndex(1)


def test_details_are_corrected_and_the_correction_undone(three: Controllers, qtbot: QtBot) -> None:
    entry = three.session.entries[0]
    dialog = DetailsDialog([entry.article], three.window.frame)
    qtbot.addWidget(dialog)
    line = dialog._lines[FieldName.SOURCE]
    line.selectAll()
    QTest.keyClicks(line, "The Harbour Times")
    fields = dialog.changed()
    assert list(fields) == [FieldName.SOURCE]
    assert fields[FieldName.SOURCE].provenance is Provenance.BY_HAND
    three.window.undo_stack.push(ChangedFields("Change Details", three.session, [entry.id], fields))
    assert rows(three)[0].name == "The Harbour Times"
    three.window.undo_stack.undo()
    assert rows(three)[0].name == "Harbour Times"


def test_details_that_were_only_looked_at_are_not_changed_by_hand(three: Controllers, qtbot: QtBot) -> None:
    article = three.session.entries[0].article
    for value in ("\ufeffa mark at its head", "two  spaces", "a\x00control", "long " * 20_000):
        dialog = DetailsDialog(
            [article.with_field(FieldName.TITLE, Field(value, Provenance.HEADING))], three.window.frame
        )
        qtbot.addWidget(dialog)
        assert dialog.changed() == {}


def test_a_field_says_where_it_came_from_and_that_it_is_a_guess(three: Controllers) -> None:
    article = three.session.entries[0].article
    assert origin_of(article.field(FieldName.SOURCE)) == "the heading"
    assert origin_of(article.field(FieldName.AUTHOR)) == "unknown"


def test_the_main_job_by_keyboard_alone(three: Controllers, qtbot: QtBot) -> None:
    frame = three.window.frame
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    QTest.keyClick(frame, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert three.comparison.view.stop_position()[0] == 1
    QTest.keyClick(frame, Qt.Key.Key_F8)
    assert three.comparison.view.stop_position()[0] == 2
    QTest.keyClick(frame, Qt.Key.Key_Backslash, Qt.KeyboardModifier.AltModifier)
    wait_for(three, qtbot, "Coast Post", "Harbour Times")
    QTest.keyClick(frame, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert three.window.actions_[ALIGNED_TO_A.key].isChecked()


class Hints:
    """What a system says of its looks, and what it is told of ours."""

    def __init__(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        self.scheme, self.contrast, self.told = scheme, contrast, Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> "Hints":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.told = scheme

    def unsetColorScheme(self) -> None:
        self.told = Qt.ColorScheme.Unknown


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, LIGHT),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, HIGH_CONTRAST),
    ],
)
def test_the_theme_follows_the_system_and_its_contrast(
    scheme: Qt.ColorScheme,
    contrast: Qt.ContrastPreference,
    theme: Theme,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hints = Hints(scheme, contrast)
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    assert wanted_theme(Preferences(open_store(tmp_path / "settings.ini"))) == theme


def test_title_bars_are_as_dark_as_the_chosen_theme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = Hints(Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference)
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    preferences = Preferences(open_store(tmp_path / "settings.ini"))
    preferences.change(THEME, DARK.name)
    match_frames(preferences)
    chosen = hints.told
    preferences.change(THEME, THEME.default)
    match_frames(preferences)
    assert (chosen, hints.told) == (Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown)


def test_the_words_about_a_field_stand_close_below_it(three: Controllers, qtbot: QtBot) -> None:
    dialog = SettingsDialog(three.window.preferences, three.window.frame)
    qtbot.addWidget(dialog)
    dialog.show()
    hints = [label for label in dialog.findChildren(QLabel) if label.property("faint")]
    fields = [label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()]
    assert hints
    for hint in hints:
        top = hint.mapTo(dialog, QPoint(0, 0)).y()
        gaps = [top - field.mapTo(dialog, field.rect().bottomLeft()).y() for field in fields]
        assert min(gap for gap in gaps if gap > 0) <= 8, hint.text()
        assert hint.height() <= hint.heightForWidth(hint.width()) + 2, hint.text()
