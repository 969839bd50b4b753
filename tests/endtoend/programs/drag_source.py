"""A small program to drag from: its one label holds the files named on its command line."""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "Drag from here"


class Source(QLabel):
    """A label that lets itself be dragged away as a list of files."""

    def __init__(self, files: list[str]) -> None:
        super().__init__("\n".join(Path(file).name for file in files))
        self._files = files
        self.setWindowTitle(TITLE)
        self.setGeometry(1300, 700, 280, 280)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin the drag at the first movement."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    source = Source(sys.argv[1:])
    source.show()
    sys.exit(app.exec())
