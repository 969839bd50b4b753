"""What a screen reader hears by AT-SPI: a notification with its name."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.widgets.saying import AT_ONCE, say


def test_a_reader_that_keeps_names_is_told_the_name_of_each_notification_before_it_shows(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[QAccessible.Event, str]] = []

    def take(event: QAccessibleEvent) -> None:
        told.append((event.type(), event.accessibleInterface().text(QAccessible.Text.Name)))

    widget = QWidget()
    qtbot.addWidget(widget)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    for number in range(AT_ONCE + 1):
        say(widget, f"Message {number}.")
    wanted = [f"Message {number}." for number in range(AT_ONCE + 1)]
    named, shown = (
        [said for kind, said in told if kind is wanted_kind]
        for wanted_kind in (QAccessible.Event.NameChanged, QAccessible.Event.ObjectShow)
    )
    assert named == shown == wanted
    assert [kind for kind, _ in told[:2]] == [QAccessible.Event.NameChanged, QAccessible.Event.ObjectShow]
