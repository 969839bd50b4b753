"""Exports of Nexis Uni: many articles in one document, each with its fields before and after its body."""

import re
from collections.abc import Iterator, Sequence

from reader.library.dates import find_dates
from reader.library.formats import html, lines
from reader.library.formats.file import File
from reader.library.formats.shrinking import shrunk
from reader.text.model import Article, Kind, Provenance

_END = re.compile(
    r"(?:end of document|ende des dokuments|fin d[ue] document|fin del? documento|fim d[oe] documento"
    r"|fine (?:del )?documento|einde van (?:het )?document)",
    re.IGNORECASE,
)
"""What stands alone at the end of each article, in the language that the database was used in."""
_BODIES = frozenset(
    {
        "body", "text", "hauptteil", "haupttext", "textkörper", "corps", "corps du texte",
        "corps de l'article", "texte", "cuerpo", "cuerpo del texto", "texto", "corpo", "corpo do texto",
        "testo", "tekst", "hoofdtekst",
    }
)  # fmt: skip
_CLASSES = frozenset(
    {
        "classification", "klassifizierung", "klassifikation", "clasificación", "classificação",
        "classificazione", "classificatie",
    }
)  # fmt: skip
_AFTER = _CLASSES | {"graphic", "notes", "correction", "correction-date", "load-date"}
_LOADED = "load-date|update|ladedatum|date[ -]de[ -]chargement|fecha[ -]de[ -]carga"
_ENDS_BODY = re.compile(rf"^(?:graphic|{_LOADED}|{'|'.join(sorted(_CLASSES))}):?(?:\s|$)", re.IGNORECASE)
_LABELS = {
    "section": "section|rubrik|ressort|rubrique|sección|seção|sezione|rubriek",
    "length": "length|länge|longueur|longitud|comprimento|lunghezza|lengte",
    "byline": "byline|autor|auteur|autore|verfasser",
    "dateline": "dateline|ortsmarke|datelinea",
    "highlight": "highlight|zusammenfassung|résumé|resumen",
    "language": "language|sprache|langue|idioma|lingua|taal",
    "load-date": _LOADED,
    "publication-type": "publication-type",
}
_LABEL = re.compile(
    "^(?:" + "|".join(f"(?P<{k.replace('-', '_')}>{v})" for k, v in _LABELS.items()) + r"):\s*(?P<value>.*)$",
    re.IGNORECASE,
)
_DATE_LINE = 90
_AGENCY = re.compile(r",\s+(?P<after>[^,]{2,80})$")


def is_export(paragraphs: Sequence[str]) -> bool:
    """Whether an end mark stands alone in a paragraph, and a body mark or the article's length in another."""
    stripped = {" ".join(paragraph.split()) for paragraph in paragraphs}
    return any(_END.fullmatch(text) for text in stripped) and any(
        text.casefold() in _BODIES or _label(text)[0] == "length" for text in stripped
    )


def recognises(file: File) -> bool:
    """A page or a text with those marks; the documents of Word and RTF ask is_export themselves."""
    return bool(_END.search(file.text)) and is_export(_paragraphs(file))


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    yield from articles(_paragraphs(file))


def articles(paragraphs: Sequence[str]) -> Iterator[Article]:
    """The articles between the end marks; covers and lists of contents have no body and are passed over."""
    held: list[str] = []
    for paragraph in paragraphs:
        text = paragraph.replace("\xa0", " ").strip()
        if _END.fullmatch(" ".join(text.split())):
            if (at := _body_start(held)) is not None:
                yield _article(held[:at], held[at:])
            held = []
        elif text:
            held.append(text)


def _paragraphs(file: File) -> list[str]:
    if file.opening.startswith("<"):
        return html.plain_text(html.parsed(shrunk(file.text))).splitlines()
    return file.text.splitlines()


def _body_start(held: list[str]) -> int | None:
    """Where the body begins: after its mark, else after the labels below the copyright line."""
    marked = next((place for place, text in enumerate(held) if text.casefold() in _BODIES), None)
    if marked is not None:
        return marked + 1
    length = next((place for place, text in enumerate(held) if _label(text)[0] == "length"), None)
    if length is None:
        return None
    start = length + 1
    while start < len(held) and _label(held[start])[0]:
        start += 1
    return start


def _article(above: list[str], below: list[str]) -> Article:
    end = next((place for place, text in enumerate(below) if _ends_body(text)), len(below))
    body, after = below[:end], below[end:]
    labels = {name: value for name, value in map(_label, (*after, *above)) if name}
    title, source, date = _head(above)
    fields = lines.field_values(
        Provenance.EXPORT,
        title=title,
        source=source,
        date=date or labels.get("load-date", ""),
        author=_author(labels.get("byline", ""), source),
        language=labels.get("language", "").partition(";")[0],
    )
    corrections = [(text, Kind.CORRECTION) for text in _section(after, "correction")]
    return lines.article([*lines.plain(body), *corrections], fields)


def _author(stated: str, source: str) -> str:
    """The byline without the paper's own name behind it."""
    name = re.sub(r"^(?:by|von|par|por)\s+", "", stated, flags=re.IGNORECASE)
    found = _AGENCY.search(name)
    return name[: found.start()] if found and found["after"].casefold() == source.casefold() else name


def _label(text: str) -> tuple[str, str]:
    """The English name of a line's label and what stands behind it, or two empty strings."""
    if not (found := _LABEL.match(text)):
        return "", ""
    name = next(key for key in _LABELS if found[key.replace("-", "_")])
    return name, found["value"].strip()


def _ends_body(text: str) -> bool:
    return text.rstrip(":").casefold() in _AFTER or (bool(_ENDS_BODY.match(text)) and len(text) < _DATE_LINE)


def _head(above: list[str]) -> tuple[str, str, str]:
    """Title, source and date: three lines in turn; a cover may stand above the first article's."""
    marked = next((place for place, text in enumerate(above) if text.startswith("Copyright")), len(above))
    for place in range(min(marked, len(above)) - 1, 0, -1):
        text = above[place]
        if len(text) > _DATE_LINE or _label(text)[0]:
            continue
        if (day := next(find_dates(text), None)) and day[0] < len(text) / 2:
            return above[place - 2] if place > 1 else above[0], above[place - 1] if place > 1 else "", day[2]
    plain = [text for text in above[:marked] if not _label(text)[0]]
    return (plain[0] if plain else ""), (plain[1] if len(plain) > 1 else ""), ""


def _section(after: list[str], name: str) -> list[str]:
    start = next((place + 1 for place, text in enumerate(after) if text.casefold() == name), len(after))
    end = next((place for place in range(start, len(after)) if _ends_body(after[place])), len(after))
    return after[start:end]
