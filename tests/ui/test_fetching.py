from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from reader.compare.model import Side
from reader.ui.action_table import Do
from reader.ui.desk import Desk
from reader.ui.settings import FETCHING
from tests.ui.test_import import drop, finish
from tests.ui.test_window import rows


class Visits(BaseHTTPRequestHandler):
    """Counts who comes."""

    seen: list[str]

    def do_GET(self) -> None:
        self.seen.append(self.path)
        self.send_response(404)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def visits() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and what was asked of it."""
    Visits.seen = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Visits)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/silo", Visits.seen
    server.shutdown()
    server.server_close()


def drop_link(desk: Desk, qtbot: QtBot, address: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    drop(desk, mime)
    finish(desk, qtbot)
    desk.window.sources.chosen.emit(Side.RIGHT, rows(desk)[-1].number)


def test_nothing_is_fetched_unasked_nor_from_this_machine(
    three: Desk, qtbot: QtBot, visits: tuple[str, list[str]]
) -> None:
    address, seen = visits
    drop_link(three, qtbot, address)
    assert three.window.actions_[Do.FETCH].isEnabled()
    assert seen == []
    three.window.actions_[Do.FETCH].trigger()
    qtbot.waitUntil(lambda: "could not be fetched" in three.panel.text.text(), timeout=30000)
    assert seen == []
    assert rows(three)[-1].detail == "text missing"


def test_fetching_can_be_switched_off(three: Desk, qtbot: QtBot) -> None:
    three.window.preferences.change(FETCHING, value=False)
    drop_link(three, qtbot, "https://news.example/silo")
    assert not three.window.actions_[Do.FETCH].isEnabled()
    assert three.window.actions_[Do.PASTE_TEXT].isEnabled()
