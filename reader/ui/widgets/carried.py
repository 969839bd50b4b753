"""Reports that are dragged from the list: what stands in the drag, and which of them it was begun with."""

import json

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

KIND = "application/x-parallax-reports"
"""What a drag of reports is called; other programs take the words or files beside it."""

OURS = "application/x-parallax-words"
"""What marks a drag from a window of this program, in which all of it stands already."""


def carrying(numbers: list[int], data: QMimeData) -> QMimeData:
    """A drag of reports by their ids, the one it was begun with first, beside what else it has."""
    data.setData(KIND, json.dumps(numbers).encode())
    return data


def carried(event: QDropEvent, onto: QWidget) -> int | None:
    """The report that a drag was begun with; None unless it comes from the list of the same window."""
    source = event.source()
    is_ours = isinstance(source, QWidget) and source.window() is onto.window()
    if not is_ours or not event.mimeData().hasFormat(KIND):
        return None
    return int(json.loads(bytes(event.mimeData().data(KIND).data()))[0])
