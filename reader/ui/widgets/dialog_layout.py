"""How dialogs are laid out: what they ask, which scrolls if need be, above the buttons that end them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QScrollArea, QVBoxLayout, QWidget

# Pixels: all dialogs have the same air around what they hold.
MARGINS = (20, 18, 20, 16)
# Pixels between the parts of a dialog.
GAP = 15
# Pixels of the edge of what scrolls, seen when it has the keyboard.
FRAME = 1
MOST_OF_THE_SCREEN = 0.92  # a title bar has to fit as well


class InSight(QScrollArea):
    """Shows a part of a widget at a time where there is less room than it needs.

    Where it holds nothing that the keyboard can reach, the arrow keys scroll it once Tab has come to it.
    """

    def __init__(self, held: QWidget) -> None:
        super().__init__()
        self._held = held
        self.setWidget(held)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._be_reached)

    def sizeHint(self) -> QSize:
        """All that it holds."""
        return self._held.sizeHint()

    def _be_reached(self, _least: int, most: int) -> None:
        within = self._held.findChildren(QWidget)
        has_stop = any(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in within)
        is_stop = most > 0 and not has_stop
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus)


class Scrolled(InSight):
    """What a dialog asks or tells; a small or much enlarged screen shows a part of it at a time."""

    def __init__(self, asked: QLayout) -> None:
        held = QWidget()
        held.setLayout(asked)
        super().__init__(held)
        self.asked = asked

    def measure_anew(self) -> None:
        """Trap: layouts remember the sizes that parts had before the style sheet gave them edges."""
        for part in self._held.findChildren(QWidget):
            part.ensurePolished()
            part.updateGeometry()
        for layout in self._held.findChildren(QLayout):
            layout.invalidate()


def lay_out(
    dialog: QDialog, width: int, *parts: QWidget | QLayout, agree: QDialogButtonBox.StandardButton
) -> None:
    """Put the parts into a dialog from top to bottom, and a button that agrees beside Cancel below them."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    buttons = QDialogButtonBox(agree | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    scroll_above(dialog, width, Scrolled(column), buttons)


def scroll_above(dialog: QDialog, width: int, area: Scrolled, buttons: QWidget) -> None:
    """Put what scrolls above the buttons; the dialog is as high as both need, as far as there is room."""
    left, top, right, bottom = MARGINS
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(*MARGINS)
    whole.setSpacing(GAP)
    whole.addWidget(area, 1)
    whole.addWidget(buttons)
    area.measure_anew()
    layout = area.asked
    beside = left + right + area.verticalScrollBar().sizeHint().width() + 2 * FRAME
    wide = max(width, layout.totalMinimumSize().width() + beside)
    within = wide - beside
    high = (
        layout.totalHeightForWidth(within) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
    size(dialog, wide, high + GAP + buttons.sizeHint().height() + top + bottom + 2 * FRAME)


def size(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog that large, as far as its screen is: one that is enlarged twice has half the room."""
    room = dialog.screen().availableSize() * MOST_OF_THE_SCREEN
    dialog.resize(min(width, room.width()), min(height, room.height()))
