"""The settings, each working as soon as it is changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from reader.ui.colour_button import ColourButton
from reader.ui.counted import decimal
from reader.ui.plain import PlainText
from reader.ui.settings import (
    COLOUR_A,
    COLOUR_B,
    FETCHING,
    OWN_COLOURS,
    THEME,
    THRESHOLD,
    ZOOM,
    Preferences,
    Setting,
)
from reader.ui.theme import DARK, HIGH_CONTRAST, LIGHT

WIDTH = 480
STEPS = 20
"""Slider steps in 1.0 of text size or threshold."""


class SettingsDialog(QDialog):
    """Theme, colours, text size, how eagerly passages are paired, and whether pages may be fetched."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setWindowTitle(self.tr("Settings"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.addRow(self.tr("&Theme"), self._themes())
        form.addRow(self.tr("&Colours"), self._own_colours())
        form.addRow("", self._colours())
        form.addRow(self.tr("Text &size"), self._slider(ZOOM, (0.7, 2.0), self.tr("Text size"), "%"))
        form.addRow(
            self.tr("&Pairing"), self._slider(THRESHOLD, (0.2, 0.9), self.tr("How alike a pair must be"), "")
        )
        form.addRow("", self._threshold_hint())
        form.addRow(self.tr("Links"), self._fetching())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 16)
        column.setSpacing(18)
        column.addLayout(form)
        column.addWidget(buttons)
        self.resize(WIDTH, self.sizeHint().height())

    def _themes(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Theme"))
        for name, shown in (
            ("system", self.tr("Follow the system")),
            (LIGHT.name, self.tr("Light")),
            (DARK.name, self.tr("Dark")),
            (HIGH_CONTRAST.name, self.tr("High contrast")),
        ):
            box.addItem(shown, name)
        box.setCurrentIndex(max(0, box.findData(self._preferences.text(THEME))))
        box.currentIndexChanged.connect(lambda: self._preferences.change(THEME, box.currentData()))
        return box

    def _own_colours(self) -> QCheckBox:
        return self._check(OWN_COLOURS, self.tr("Colours of my own for A and B"))

    def _colours(self) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        for setting, name in ((COLOUR_A, self.tr("Colour of A")), (COLOUR_B, self.tr("Colour of B"))):
            button = ColourButton(name, self._preferences.text(setting))
            button.chosen.connect(lambda colour, setting=setting: self._preferences.change(setting, colour))
            row.addWidget(button)
        row.addStretch()
        held.setEnabled(self._preferences.flag(OWN_COLOURS))
        self._preferences.changed.connect(lambda _: held.setEnabled(self._preferences.flag(OWN_COLOURS)))
        return held

    def _threshold_hint(self) -> PlainText:
        hint = PlainText(self.tr("Left: more pairs, some doubtful. Right: only what is surely the same."))
        hint.setProperty("faint", "true")
        hint.setWordWrap(True)
        return hint

    def _fetching(self) -> QCheckBox:
        return self._check(FETCHING, self.tr("Offer to fetch the page of a dropped link"))

    def _check(self, setting: Setting, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(self._preferences.flag(setting))
        box.toggled.connect(lambda on: self._preferences.change(setting, on))
        return box

    def _slider(self, setting: Setting, ends: tuple[float, float], name: str, unit: str) -> QWidget:
        held, shown, slider = QWidget(), PlainText(), QSlider(Qt.Orientation.Horizontal)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(slider, 1)
        row.addWidget(shown)
        shown.setMinimumWidth(44)
        slider.setAccessibleName(name)
        slider.setRange(*(round(end * STEPS) for end in ends))
        slider.setValue(round(self._preferences.number(setting) * STEPS))

        def show_value(step: int) -> None:
            shown.setText(f"{step * 100 // STEPS}\u202f%" if unit else decimal(step / STEPS))

        show_value(slider.value())
        slider.valueChanged.connect(show_value)
        slider.valueChanged.connect(lambda step: self._preferences.change(setting, step / STEPS))
        return held
