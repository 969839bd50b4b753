"""How the small dialogs are laid out: what they ask, and below it the two buttons that end them."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QVBoxLayout, QWidget

# Pixels: all dialogs have the same air around what they hold.
MARGINS = (20, 18, 20, 16)
# Pixels between the parts of a dialog.
GAP = 15
MOST_OF_THE_SCREEN = 0.92  # a title bar has to fit as well


def lay_out(
    dialog: QDialog, width: int, *parts: QWidget | QLayout, agree: QDialogButtonBox.StandardButton
) -> None:
    """Put the parts into a dialog from top to bottom, and a button that agrees beside Cancel below them."""
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*MARGINS)
    column.setSpacing(GAP)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    buttons = QDialogButtonBox(agree | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(buttons)
    size(dialog, width, dialog.sizeHint().height())


def size(dialog: QDialog, width: int, height: int) -> None:
    """Make a dialog that large, as far as its screen is: one that is enlarged twice has half the room."""
    room = dialog.screen().availableSize() * MOST_OF_THE_SCREEN
    dialog.resize(min(width, room.width()), min(height, room.height()))
