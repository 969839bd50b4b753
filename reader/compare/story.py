"""The value under the window: the reports of one event, their comparisons and what was changed by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import combinations
from typing import Any

from reader.compare.edits.among import NOTHING_BY_HAND, EditsAmong
from reader.compare.keeping.comparisons import Comparisons
from reader.compare.keeping.kept_collation import KeptCollation
from reader.compare.keeping.key import WantedComparison
from reader.compare.model import DEFAULT, Comparison, Settings
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article

ChosenIndices = tuple[int | None, int | None]
"""The places of the two reports that are read beside each other."""


@dataclass(frozen=True)
class Story:
    """The reports of one event; comparing two of them is one look into it.

    Attributes:
        reports: as they are listed; they are named by their places here, from 0.
        chosen: the places of the left and the right report that are read; None where there is none.
        edits: what was changed by hand, between whichever two.
        settings: with which every two are compared.
        comparisons: keeps what was compared; two stories are equal whatever they have kept.
    """

    reports: tuple[Article, ...] = ()
    chosen: ChosenIndices = (None, None)
    edits: EditsAmong = NOTHING_BY_HAND
    settings: Settings = DEFAULT
    comparisons: Comparisons = field(default_factory=Comparisons, compare=False, repr=False)

    @cached_property
    def readable(self) -> tuple[int, ...]:
        """The places of the reports that have a text."""
        return tuple(place for place, report in enumerate(self.reports) if not report.is_text_missing)

    @property
    def pair(self) -> tuple[int, int] | None:
        """The places of the two that are read, where both are chosen and have a text."""
        left, right = self.chosen
        if left is None or right is None:
            return None
        is_missing = self.reports[left].is_text_missing or self.reports[right].is_text_missing
        return None if is_missing else (left, right)

    def changed(self, **changes: Any) -> "Story":
        """The same reports with other values; what was found of the reports is kept."""
        found = replace(self, **changes)
        vars(found)["readable"] = self.readable
        return found

    def wanted(self, left: int, right: int) -> WantedComparison:
        """What comparing two of the reports takes."""
        return WantedComparison(
            self.reports[left], self.reports[right], self.settings, self.edits.between(left, right)
        )

    def known(self, left: int, right: int) -> Comparison | None:
        """The comparison of two of the reports, where it is kept from before."""
        return self.comparisons.known(self.wanted(left, right))

    def comparison(self, left: int, right: int, check: Checkpoint = unchecked) -> Comparison:
        """The comparison of two of the reports, made when it is first asked for and kept."""
        from reader.compare.pairing.preparation import keep_ready

        keep_ready(len(self.reports))
        return self.comparisons.made(self.wanted(left, right), check)

    def kept_collation(self) -> KeptCollation:
        """What is remembered of who says what in all its reports."""
        read = [self.reports[place] for place in self.readable]
        compared = [self.wanted(*two) for two in self.every_two()]
        return self.comparisons.kept_collation(read, compared, self.edits.statements)

    def every_two(self) -> Iterator[tuple[int, int]]:
        """The places of every two reports that can be compared, in the order in which they are listed."""
        return combinations(self.readable, 2)
