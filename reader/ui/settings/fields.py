"""A field for each kind of setting, which shows the value and changes it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QSlider, QSpinBox, QWidget

from reader.ui.settings.kinds import Colour, Flag, Line, Number, OneOf, Setting, Text, Whole
from reader.ui.settings.table import Preferences
from reader.ui.widgets.colour_button import ColourButton
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.plurals import decimal

STEPS = 20
"""Slider steps in 1.0 of a number: fine enough for the eye, coarse enough for the hand."""


def field(setting: Setting[Any], line: Line, preferences: Preferences) -> QWidget:
    """The field of a setting that stands in the dialog.

    Raises:
        TypeError: when the setting is of a kind that has no field.
    """
    match setting.kind:
        case Flag():
            return _check(setting, line, preferences)
        case OneOf(names=names):
            return _choice(setting, line, names, preferences)
        case Colour():
            return _colour(setting, line, preferences)
        case Number() as number:
            return _slider(setting, line, number, preferences)
        case Whole() as whole:
            return _spin(setting, line, whole, preferences)
        case Text(most=most):
            return _line(setting, line, most, preferences)
        case other:
            raise TypeError(f"{setting.name} cannot be set by hand: {other}")


def said(words: str) -> str:
    """Words of the table in the language of the window."""
    return QCoreApplication.translate("SettingsDialog", words)


def _check(setting: Setting[bool], line: Line, preferences: Preferences) -> QCheckBox:
    box = QCheckBox(said(line.text))
    box.setChecked(preferences.value(setting))
    box.toggled.connect(lambda on: preferences.change(setting, on))
    return box


def _choice(setting: Setting[str], line: Line, names: tuple[str, ...], preferences: Preferences) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(said(line.text))
    for name, words in zip(names, line.names, strict=True):
        box.addItem(said(words), name)
    box.setCurrentIndex(names.index(preferences.value(setting)))
    box.currentIndexChanged.connect(lambda index: preferences.change(setting, names[index]))
    return box


def _colour(setting: Setting[str], line: Line, preferences: Preferences) -> ColourButton:
    button = ColourButton(said(line.text), preferences.value(setting))
    button.chosen.connect(lambda colour: preferences.change(setting, colour))
    return button


def _slider(setting: Setting[float], line: Line, number: Number, preferences: Preferences) -> QWidget:
    held, shown, slider = QWidget(), PlainText(), QSlider(Qt.Orientation.Horizontal)
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(slider, 1)
    row.addWidget(shown)
    held.setFocusProxy(slider)
    shown.setMinimumWidth(44)
    slider.setAccessibleName(said(line.text))
    slider.setRange(round(number.least * STEPS), round(number.most * STEPS))
    slider.setValue(round(preferences.value(setting) * STEPS))

    def show_value(step: int) -> None:
        shown.setText(f"{step * 100 // STEPS}\u202f%" if number.is_percentage else decimal(step / STEPS))

    show_value(slider.value())
    slider.valueChanged.connect(show_value)
    slider.valueChanged.connect(lambda step: preferences.change(setting, step / STEPS))
    return held


def _spin(setting: Setting[int], line: Line, whole: Whole, preferences: Preferences) -> QSpinBox:
    spin = QSpinBox()
    spin.setAccessibleName(said(line.text))
    spin.setRange(whole.least, whole.most)
    spin.setValue(preferences.value(setting))
    spin.valueChanged.connect(lambda value: preferences.change(setting, value))
    return spin


def _line(setting: Setting[str], line: Line, most: int, preferences: Preferences) -> QLineEdit:
    edit = QLineEdit(preferences.value(setting))
    edit.setAccessibleName(said(line.text))
    edit.setMaxLength(most)
    edit.textChanged.connect(lambda text: preferences.change(setting, text))
    return edit
