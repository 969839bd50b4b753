"""What was chosen of columns goes along with its reports when others come in or leave."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.text.model import Article
from reader.ui.story.choosing import RowChoice, without_report


@dataclass(frozen=True, slots=True)
class Succession:
    """The reports of an event in place of earlier ones.

    Attributes:
        places: of the earlier reports among the new ones, by their earlier place, or by their id where the
            choice was kept by ids; those that left have none.
        count: of the new reports.
    """

    places: dict[int, int]
    count: int

    @classmethod
    def of(cls, before: Sequence[Article], after: Sequence[Article]) -> "Succession":
        """The places after of those that were there before."""
        places = {n: after.index(report) for n, report in enumerate(before) if report in after}
        return cls(places, len(after))

    def choice(self, choice: RowChoice) -> RowChoice:
        """The choice with the columns of the same reports hidden and sorted."""
        hidden = frozenset(self.places[n] for n in choice.hidden if n in self.places)
        sorted_by = None if choice.sorted_by is None else self.places.get(choice.sorted_by)
        order = choice.order if sorted_by is not None else without_report(choice)
        return replace(choice, hidden=hidden, sorted_by=sorted_by, order=order)

    def order(self, order: Sequence[int]) -> list[int]:
        """The order of all columns: as they were moved, the new ones last; the usual one where none was."""
        if list(order) == sorted(order):
            return list(range(self.count))
        kept = [self.places[n] for n in order if n in self.places]
        return kept + [n for n in range(self.count) if n not in kept]
