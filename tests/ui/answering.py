"""Answers the questions that a window asks in a box."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton


def answering(answer: Callable[[QMessageBox], None]) -> list[str]:
    """Answers the next question; what it asked is in the list then."""
    asked: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            answer(box)
        elif not asked:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    return asked


def press(name: str) -> Callable[[QMessageBox], None]:
    def answer(box: QMessageBox) -> None:
        button = next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == name)
        button.click()

    return answer
