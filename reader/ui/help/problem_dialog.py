"""The dialog of Help > Report a Problem: a text that the user sees whole, and sends on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from reader.text.harmless import harmless
from reader.ui.widgets.dialog_layout import GAP, MARGINS, size
from reader.ui.widgets.plain import PlainText
from reader.ui.widgets.saying import say

# Pixels of the dialog: the longest lines fit.
SIZE = (640, 560)


class ProblemDialog(QDialog):
    """Shows the text, which can be edited and copied; sends nothing."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report a Problem"))
        told = PlainText(
            self.tr(
                "Say what happened, then copy the text and send it to the people who make Parallax, or to"
                " whoever looks after your computer. It holds no word of your reports, and no name of a"
                " file or person. Nothing is sent by itself."
            )
        )
        told.setWordWrap(True)
        self.text = QPlainTextEdit(harmless(text))
        self.text.setAccessibleName(self.tr("Text of the report"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is in English
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy = buttons.addButton(self.tr("&Copy Text"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.copied = PlainText()
        self.copied.setProperty("faint", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(*MARGINS)
        column.setSpacing(GAP)
        for part in (told, self.text, self.copied, buttons):
            column.addWidget(part)
        size(self, *SIZE)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.setText(self.tr("Copied."))
        say(self, self.copied.text())
