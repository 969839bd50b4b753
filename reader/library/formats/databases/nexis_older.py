"""Exports of the older LexisNexis: articles below "1 of 5 DOCUMENTS", with labels in capitals."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lxml.html import HtmlElement, builder

from reader.library.formats import lines
from reader.library.formats.databases import nexis_words
from reader.library.formats.file import File
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed, plain_text
from reader.library.importing.metadata.dates import find_dates
from reader.text.model import Article, Provenance

_OF = r"(?:of|von|van|de|di|sur)"
_COUNT = re.compile(
    rf"\s*(?:focus - )?(?:\d{{1,6}}\s+{_OF}\s+\d{{1,6}}\s+do[ck]ument\w{{0,3}}"
    rf"|do[ck]umento?\s+\d{{1,6}}\s+{_OF}\s+\d{{1,6}})\s*",
    re.IGNORECASE,
)
_PAGE = re.compile(r"<a\s+name\s*=\s*[\"']?doc_id_\d", re.IGNORECASE)
_CENTRED_CLASS = re.compile(r"\.(c\d{1,3})\s*\{[^}]{0,80}text-align:\s*center", re.IGNORECASE)
_EDITION = re.compile(r"\b(?:edition|edición|édition|edizione|edição|editie|ausgabe)\b", re.IGNORECASE)
# Words of a line that names an edition: a longer one with that word is prose.
_EDITION_WORDS = 5
_ADDRESS = re.compile(r"https?:|www\.")
# Characters beside a date on its line: the longest weekday with comma and space.
_WEEKDAY = 12
_BOTH = 2
# Spaces before a centred line: paper, date and count; the headline begins at the margin.
_CENTRED = 8
_SHORT = nexis_words.DAY_LINE
# Paragraphs in which an article's head is looked for: outlet, date, section, length, byline, headline.
_NEAR = 6
_WORD_COUNT = re.compile(r"\d{1,6} [^\W\d_]{3,9}")
# Words of a first line that names a section: the headline is the next.
_FEW = 2
# Characters at the top of a page, which hold its style sheet.
_STYLES = 100_000
_IN_CENTRE, _AT_MARGIN, _NEXT_LINE, _NEW_ARTICLE = "\ue000", "\ue001", "\ue002", "\ue003"
"""Private characters that mark places in a page: paragraphs, line breaks, articles."""


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines without an empty one between them, or a paragraph of a document."""

    text: str
    is_centred: bool = False
    paragraphs: tuple[str, ...] = ()


@dataclass(slots=True)
class _Head:
    """The head of an article: labels with values, other lines, and where the body begins."""

    values: dict[str, str] = field(default_factory=dict)
    lead: tuple[str, ...] = ()
    end: int = 0


def is_export(paragraphs: Sequence[str]) -> bool:
    """Whether there is a length or a load date, labelled in capitals, and a count; or both and rights."""
    labelled = [text.strip() for text in paragraphs if ":" in text[:40]]
    names = {nexis_words.numbered(text, capitals=True) for text in labelled} & {"length", "load-date"}
    if not names:
        return False
    if any(map(is_count, paragraphs)):
        return True
    return len(names) == _BOTH and any(nexis_words.is_rights(text.strip()) for text in paragraphs)


def is_count(text: str) -> bool:
    """Whether a line is a count of documents: "1 of 5 DOCUMENTS"."""
    return bool(_COUNT.fullmatch(text))


def recognises(file: File) -> bool:
    """Such a text or page; the modules for Word and RTF call is_export()."""
    if file.opening.startswith("<"):
        return bool(_PAGE.search(file.text))
    return is_export(file.text.splitlines())


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    if file.opening.startswith("<"):
        centred = frozenset(_CENTRED_CLASS.findall(file.text[:_STYLES]))
        return _articles(_blocks_of_page(parsed(shrunk(file.text)), centred))
    return _articles(_blocks_of_text(file.text))


def articles(paragraphs: Sequence[str]) -> Iterator[Article]:
    """Every article of an export in whose paragraphs no line is wrapped."""
    clean = (" ".join(text.split()) for text in paragraphs)
    return _articles([_Block(text, paragraphs=(text,)) for text in clean if text])


def _blocks_of_text(text: str) -> list[_Block]:
    found: list[_Block] = []
    held: list[str] = []
    for line in [*text.replace("\xa0", " ").expandtabs().splitlines(), ""]:
        counts = is_count(line)
        if line.strip() and not counts:
            held.append(line)
            continue
        if held:
            is_head = held[-1][:_CENTRED].isspace() and nexis_words.is_rights(held[0].strip())
            parts = tuple(" ".join(text.split()) for text in held) if is_head else tuple(_paragraphs(held))
            found.append(_Block(" ".join(parts), held[0][:_CENTRED].isspace(), parts))
            held = []
        if counts:
            count = " ".join(line.split())
            found.append(_Block(count, is_centred=True, paragraphs=(count,)))
    return found


def _paragraphs(held: list[str]) -> Iterator[str]:
    """The paragraphs in lines without an empty one: the first line of each is indented."""
    part: list[str] = []
    for line, following in zip(held, [*held[1:], ""], strict=True):
        is_first = line[:2].isspace() and following[:1].strip() and not line[:_CENTRED].isspace()
        if part and is_first and not part[-1].lstrip().startswith(("-", "*", "•")):
            yield " ".join(" ".join(part).split())
            part = []
        part.append(line)
    yield " ".join(" ".join(part).split())


def _blocks_of_page(tree: HtmlElement, centred: frozenset[str]) -> list[_Block]:
    for anchor in tree.xpath("//a[starts-with(@name, 'DOC_ID_')]"):
        anchor.addprevious(builder.P(_NEW_ARTICLE))
    for paragraph in tree.iter("p"):
        for line_break in paragraph.iter("br"):
            line_break.tail = _NEXT_LINE + (line_break.tail or "")
        classes = {element.get("class", "") for element in (paragraph, *paragraph.iterancestors())}
        paragraph.text = (_IN_CENTRE if classes & centred else _AT_MARGIN) + (paragraph.text or "")
    found: list[_Block] = []
    for line in plain_text(tree).replace("\xa0", " ").splitlines():
        text = line.strip(f"{_IN_CENTRE}{_AT_MARGIN}{_NEXT_LINE} ")
        if line.startswith(_NEXT_LINE) and found:
            last = found.pop()
            parts = (*last.paragraphs, text) if text else last.paragraphs
            found.append(_Block(" ".join(parts), last.is_centred, parts))
        else:
            found.append(_Block(text, line.startswith(_IN_CENTRE), (text,) if text else ()))
    return [block for block in found if block.text]


def _articles(blocks: list[_Block]) -> Iterator[Article]:
    parts: list[list[_Block]] = [[]]
    for place, block in enumerate(blocks):
        begins = is_count(block.text) and _begins_article(blocks[place + 1 : place + 1 + _NEAR])
        if begins or block.text == _NEW_ARTICLE:
            parts.append([])
        else:
            parts[-1].append(block)
    for part in parts[1:] or parts:
        if _begins_article(part[:_NEAR]):  # else it is a message of the database
            yield _article(part)


def _begins_article(blocks: list[_Block]) -> bool:
    """Whether a date or a label comes soon; else the count above is a line of an article."""
    for block in blocks:
        if is_count(block.text):
            return False
        name, value = nexis_words.label(block.text, capitals=True)
        if (name in nexis_words.ABOVE and not (name == "body" and value)) or (
            not name and nexis_words.day(block.text)
        ):
            return True
        if len(block.text) > 3 * _SHORT:
            return False
    return False


def _article(blocks: list[_Block]) -> Article:
    head = _head(blocks)
    below = blocks[head.end :]
    end = nexis_words.tail_start([nexis_words.mark(block.text, capitals=True) for block in below])
    below_values = [nexis_words.label(block.text, capitals=True) for block in reversed(below[end:])]
    values = dict(below_values) | head.values
    fields = lines.field_values(
        Provenance.EXPORT,
        title=values.get("title", ""),
        source=values.get("publication", ""),
        date=values.get("date", ""),
        author=nexis_words.BY.sub("", values.get("byline", "")),
        language=values.get("language", ""),
    )
    body = [paragraph for block in below[:end] for paragraph in block.paragraphs]
    return lines.article(
        lines.plain([*head.lead, *body]), lines.with_guessed_date(fields, values.get("load-date", ""))
    )


def _head(blocks: list[_Block]) -> _Head:
    names = [nexis_words.label(block.text, capitals=True) for block in blocks]
    tail = nexis_words.tail_start([nexis_words.mark(block.text, capitals=True) for block in blocks])
    first = next((place for place, (name, _) in enumerate(names[:tail]) if name in nexis_words.ABOVE), None)
    if first is None:
        return _without_labels(blocks[:tail])
    head = _above(blocks[:first])
    head.end = first
    while head.end < len(blocks):
        (name, value), block = names[head.end], blocks[head.end]
        follows = names[head.end + 1][0] if head.end + 1 < len(names) else ""
        if name == "body":
            words = nexis_words.label(block.paragraphs[0], capitals=True)[1]
            head.lead = (*head.lead, words, *block.paragraphs[1:])
            head.end += 1
            break
        if name in nexis_words.ABOVE or name == "else":
            head.values.setdefault(name, value)
            if not value and not follows and head.end + 1 < len(blocks):
                head.end += 1
                head.values[name] = blocks[head.end].text
        elif name or follows not in nexis_words.ABOVE or names[head.end - 1][0] != "byline":
            break
        else:  # a further author
            head.values["byline"] += f"; {block.text}"
        head.end += 1
    return head


def _without_labels(blocks: list[_Block]) -> _Head:
    """The head of an article without labels above its body: the line below the date may be a headline."""
    day = next((place for place, block in enumerate(blocks[:_NEAR]) if nexis_words.day(block.text)), -1)
    below = blocks[day + 1] if day + 1 < len(blocks) else None
    is_headline = below is not None and len(below.text) <= 2 * _SHORT and not below.text.endswith(".")
    end = day + 1 + is_headline
    head = _above(blocks[:end])
    end += any(_WORD_COUNT.fullmatch(block.text) for block in blocks[end : end + 1])
    head.end = end
    return head


def _above(blocks: list[_Block]) -> _Head:
    """The lines above the first label: rights, paper, date, perhaps an edition, headline."""
    held = [block for block in blocks if not _is_furniture(block.text)]
    day = next((place for place, block in enumerate(held) if nexis_words.day(block.text)), None)
    above, below = (held[:day], held[day + 1 :]) if day is not None else (held[:1], held[1:])
    if any(block.is_centred for block in held):
        titles = [block for block in below if not block.is_centred]
        titles = titles or [block for block in above if not block.is_centred]
        above = [block for block in above if block not in titles]
    else:
        titles = [block for block in below if not _is_edition(block.text)]
        titles = titles[1:] if len(titles) > 1 and len(titles[0].text.split()) <= _FEW else titles
    values = {
        "publication": above[-1].paragraphs[0] if above else _below_rights(blocks),
        "date": nexis_words.day(held[day].text) if day is not None else "",
        "title": titles[0].text if titles else "",
    }
    lead = [block.text for block in titles[1:]]
    if lead and nexis_words.BY.match(lead[-1]):
        values["byline"] = lead.pop()
    return _Head({name: value for name, value in values.items() if value}, tuple(lead))


def _below_rights(blocks: list[_Block]) -> str:
    """The paper, where it is the last line of the block with the rights; else ""."""
    rows = [row for block in blocks if nexis_words.is_rights(block.text) for row in block.paragraphs]
    return rows[-1] if rows and not nexis_words.is_rights(rows[-1]) else ""


def _is_furniture(text: str) -> bool:
    """Whether a line is rights or an address."""
    return bool(_ADDRESS.match(text)) or (len(text) <= 3 * _SHORT and nexis_words.is_rights(text))


def _is_edition(text: str) -> bool:
    """Whether a line below the date only names an edition, or repeats the date."""
    if len(text.split()) <= _EDITION_WORDS and _EDITION.search(text):
        return True
    return any(len(text) - (end - start) <= _WEEKDAY for start, end, _ in find_dates(text))
