from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from threading import Event, Thread

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from reader.compare.side import Side
from reader.library.importing.set_aside import kept
from reader.ui.app.action_table import Action
from reader.ui.app.controllers import Controllers
from reader.ui.settings.table import FETCHING
from tests.ui.conftest import COAST
from tests.ui.importing.test_import import drop, finish
from tests.ui.listed import rows

PAGE = f"""<html><head><title>Silo burns</title><meta property="og:site_name" content="Coast Post"></head>
<body><article><h1>Silo burns</h1>{"".join(f"<p>{line}</p>" for line in COAST.splitlines() if line)}
<p>The harbour stays closed until Friday, the port master said.</p></article></body></html>"""


SILENCE = Event()


class Visits(BaseHTTPRequestHandler):
    """Counts who comes; one page is there."""

    seen: list[str]

    def do_GET(self) -> None:
        self.seen.append(self.path)
        if self.path.endswith("silent"):
            SILENCE.wait()
        is_there = self.path == "/silo"
        self.send_response(200 if is_there else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode() if is_there else b"")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def visits() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and what was asked of it."""
    Visits.seen = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Visits)
    Thread(target=server.serve_forever, daemon=True).start()
    SILENCE.clear()
    yield f"http://127.0.0.1:{server.server_port}/silo", Visits.seen
    SILENCE.set()
    server.shutdown()
    server.server_close()


def this_machine_only(address: IPv4Address | IPv6Address, _: int) -> bool:
    return address.is_loopback


def drop_link(app: Controllers, qtbot: QtBot, address: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    drop(app, mime)
    finish(app, qtbot)
    app.window.sources.chosen.emit(Side.RIGHT, rows(app)[-1].number)


def test_nothing_is_fetched_unasked_nor_from_this_machine(
    three: Controllers, qtbot: QtBot, visits: tuple[str, list[str]]
) -> None:
    address, seen = visits
    drop_link(three, qtbot, address)
    assert three.window.actions_[Action.FETCH].isEnabled()
    assert seen == []
    three.window.actions_[Action.FETCH].trigger()
    qtbot.waitUntil(lambda: "could not be fetched" in three.importing.panel.text.text(), timeout=30000)
    assert seen == []
    assert rows(three)[-1].details[0] == "text missing"


def test_fetching_can_be_switched_off(three: Controllers, qtbot: QtBot) -> None:
    three.window.preferences.change(FETCHING, value=False)
    drop_link(three, qtbot, "https://news.example/silo")
    assert not three.window.actions_[Action.FETCH].isEnabled()
    assert three.window.actions_[Action.PASTE_TEXT].isEnabled()


def test_a_page_is_fetched_when_asked_and_fills_the_report(
    three: Controllers, qtbot: QtBot, visits: tuple[str, list[str]]
) -> None:
    address, seen = visits
    three.reports.actions.fetcher.allows = this_machine_only
    drop_link(three, qtbot, address)
    three.window.actions_[Action.FETCH].trigger()
    qtbot.waitUntil(lambda: rows(three)[-1].details[0] != "text missing", timeout=60000)
    assert seen == ["/silo"]
    assert (rows(three)[-1].name, len(rows(three))) == ("Coast Post", 4)
    assert three.session.right == rows(three)[-1].number
    entry = three.session.entry(three.session.right)
    assert entry is not None
    assert "The harbour stays closed until Friday" in entry.article.text
    assert entry.article.origin == address
    three.window.undo_stack.undo()
    assert rows(three)[-1].details[0] == "text missing"


def test_a_page_that_is_not_there_is_told_and_can_be_tried_again(
    three: Controllers, qtbot: QtBot, visits: tuple[str, list[str]]
) -> None:
    address, seen = visits
    three.reports.actions.fetcher.allows = this_machine_only
    drop_link(three, qtbot, f"{address}/gone")
    for _ in range(2):
        three.window.actions_[Action.FETCH].trigger()
        assert three.importing.panel.text.text().startswith("Fetching")
        qtbot.waitUntil(lambda: "answers with error 404" in three.importing.panel.text.text(), timeout=30000)
    assert seen == ["/silo/gone", "/silo/gone"]


def test_a_page_on_which_the_program_fails_is_set_aside_as_a_file_is(
    three: Controllers,
    qtbot: QtBot,
    visits: tuple[str, list[str]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "trafilatura.py").write_text("raise ZeroDivisionError", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    three.reports.actions.fetcher.allows = this_machine_only
    address, _ = visits
    drop_link(three, qtbot, address)
    three.window.actions_[Action.FETCH].trigger()
    qtbot.waitUntil(lambda: "the fault is in Parallax" in three.importing.panel.text.text())
    assert "keeps a copy" in three.importing.panel.text.text()
    assert three.importing.panel.copy_button.isVisible()
    assert [(page.name, page.origin) for page in kept(three.session.path)] == [(address, address)]
    assert three.window.actions_[Action.TRY_AGAIN].isEnabled()
    (tmp_path / "trafilatura.py").unlink()
    three.window.actions_[Action.TRY_AGAIN].trigger()
    assert finish(three, qtbot) == "Silo burns: a newer version of a report you have; both are kept."
    assert kept(three.session.path) == ()


def test_closing_the_window_does_not_wait_for_a_site_that_is_silent(
    three: Controllers, qtbot: QtBot, visits: tuple[str, list[str]]
) -> None:
    address, seen = visits
    three.reports.actions.fetcher.allows = this_machine_only
    drop_link(three, qtbot, f"{address}/silent")
    three.window.actions_[Action.FETCH].trigger()
    qtbot.waitUntil(lambda: bool(seen))
    [job] = [job for job in three.jobs.running if job.label == f"{address}/silent"]
    three.window.frame.close()  # comes back though the site says nothing before the line below
    assert job.left.is_set()
    SILENCE.set()
