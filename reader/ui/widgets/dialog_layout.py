"""How dialogs are laid out: their content, which scrolls if it must, above the row of buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QScrollArea, QVBoxLayout, QWidget

# Pixels of the margins of a dialog (left, top, right, bottom), the same in all of them.
MARGINS = (20, 18, 20, 16)
# Pixels between the parts of a dialog: more than between the lines of one part, so that parts are told apart.
GAP = 15
# Pixels of the frame that shows when the scrolling part has the keyboard: one is seen, and more would take
# room from what scrolls.
FRAME = 1
# The largest part of the screen that a dialog covers, for its title bar has to fit as well.
MOST_OF_THE_SCREEN = 0.92


class KeyboardScrollArea(QScrollArea):
    """Scrolls a widget that is larger than its room, by the keyboard too.

    Tab reaches the area itself only where there is something to scroll and no part of it takes the keyboard;
    the arrow keys scroll it then.
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
        """The size of the whole widget: at first nothing has to be scrolled."""
        return self._held.sizeHint()

    def _be_reached(self, _least: int, most: int) -> None:
        within = self._held.findChildren(QWidget)
        has_stop = any(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in within)
        is_stop = most > 0 and not has_stop
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_stop else Qt.FocusPolicy.NoFocus)


class DialogBody(KeyboardScrollArea):
    """The content of a dialog, above its buttons; it scrolls where the screen is small or much enlarged."""

    def __init__(self, content: QLayout) -> None:
        held = QWidget()
        held.setLayout(content)
        super().__init__(held)
        self.content = content

    def measure_anew(self) -> None:
        """Forget all sizes. Trap: layouts keep those from before the style sheet gave the parts borders."""
        for part in self._held.findChildren(QWidget):
            part.ensurePolished()
            part.updateGeometry()
        for layout in self._held.findChildren(QLayout):
            layout.invalidate()


def lay_out(
    dialog: QDialog, width: int, *parts: QWidget | QLayout, agree: QDialogButtonBox.StandardButton
) -> None:
    """Fill a dialog with parts from top to bottom, and below them Cancel and the button that accepts it.

    The width is in pixels; the dialog becomes wider where the parts need more.
    """
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
    scroll_above(dialog, width, DialogBody(column), buttons)


def scroll_above(dialog: QDialog, width: int, body: DialogBody, buttons: QWidget) -> None:
    """Put the body above the buttons, and make the dialog as high as both need if the screen allows it."""
    left, top, right, bottom = MARGINS
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(*MARGINS)
    whole.setSpacing(GAP)
    whole.addWidget(body, 1)
    whole.addWidget(buttons)
    body.measure_anew()
    layout = body.content
    beside = left + right + body.verticalScrollBar().sizeHint().width() + 2 * FRAME
    wide = max(width, layout.totalMinimumSize().width() + beside)
    within = wide - beside
    high = (
        layout.totalHeightForWidth(within) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    )
    size(dialog, wide, high + GAP + buttons.sizeHint().height() + top + bottom + 2 * FRAME)


def size(dialog: QDialog, width: int, height: int) -> None:
    """Resize a dialog, to MOST_OF_THE_SCREEN at most: a screen at 200 % has half the pixels."""
    room = dialog.screen().availableSize() * MOST_OF_THE_SCREEN
    dialog.resize(min(width, room.width()), min(height, room.height()))
