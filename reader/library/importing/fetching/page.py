"""Fetches one web page for a person: limited in size, without cookies, from public addresses only."""

import http.client
import re
import socket
import ssl
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from email.message import Message
from threading import Timer
from time import monotonic
from urllib.parse import quote, urljoin, urlsplit

from reader.library.formats import Hints
from reader.library.importing import limits
from reader.library.importing.addresses import web_address
from reader.library.importing.fetching.fetched import Fetched, UnfetchablePage
from reader.library.importing.fetching.proxies import Proxy, proxy_for
from reader.library.importing.fetching.public_addresses import (
    Policy,
    checked_address,
    checked_through_proxy,
    public_only,
)
from reader.library.importing.refusal import PageReason

# Seconds for the whole page, redirects included: a person waits for it.
_SECONDS = 30.0
# Seconds for which a server may be silent: one that answers at all answers sooner.
_SECONDS_OF_SILENCE = 10.0
# Redirects that are followed: from http to https, to the site's own name and to the page take three.
_REDIRECTS = 5
_REDIRECTING = frozenset({301, 302, 303, 307, 308})
# Bytes that are read at once, between which the time is checked.
_CHUNK = 1 << 16
_OK = 200
_OF_THE_WEB = re.compile(r"https?://", re.IGNORECASE)
_LENGTH = re.compile(r"[0-9]{1,15}")
"""A valid Content-Length."""
_WANTED = (
    "text/",
    "application/xhtml",
    "application/pdf",
    "application/xml",
    "application/json",
    "application/rss",
)

OnProgress = Callable[[int, int], None]
"""Called with the numbers of bytes received and expected (0 if unknown)."""


def fetch(address: str, progress: OnProgress | None = None, *, allows: Policy = public_only) -> Fetched:
    """Fetch one page, without its pictures and scripts; raises UnfetchablePage.

    Args:
        address: http or https.
        progress: called after each piece, in the calling thread; what it raises ends the work.
        allows: says which IP addresses may be connected to; tests allow their own server.
    """
    deadline = monotonic() + _SECONDS
    for _ in range(_REDIRECTS + 1):
        is_of_web = bool(_OF_THE_WEB.match(address.strip()))
        address = web_address(_quoted(address))
        if not address:
            raise UnfetchablePage(PageReason.MALFORMED if is_of_web else PageReason.NOT_OF_THE_WEB)
        try:
            found = _ask(address, deadline, progress, allows)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise UnfetchablePage(_why_not(error, deadline)) from None
        if isinstance(found, Fetched):
            return found
        address = _onward(address, found)
    raise UnfetchablePage(PageReason.REDIRECTS)


def _why_not(error: Exception, deadline: float) -> PageReason:
    if isinstance(error, TimeoutError) or monotonic() > deadline:  # the clock may have ended it in any way
        return PageReason.TOO_SLOW
    return PageReason.CERTIFICATE if isinstance(error, ssl.SSLError) else PageReason.UNREACHABLE


def _onward(address: str, to: str) -> str:
    try:
        return urljoin(address, to)
    except ValueError:  # a malformed address, which is refused in the next round
        return to


def _ask(address: str, deadline: float, progress: OnProgress | None, allows: Policy) -> Fetched | str:
    """The page, or the address to which it redirects."""
    parts = urlsplit(address)
    port = parts.port or (443 if parts.scheme.lower() == "https" else 80)
    scheme, host = parts.scheme.lower(), parts.hostname or ""
    proxy = proxy_for(scheme, host)
    machine = (checked_through_proxy if proxy else checked_address)(host, port, allows)
    if machine is None:
        raise UnfetchablePage(PageReason.PRIVATE)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection: http.client.HTTPConnection
    headers: Mapping[str, str]
    if proxy is None:
        connection = (_SecureConnection if scheme == "https" else _Connection)(host, port, str(machine))
        asked, headers = path, _HEADERS
    else:
        connection, asked, headers = _through(proxy, scheme, host, port, path)
    clock = Timer(max(deadline - monotonic(), 0.0), _stop, [connection])
    clock.start()
    try:
        connection.request("GET", asked, headers=headers)
        with connection.getresponse() as response:
            if response.status in _REDIRECTING and response.headers.get("Location"):
                return str(response.headers["Location"])
            return _page(response, address, deadline, progress)
    finally:
        clock.cancel()
        connection.close()


def _through(
    proxy: Proxy, scheme: str, host: str, port: int, path: str
) -> tuple[http.client.HTTPConnection, str, Mapping[str, str]]:
    """A connection to a proxy, the request target and the headers; https goes through a tunnel."""
    at = f"[{host}]" if ":" in host else host
    if scheme == "https":
        secure = http.client.HTTPSConnection(
            proxy.host, proxy.port, timeout=_SECONDS_OF_SILENCE, context=trusted()
        )
        secure.set_tunnel(host, port, dict(proxy.headers))
        return secure, path, _HEADERS
    plain = http.client.HTTPConnection(proxy.host, proxy.port, timeout=_SECONDS_OF_SILENCE)
    return plain, f"http://{at}:{port}{path}", {**_HEADERS, **proxy.headers}


def _stop(connection: http.client.HTTPConnection) -> None:
    """End a connection from another thread: a server that sends a byte now and then is never silent."""
    with suppress(OSError, AttributeError):
        connection.sock.shutdown(socket.SHUT_RDWR)


def _page(
    response: http.client.HTTPResponse, address: str, deadline: float, progress: OnProgress | None
) -> Fetched:
    if response.status != _OK:
        raise UnfetchablePage(PageReason.ERROR, str(response.status))
    kind = response.headers.get_content_type()
    if not kind.startswith(_WANTED):
        raise UnfetchablePage(PageReason.NO_PAGE)
    data = _unpacked(_body(response, deadline, progress), response.headers)
    declared = response.headers.get_content_charset() or ""
    media_type = "text/html" if kind in {"text/html", "application/xhtml+xml"} else ""
    return Fetched(data, address, Hints(address=address, media_type=media_type, declared=declared))


class _Connection(http.client.HTTPConnection):
    """Connects to the IP address that was checked: resolving the name again could give another one."""

    def __init__(self, host: str, port: int, machine: str) -> None:
        super().__init__(host, port, timeout=_SECONDS_OF_SILENCE)
        self._machine = machine

    def connect(self) -> None:
        """Open the connection."""
        self.sock = socket.create_connection((self._machine, self.port), _SECONDS_OF_SILENCE)


class _SecureConnection(_Connection):
    default_port = http.client.HTTPS_PORT

    def connect(self) -> None:
        """Open the connection and check the server's certificate."""
        super().connect()
        self.sock = trusted().wrap_socket(self.sock, server_hostname=self.host)


def trusted() -> ssl.SSLContext:
    """The TLS context, with the system's certificates, or Mozilla's where there are none."""
    context = ssl.create_default_context()
    if not context.get_ca_certs():
        import certifi  # noqa: PLC0415  # few systems need it

        context.load_verify_locations(certifi.where())
    return context


def _body(response: http.client.HTTPResponse, deadline: float, progress: OnProgress | None) -> bytes:
    stated = response.headers.get("Content-Length") or ""
    if not _LENGTH.fullmatch(stated):
        stated, response.length = "0", None  # http.client reads 1_0 as ten
    expected = int(stated)
    pieces: list[bytes] = []
    length = 0
    while piece := response.read1(_CHUNK):
        pieces.append(piece)
        length += len(piece)
        if length > limits.TEXT:
            raise UnfetchablePage(PageReason.TOO_LONG, limits.TEXT // limits.MEGABYTE)
        if monotonic() > deadline:
            raise TimeoutError
        if progress:
            progress(length, expected)
    if monotonic() > deadline:  # when the clock ends it, it looks like the end of the page
        raise TimeoutError
    if length < expected:
        raise UnfetchablePage(PageReason.BROKE_OFF)
    return b"".join(pieces)


def _unpacked(data: bytes, headers: Message) -> bytes:
    packing = headers.get("Content-Encoding", "").strip().lower()
    if packing in {"", "identity"}:
        return data
    if packing not in {"gzip", "x-gzip", "deflate"}:
        raise UnfetchablePage(PageReason.PACKED, packing[:20])
    try:
        unpacked = zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data, limits.TEXT + 1)
    except zlib.error:
        raise UnfetchablePage(PageReason.DAMAGED) from None
    if len(unpacked) > limits.TEXT:
        raise UnfetchablePage(PageReason.TOO_LONG, limits.TEXT // limits.MEGABYTE)
    return unpacked


def _quoted(address: str) -> str:
    """The address in ASCII as web servers take it, without its fragment; "" if malformed."""
    kept = "%/:=&?~#+!$,;'@()*[]"
    try:
        parts = urlsplit(address.strip())
        host = parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else parts.netloc
        path, query = quote(parts.path, kept), quote(parts.query, kept)
    except ValueError:  # brackets that never close, a name that no machine can have, half a character
        return ""
    return parts._replace(netloc=host.rpartition("@")[2], path=path, query=query, fragment="").geturl()


_HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Parallax)",
    "Accept": "text/html,application/xhtml+xml,*/*;q=0.5",
    "Accept-Encoding": "gzip, identity",
    "Connection": "close",
}
