"""Drags that other programs take: a widget that is pulled at, and the files that go along."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTemporaryDir
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.handing.sourced import Sourced, as_mime, as_text
from reader.ui.widgets.carried import OURS

# Files of one drag: each is written while the pointer waits, some tenths of a millisecond.
MOST_FILES = 30
# Characters of a file's name, which with its folder has to fit into the 255 that Windows allows.
LONGEST_NAME = 80


class DragOut(QObject):
    """Lets a widget be dragged to other programs.

    Args:
        make: what is dragged; None where there is nothing.
    """

    def __init__(self, widget: QWidget, make: Callable[[], QMimeData | None]) -> None:
        super().__init__(widget)
        self._widget, self._make = widget, make
        self._pressed: QPoint | None = None
        widget.installEventFilter(self)
        widget.setCursor(Qt.CursorShape.OpenHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        at = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._pressed = at
            case QEvent.Type.MouseMove if self._pressed is not None:
                if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                    self._pressed = None
                    self._drag()
            case QEvent.Type.MouseButtonRelease:
                self._pressed = None
            case _:
                return False
        return True

    def _drag(self) -> None:
        if (data := self._make()) is not None:
            drag = QDrag(self._widget)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


class HandedFiles:
    """Text files for what is dragged out, in a folder of their own that goes with this object."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None

    def mime(self, groups: Iterable[tuple[str, tuple[Sourced, ...]]]) -> QMimeData:
        """All words of the groups, and a file for each group, called as it is."""
        held = tuple(groups)
        files = [self._written(name, sourced) for name, sourced in held[:MOST_FILES]]
        words = (one for _, sourced in held for one in sourced)
        data = as_mime(words, [file for file in files if file is not None])
        data.setData(OURS, b"")
        return data

    def _written(self, name: str, sourced: tuple[Sourced, ...]) -> Path | None:
        """The file; None where the system keeps no file for us: the words are dragged all the same."""
        self._folder = self._folder or QTemporaryDir()
        file = Path(self._folder.path()) / f"{file_name(name)}.txt"
        try:
            file.write_text(as_text(sourced) + "\n", "utf-8", "replace")
        except OSError:
            return None
        return file


def file_name(told: str) -> str:
    """Words as the name of a file: without what no system lets stand there."""
    kept = "".join(sign if sign.isalnum() or sign in " -_.," else " " for sign in told)
    return " ".join(kept.split())[:LONGEST_NAME].strip(" .") or "Parallax"
