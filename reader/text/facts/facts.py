"""The facts in a sentence, in normal form, each with the span in which it stands."""

from dataclasses import dataclass

from reader.text.facts.figures.quantities import Quantity, quantities
from reader.text.facts.names import Name, names
from reader.text.facts.opposites import Opposite, opposites
from reader.text.facts.outcomes import Outcome, outcomes
from reader.text.facts.scan import Scan, scan
from reader.text.facts.scope import scopes
from reader.text.facts.speaking.speech import Attribution, QuotedClaim, attributions, quotations
from reader.text.facts.times.days import Day, days
from reader.text.passage import Passage


@dataclass(frozen=True, slots=True)
class Facts:
    """What one sentence states.

    Attributes:
        scan: its words, with what they may mean.
        quantities, days, names, quotations, attributions, outcomes, opposites: each in the order of the text.
    """

    scan: Scan
    quantities: tuple[Quantity, ...]
    days: tuple[Day, ...]
    names: tuple[Name, ...]
    quotations: tuple[QuotedClaim, ...]
    attributions: tuple[Attribution, ...]
    outcomes: tuple[Outcome, ...]
    opposites: tuple[Opposite, ...]

    def name_before(self, at: int, reach: int) -> frozenset[str]:
        """The words of the nearest name that ends within so many tokens before one; none where none does."""
        near = [name for name in self.names if at - reach <= name.last[-1] < at]
        return frozenset(near[-1].keys) if near else frozenset()

    def is_dated(self, at: int) -> bool:
        """Whether what stands at that token is told of a year or a whole month: mostly of another event."""
        return scopes(self.scan, self.names, [at])[0].is_dated


def facts(passage: Passage) -> Facts:
    """The facts of a sentence or a passage.

    A pure function: found once, the facts can be kept and compared with those of many sentences. Where the
    day is known on which the article appeared, a weekday is the day meant, else just its name.
    """
    words = scan(passage)
    is_headline = words.is_title_case  # its capitals make neither names nor speakers
    said = () if is_headline else attributions(words)
    return Facts(
        words,
        quantities(words),
        days(words, passage.date),
        () if is_headline else names(words),
        quotations(words, said),
        said,
        outcomes(words),
        opposites(words),
    )
