"""What tells, besides how alike two sentences are, whether they are of one act and one event."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.compare.collation.evidence.telling_words import TellingWords
from reader.compare.collation.evidence.tolls import Tolls
from reader.compare.collation.values import Place
from reader.compare.facts.whole import WholeFacts
from reader.compare.model import Comparison
from reader.compare.pairing.compared_article import ComparedArticle
from reader.text.checking import FEW, Checkpoint, checked

Two = tuple[int, int]
"""Two reports by number, the lower one first."""
Compared = Mapping[Two, Comparison]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What several reports tell, sentence by sentence.

    Attributes:
        words: what they tell besides names.
        tolls: what befell how many.
    """

    words: TellingWords
    tolls: Tolls

    def is_of_one(self, one: Place, other: Place) -> bool:
        """Whether nothing tells that two sentences are of two acts or of two events."""
        return self.words.tell_alike(one, other) and not self.tolls.are_of_two_events(one, other)

    def may_be_of_one(self, one: Place, other: Place) -> bool:
        """Whether two sentences that are alike may tell one thing: two acts of one man do not."""
        is_open = self.words.tell_alike(one, other) or self.words.tell_little(one, other)
        return is_open and not self.tolls.are_of_two_events(one, other)


def evidence_of(sides: Mapping[int, ComparedArticle], check: Checkpoint) -> Evidence:
    """What the reports tell, given those that were made ready by their numbers."""
    return Evidence(TellingWords(sides, check), Tolls(sides, check))


def sides_of(compared: Compared, check: Checkpoint) -> dict[int, ComparedArticle]:
    """The reports as they were compared, by their numbers; texts too long to be read are left out."""
    found: dict[int, ComparedArticle] = {}
    for both, comparison in checked(compared.items(), check, FEW):
        if isinstance(comparison.whole, WholeFacts) and not found.keys() >= {*both}:
            for number, side in zip(both, comparison.whole.sides(check), strict=True):
                found.setdefault(number, side)
    return found
