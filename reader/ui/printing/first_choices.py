"""What is chosen when the report dialog opens: last time's choices, a title, and the pairs to print."""

from collections.abc import Sequence
from dataclasses import replace

from reader.compare.model import Comparison
from reader.compare.side import Side
from reader.report.dates import in_words
from reader.report.labels import labels_of
from reader.report.options import Options
from reader.ui.printing.memory import kept
from reader.ui.settings.table import Preferences

MOST_PRINTED_WHOLE = 3
"""Of more pairs only those with A are ticked at first: all those of ten reports fill hundreds of pages."""


def first_options(preferences: Preferences, story: str, comparisons: Sequence[Comparison]) -> Options:
    """What to choose at first for a report on these comparisons of that story, "" where nobody named it."""
    title = _title(story, comparisons)
    return replace(kept(preferences, Options), title=title, pairs=_ticked(comparisons))


def _title(story: str, comparisons: Sequence[Comparison]) -> str:
    """The event and its date, as a heading; "", which is A's headline, where nobody has named the event."""
    if not story:
        return ""
    dates = [c.of(side).article.date[:10] for c in comparisons for side in Side]
    first = min((date for date in dates if date), default="")
    return story if not first or first[:4] in story else f"{story}, {in_words(first)}"


def _ticked(comparisons: Sequence[Comparison]) -> frozenset[frozenset[str]]:
    if len(comparisons) <= MOST_PRINTED_WHOLE:
        return frozenset()
    labels = labels_of(comparisons)
    pairs = (frozenset(labels.letter(c.of(side).article) for side in Side) for c in comparisons)
    return frozenset(pair for pair in pairs if "A" in pair)
