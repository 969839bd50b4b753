"""The facts in a sentence, in normal form, each with the span in which it stands."""

from dataclasses import dataclass

from reader.text.facts.days import Day, days
from reader.text.facts.names import Name, names
from reader.text.facts.outcomes import Outcome, outcomes
from reader.text.facts.quantities import Quantity, quantities
from reader.text.facts.scan import Scan, scan
from reader.text.facts.speech import Attribution, Quotation, attributions, quotations
from reader.text.model import Span
from reader.text.quotations.quoted_words import Flags
from reader.text.tokens import Token


@dataclass(frozen=True, slots=True)
class Facts:
    """What one sentence states.

    Attributes:
        scan: its words, with what they may mean.
        quantities, days, names, quotations, attributions, outcomes: each in the order of the sentence.
    """

    scan: Scan
    quantities: tuple[Quantity, ...]
    days: tuple[Day, ...]
    names: tuple[Name, ...]
    quotations: tuple[Quotation, ...]
    attributions: tuple[Attribution, ...]
    outcomes: tuple[Outcome, ...]


def facts(
    text: str,
    tokens: tuple[Token, ...],
    span: Span,
    language: str = "en",
    date: str = "",
    quoted: Flags | None = None,
) -> Facts:
    """The facts of the sentence (or passage) in that span of the text, of which tokens are the tokens.

    A pure function: found once, the facts can be kept and compared with those of many sentences. date is the
    day on which the article appeared, ISO 8601; with it a weekday is the day meant, else just its name.
    quoted says of each token whether it is quoted, where that is known.
    """
    words = scan(text, tokens, span, language, quoted)
    said = attributions(words)
    return Facts(
        words,
        quantities(words),
        days(words, date),
        names(words),
        quotations(words, said),
        said,
        outcomes(words),
    )
