"""Drags to other programs: a widget that can be dragged, and the files that the drag holds."""

from collections.abc import Callable, Iterable
from itertools import chain, count
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, Qt, QTemporaryDir
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.handing.sourced import Sourced, as_mime, as_text
from reader.ui.widgets.carried import OURS
from reader.ui.widgets.file_names import file_name
from reader.ui.widgets.plurals import tr

translate = QCoreApplication.translate

# Files of a drag: each takes some tenths of a millisecond to write, while the pointer waits.
MOST_FILES = 300

OneFile = tuple[str, tuple[Sourced, ...]]
"""The name of a file, and its content."""


class DragOut(QObject):
    """Lets a widget be dragged to other programs, and leaves all else to the widget.

    Args:
        widget: to be dragged.
        make: makes the data of a drag; None where there is nothing to drag.
    """

    def __init__(self, widget: QWidget, make: Callable[[], QMimeData | None]) -> None:
        super().__init__(widget)
        self._widget, self._make = widget, make
        self._pressed: QPoint | None = None
        widget.installEventFilter(self)
        widget.setCursor(Qt.CursorShape.OpenHandCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._follow(event)
        return False

    def _follow(self, event: QMouseEvent) -> None:
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

    def _drag(self) -> None:
        if (data := self._make()) is not None:
            drag = QDrag(self._widget)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


class HandedFiles:
    """Writes text files for what is dragged out, in a temporary folder that is deleted with this object.

    Args:
        tell: is called with a sentence if they cannot be written.
    """

    def __init__(self, tell: Callable[[str], object]) -> None:
        self._tell = tell
        self._folder: QTemporaryDir | None = None

    def mime(self, groups: Iterable[OneFile]) -> QMimeData:
        """The data of a drag: the text of all groups, and a file for each, MOST_FILES at most."""
        held = tuple(groups)
        data = as_mime(_all_of(held), self._written(_in_files(held)))
        data.setData(OURS, b"")
        return data

    def _written(self, groups: Iterable[OneFile]) -> list[Path]:
        """The paths of the files; if one cannot be written, that is told, and the others are left out."""
        self._folder = self._folder or QTemporaryDir()
        files: list[Path] = []
        try:
            # a folder for each drag: another program may still be reading the files of the last one
            folder, used = Path(mkdtemp(dir=self._folder.path())), set[str]()
            for name, sourced in groups:
                file = folder / f"{_unused(file_name(name, 'Parallax'), used)}.txt"
                file.write_text(as_text(sourced) + "\n", "utf-8", "replace")
                files.append(file)
        except OSError as error:
            why = error.strerror or type(error).__name__
            said = translate("handing", "The text is dragged without its files: {reason}.")
            self._tell(said.format(reason=why))
        return files


def _in_files(groups: tuple[OneFile, ...]) -> tuple[OneFile, ...]:
    """The groups, MOST_FILES at most: the last one has all the rest."""
    if len(groups) <= MOST_FILES:
        return groups
    first, rest = groups[: MOST_FILES - 1], groups[MOST_FILES - 1 :]
    return *first, (tr("%Ln report(s)", "how many are acted upon", len(rest)), _all_of(rest))


def _all_of(groups: Iterable[OneFile]) -> tuple[Sourced, ...]:
    return tuple(chain.from_iterable(sourced for _, sourced in groups))


def _unused(name: str, used: set[str]) -> str:
    """The name, with a number if it is used already; capitals make no difference, as on some systems."""
    numbered = chain([name], (f"{name} ({number})" for number in count(2)))
    found = next(one for one in numbered if one.casefold() not in used)
    used.add(found.casefold())
    return found
