"""Which sentences are headings: they announce what a report tells, and state nothing of their own."""

from collections import Counter

from reader.compare.model import Reading
from reader.text.model import Kind

# Words of a line without a full stop that is a heading wherever it stands: longer ones may have lost theirs.
MOST_WORDS = 12
# The part of the paragraphs that end as sentences do, from which one that does not says something: in verse,
# and in scripts without a full stop, none does.
LEAST_ENDED = 0.6

_ENDS = (".", "!", "?", "…", "。", "！", "？", "｡", "۔", "؟", "।", "॥", "։", "።", "။", "។")
_CLOSING = "\"'”’“‘»«›‹„)]}）」』】》 \u00a0\u202f\u200e\u200f"
"""What may stand behind a full stop; in French a space that does not break parts it from the guillemet."""


def headings(reading: Reading) -> frozenset[int]:
    """The headline, what stands below it, and lines by themselves that end as no sentence does."""
    body = [s.index for s in reading.sentences if s.kind is Kind.BODY]
    sizes = Counter(reading.sentences[index].paragraph for index in body)
    last = {reading.sentences[index].paragraph: index for index in body}
    ended = [index for index in last.values() if _is_ended(reading.text(index))]
    titles = frozenset(s.index for s in reading.sentences if s.kind is Kind.TITLE)
    if len(ended) < LEAST_ENDED * len(last):
        return titles
    first = min(ended, default=0)
    lines = (index for paragraph, index in last.items() if sizes[paragraph] == 1)
    return titles.union(
        index
        for index in lines
        if not _is_ended(reading.text(index)) and (index < first or reading.words_of(index) <= MOST_WORDS)
    )


def _is_ended(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith(_ENDS)
