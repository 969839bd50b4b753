"""Finds the date of an article on the page where its metadata have none: always a guess."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from reader.library.formats.web.metadata.title import title_element
from reader.library.importing.metadata.dates import find_dates, iso
from reader.text.model import Field, Provenance

_IN_ADDRESS = re.compile(
    r"/(?P<y>(?:19|20)\d{2})(?:/[a-z][\w.-]{0,30})?[/-](?P<m>[01]\d|[a-z]{3})[/-](?P<d>[0-3]\d)(?=[/_-]|$)"
    r"|[/_-](?P<whole>(?:19|20)\d{2}[01]\d[0-3]\d)(?=[/_.-]|$)",
    re.IGNORECASE,
)
"""Year, month and day, a section's name after the year at most; or the eight figures of a day."""
_LABEL = re.compile(
    r"\s*(?:first |originally |date )?(?:published|posted|publication|veröffentlicht|erschienen|publi[ée]e?"
    r"|publicad[oa]|pubblicato|gepubliceerd|publicerad|опубликовано|дата|نشر|发布|發佈|公開)",
    re.IGNORECASE,
)
_UPDATE = re.compile(
    r"(?:updated?|modified|edited|aktualisiert|geändert|mis à jour|modifié|actualizad[oa]|actualización"
    r"|aggiornat[oa]|atualizad[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowano"
    r"|aktualizacja|обновлено|оновлено|güncelle[^\W\d]*|تحديث|עודכן|更新|수정)[^\d|·•/]{0,30}$",
    re.IGNORECASE,
)
"""What leads to the date of a change, of which a page may tell before it tells of the first day."""
_CHANGED = re.compile(r"updated|modified", re.IGNORECASE)
_NAMED = re.compile(r"date|time|publish|posted|stamp|byline|meta", re.IGNORECASE)
# Code points of a text that gives a date: longer ones only mention one.
_LONGEST = 120
_WEB = "1991"
"""The first year of the web: an earlier date counts only on a line of its own."""
# Characters of such a line: a date with weekday, time and a word before it has fewer.
_LINE = 40
# Elements below the title in which the date is looked for: further down are those of other articles.
_BELOW_TITLE = 60
# Elements that are looked at: the date is in a page's first part, and a hostile page must not take longer.
_LOOKED_AT = 3_000
# Elements among which a label is looked for: it may stand below the report.
_LABELS_LOOKED_AT = 10_000
_UNSEEN = {"script", "style", "template"}


def guessed_date(tree: HtmlElement, address: str, title: str) -> Field:
    """The date below the title, in the address, a lone <time> or an element named so; else htmldate's.

    The tree is that of a page without what is of other articles.
    """
    if value := _below(tree, title):
        return Field(value, Provenance.PAGE, is_guess=True)
    if value := day_in_address(address):
        return Field(value, Provenance.ADDRESS, is_guess=True)
    times = {value for time in islice(tree.iter("time"), 20) if (value := _of_time(time))}
    if len(times) == 1:
        return Field(times.pop(), Provenance.PAGE, is_guess=True)
    if value := next(_labelled(tree), "") or next(_named(tree), ""):
        return Field(value, Provenance.PAGE, is_guess=True)
    return _by_htmldate(tree, address)


def day_in_address(address: str) -> str:
    """The day in the path of an address, or ""."""
    found = _IN_ADDRESS.search(address)
    if found is None:
        return ""
    year, month, day, whole = found.group("y", "m", "d", "whole")
    if whole:
        return iso(whole)
    return iso(f"{year}-{month}-{day}" if month.isdecimal() else f"{day} {month} {year}")


def _below(tree: HtmlElement, title: str) -> str:
    """The first date in the short texts below the title that is not of a change; else the first; or ""."""
    changed = ""
    said = ""
    for text, time in _texts_below(tree, title):
        value, is_change = _first_day(text, said)
        if time is not None and (stated := _of_time(time)):
            value, is_change = stated, bool(_UPDATE.search(said)) or _is_called_change(time)
        if value and not is_change:
            return value
        changed = changed or value
        if time is not None:
            said = ""
        elif text.strip():
            said = text
    return changed


def _texts_below(tree: HtmlElement, title: str) -> Iterator[tuple[str, HtmlElement | None]]:
    """The texts below the title, in their order; a <time>, with its text, by itself."""
    heading = title_element(tree, title)
    if heading is None:
        return
    seen = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if element is heading and event == "end":
            seen = 1
        if not seen or element.tag in _UNSEEN:
            continue
        seen += event == "start"
        if seen > _BELOW_TITLE:
            return
        text = (element.text if event == "start" else element.tail) or ""
        yield text, element if event == "start" and element.tag == "time" else None


def _is_called_change(time: HtmlElement) -> bool:
    return bool(_CHANGED.search(f"{time.get('class')} {time.get('itemprop')}"))


def _first_day(text: str, said: str = "") -> tuple[str, bool]:
    """The first date of a line that gives one, and whether it is of a change; ("", False) for none.

    One that is of a change is given only where the line has no other; `said` stands before the line.
    """
    found: list[tuple[str, bool]] = []
    before = f"{said[-_LINE:]} "
    at = 0
    for start, end, day in find_dates(text) if len(text) <= _LONGEST else ():
        if day >= _WEB or len(text) <= _LINE:
            found.append((day, bool(_UPDATE.search(before + text[at:start]))))
        before, at = "", end
    return min(found, key=lambda each: each[1], default=("", False))


def _in_line(text: str) -> str:
    """The first date of a line that gives one, but for that of a change where it has another; or ""."""
    return _first_day(text)[0]


def _labelled(tree: HtmlElement) -> Iterator[str]:
    """Dates in the short texts that say of themselves that they tell when a report was published."""
    for element in islice(tree.iter(), _LABELS_LOOKED_AT):
        if element.tag not in _UNSEEN and element.text and _LABEL.match(element.text):
            for around in (element, element.getparent()):
                if around is not None and (value := _in_line(_text(around))):
                    yield value


def _of_time(time: HtmlElement) -> str:
    return iso(time.get("datetime") or "") or iso(_text(time))


def _named(tree: HtmlElement) -> Iterator[str]:
    for element in islice(tree.iterfind(".//*[@class]"), _LOOKED_AT):
        is_named = _NAMED.search(f"{element.get('class')} {element.get('id')}")
        if is_named and (value := _in_line(_text(element))):
            yield value


def _text(element: HtmlElement) -> str:
    """The text of an element, cut where it is too long to give a date."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(str(piece))
        length += len(piece)
        if length > 2 * _LONGEST:
            break
    return " ".join(" ".join(pieces).split())


def _by_htmldate(tree: HtmlElement, address: str) -> Field:
    from htmldate import find_date

    found = find_date(tree, url=address or None, original_date=True, extensive_search=False) or ""
    is_there = found and _is_written(found, f"{address} {etree.tostring(tree, encoding='unicode')}")
    return Field(found if is_there else "", Provenance.DETECTED, is_guess=True)


def _is_written(day: str, text: str) -> bool:
    """Whether the text has that very day: htmldate makes days of months, and 1 February of the 30th."""
    year, month, number = day.split("-")
    m, d, gap = f"0?{int(month)}", f"0?{int(number)}", r"[-/._\s]{1,2}"
    short = f"(?:{year[:2]})?{year[2:]}"
    whole = f"{year}{month}{number}"
    forms = (whole, f"{year}{gap}{m}{gap}{d}", f"{d}{gap}{m}{gap}{short}", f"{m}{gap}{d}{gap}{short}")
    if re.search(rf"(?<!\d)(?:{'|'.join(forms)})(?!\d)", text):
        return True
    return any(found == day for _, _, found in find_dates(text))
