"""Which machines a page may be fetched from: those of the public internet, on the web's own ports."""

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

Policy = Callable[[IPv4Address | IPv6Address, int], bool]
"""Says of a machine's address and port whether it may be connected to."""

_WEB_PORTS = frozenset({80, 443, 8080, 8443})
_OF_A_HOUSE = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa")
"""Ends of names that stand for machines of a house, never of the public internet."""
_TRANSLATED = ip_network("64:ff9b::/96")
_TUNNELLED = ip_network("2002::/16")


def public_only(address: IPv4Address | IPv6Address, port: int) -> bool:
    """Whether an address is public, also in the disguises of IPv6, and the port one of the web's."""
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
    """The address to connect to for a host; None unless every address that it resolves to is allowed.

    Raises OSError when the name does not resolve.
    """
    answers = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    found = [ip_address(str(answer[4][0]).partition("%")[0]) for answer in answers]
    return found[0] if found and all(allows(address, port) for address in found) else None


def checked_through_proxy(host: str, port: int, allows: Policy) -> IPv4Address | IPv6Address | str | None:
    """As checked_address; a name that only the proxy can resolve is let pass, unless it is one of a house.

    Behind many proxies no machine knows the names of the web.
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
