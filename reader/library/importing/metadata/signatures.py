"""Finds the author of a plain text that has no line for it: within a line, or in credits at its end."""

import re

from reader.library.importing.metadata.byline import byline, may_hold_byline
from reader.text.model import Article, Field, Kind, Provenance
from reader.text.sentences import sentences

# Code points in which a byline joined to a caption or a date is looked for.
_HEAD = 1_500
# Code points at the end in which credits are looked for.
_END = 700
_NAME = r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3}?"
_PLACED = re.compile(rf"(?P<name>{_NAME}) (?:reported )?from [^\W\d_a-z]")
_SENT_FROM = " reported from "
_REPORTING = re.compile(r"\(?Reporting by (?P<names>[^;()]{3,160})", re.IGNORECASE)
_MAY_CREDIT = re.compile(rf"reporting by |{_SENT_FROM}", re.IGNORECASE)
_AND = re.compile(r",\s*(?:and\s+)?|\s+and\s+")
_IN_A_PLACE = re.compile(r"\s+in\s.*", re.DOTALL)


def author_field(text: str) -> Field | None:
    """The names of a byline within the opening; else, as a guess, those credited at the end; None for none.

    Most texts have neither, which a quick test finds out before they are split into sentences.
    """
    head, end = text[:_HEAD], _from_a_word(text[-_END:])
    for stamp in _metadata(head) if may_hold_byline(head) else ():
        if names := byline(stamp):
            return Field(names, Provenance.OPENING_LINES)
    for credit in _metadata(end) if _MAY_CREDIT.search(end) else ():
        if names := credited(credit):
            return Field(names, Provenance.DETECTED, is_guess=True)
    return None


def credited(line: str) -> str:
    """The names in "Ada Moss reported from Rill …" or "(Reporting by Ada Moss in Rill; …)"; "" for none."""
    if reporting := _REPORTING.match(line):
        people = [_IN_A_PLACE.sub("", part).strip(" .") for part in _AND.split(reporting["names"])]
        return byline("by " + ", ".join(people))
    if _SENT_FROM in line:
        return byline("by " + ", ".join(found["name"] for found in _PLACED.finditer(line)))
    return ""


def _metadata(part: str) -> list[str]:
    return [s.span.of(part).strip() for s in sentences(Article(part)) if s.kind is Kind.METADATA]


def _from_a_word(part: str) -> str:
    return part[part.find(" ") + 1 :]
