"""The dialog of Help > About: what the program is, its version, its licences."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader import VERSION
from reader.ui.jobs import Jobs
from reader.ui.look.icons import pixmap
from reader.ui.widgets.dialog_layout import DialogBody, scroll_above

# Pixels of the dialog: some sixty letters a line.
WIDTH = 420
# Pixels of the program's icon, as usual in such dialogs.
LOGO = 64


class AboutDialog(QDialog):
    """Describes the program; a button opens the licences of what it is made from.

    Args:
        jobs: read the licences when they are asked for.
        parent: the window.
    """

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setWindowTitle(self.tr("About Parallax"))
        logo = QLabel()
        logo.setPixmap(pixmap("parallax", "#000000", LOGO, self.devicePixelRatioF()))
        logo.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = QLabel(
            self.tr(
                "<h2>Parallax {version}</h2><p>Compares news reports of one event: pairs the passages"
                " that tell the same thing, shows how the wording differs, flags the facts on which "
                "they differ, and prints the comparison.</p><p>Everything stays on this computer. "
                "Parallax goes online only when you ask it to.</p><p>MIT licence. Made with Qt for "
                "Python (LGPL), nltk, diff-match-patch and trafilatura; set in Noto Serif and Inter "
                "(SIL Open Font Licence).</p>"
            ).format(version=VERSION)
        )
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setContentsMargins(8, 6, 8, 0)
        column.addWidget(logo)
        column.addWidget(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.licences = QPushButton(self.tr("&Licences…"))
        self.licences.setAutoDefault(False)  # Enter closes the dialog
        self.licences.clicked.connect(self._show_licences)
        buttons.addButton(self.licences, QDialogButtonBox.ButtonRole.ActionRole)
        scroll_above(self, WIDTH, DialogBody(column), buttons)

    def _show_licences(self) -> None:
        from reader.ui.help.licences import LicencesDialog  # noqa: PLC0415  # it asks what is installed

        LicencesDialog(self._jobs, self).exec()
