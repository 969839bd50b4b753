"""Checks web addresses, and gives their hosts."""

import re
from urllib.parse import urlsplit

from reader.library.importing.repairs import repaired

# Characters of a web address: browsers and servers take no longer ones.
_LONGEST = 2_048
_LINK = re.compile(r"https?://[^\s<>\"'\\^`{|}\x00-\x1f]+", re.IGNORECASE)
_PREFIXES = ("www.", "m.", "amp.", "mobile.", "edition.")


def web_address(text: str) -> str:
    """The text, stripped, if it is an http or https address with a host and a valid port; else ""."""
    text = text.strip()
    if len(text) > _LONGEST or not _LINK.fullmatch(text) or repaired(text) != text:
        return ""
    try:
        parts = urlsplit(text)
        is_whole = bool(parts.hostname) and parts.port != 0
    except ValueError:
        return ""
    return text if is_whole else ""


def host(address: str) -> str:
    """The host of a web address without "www." and its like, or ""."""
    if not web_address(address):
        return ""
    name = (urlsplit(address).hostname or "").rstrip(".")
    for prefix in _PREFIXES:
        if name.startswith(prefix) and name.count(".") > 1:
            return name.removeprefix(prefix)
    return name


def leads_to_a_page(address: str) -> bool:
    """Whether an address has a path or a query; that of a front page says nothing of an article."""
    if not web_address(address):
        return False
    parts = urlsplit(address)
    return bool(parts.path.strip("/") or parts.query)
