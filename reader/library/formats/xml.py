"""Parses XML without entities, DTDs and network, and gives the words of elements."""

import re
from collections.abc import Iterable

from lxml import etree
from lxml.etree import _Element

from reader.library.formats.file import Unreadable
from reader.library.formats.markup import repaired_xml
from reader.library.importing import limits
from reader.library.importing.refusal import DamageReason

_ROOT = re.compile(rb"<(?![?!])(?:[\w.-]{1,60}:)?([\w.-]{1,80})[\s/>]")
# Bytes in which the root element is looked for: declarations and comments before it are shorter.
_WITHIN = 8_192
_SPACE = re.compile(r"\s+")
_LIMITS = {"ERR_RESOURCE_LIMIT", "ERR_ENTITY_LOOP", "ERR_INTERNAL_ERROR"}
"""Errors of libxml2 at its own limits; the second and third are of older versions."""


def root_name(data: bytes) -> str:
    """The local name of the first element, without parsing; "" when the bytes do not look like XML."""
    head = data[:_WITHIN].removeprefix(b"\xef\xbb\xbf")
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        head = head.replace(b"\0", b"")[2:]
    if not head.lstrip().startswith(b"<"):
        return ""
    found = _ROOT.search(re.sub(rb"<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\])?\s*>", b"", head, flags=re.DOTALL))
    return found[1].decode("ascii", "ignore") if found else ""


def parse(data: bytes) -> _Element:
    """The root element; entities of a DTD stay unresolved. Raises Unreadable."""
    if len(data) > limits.ZIP_MEMBER:
        raise Unreadable(DamageReason.XML_TOO_LONG)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        recover=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(repaired_xml(data), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    for error in parser.error_log:
        if error.type_name in _LIMITS:  # most of the text may be missing
            raise Unreadable(_past_limit(error.message))
    if root is None:
        raise Unreadable(DamageReason.XML)
    return root


def _past_limit(message: str) -> DamageReason:
    if "depth" in message:
        return DamageReason.PARTS_TOO_DEEP
    if "entity" in message:
        return DamageReason.SWELLS
    return DamageReason.XML_TOO_LONG


def local(element: _Element) -> str:
    """An element's name without its namespace; "" for comments and entities."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def find_all(element: _Element, *names: str) -> Iterable[_Element]:
    """All descendants with one of these local names, in order."""
    return (below for below in element.iter() if local(below) in names)


def first(element: _Element, *names: str) -> _Element | None:
    """The first descendant with the first of these local names that any has; None for none."""
    return next((below for name in names for below in find_all(element, name)), None)


def words(element: _Element | None) -> str:
    """All text of an element on one line; "" for none."""
    if element is None:
        return ""
    pieces = (node for node in element.itertext() if isinstance(node, str))
    return _SPACE.sub(" ", "".join(pieces)).strip()
