"""A report as one HTML file without scripts that loads nothing, made by Jinja2."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from reader import VERSION
from reader.paths import resources
from reader.report import colours
from reader.report.blocks import Bar, Contents, Document, Heading, Table
from reader.report.options import DEFAULT_FONT_SIZE
from reader.report.wording import words_in
from reader.text.checking import Checkpoint, checked, unchecked

T = TypeVar("T")

# Pieces of the template, most of them rows, that are written between two checks.
OFTEN = 25
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
# The deepest level of heading in the list at the top of the page: sections.
_SECTION = 2
# Columns that texts side by side have, with that of their heads, where a page has the usual width.
MOST_IN_READING_WIDTH = 3
# Rows up to which a table is kept on one printed page: a longer one would leave too large a gap before it.
_SHORT = 12


def to_html(document: Document, check: Checkpoint = unchecked) -> bytes:
    """The file as UTF-8; what check raises ends the work."""

    def each(parts: Iterable[T]) -> Iterator[T]:
        return checked(parts, check, OFTEN)

    pieces = (
        _environment()
        .get_template("page.html.j2")
        .generate(
            document=document,
            sections=_sections(document),
            is_broad=any(
                isinstance(b, Table) and len(b.languages) > MOST_IN_READING_WIDTH for b in document.blocks
            ),
            words=words_in(document.language),
            version=VERSION,
            each=each,
        )
    )
    return "".join(each(pieces)).encode("utf-8", "replace")


@cache
def _environment() -> Environment:
    """The templates of resources/report/html, compiled once."""
    folder = resources() / "report" / "html"
    made = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.globals |= {
        "colours": colours,
        "style": (folder / "report.css").read_text(
            "utf-8"
        ),  # our own file: the only text that is not escaped
        "usual_size": DEFAULT_FONT_SIZE,
        "short": _SHORT,
        "kind": _kind,
    }
    made.tests["language_code"] = _is_language_code
    made.filters["words_of_bar"] = _words_of_bar
    return made


def _sections(document: Document) -> tuple[Heading, ...]:
    """The headings that a page without a table of contents lists at its top."""
    if any(isinstance(block, Contents) for block in document.blocks):
        return ()
    return tuple(b for b in document.blocks if isinstance(b, Heading) and b.level <= _SECTION)


def _kind(part: object) -> str:
    return type(part).__name__


def _is_language_code(code: str) -> bool:
    return _LANGUAGE.fullmatch(code) is not None


def _words_of_bar(bar: Bar) -> int:
    return sum(n for _, n in bar.words)
