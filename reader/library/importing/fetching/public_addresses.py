"""Decides from which machines a page may be fetched: public ones, on the usual ports of the web."""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

Policy = Callable[[IPv4Address | IPv6Address, int], bool]
"""Whether an IP address and a port may be connected to."""

_WEB_PORTS = frozenset({80, 443, 8080, 8443})
_OF_A_HOUSE = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa")
"""Endings of names of machines on private networks."""
_TRANSLATED = ip_network("64:ff9b::/96")
_TUNNELLED = ip_network("2002::/16")


def public_only(address: IPv4Address | IPv6Address, port: int) -> bool:
    """Whether an address is public, or holds a public IPv4 address, and the port is one of the web's."""
    inner = _inner(address)
    return (
        port in _WEB_PORTS
        and inner.is_global
        and not (
            inner.is_multicast
            or inner.is_reserved
            or (isinstance(inner, IPv6Address) and inner.is_site_local)
        )
    )


def checked_address(host: str, port: int, allows: Policy) -> IPv4Address | IPv6Address | None:
    """The IP address to connect to for a host; None unless all addresses of the host are allowed.

    Raises:
        OSError: the name does not resolve.
    """
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    found = [ip_address(str(answer[4][0]).partition("%")[0]) for answer in answers]
    return found[0] if found and all(allows(address, port) for address in found) else None


def checked_through_proxy(host: str, port: int, allows: Policy) -> IPv4Address | IPv6Address | str | None:
    """As checked_address(), but the name of a public host that does not resolve is given back as it is.

    Behind many proxies only the proxy can resolve names of the web.
    """
    try:
        return checked_address(host, port, allows)
    except socket.gaierror:
        name = host.rstrip(".").lower()
        is_of_house = "." not in name or name.endswith(_OF_A_HOUSE)
        return host if port in _WEB_PORTS and not is_of_house else None


def _inner(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped:
            return address.ipv4_mapped
        if address in _TRANSLATED:
            return IPv4Address(int(address) & 0xFFFFFFFF)
        if address in _TUNNELLED:
            return IPv4Address((int(address) >> 80) & 0xFFFFFFFF)
    return address
