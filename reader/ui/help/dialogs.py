"""Help: every shortcut on one page, made from the table of actions, and what the program is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import VERSION
from reader.ui.app.actions import ActionRows, shortcut_table
from reader.ui.help.licences import LicencesDialog
from reader.ui.jobs import Jobs
from reader.ui.look.fonts import chrome_font
from reader.ui.look.icons import pixmap
from reader.ui.widgets.dialog_layout import size

SIZE = (620, 560)
LOGO = 64


class ShortcutsDialog(QDialog):
    """Menu by menu, what each action does and the keys for it."""

    def __init__(self, rows: ActionRows, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(28)
        grid.setColumnStretch(0, 1)
        for menu, keyed in (*shortcut_table(rows), (self.tr("List of reports"), self._of_the_list())):
            heading = QLabel(menu)
            heading.setFont(chrome_font(10.5, bold=True))
            heading.setContentsMargins(0, 12, 0, 2)
            grid.addWidget(heading, grid.rowCount(), 0)
            for text, keys in keyed:
                at = grid.rowCount()
                grid.addWidget(QLabel(text), at, 0)
                grid.addWidget(QLabel(keys), at, 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Shortcuts"))
        _close_button(self, area)
        size(self, *SIZE)

    def _of_the_list(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Read the report as B"), self.tr("Enter, click")),
            (self.tr("Read the report as A"), self.tr("A, or drag it onto the head of A")),
            (self.tr("Select several reports"), self.tr("Ctrl+click, Shift+click, Shift+Down, Ctrl+A")),
        ]


class AboutDialog(QDialog):
    """What this is, which version, under which licences; its button shows whose work it brings along.

    Args:
        jobs: gather the licences when they are asked for.
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
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(28, 24, 28, 12)
        column.addWidget(logo)
        column.addWidget(text)
        buttons = _close_button(self, held)
        self.licences = QPushButton(self.tr("&Licences…"))
        self.licences.setAutoDefault(False)  # Enter closes the dialog
        self.licences.clicked.connect(lambda: LicencesDialog(self._jobs, self).exec())
        buttons.addButton(self.licences, QDialogButtonBox.ButtonRole.ActionRole)
        self.setFixedWidth(420)


def _close_button(dialog: QDialog, content: QWidget) -> QDialogButtonBox:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 12)
    column.addWidget(content)
    buttons.setContentsMargins(16, 0, 16, 0)
    column.addWidget(buttons)
    return buttons
