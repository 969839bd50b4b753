"""Pages are fetched through the proxy that the system names, and through none that it excepts."""

import threading
from base64 import b64encode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reader.library.importing.fetching.fetched import UnfetchablePage
from reader.library.importing.fetching.page import fetch
from reader.library.importing.fetching.proxies import proxy_for
from reader.library.importing.fetching.public_addresses import checked_through_proxy, public_only

PAGE = b"<html><body><p>The bridge is closed.</p></body></html>"


class Relay(BaseHTTPRequestHandler):
    """A proxy that answers for every site, and opens no tunnel."""

    asked: list[tuple[str, str, str | None, str | None]]

    def do_GET(self) -> None:
        self.note()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    def do_CONNECT(self) -> None:
        self.note()
        self.send_response(403)
        self.end_headers()

    def note(self) -> None:
        told = self.headers.get("Host"), self.headers.get("Proxy-Authorization")
        self.asked.append((self.command, self.path, *told))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a proxy; what it was asked is in Relay.asked."""
    Relay.asked = []
    for name in ("no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Relay)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def through(proxy: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The system names that proxy, with a name and a password."""
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, f"http://ann:s%40fe@{proxy}")
    return proxy


@pytest.mark.usefixtures("through")
def test_a_page_is_asked_of_the_proxy_by_its_whole_address() -> None:
    assert fetch("http://news.example/a?b=c").data == PAGE
    word = b64encode(b"ann:s@fe").decode()
    assert Relay.asked == [("GET", "http://news.example:80/a?b=c", "news.example:80", f"Basic {word}")]


@pytest.mark.usefixtures("through")
def test_a_secure_page_is_asked_through_a_tunnel_and_one_that_is_refused_is_told() -> None:
    with pytest.raises(UnfetchablePage):
        fetch("https://news.example/a")
    command, path, _, word = Relay.asked[0]
    assert (command, path) == ("CONNECT", "news.example:443")
    assert word


@pytest.mark.usefixtures("through")
@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1/", "http://[::1]/", "http://intranet/", "http://printer.local/", "http://10.1.2.3/"],
)
def test_a_machine_of_the_house_is_not_asked_for_through_a_proxy_either(address: str) -> None:
    with pytest.raises(UnfetchablePage):
        fetch(address)
    assert Relay.asked == []


def test_what_the_system_excepts_goes_through_no_proxy(through: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_for("https", "news.example")
    monkeypatch.setenv("no_proxy", ".example")
    assert proxy_for("https", "news.example") is None


@pytest.mark.parametrize("told", ["socks5://127.0.0.1:1080", "http://[::1", "http://:8080", "http://a:b:c"])
def test_a_proxy_that_cannot_be_spoken_to_is_no_proxy(told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("http_proxy", told)
    assert proxy_for("http", "news.example") is None


def test_a_name_that_only_a_proxy_can_resolve_is_let_pass_on_the_ports_of_the_web() -> None:
    assert checked_through_proxy("news.invalid", 443, public_only) == "news.invalid"
    assert checked_through_proxy("news.invalid", 22, public_only) is None
