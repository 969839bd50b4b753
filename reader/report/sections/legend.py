"""How to read the marks of a report: each named with the mark on it, so that every writer shows its own."""

from reader.compare.pairing.degree import SURE
from reader.report.blocks import Inline, Mark, Paragraph, Style, Text
from reader.report.options import Look, Part
from reader.report.sections.rows import ELSEWHERE
from reader.report.subject import Subject

RECAST = "where over two thirds of a passage differ, only figures, names and quoted words are marked"


def wants_legend(subject: Subject) -> bool:
    """Whether the report shows passages that the legend explains."""
    options = subject.options
    shows = any(options.has(part) for part in (Part.FACTS, Part.PARALLEL))
    return shows and not options.worksheet


def legend(subject: Subject) -> tuple[Paragraph, ...]:
    """The marks in the passages, then what stands in the margin."""
    return (Paragraph(_marks(subject), Style.LEGEND), Paragraph(_margin(subject), Style.LEGEND))


def _marks(subject: Subject) -> Text:
    boxes = (
        Inline("a fact that differs", Mark.FACT),
        Inline(" · "),
        Inline("spelled differently or less precise", Mark.SPELLING),
    )
    if subject.options.look is Look.PLAIN:
        return (Inline("Legend: "), *boxes, Inline(" in the lists; the passages side by side carry no marks"))
    return (
        Inline("Legend: "),
        Inline("words that differ", Mark.DIFFERS),
        Inline(f" ({RECAST}) · "),
        Inline("words written differently", Mark.VARIANT),
        Inline(" · "),
        *boxes,
        Inline(" · "),
        Inline("again:", Mark.FAINT),
        Inline(" printed above, and repeated beside another match with its marks"),
    )


def _margin(subject: Subject) -> Text:
    least = subject.comparison.settings.threshold
    words = (
        "In the margin: numbers of sentences · same words · written differently: the same words, some in "
        "another spelling or form · reworded: tells the same in other words; facts may differ · related: "
        "about the same thing; the wording is not compared, only facts and names are marked · confirmed, by "
        f"hand: a person said so · {ELSEWHERE} the passage stands elsewhere in the other report. Similarity "
        f"runs from 0 to 1: passages are paired from {least:.2f}, unless one has a match in the same words; "
        f"from {SURE:.2f} they count as telling the same, below that as related."
    )
    return (Inline(words),)
