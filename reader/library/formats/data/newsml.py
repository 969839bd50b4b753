"""The formats of news agencies NITF and NewsML (G2 and 1): an article for each item with text."""

from collections.abc import Iterator

from lxml.etree import _Element

from reader.library.formats import lines, xml
from reader.library.formats.file import File, Unreadable
from reader.library.importing.refusal import ContentReason
from reader.text.model import Article, Kind, Provenance

_ROOTS = {"nitf", "newsMessage", "newsItem", "NewsML", "packageItem", "newsml"}
_ITEMS = ("newsItem", "NewsItem")
_BLOCKS = {"p", "hl2", "h2", "h3", "li", "td"}
_CAPTIONS = {"caption", "media-caption", "figcaption", "media"}
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def recognises(file: File) -> bool:
    """The root element of NITF or NewsML."""
    return xml.root_name(file.data) in _ROOTS


def read(file: File) -> Iterator[Article]:
    """Every item that has text."""
    root = xml.parse(file.data)
    items = [root] if xml.local(root) == "nitf" else list(xml.find_all(root, *_ITEMS)) or [root]
    found = [article for item in items if (article := _article(item)).text]
    if not found:
        raise Unreadable(ContentReason.NO_TEXT_IN_ITEMS)
    yield from found


def _article(item: _Element) -> Article:
    body = xml.first(item, "body.content", "inlineXML", "DataContent")
    if body is not None and (html_body := xml.first(body, "body.content", "body")) is not None:
        body = html_body
    return lines.article(
        _lines(body) if body is not None else [], lines.field_values(Provenance.EXPORT, **_values(item))
    )


def _lines(body: _Element) -> Iterator[lines.LineOfKind]:
    found = False
    for element in body.iter():
        if xml.local(element) in _BLOCKS and not any(
            xml.local(above) in _BLOCKS for above in element.iterancestors()
        ):
            found = True
            is_caption = any(xml.local(above) in _CAPTIONS for above in element.iterancestors())
            yield xml.words(element), Kind.CAPTION if is_caption else None
        elif xml.local(element) in {"media-caption", "caption"} and xml.first(element, "p") is None:
            yield xml.words(element), Kind.CAPTION
    if not found:
        yield "\n".join(str(part) for part in body.itertext()), None


def _values(item: _Element) -> dict[str, str]:
    return {
        "title": xml.words(xml.first(item, "hl1", "headline", "HeadLine", "title")),
        "author": _byline(item),
        "source": _source(item),
        "date": _attribute(item, "norm", "date.issue", "story.date") or _moment(item),
        "updated": xml.words(xml.first(item, "versionCreated", "ThisRevisionCreated")),
        "language": _language(item),
    }


def _byline(item: _Element) -> str:
    byline = xml.first(item, "byline", "by", "ByLine", "bylineText")
    people = [xml.words(person) for person in xml.find_all(byline, "person")] if byline is not None else []
    if people:
        return ", ".join(people)
    text = xml.words(byline)
    return text[3:] if text.lower().startswith("by ") else text


def _source(item: _Element) -> str:
    named = _attribute(item, "name", "pubdata") or xml.words(xml.first(item, "doc.copyright.holder"))
    if named:
        return named
    provider = xml.first(item, "provider", "infoSource", "Provider", "distributor")
    if provider is None:
        return xml.words(xml.first(item, "copyrightHolder"))
    party = xml.first(provider, "Party")
    stated = party.get("FormalName", "") if party is not None else ""
    return (
        xml.words(xml.first(provider, "name"))
        or stated
        or provider.get("literal", "")
        or _words_of_code(provider)
    )


def _words_of_code(provider: _Element) -> str:
    return xml.words(provider) or provider.get("qcode", "").partition(":")[2]


def _moment(item: _Element) -> str:
    return xml.words(
        xml.first(item, "contentCreated", "firstCreated", "versionCreated", "FirstCreated", "DateLineDate")
    )


def _attribute(item: _Element, attribute: str, *names: str) -> str:
    element = xml.first(item, *names)
    return element.get(attribute, "") if element is not None else ""


def _language(item: _Element) -> str:
    stated = _attribute(item, "tag", "language") or _attribute(item, "FormalName", "Language")
    return stated or next((e.get(_LANGUAGE, "") for e in item.iter() if e.get(_LANGUAGE)), "")
