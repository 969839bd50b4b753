"""From comparisons and options to one document of blocks: where every printed or exported report begins."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_
from typing import Any

from reader.compare.comparison import work_out
from reader.compare.model import Comparison
from reader.report.anonymity.comparisons import anonymous
from reader.report.blocks import Block, Document
from reader.report.dates import now
from reader.report.labels import Labels, labels_of
from reader.report.options import Options
from reader.report.sections.order import sections
from reader.report.sections.passages import shown
from reader.report.sections.several import is_bare, several
from reader.report.subject import Subject
from reader.report.wording import words_in
from reader.text.checking import FEW, Checkpoint, checked, unchecked

# Members of a tuple that are cleaned between two checks: some milliseconds.
OFTEN = 25


def build(
    comparisons: Comparison | Sequence[Comparison],
    options: Options | None = None,
    check: Checkpoint = unchecked,
) -> Document:
    """The document of one comparison, or of several behind an overview of all their reports.

    check is called every few milliseconds; what it raises ends the work.

    Raises:
        ValueError: there is no comparison at all.
    """
    options = options or Options()
    given = [comparisons] if isinstance(comparisons, Comparison) else list(comparisons)
    if not given:
        raise ValueError("a report needs at least one comparison")
    for comparison in given:
        if len(given) == 1 or not is_bare(comparison, options):
            work_out(comparison, check)
    if options.anonymous:
        given = list(anonymous(given, check))
    labels = labels_of(given, anonymous=options.anonymous, words=words_in(options.language))
    if len(given) == 1:
        blocks = sections(Subject(given[0], labels, options, check=check))
        return document(labels, options, blocks, labels.words.say("Comparison of two reports"), check)
    blocks = several(given, labels, options, check)
    what = labels.words.count(len(labels.articles), "Comparison of {n} report", "Comparison of {n} reports")
    return document(labels, options, blocks, what, check)


def document(
    labels: Labels, options: Options, blocks: tuple[Block, ...], what: str, check: Checkpoint
) -> Document:
    """Blocks with their title and foot; what is the kind of document, such as "Comparison of 3 reports"."""
    names = tuple(shown(labels.title(a).replace(" ·", "")) for a in labels.articles)
    title = (
        options.title.strip()
        or next((a.title for a in labels.articles if a.title), "")
        or labels.words.say("Comparison of reports")
    )
    return Document(
        title=shown(title),
        subtitle=labels.words.say(
            "{what} · printed {day}", what=what, day=labels.words.day(now().date().isoformat())
        ),
        language=labels.words.language,
        names=names,
        blocks=tuple(_printable(block, check) for block in checked(blocks, check, FEW)),
        options=options,
    )


def _printable(part: Any, check: Checkpoint) -> Any:
    """The part of a document with no character that cannot be shown, whatever section it came from.

    A part in which nothing had to change is returned as it is, without a copy.
    """
    kind: Any = type(part)
    if kind is str:  # an enum's value stays
        said = shown(part)
        return part if said == part else said
    if kind is tuple:
        each = part if len(part) < OFTEN else checked(part, check, OFTEN)
        made = tuple([_printable(one, check) for one in each])
        return part if all(map(is_, made, part)) else made
    if not (names := _fields(kind)):
        return part
    held = [getattr(part, name) for name in names]
    made_anew = [_printable(one, check) for one in held]
    if all(map(is_, made_anew, held)):
        return part
    return replace(part, **dict(zip(names, made_anew, strict=True)))


@cache
def _fields(kind: Any) -> tuple[str, ...]:
    """The names of the fields of a dataclass; () for any other type."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
