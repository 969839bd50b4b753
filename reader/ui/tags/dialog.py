"""The dialog in which the tags of a library are renamed and recoloured."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from reader.library.tags import COLOURS, Tag
from reader.ui.reports.tag_dots import TAG_COLOURS
from reader.ui.widgets.dialog_layout import lay_out
from reader.ui.widgets.plain import PlainText, shown_line

# Pixels of the dialog, and of a dot of colour.
WIDTH, DOT = 420, 14


class TagsDialog(QDialog):
    """Shows a line for each tag: its name, and its colour by name."""

    def __init__(self, tags: Sequence[Tag], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tags"))
        self._tags = tuple(tags)
        self.names = [QLineEdit(shown_line(tag.name)) for tag in tags]
        self.colours = [_colours(tag.colour) for tag in tags]
        self._shown = [line.text() for line in self.names]
        self._told = PlainText()
        self._told.setWordWrap(True)
        for line in self.names:
            line.textChanged.connect(self._settle)
        lay_out(self, WIDTH, self._list(), self._told, agree=QDialogButtonBox.StandardButton.Save)
        self._settle()

    def changed(self) -> list[tuple[Tag, Tag]]:
        """The tags that were changed, each as it was and as it is to be."""
        found = []
        for at, tag in enumerate(self._tags):
            line = self.names[at].text()
            # Compared with what the line showed, for Qt drops some characters of what is put in.
            name = tag.name if line == self._shown[at] else " ".join(line.split())
            new = Tag(tag.id, name, str(self.colours[at].currentData()))
            if new != tag:
                found.append((tag, new))
        return found

    def _settle(self) -> None:
        """Disable Save while a tag has no name, or two have the same, and say so."""
        names = [" ".join(line.text().split()) for line in self.names]
        is_missing, is_double = not all(names), len(set(names)) < len(names)
        told = self.tr("Two tags have the same name.") if is_double else ""
        self._told.setText(self.tr("A tag has no name.") if is_missing else told)
        self._told.setVisible(bool(self._told.text()))
        buttons = self.findChild(QDialogButtonBox)
        if buttons and (save := buttons.button(QDialogButtonBox.StandardButton.Save)):
            save.setEnabled(not (is_missing or is_double))

    def _list(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 6, 0)
        for row, (tag, line, colour) in enumerate(zip(self._tags, self.names, self.colours, strict=True)):
            name = shown_line(tag.name)
            line.setAccessibleName(self.tr("Name of the tag {name}").format(name=name))
            colour.setAccessibleName(self.tr("Colour of the tag {name}").format(name=name))
            grid.addWidget(line, row, 0)
            grid.addWidget(colour, row, 1)
        return grid


def _colours(chosen: str) -> QComboBox:
    box, translate = QComboBox(), QCoreApplication.translate
    names = {
        "orange": translate("tags", "Orange"),
        "blue": translate("tags", "Blue"),
        "green": translate("tags", "Green"),
        "purple": translate("tags", "Purple"),
        "red": translate("tags", "Red"),
        "grey": translate("tags", "Grey"),
    }
    box.setIconSize(QSize(DOT, DOT))
    for colour in COLOURS:
        box.addItem(dot_icon(colour), names[colour], colour)
    box.setCurrentIndex(COLOURS.index(chosen))
    return box


def dot_icon(colour: str) -> QIcon:
    """An icon of a tag's colour."""
    picture = QPixmap(DOT, DOT)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#555"), 0.5))
    painter.setBrush(QColor(TAG_COLOURS[colour]))
    painter.drawEllipse(2, 2, DOT - 4, DOT - 4)
    painter.end()
    return QIcon(picture)
