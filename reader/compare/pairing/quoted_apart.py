"""Whether all that two sentences share is who speaks: "Yes," said X at the gate; "No," said X at the gate."""

from dataclasses import dataclass

from reader.compare.pairing.preparation import Prepared
from reader.languages.language import record

# Full words of a quotation: one alone may be said again by chance, or be a name for something.
_FEWEST = 2
# Full words that say who spoke, to whom and where: a sentence with more tells something besides.
_MOST = 6


@dataclass(frozen=True, slots=True)
class _Said:
    """The stems of the full words of a sentence, by whether they are quoted."""

    quoted: frozenset[str]
    around: frozenset[str]

    @property
    def is_attribution(self) -> bool:
        return len(self.quoted) >= _FEWEST and len(self.around) <= _MOST


def quote_apart(left: Prepared, right: Prepared, ours: int, theirs: int) -> bool:
    """Whether both sentences quote somebody, say little besides, and share no word of what is quoted."""
    if not any(left.quotes[ours]) or not any(right.quotes[theirs]):
        return False
    mine, its = _said(left, ours), _said(right, theirs)
    is_shared = mine.quoted & (its.quoted | its.around) or its.quoted & mine.around
    return mine.is_attribution and its.is_attribution and not is_shared


def _said(report: Prepared, place: int) -> _Said:
    light = record(report.language).stop_words
    told = zip(report.tokens[place], report.quotes[place], strict=True)
    full = [(token.stem, is_quoted) for token, is_quoted in told if token.is_word and token.norm not in light]
    return _Said(
        frozenset(stem for stem, is_quoted in full if is_quoted),
        frozenset(stem for stem, is_quoted in full if not is_quoted),
    )
