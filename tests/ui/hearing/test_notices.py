import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.hearing.notices import LONG, Notices
from reader.ui.jobs import Jobs


@pytest.mark.parametrize(
    ("seconds", "place", "told"), [(LONG + 1, "away", 1), (LONG + 1, "here", 0), (LONG / 2, "away", 0)]
)
def test_only_long_work_is_told_and_only_to_who_is_elsewhere(
    seconds: float, place: str, told: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, frame, alerted = Jobs(), QWidget(), list[QWidget]()
    qtbot.addWidget(frame)
    monkeypatch.setattr(QApplication, "alert", alerted.append)
    Notices(frame, jobs, lambda: place == "away")
    jobs.ended.emit(seconds)
    assert alerted == [frame] * told
    jobs.close()


def test_a_message_is_shown_where_the_desktop_has_a_place_for_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs, frame, shown = Jobs(), QWidget(), list[str]()
    qtbot.addWidget(frame)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, _title, text: shown.append(text))
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _self: None)
    Notices(frame, jobs, lambda: True)
    jobs.ended.emit(LONG + 1)
    assert shown == ["Parallax has finished what you were waiting for."]
    jobs.close()


def test_work_that_nobody_waits_for_is_not_told(qtbot: QtBot) -> None:
    jobs, done, ended = Jobs(), list[str](), list[float]()
    jobs.ended.connect(ended.append)
    jobs.run(lambda _: "ahead", done.append, lambda _: None, "counting ahead", is_awaited=False)
    qtbot.waitUntil(lambda: not jobs.running)
    jobs.run(lambda _: "asked for", done.append, lambda _: None, "comparing")
    qtbot.waitUntil(lambda: not jobs.running)
    assert done == ["ahead", "asked for"]
    assert len(ended) == 1
    jobs.close()
