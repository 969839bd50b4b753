import gzip
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Any

import pytest

from reader.library.formats import load_bytes
from reader.library.importing.fetching import page
from reader.library.importing.fetching.fetched import UnfetchablePage
from reader.library.importing.fetching.page import fetch
from reader.library.importing.fetching.public_addresses import public_only
from tests.library.formats import samples

_ELSEWHERE = b'<html><head><meta http-equiv="refresh" content="0;url=/page"></head><body>Wait.</body></html>'
seen: list[dict[str, str]] = []


MALFORMED = (
    "http://[", "http://]", "http://[::1", "http://[::1%lo]/", "http://[fe80::1%25eth0]/x", "http://a b/",
    "http://a:b/", "http://a:99999/", "http://a:-1/", "http://a:²/", "http://\u2100.example/",
    f"http://{'a' * 70}.example/", "http://xn--a/", "http://a..b/", "http://.", "http://%00/",
    "http://ａ.example\ud800/", "http://①②/", f"http://{'é' * 80}/", "https://\x00/", "http:///x", "http://@/",
    "http://a.example/\ud800", "http://a.example/?\ud800", "http://a.example/#\ud800",
)  # fmt: skip


class Site(BaseHTTPRequestHandler):
    """A site with pages of several encodings, redirects of every kind, and things that are no pages."""

    def do_GET(self) -> None:
        seen.append({"path": self.path, **dict(self.headers.items())})
        packed = ("Content-Encoding", "gzip")
        pages: dict[str, tuple[bytes, str, tuple[tuple[str, str], ...]]] = {
            "/page": (samples.html(), "text/html", ()),
            "/packed": (gzip.compress(samples.html()), "text/html", (packed,)),
            "/bomb": (gzip.compress(b" " * 30_000_000), "text/html", (packed,)),
            "/old": ("<p>Łódź wypłynęła</p>".encode("cp1250"), "text/html; charset=windows-1250", ()),
            "/large": (b"x" * 21_000_000, "text/html", ()),
            "/brotli": (b"\x0b\x02", "text/html", (("Content-Encoding", "br"),)),
            "/elsewhere": (_ELSEWHERE, "text/html", ()),
            "/picture": (b"\x89PNG", "image/png", ()),
        }
        port = self.server.server_port if isinstance(self.server, HTTPServer) else 0
        inside = f"http://127.0.0.2:{port}/page"
        moved = {"/moved": "/page", "/round": "/round", "/inside": inside, "/to-a-file": "file:///etc/passwd"}
        if self.path in pages:
            body, kind, headers = pages[self.path]
            self.answer(body, kind, *headers)
        elif self.path in moved:
            self.send(302, ("Location", moved[self.path]))
        elif self.path == "/drip":
            self.drip()
        elif self.path == "/broken-off":
            self.send(200, ("Content-Type", "text/html"), ("Content-Length", "9000"))
            self.wfile.write(samples.html()[:200])
        elif self.path.startswith("/length-"):
            self.send(200, ("Content-Type", "text/html"), ("Content-Length", self.path[8:]))
            self.wfile.write(samples.html())
        elif self.path.startswith("/to-"):
            self.send(302, ("Location", self.path[4:]))
        elif self.path == "/headers":
            self.send(200, ("Content-Type", "text/html"), ("X-Long", "x" * 200_000))
        else:
            self.send(404)

    def drip(self) -> None:
        self.send(200, ("Content-Type", "text/html"))
        try:
            for _ in range(100):
                self.wfile.write(b" ")
                self.wfile.flush()
                threading.Event().wait(0.1)
        except OSError:
            return

    def answer(self, body: bytes, kind: str, *headers: tuple[str, str]) -> None:
        self.send(
            200, ("Content-Type", kind), ("Content-Length", str(len(body))), ("Set-Cookie", "a=b"), *headers
        )
        try:
            self.wfile.write(body)
        except OSError:
            return

    def send(self, status: int, *headers: tuple[str, str]) -> None:
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(autouse=True)
def without_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the machine of the tests goes through, these sites are asked themselves."""
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def own_server(address: IPv4Address | IPv6Address, _: int) -> bool:
    return address in {ip_address("127.0.0.1"), ip_address("::1")}


def test_a_fetched_page_is_read_as_a_saved_one(site: str) -> None:
    found = fetch(f"{site}/page", allows=own_server)
    (loaded,) = load_bytes(found.data, "page", found.hints)
    assert (loaded.article.title, loaded.format) == (samples.TITLE, "html")


def test_a_packed_page_is_unpacked_and_its_progress_is_told(site: str) -> None:
    told: list[int] = []
    assert (
        fetch(f"{site}/packed", lambda came, _: told.append(came), allows=own_server).data == samples.html()
    )
    assert told


def test_the_encoding_that_the_server_declares_is_used(site: str) -> None:
    found = fetch(f"{site}/old", allows=own_server)
    (loaded,) = load_bytes(found.data, "old", found.hints)
    assert loaded.article.text == "Łódź wypłynęła"


def test_a_redirect_is_followed_to_the_address_it_ends_at(site: str) -> None:
    assert fetch(f"{site}/moved", allows=own_server).address == f"{site}/page"


def test_no_cookie_and_no_referrer_is_ever_sent(site: str) -> None:
    seen.clear()
    fetch(f"{site}/moved", allows=own_server)
    fetch(f"{site}/page", allows=own_server)
    assert not any({"Cookie", "Referer"} & set(headers) for headers in seen)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/large", "larger than"),
        ("/bomb", "larger than"),
        ("/picture", "picture"),
        ("/brotli", "compressed in a way"),
        ("/broken-off", "could not be reached|download stopped"),
        ("/headers", "could not be reached"),
        ("/round", "keeps redirecting"),
        ("/missing", "error 404"),
        ("/inside", "private network"),
        ("/to-a-file", "only http"),
    ],
)
def test_what_is_no_page_is_refused_with_a_sentence(site: str, path: str, reason: str) -> None:
    with pytest.raises(UnfetchablePage, match=reason):
        fetch(site + path, allows=own_server)


@pytest.mark.parametrize("length", ["-1", "many", "1_0", "%C2%B2", "1e3", "9" * 40])
def test_a_length_that_is_no_number_says_nothing(site: str, length: str) -> None:
    assert fetch(f"{site}/length-{length}", allows=own_server).data == samples.html()


@pytest.mark.parametrize("address", MALFORMED)
def test_a_malformed_address_is_refused_with_a_sentence(site: str, address: str) -> None:
    with pytest.raises(UnfetchablePage, match=r"\.$"):
        fetch(address, allows=lambda _, __: False)


@pytest.mark.parametrize("address", ["http://[", "http://a:99999/", "//[/"])
def test_a_site_that_leads_to_a_malformed_address_is_told_of(site: str, address: str) -> None:
    with pytest.raises(UnfetchablePage, match=r"\.$"):
        fetch(f"{site}/to-{address}", allows=own_server)


def test_a_site_that_sends_a_byte_now_and_then_is_left(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "_SECONDS", 0.5)
    with pytest.raises(UnfetchablePage, match="too long"):
        fetch(f"{site}/drip", allows=own_server)


def test_the_own_machine_is_not_fetched_from_unless_a_test_allows_it(site: str) -> None:
    with pytest.raises(UnfetchablePage, match="private network"):
        fetch(f"{site}/page")


@pytest.mark.parametrize("address", ["ftp://a.example/x", "file:///etc/passwd", "javascript:alert(1)", ""])
def test_only_web_addresses_are_fetched(address: str) -> None:
    with pytest.raises(UnfetchablePage, match="only http"):
        fetch(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "192.168.0.1", "172.16.9.9", "169.254.169.254", "100.64.0.1", "224.0.0.1",
        "::1", "fe80::1", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
        "2002:7f00:1::", "fec0::1", "::127.0.0.1", "64:ff9b:1::7f00:1", "192.0.2.1", "240.0.0.1",
    ],
)  # fmt: skip
def test_private_addresses_are_known_in_every_disguise(address: str) -> None:
    assert not public_only(ip_address(address), 443)


def test_public_addresses_may_be_fetched_from_on_the_ports_of_the_web() -> None:
    assert public_only(ip_address("93.184.216.34"), 443)
    assert public_only(ip_address("2606:2800:220:1:248:1893:25c8:1946"), 80)
    assert not public_only(ip_address("93.184.216.34"), 25)


def test_a_page_that_names_another_is_what_is_fetched(site: str) -> None:
    before = len(seen)
    assert fetch(f"{site}/elsewhere", allows=own_server).data == _ELSEWHERE
    assert [asked["path"] for asked in seen[before:]] == ["/elsewhere"]


def test_a_name_and_a_password_in_an_address_go_nowhere(site: str) -> None:
    before = len(seen)
    fetch(site.replace("//", "//reader:secret@") + "/page", allows=own_server)
    assert not any("secret" in value for asked in seen[before:] for value in asked.values())


def test_the_machine_that_was_checked_is_the_one_that_is_asked(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    real = socket.getaddrinfo

    def another_each_time(host: str, *rest: Any, **named: Any) -> Any:
        asked.append(host)
        return real("127.0.0.1" if host == "rebound.example" and len(asked) == 1 else host, *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", another_each_time)
    port = site.rpartition(":")[2]
    assert fetch(f"http://rebound.example:{port}/page", allows=own_server).data == samples.html()
    assert asked.count("rebound.example") == 1


def test_where_the_system_has_no_list_of_certificates_mozilla_s_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert len(page.trusted().get_ca_certs()) > 50
