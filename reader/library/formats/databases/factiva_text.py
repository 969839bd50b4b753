"""Exports of Factiva as text, RTF or Word file: each article ends with its number."""

import re
from collections.abc import Iterator, Sequence

from reader.library.formats import lines
from reader.library.formats.databases import factiva
from reader.library.formats.file import File
from reader.library.importing.metadata.byline import byline
from reader.library.importing.metadata.dates import find_dates
from reader.library.importing.metadata.names import people
from reader.text.model import Article, Kind, Provenance

_NUMBER = re.compile(r"(?:AN[ \t]+)?[^\W\d_]{2,12} [A-Z]{1,10}\d{8,}[0-9a-z]{4,24}")
"""The number at the end of an article: "Document" in some language, the paper's code, a date, a serial."""
_ABOVE = (
    "CLM", "SE", "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "NGC", "GC", "ED", "PG", "VOL", "LA", "CY",
    "CX", "DLN",
)  # fmt: skip
_BODY = ("LP", "TD")
_BELOW = ("ART", "CT", "RF", "RST", "CO", "IN", "NS", "RE", "IPD", "IPC", "PUB", "AN")
_CODE = re.compile(rf"({'|'.join((*_ABOVE, *_BODY, *_BELOW))})(?:([ \t]+)(\S.*))?")
_INDEXED = frozenset({"CO", "IN", "NS", "RE"})
_INDEX = re.compile(r"[a-z0-9]{2,12} : ")
_COUNT = re.compile(
    r"\d[\d.,\s]{0,9}(?: (?:words|mots|wörter|palabras|parole|palavras|woorden|слов\w?|ord)|\s?[字語])",
    re.IGNORECASE,
)
_RIGHTS = re.compile(r"(?:copyright|©|\(c\)|quelle:|source:)", re.IGNORECASE)
_PAGE = r"(?:page|seite|página|pagina) ?\d{1,5} ?(?:of|von|de|sur|di|van) ?\d{1,5}"
_FURNITURE = re.compile(
    rf"{_PAGE}(?:\s+(?:©|\(c\)).{{0,80}})?|(?:©|\(c\)|copyright) ?\d{{4}} ?factiva\b.{{0,60}}", re.IGNORECASE
)
"""Lines at the foot of each page."""
_ENTRY = re.compile(r".*(?:\.{4,}|\t) ?\d{1,5}")
"""A line of a table of contents, with dots or a tab before the page."""
_BY = re.compile(r"(?i:by|von|par|por|door|di)\s+[^\W\d_a-z]")
# Words of a person's name: a given, a middle and a family name.
_WORDS_OF_NAME = 3
# Characters of a title that is looked for in a table of contents: shorter ones are in others by chance.
_SHORTEST_TITLE = 8
# Lines above the count of words that belong to an article: section, title, standfirst and byline.
_LINES_ABOVE = 4
# Lines between the count of words and the body: date, time, source, its code, page, language, rights.
_HEAD = 12


def is_export(paragraphs: Sequence[str]) -> bool:
    """Whether there are numbers of articles, and coded headlines or counts of words."""
    held = [paragraph.strip() for paragraph in paragraphs]
    return any(_NUMBER.fullmatch(text) for text in held) and any(
        _COUNT.fullmatch(text) or text == "HD" or text.startswith(("HD ", "HD\t")) for text in held
    )


def recognises(file: File) -> bool:
    """Such a text; the modules for RTF and Word call is_export()."""
    return not file.opening.startswith("<") and is_export(file.text.splitlines())


def read(file: File) -> Iterator[Article]:
    """Every article of the export."""
    yield from articles(file.text.splitlines())


def is_number(text: str) -> bool:
    """Whether a line is the number that ends an article."""
    return bool(_NUMBER.fullmatch(text))


def is_count(text: str) -> bool:
    """Whether a line is the count of an article's words."""
    return bool(_COUNT.fullmatch(text))


def head_length(below: Sequence[str]) -> int:
    """The number of lines below the count that belong to an article's head; 0 where there is no date."""
    return _head_end(list(below)) if factiva.facts(list(below[:_HEAD]))[0] else 0


def articles(paragraphs: Sequence[str]) -> Iterator[Article]:
    """The articles that end with their number."""
    held: list[str] = []
    has_head = False
    for paragraph in paragraphs:
        text = paragraph.replace("\xa0", " ").strip()
        if _FURNITURE.fullmatch(text):
            continue
        if not is_number(text) or not has_head:  # without a head above it, such a line is text
            held += [text] if text else []
            has_head = has_head or is_count(text) or text.startswith("HD")
        elif coded := _coded(held):
            yield _from_codes(coded)
            held, has_head = [], False
        elif any(map(is_count, held)):
            yield _from_head(held)
            held, has_head = [], False


def _coded(held: list[str]) -> dict[str, list[str]]:
    """The lines of an article by their codes; {} where it has no coded headline."""
    head = next((mark for text in held if (mark := _CODE.fullmatch(text)) and mark[1] == "HD"), None)
    if head is None:
        return {}
    found: dict[str, list[str]] = {}
    code, order = "", (*_ABOVE, *_BODY, *_BELOW)
    for place, text in enumerate(held):
        mark = _CODE.fullmatch(text)
        if mark and _is_like(mark, head) and _may_follow(mark[1], code, found, held[place : place + 2]):
            code = mark[1]
            found[code] = [mark[3]] if mark[3] else []
        elif code:
            found[code].append(text)
    return {name: found[name] for name in order if name in found}


def _is_like(mark: re.Match[str], head: re.Match[str]) -> bool:
    """Whether a code has the form of the headline's: alone on its line, or with as wide a gap behind it."""
    if mark[2] is None or head[2] is None:
        return mark[2] is None
    return len(mark[2].expandtabs()) > 1 or len(head[2].expandtabs()) == 1


def _may_follow(code: str, last: str, found: dict[str, list[str]], at: list[str]) -> bool:
    """Whether a code may come here: each only once, those of the head above the body, indexes with codes."""
    if code in found:
        return False
    if code in _INDEXED:
        return any(_INDEX.search(text) for text in at)
    return code not in _ABOVE or last not in {*_BODY, *_BELOW}


def _from_codes(coded: dict[str, list[str]]) -> Article:
    stated = {
        name: " ".join(coded.get(code, []))
        for name, code in (("title", "HD"), ("source", "SN"), ("date", "PD"), ("language", "LA"))
    }
    by = factiva.author(" ".join(coded.get("BY", [])))
    fields = lines.field_values(Provenance.EXPORT, author=by, **stated)
    return lines.article(lines.plain(text for code in _BODY for text in coded.get(code, [])), fields)


def _from_head(held: list[str]) -> Article:
    count = _count(held)
    above, below = held[:count], held[count + 1 :]
    date, source, language = factiva.facts(below[:_HEAD])
    title, by = _title_and_author(above)
    fields = lines.field_values(
        Provenance.EXPORT, title=title, source=source, date=date, author=factiva.author(by), language=language
    )
    body = below[_head_end(below) :]
    is_named = len(body) > 1 and factiva.is_publisher(body[-1])
    last = [(body.pop(), Kind.METADATA)] if is_named else []
    return lines.article([*lines.plain(body), *last], fields)


def _count(held: list[str]) -> int:
    """The place of the count of words: the one above a date, as the text may hold another."""
    places = [place for place, text in enumerate(held) if _COUNT.fullmatch(text)]
    dated = (p for p in places if any(next(find_dates(text), None) for text in held[p + 1 : p + 3]))
    return next(dated, places[0])


def _head_end(below: list[str]) -> int:
    """The place where the body begins: behind the line of rights, which follows the language."""
    spoken = next((place for place, text in enumerate(below[:_HEAD]) if lines.is_language(text)), -1)
    near = range(spoken + 1, min(spoken + 2, len(below)) if spoken >= 0 else min(_HEAD, len(below)))
    rights = next((place for place in near if _RIGHTS.match(below[place])), spoken)
    return rights + 1


def _title_and_author(above: list[str]) -> tuple[str, str]:
    """Headline and byline of the lines above the count, of which the first may be a section or a list."""
    above = [text for text in above if not _ENTRY.fullmatch(text)]
    first = max(0, len(above) - _LINES_ABOVE)
    listed = (p for p in range(len(above) - 1, first, -1) if any(_lists(one, above[p]) for one in above[:p]))
    above = above[next(listed, first) :]
    by = next((place for place in range(len(above) - 1, 0, -1) if is_byline(above[place])), None)
    if by is not None:
        return above[by - 1], above[by]
    place = max(range(len(above)), key=lambda p: (" " in above[p], len(above[p])), default=0)
    return "".join(above[place : place + 1]), "".join(above[place + 1 : place + 2])


def _lists(entry: str, title: str) -> bool:
    """Whether a line of a table of contents is of the article with that title."""
    return len(title) >= _SHORTEST_TITLE and len(entry) > len(title) and title.casefold() in entry.casefold()


def is_byline(text: str) -> bool:
    """Whether a line is a byline, or nothing but names of people."""
    if _BY.match(text):
        return True
    names = byline(f"by {people(text)}")
    return bool(names) and all(len(name.split()) <= _WORDS_OF_NAME for name in names.split(", "))
