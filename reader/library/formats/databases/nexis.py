"""Exports of Nexis Uni and Lexis+: articles in one document, each with fields around its body."""

import re
from collections.abc import Iterator, Sequence

from reader.library.formats import lines
from reader.library.formats.databases import nexis_words
from reader.library.formats.file import File
from reader.library.formats.web.shrinking import shrunk
from reader.library.formats.web.tree import parsed, plain_text
from reader.text.model import Article, Kind, Provenance

_END = re.compile(
    r"(?:end of document|ende des dokuments|dokumentende|fin d[ue] document|fin del? documento"
    r"|fim d[oe] documento|fine (?:del )?documento|einde van (?:het )?document|einde document)",
    re.IGNORECASE,
)
"""The line at the end of each article, in the language of the database's interface."""
_ENDS_OF_BLOCKS = tuple(
    re.compile(rf"{letters}\w{{0,4}}(?:\s|&nbsp;|&#160;)*<")
    for letters in ("ocument", "okument", "OCUMENT", "OKUMENT")
)
"""Patterns of which a page with such lines has one; as they begin with letters, they are found quickly."""
_LISTED = re.compile(r"\d{1,4}\.\s*(?P<title>\S.*)")
_NUMBER = re.compile(r"\d{1,4}\.")
# Lines of title, paper, date and rights: any above these are a cover.
_HEAD = 8
# Lines in which an article's head is looked for: title, outlet, date and rights, wrapped, have fewer.
_MOST_ABOVE = 20
_NO_TITLES = ("no headline in original", "no title available", "kein titel verfügbar")
_KEPT = {"correction": Kind.CORRECTION, "notes": Kind.METADATA}
_LAST = "End of Document"
_AGENCY = re.compile(r",\s+(?P<after>[^,]{2,80})$")


def is_export(paragraphs: Sequence[str]) -> bool:
    """Whether a line is an end mark, and others a length, a load date, or a mark of the body with rights."""
    stripped = {" ".join(paragraph.split()) for paragraph in paragraphs}
    if not any(_END.fullmatch(text) for text in stripped):
        return False
    names = {nexis_words.numbered(text) for text in stripped}
    marked = any(nexis_words.heading(text) == "body" for text in stripped)
    return bool(names & {"length", "load-date"}) or (marked and any(map(nexis_words.is_rights, stripped)))


def is_end(text: str) -> bool:
    """Whether a paragraph is an end mark."""
    return bool(_END.fullmatch(" ".join(text.split())))


def recognises(file: File) -> bool:
    """A page or a text with these marks; the modules for Word and RTF call is_export()."""
    if file.opening.startswith("<") and not any(end.search(file.text) for end in _ENDS_OF_BLOCKS):
        return False
    return bool(_END.search(file.text)) and is_export(_paragraphs(file))


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    yield from articles(_paragraphs(file))


def articles(paragraphs: Sequence[str]) -> Iterator[Article]:
    """The articles between end marks, without the cover and the list above the first."""
    parts: list[list[str]] = []
    held: list[str] = []
    is_whole = True
    for paragraph in (*paragraphs, _LAST):
        text = paragraph.replace("\xa0", " ").strip()
        if not is_end(text):
            held += [text] if text else []
            continue
        if is_whole or _has_head(held):
            parts.append(held)
        else:
            parts[-1] += [_LAST, *held]  # the mark was a line of the article
        is_whole = _has_tail(held)
        held = []
    parts[:1] = [_without_cover(part) for part in parts[:1]]
    for part in parts:
        if _has_head(part) or _has_tail(part):
            yield _article(part)


def _paragraphs(file: File) -> list[str]:
    if file.opening.startswith("<"):
        return plain_text(parsed(shrunk(file.text))).splitlines()
    return file.text.splitlines()


def _has_tail(part: list[str]) -> bool:
    return nexis_words.tail_start(list(map(nexis_words.mark, part))) < len(part)


def _has_head(part: list[str]) -> bool:
    """Whether a part begins like an article: with rights, a mark of the body, or two labels."""
    above = part[:_MOST_ABOVE]
    if any(nexis_words.heading(text) == "body" for text in above):
        return True
    labels = {nexis_words.label(text)[0] for text in above} & {"length", "section", "byline"}
    return len(labels) > 1 or any(map(nexis_words.is_rights, part[:_HEAD]))


def _without_cover(part: list[str]) -> list[str]:
    """The first article without the list of titles above it."""
    body = _body_start(part)
    for place, text in enumerate(part[:body]):
        listed = _LISTED.fullmatch(text)
        title = listed["title"] if listed else part[place + 1] if _NUMBER.fullmatch(text) else ""
        if not title:
            continue
        own = [p for p in range(place + 2, body) if part[p].casefold() == title.casefold()]
        if own:
            return part[own[-1] :]
        break
    rights = next((place for place, text in enumerate(part[:body]) if nexis_words.is_rights(text)), body)
    day = next((place for place in range(rights - 1, -1, -1) if nexis_words.day(part[place])), 0)
    return part[day - 2 :] if day > _HEAD // 2 else part


def _body_start(part: list[str]) -> int:
    """The place where the body begins: behind its mark, else behind the labels, else behind the rights."""
    marked = (place for place, text in enumerate(part) if place and nexis_words.heading(text) == "body")
    if (found := next(marked, None)) is not None:
        return found + 1
    names = [nexis_words.label(text)[0] for text in part]
    first = next((place for place, name in enumerate(names) if name in nexis_words.ABOVE), None)
    if first is None:
        rights = [
            place
            for place, text in enumerate(part[:_HEAD])
            if nexis_words.is_rights(text) or nexis_words.day(text)
        ]
        return max(rights, default=-1) + 1
    start = first
    while start < len(part) and names[start] in nexis_words.ABOVE:
        start += 1
    return start


def _article(part: list[str]) -> Article:
    start = _body_start(part)
    marks = list(map(nexis_words.mark, part))
    end = start + nexis_words.tail_start(marks[start:])
    labels = dict(map(nexis_words.label, reversed(part[end:]))) | _labels(part[:start])
    title, source, date = _head(part[:start])
    fields = lines.field_values(
        Provenance.EXPORT,
        title=title,
        source=source,
        date=date,
        author=_author(labels.get("byline", ""), source),
        language=labels.get("language", ""),
    )
    fields = lines.with_guessed_date(fields, labels.get("load-date", ""))
    body = [(text, Kind.METADATA if nexis_words.is_link(text) else None) for text in part[start:end]]
    return lines.article([*body, *_marked(part[end:], marks[end:])], fields)


def _labels(above: list[str]) -> dict[str, str]:
    """The labels above the body with their values; further authors are on lines of their own."""
    found: dict[str, str] = {}
    last = ""
    for text in above:
        name, value = nexis_words.label(text)
        if name:
            last = name if name not in found else ""
            found.setdefault(name, value)
        elif last == "byline" and nexis_words.heading(text) != "body":
            found[last] += f"; {text}"
    return found


def _head(above: list[str]) -> tuple[str, str, str]:
    """Title, source and date of the lines above the rights and the labels; "" for what is missing."""
    above = [text for text in above if not nexis_words.is_link(text)]
    names = [nexis_words.is_rights(text) or nexis_words.label(text)[0] in nexis_words.ABOVE for text in above]
    stop = next((place for place, is_mark in enumerate(names) if is_mark and place), len(above))
    days = ((place, nexis_words.day(above[place])) for place in range(min(stop, _HEAD)))
    place, date = next((found for found in days if found[1] and found[0]), (min(stop, 2), ""))
    title, source = " ".join(above[: place - 1]), above[place - 1] if place else ""
    rights = next(filter(nexis_words.is_rights, above), "")
    if not title and source not in rights:
        title, source = source, ""
    return "" if title.casefold() in _NO_TITLES else title, source, date


def _author(stated: str, source: str) -> str:
    """The byline without the paper's name at its end."""
    name = nexis_words.BY.sub("", stated)
    found = _AGENCY.search(name)
    return name[: found.start()] if found and found["after"].casefold() == source.casefold() else name


def _marked(after: list[str], marks: list[str]) -> Iterator[lines.LineOfKind]:
    """The corrections and notes below the body, with their kinds."""
    name = ""
    for text, mark in zip(after, marks, strict=True):
        name = mark or name
        if name in _KEPT and (not mark or name == "notes"):
            yield text, _KEPT[name]
