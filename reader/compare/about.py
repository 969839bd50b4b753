"""What a report is about, as reports are put together by their events."""

from collections.abc import Mapping
from dataclasses import dataclass

WordWeights = Mapping[str, float]
"""The telling words of a report with their weights, whose squares make 1; the most telling ones first."""


@dataclass(frozen=True, slots=True)
class About:
    """What a report is about, and the fortnight of its date, by number; None where that is unknown."""

    words: WordWeights
    fortnight: int | None = None
