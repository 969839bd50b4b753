"""A message that was forwarded: where its own header stands in the text of the one that brings it."""

import re
from dataclasses import dataclass
from email.utils import parseaddr

from reader.library.formats import lines
from reader.library.importing.metadata.dates import find_dates
from reader.text.model import Field, FieldName, Kind, Provenance, Span

# Characters of a note above what is forwarded: a report is longer.
_LONGEST_NOTE = 2_000
# Letters of a word that a name and a site share: shorter ones stand in many words.
_FEWEST_LETTERS = 4
_HEADER = re.compile(
    r"^(?P<rule>--[^\n]{0,120}\n{1,3})?"
    r"(?P<lines>(?:\*?[^\W\d_][\w -]{0,14}\*?[ \t]?:[^\n]{1,400}\n){3,8})",
    re.MULTILINE,
)
"""Three labels or more with what they say, in any language, perhaps below a line of dashes."""
_VALUE = re.compile(r":\*?[ \t]*(?P<value>\S[^\n]*)")


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What a forwarded message says of itself, where its text begins, and the kinds of what stands above."""

    fields: dict[FieldName, Field]
    start: int
    kinds: tuple[tuple[Span, Kind], ...]


def forwarded(text: str, *, is_told: bool) -> Forwarded | None:
    """The message that a text forwards; None where it forwards none.

    is_told: whether the subject says that something is forwarded; else a line of dashes has to.
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
    """Outlet and author, by who sent a message: a name that the site has too is the outlet's. Guesses."""
    local, _, site = address.lower().rpartition("@")
    words = [word for word in name.lower().split() if len(word) >= _FEWEST_LETTERS]
    is_outlet = any(word in site and word not in local for word in words)
    said = {FieldName.SOURCE: name if is_outlet else site, FieldName.AUTHOR: "" if is_outlet else name}
    return {
        key: Field(value, Provenance.OPENING_LINES, is_guess=True) for key, value in said.items() if value
    }
