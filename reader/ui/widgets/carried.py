"""Drags of reports out of the list: the ids they carry, and the report that the drag started on."""

import json

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

KIND = "application/x-parallax-reports"
"""MIME type of the ids, a JSON list; other programs take the text or files that the drag holds as well."""

OURS = "application/x-parallax-words"
"""MIME type that marks text dragged out of a window of ours: dropped on the window, it is not added again."""


def carrying(numbers: list[int], data: QMimeData) -> QMimeData:
    """The same drag with the ids of its reports added; the report that the drag started on comes first."""
    data.setData(KIND, json.dumps(numbers).encode())
    return data


def carried(event: QDropEvent, onto: QWidget) -> int | None:
    """The id of the report that the drag started on; None unless it comes from the list of onto's window."""
    source = event.source()
    is_ours = isinstance(source, QWidget) and source.window() is onto.window()
    if not is_ours or not event.mimeData().hasFormat(KIND):
        return None
    return int(json.loads(bytes(event.mimeData().data(KIND).data()))[0])
