"""The input widget for each kind of value, which calls back when the user changes it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.kinds import Colour, Control, Flag, FontFamily, OneOf, Real, SetOf, Text, ValueKind, Whole
from reader.ui.widgets.plain import PlainText, shown_line
from reader.ui.widgets.plurals import decimal

# Pixels of the square that shows a colour on its button: as high as the letters of a button's text.
SWATCH = 16

# Slider steps in 1.0 of a number: fine enough for the eye, coarse enough for the hand.
STEPS = 20
# Pixels before the number in a spin box, whose inner line a style sheet cannot reach.
ROOM = 6

# Characters of a font name that the box has room for: few names are longer.
NAME_LENGTH = 24

OnChange = Callable[[Any], object]


def field(  # noqa: PLR0911  # one a kind
    kind: ValueKind[Any], control: Control, value: Any, change: OnChange
) -> QWidget:
    """The widget for a value.

    Args:
        kind: of the value; it has the bounds and choices.
        control: the words beside the widget, translated already.
        value: shown at first.
        change: called with each new value.

    Raises:
        TypeError: values of that kind have no widget.
    """
    match kind:
        case Flag():
            return _check(control, value, change)
        case OneOf(names=names):
            return _choice(control, names, value, change)
        case SetOf(names=names):
            return _checks(control, names, value, change)
        case Colour():
            return _colour(control, value, change)
        case Real(step=None):
            return _slider(control, kind, value, change)
        case Real():
            return _real(control, kind, value, change)
        case Whole():
            return _whole(control, kind, value, change)
        case FontFamily():
            return _family(control, value, change)
        case Text(most=most):
            return _line(control, most, value, change)
        case other:
            raise TypeError(f"{control.text or control.label} cannot be set by hand: {other}")


def translated(control: Control, context: str) -> Control:
    """The control with its words in the language of the window; context is that of Qt's translations."""

    def said(words: str) -> str:
        return QCoreApplication.translate(context, words) if words else ""

    return control._replace(
        label=said(control.label),
        text=said(control.text),
        hint=said(control.hint),
        blank=said(control.blank),
        names=tuple(map(said, control.names)),
    )


def _called(made: QWidget, control: Control) -> None:
    made.setAccessibleName(control.text or control.label.replace("&", ""))


def _check(control: Control, value: bool, change: OnChange) -> QCheckBox:  # noqa: FBT001  # a value like the others
    box = QCheckBox(control.text)
    box.setChecked(value)
    box.toggled.connect(change)
    return box


def _choice(control: Control, names: tuple[str, ...], value: str, change: OnChange) -> QComboBox:
    box = QComboBox()
    _called(box, control)
    for name, words in zip(names, control.names, strict=True):
        box.addItem(words, name)
    box.setCurrentIndex(names.index(value))
    box.currentIndexChanged.connect(lambda index: change(names[index]))
    return box


def _checks(control: Control, names: tuple[str, ...], value: frozenset[str], change: OnChange) -> QWidget:
    held = QWidget()
    _called(held, control)
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    boxes = {name: QCheckBox(words) for name, words in zip(names, control.names, strict=True)}
    for name, box in boxes.items():
        box.setChecked(name in value)
        box.toggled.connect(lambda _: change(frozenset(n for n, each in boxes.items() if each.isChecked())))
        column.addWidget(box)
    return held


def _colour(control: Control, value: str, change: OnChange) -> "ColourButton":
    button = ColourButton(control.text, value)
    button.chosen.connect(change)
    return button


def _slider(control: Control, real: Real, value: float, change: OnChange) -> QWidget:
    held, shown, slider = QWidget(), PlainText(), QSlider(Qt.Orientation.Horizontal)
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(slider, 1)
    row.addWidget(shown)
    held.setFocusProxy(slider)
    shown.setMinimumWidth(44)
    _called(slider, control)
    slider.setRange(round(real.least * STEPS), round(real.most * STEPS))
    slider.setValue(round(value * STEPS))

    def show_value(step: int) -> None:
        shown.setText(f"{step * 100 // STEPS}\u202f%" if real.is_percentage else decimal(step / STEPS))

    show_value(slider.value())
    slider.valueChanged.connect(show_value)
    slider.valueChanged.connect(lambda step: change(step / STEPS))
    return held


def _real(control: Control, real: Real, value: float, change: OnChange) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    _called(spin, control)
    spin.lineEdit().setTextMargins(ROOM, 0, 0, 0)
    spin.setDecimals(1)
    spin.setSingleStep(real.step or 1)
    spin.setRange(real.least, real.most)
    spin.setValue(value)
    spin.valueChanged.connect(change)
    return spin


def _whole(control: Control, whole: Whole, value: int, change: OnChange) -> QSpinBox:
    spin = QSpinBox()
    _called(spin, control)
    spin.lineEdit().setTextMargins(ROOM, 0, 0, 0)
    spin.setRange(whole.least, whole.most)
    spin.setValue(value)
    spin.valueChanged.connect(change)
    return spin


def _family(control: Control, value: str, change: OnChange) -> QComboBox:
    """A choice of fonts: the program's own, then all scalable ones of the system."""
    box = QComboBox()
    _called(box, control)
    box.addItem(control.blank, "")
    for name in QFontDatabase.families():
        if QFontDatabase.isSmoothlyScalable(name) and not QFontDatabase.isPrivateFamily(name):
            box.addItem(shown_line(name), name)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(NAME_LENGTH)
    box.currentIndexChanged.connect(lambda index: change(box.itemData(index)))
    return box


def _line(control: Control, most: int, value: str, change: OnChange) -> QLineEdit:
    edit = QLineEdit(shown_line(value))
    _called(edit, control)
    edit.setPlaceholderText(control.blank)
    edit.setMaxLength(most)
    edit.textChanged.connect(change)
    return edit


class ColourButton(QPushButton):
    """A button that asks for a colour and emits it as "#rrggbb"."""

    chosen = Signal(str)

    def __init__(self, name: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._name = name
        self._show(colour)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        colour = QColorDialog.getColor(QColor(self._colour), self, self._name)
        if colour.isValid():
            self._show(colour.name())
            self.chosen.emit(colour.name())

    def _show(self, colour: str) -> None:
        self._colour = colour
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(colour))
        self.setIcon(QIcon(swatch))
        self.setAccessibleDescription(colour)
