from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.ui.widgets import saying


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader is told, in order, from the events themselves."""
    told: list[str] = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        assert event.type() is QAccessible.Event.Announcement
        told.append(event.message())

    monkeypatch.setattr(saying, "send", take)
    QAccessible.setActive(True)
    yield told
    QAccessible.setActive(False)
