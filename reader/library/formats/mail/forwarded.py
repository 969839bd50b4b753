"""Finds the header of a forwarded message within the text of the message that forwards it."""

import re
from dataclasses import dataclass
from email.utils import parseaddr

from reader.library.formats import lines
from reader.library.importing.metadata.dates import find_dates
from reader.text.model import Field, FieldName, Kind, Provenance, Span

# Characters above the header of a forwarded message: a note has fewer, a report more.
_LONGEST_NOTE = 2_000
# Letters of a word that a name and a site share: shorter ones are in many words.
_FEWEST_LETTERS = 4
_HEADER = re.compile(
    r"^(?P<rule>--[^\n]{0,120}\n{1,3})?"
    r"(?P<lines>(?:\*?[^\W\d_][\w -]{0,14}\*?[ \t]?:[^\n]{1,400}\n){3,8})",
    re.MULTILINE,
)
"""Three or more labels with values, in any language, perhaps below a line of dashes."""
_VALUE = re.compile(r":\*?[ \t]*(?P<value>\S[^\n]*)")


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The fields of a forwarded message, where its text starts, and the kinds of the spans above it."""

    fields: dict[FieldName, Field]
    start: int
    kinds: tuple[tuple[Span, Kind], ...]


def forwarded(text: str, *, is_told: bool) -> Forwarded | None:
    """The message that a text forwards; None for none.

    is_told: the subject says that something is forwarded; else a line of dashes must.
    """
    found = _HEADER.search(text[:_LONGEST_NOTE])
    if found is None or not (is_told or found["rule"]):
        return None
    values = [value["value"].strip() for value in _VALUE.finditer(found["lines"])]
    senders = [parseaddr(value) for value in values if "@" in value]
    day = next((day[2] for value in values for day in find_dates(value)), "")
    if not senders or not day:
        return None
    note, header = Span(0, found.start()), Span(found.start(), found.end())
    kinds = [
        (span, kind)
        for span, kind in ((note, Kind.BOILERPLATE), (header, Kind.METADATA))
        if span.end > span.start
    ]
    return Forwarded(
        {**lines.field_values(Provenance.OPENING_LINES, date=day), **sender(*senders[0])},
        found.end(),
        tuple(kinds),
    )


def sender(name: str, address: str) -> dict[FieldName, Field]:
    """Outlet and author, guessed from a sender: a name that is in the address's domain is the outlet's."""
    local, _, site = address.lower().rpartition("@")
    words = [word for word in name.lower().split() if len(word) >= _FEWEST_LETTERS]
    is_outlet = any(word in site and word not in local for word in words)
    said = {FieldName.SOURCE: name if is_outlet else site, FieldName.AUTHOR: "" if is_outlet else name}
    return {
        key: Field(value, Provenance.OPENING_LINES, is_guess=True) for key, value in said.items() if value
    }
