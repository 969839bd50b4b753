"""Guards the pin of PySide6: from 6.12.0 it loses one reference to None at every void call on Python 3.11."""

import sys

from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

CALLS = 10_000
STRAY = 100  # other code takes and drops a few references to None meanwhile


def test_a_call_that_returns_nothing_keeps_the_references_to_none(qtbot: QtBot) -> None:
    cursor = QTextCursor(QTextDocument("The ferry left at dusk."))
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        cursor.setPosition(3)
    assert abs(sys.getrefcount(None) - before) < STRAY
