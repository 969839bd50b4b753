"""What was dropped or pasted is told apart, and what is known of it beside its text is kept."""

import sys
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from reader.ui.app.action_table import Action
from reader.ui.importing.dropping import PROMISED, Incoming, WebLink, can_take, incoming
from tests.ui.conftest import Open
from tests.ui.importing.test_import import files


def selection(address_format: str, address: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setHtml("<p>The ferry <b>sank</b> on Friday night off the cape, the coast guard said.</p>")
    mime.setText("The ferry sank on Friday night off the cape, the coast guard said.")
    mime.setData(address_format, address)
    return mime


@pytest.mark.parametrize(
    ("form", "codec"), [("text/x-moz-url-priv", "utf-16-le"), ("chromium/x-source-url", "utf-8")]
)
def test_a_selection_says_which_page_it_was_taken_from(form: str, codec: str) -> None:
    (clip,) = incoming(selection(form, "https://gazette.example/ferry".encode(codec)), "Pasted").clips
    assert (clip.media_type, clip.address) == ("text/html", "https://gazette.example/ferry")


def test_an_address_that_is_no_web_address_is_not_believed() -> None:
    (clip,) = incoming(selection("chromium/x-source-url", b"javascript:alert(1)"), "Pasted").clips
    assert clip.address == ""


def test_the_copy_of_a_selection_made_by_windows_goes_to_the_reader_as_it_is() -> None:
    raw = b"Version:0.9\r\nSourceURL:https://gazette.example/ferry\r\n<p>The ferry sank.</p>"
    mime = selection('application/x-qt-windows-mime;value="HTML Format"', raw)
    assert incoming(mime, "Pasted").clips[0].data == raw


def test_files_go_before_their_own_names_as_text() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/news/a.txt")])
    mime.setText("file:///news/a.txt")
    found = incoming(mime, "Pasted")
    assert (found.paths, found.clips) == ((Path("/news/a.txt"),), ())


def test_a_bare_address_pasted_as_text_is_a_link() -> None:
    mime = QMimeData()
    mime.setText(" https://gazette.example/ferry \n")
    assert incoming(mime, "Pasted").links == (WebLink("https://gazette.example/ferry"),)


def test_a_pasted_selection_keeps_the_address_of_its_page(open_window: Open, qtbot: QtBot) -> None:
    app = open_window()
    app.importing.importer.bring_in(
        incoming(selection("chromium/x-source-url", b"https://gazette.example/f"), "Pasted")
    )
    qtbot.waitUntil(lambda: len(app.session.entries) == 1, timeout=20_000)
    assert app.session.entries[0].article.origin == "https://gazette.example/f"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_dropped_file_whose_name_is_no_text_is_found(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(f"file://{quote(bytes(tmp_path))}/%FF%C3%A9%20%231.txt")])
    assert incoming(mime, "text").paths == (tmp_path / "\udcffé #1.txt",)


def test_pasting_nothing_says_what_to_copy(open_window: Open) -> None:
    app = open_window()
    QGuiApplication.clipboard().clear()
    app.window.actions_[Action.PASTE].trigger()
    assert "nothing to paste" in app.importing.panel.text.text()


def test_a_picture_is_refused_with_advice(open_window: Open) -> None:
    app = open_window()
    QGuiApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    app.window.actions_[Action.PASTE].trigger()
    assert "Pictures cannot be read" in app.importing.panel.text.text()


def test_addresses_are_looked_for_before_text() -> None:
    mime = files(Path("/news/a.txt"))
    mime.setText("file:///news/a.txt")
    assert incoming(mime, "Clip") == Incoming(paths=(Path("/news/a.txt"),))


def test_a_link_dragged_from_a_browser_brings_its_title() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://news.example/a")])
    mime.setData("text/x-moz-url", "https://news.example/a\nSilo burns".encode("utf-16-le"))
    assert incoming(mime, "Clip").links == (WebLink("https://news.example/a", "Silo burns"),)


def test_a_links_own_file_beside_the_link_is_the_same_report() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://news.example/a"), QUrl.fromLocalFile("/news/Silo burns.url")])
    assert incoming(mime, "Clip") == Incoming(links=(WebLink("https://news.example/a"),))


def test_a_selection_keeps_its_html() -> None:
    mime = QMimeData()
    mime.setHtml("<h1>Füer</h1>")
    mime.setText("Füer")
    clip = incoming(mime, "Clip").clips[0]
    assert clip.name == "Clip.html"
    assert clip.data.decode("utf-8").endswith("<h1>Füer</h1>")


def test_an_address_copied_as_text_is_a_link() -> None:
    mime = QMimeData()
    mime.setText(" https://news.example/a \n")
    assert incoming(mime, "Clip").links == (WebLink("https://news.example/a"),)


def test_nothing_useful_is_not_taken() -> None:
    assert not can_take(QMimeData())
    assert not incoming(QMimeData(), "Clip")


def promised(*names: str) -> bytes:
    described = (b"\0" * 72 + name.encode("utf-16-le").ljust(520, b"\0") for name in names)
    return len(names).to_bytes(4, "little") + b"".join(described)


def test_a_message_that_outlook_offers_is_no_report_of_its_own() -> None:
    mime = QMimeData()
    mime.setData(PROMISED, promised("Lock gate.msg"))
    assert can_take(mime)
    mime.setText("From\tSubject\tReceived\r\nDesk\tLock gate\tMon")
    found = incoming(mime, "Clip")
    assert (found.is_promise, found.clips, bool(found)) == (True, (), True)


def test_a_message_that_apple_s_mail_names_is_no_report_of_its_own() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("message:%3C1234@example.org%3E")])
    mime.setText("message:%3C1234@example.org%3E")
    found = incoming(mime, "Clip")
    assert (found.is_promise, found.clips) == (True, ())


def test_a_file_that_comes_along_with_a_promise_is_taken() -> None:
    mime = QMimeData()
    mime.setData(PROMISED, promised("report.eml"))
    mime.setUrls([QUrl.fromLocalFile("/x/report.eml")])
    assert incoming(mime, "Clip").paths == (Path("/x/report.eml"),)


def test_a_link_has_the_title_that_its_file_or_its_page_gives_it() -> None:
    windows, safari = QMimeData(), QMimeData()
    for mime in (windows, safari):
        mime.setUrls([QUrl("https://paper.example/gate")])
    windows.setData(PROMISED, promised("Lock gate gives way.url"))
    safari.setHtml('<a href="https://paper.example/gate">Lock gate &amp; barges</a>')
    titles = [incoming(mime, "Clip").links[0].title for mime in (windows, safari)]
    assert titles == ["Lock gate gives way", "Lock gate & barges"]
