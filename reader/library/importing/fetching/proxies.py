"""The proxy that the system or its environment prescribes for web pages."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

# The port of a proxy that names none: the one that most proxies use.
_USUAL_PORT = 8080
_SPOKEN = frozenset({"", "http"})
"""Schemes of proxies that are supported; any other, such as SOCKS, is ignored."""


@dataclass(frozen=True, slots=True)
class Proxy:
    """The address of a proxy, and the headers that identify the user to it."""

    host: str
    port: int
    headers: Mapping[str, str] = field(default_factory=dict)


def proxy_for(scheme: str, host: str) -> Proxy | None:
    """The proxy for a page of that host; None where it is fetched without one.

    Args:
        scheme: of the page, "http" or "https".
        host: its name or number.
    """
    every = getproxies()
    told = every.get(scheme) or every.get("all") or ""
    if not told or proxy_bypass(host):
        return None
    try:
        parts = urlsplit(told if "://" in told else f"//{told}")
        port = parts.port or _USUAL_PORT
    except ValueError:  # brackets that never close, a port that is none
        return None
    if parts.scheme not in _SPOKEN or not parts.hostname:
        return None
    return Proxy(parts.hostname, port, _headers(parts.username, parts.password))


def _headers(name: str | None, password: str | None) -> Mapping[str, str]:
    if name is None:
        return {}
    said = f"{unquote(name)}:{unquote(password or '')}".encode()
    return {"Proxy-Authorization": f"Basic {b64encode(said).decode('ascii')}"}
