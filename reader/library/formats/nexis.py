"""Exports of Nexis Uni: many articles in one document, each with its fields before and after its body."""

import re
from collections.abc import Iterator, Sequence

from reader.library.dates import find_dates
from reader.library.formats import lines
from reader.text.model import Article, Kind, Provenance

_END = "End of Document"
_BODY = "Body"
_AFTER = frozenset({"Classification", "Graphic", "Notes", "Correction", "Correction-Date", "Load-Date"})
_LABEL = re.compile(
    r"^(Section|Length|Byline|Dateline|Highlight|Language|Load-Date|Publication-Type):\s*(.*)$", re.IGNORECASE
)
_DATE_LINE = 90


def is_export(paragraphs: Sequence[str]) -> bool:
    """Whether paragraphs are a Nexis export: an end mark and a body mark, each alone in its paragraph."""
    stripped = {" ".join(paragraph.split()) for paragraph in paragraphs}
    return _END in stripped and _BODY in stripped


def articles(paragraphs: Sequence[str]) -> Iterator[Article]:
    """The articles between the end marks; covers and lists of contents have no body and are passed over."""
    held: list[str] = []
    for paragraph in paragraphs:
        text = paragraph.replace("\xa0", " ").strip()
        if " ".join(text.split()) == _END:
            if _BODY in held:
                yield _article(held)
            held = []
        elif text:
            held.append(text)


def _article(held: list[str]) -> Article:
    at = held.index(_BODY)
    above, below = held[:at], held[at + 1 :]
    end = next((place for place, text in enumerate(below) if _ends_body(text)), len(below))
    body, after = below[:end], below[end:]
    labels = {m[1].lower(): m[2].strip() for text in (*after, *above) if (m := _LABEL.match(text))}
    title, source, date = _head(above)
    fields = lines.field_values(
        Provenance.EXPORT,
        title=title,
        source=source,
        date=date or labels.get("load-date", ""),
        author=re.sub(r"^by\s+", "", labels.get("byline", ""), flags=re.IGNORECASE),
        language=labels.get("language", "").partition(";")[0],
    )
    corrections = [(text, Kind.CORRECTION) for text in _section(after, "Correction")]
    return lines.article([*lines.plain(body), *corrections], fields)


def _ends_body(text: str) -> bool:
    return text.rstrip(":") in _AFTER or (
        bool(re.match(r"^(?:Load-Date|Graphic|Classification):?(?:\s|$)", text)) and len(text) < _DATE_LINE
    )


def _head(above: list[str]) -> tuple[str, str, str]:
    """Title, source and date: three lines in turn; a cover may stand above the first article's."""
    marked = next((place for place, text in enumerate(above) if text.startswith("Copyright")), len(above))
    for place in range(min(marked, len(above)) - 1, 0, -1):
        text = above[place]
        if len(text) > _DATE_LINE or _LABEL.match(text):
            continue
        if (day := next(find_dates(text), None)) and day[0] < len(text) / 2:
            return above[place - 2] if place > 1 else above[0], above[place - 1] if place > 1 else "", day[2]
    plain = [text for text in above[:marked] if not _LABEL.match(text)]
    return (plain[0] if plain else ""), (plain[1] if len(plain) > 1 else ""), ""


def _section(after: list[str], name: str) -> list[str]:
    if name not in after:
        return []
    start = after.index(name) + 1
    end = next((place for place in range(start, len(after)) if _ends_body(after[place])), len(after))
    return after[start:end]
