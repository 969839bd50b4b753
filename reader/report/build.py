"""From comparisons and options to one document of blocks: the door of every printed or written report."""

from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

from reader.compare.model import Comparison
from reader.report.blocks import Block, Document
from reader.report.dates import day_in_words, now
from reader.report.labels import Labels, labels_of
from reader.report.options import Options
from reader.report.sections.order import sections
from reader.report.sections.passages import shown
from reader.report.sections.several import several
from reader.report.subject import Subject


def build(comparisons: Comparison | Sequence[Comparison], options: Options | None = None) -> Document:
    """The document of one comparison, or of several with an overview of all their reports before them.

    Raises:
        ValueError: there is no comparison at all.
    """
    options = options or Options()
    given = [comparisons] if isinstance(comparisons, Comparison) else list(comparisons)
    if not given:
        raise ValueError("a report needs at least one comparison")
    labels = labels_of(given, anonymous=options.anonymous)
    if len(given) == 1:
        return _document(
            labels, options, sections(Subject(given[0], labels, options)), "Comparison of two reports"
        )
    return _document(
        labels, options, several(given, labels, options), f"Comparison of {len(labels.articles)} reports"
    )


def _document(labels: Labels, options: Options, blocks: tuple[Block, ...], what: str) -> Document:
    names = " · ".join(labels.title(a).replace(" ·", "") for a in labels.articles)
    title = (
        options.title.strip()
        or next((a.title for a in labels.articles if a.title), "")
        or "Comparison of reports"
    )
    return Document(
        title=shown(title),
        subtitle=f"{what} · printed {day_in_words(now())}",
        footer=shown(names),
        blocks=tuple(map(_harmless, blocks)),
        options=options,
    )


def _harmless(part: Any) -> Any:
    """The part of a document with every word in it as it may be shown, whatever section it came from."""
    if type(part) is str:  # not the value of an enum
        return shown(part)
    if isinstance(part, tuple):
        return tuple(map(_harmless, part))
    if is_dataclass(part) and not isinstance(part, type):
        return replace(part, **{field.name: _harmless(getattr(part, field.name)) for field in fields(part)})
    return part
