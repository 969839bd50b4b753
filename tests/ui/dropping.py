"""Drags something over a part of the window and lets go of it there."""

import warnings

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication


def is_taken(data: QMimeData, onto: QObject, at: tuple[int, int]) -> bool:
    """Whether what is dragged to a place of it is wanted there; if so it is dropped."""
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():  # Qt 6.12 wants a place in parts of pixels, which 6.11 does not know
        warnings.simplefilter("ignore", DeprecationWarning)
        entering = QDragEnterEvent(QPoint(*at), *how)
    QGuiApplication.sendEvent(onto, entering)
    if not entering.isAccepted():
        return False
    dropping = QDropEvent(QPointF(*at), *how)
    QGuiApplication.sendEvent(onto, dropping)
    return dropping.isAccepted()
