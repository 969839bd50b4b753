"""The head of a comparison: who the two reports are, what was found, and how to read the marks."""

from reader.compare.model import Side, Status
from reader.report.blocks import (
    Bar,
    Bars,
    Block,
    Figure,
    Figures,
    Head,
    Heads,
    Inline,
    Mark,
    Paragraph,
    Style,
)
from reader.report.labels import DIGEST_SHOWN
from reader.report.options import Look, Part
from reader.report.passages import shown
from reader.report.rows import MOVED
from reader.report.subject import Subject, count, percent
from reader.report.tally import Tally, fills, tally
from reader.text.model import FieldName

NO_PROOF = "Shared wording is not proof of copying: both may quote one agency, one statement or one speaker."


def heads(subject: Subject) -> Heads:
    """Both reports: outlet, headline, byline, date, origin, words, the beginning of the file's SHA-256."""
    return Heads(_head(subject, Side.LEFT), _head(subject, Side.RIGHT))


def at_a_glance(subject: Subject) -> tuple[Block, ...]:
    """One plain sentence, big numbers, a bar a report, and what stands behind them."""
    comparison = subject.comparison
    if not comparison.is_comparable:
        words = "The two reports are in different languages, so no passages were paired."
        return (Paragraph((Inline(words),), Style.LEAD),)
    found = tally(comparison)
    bars = tuple(Bar(side, subject.title(side), fills(comparison, side)) for side in Side)
    return (
        Paragraph((Inline(summary(subject, found)),), Style.LEAD),
        Figures(_figures(subject, found)),
        Bars(bars),
        Paragraph((Inline(" ".join(_background(subject, found))),), Style.SMALL),
    )


def summary(subject: Subject, found: Tally) -> str:
    """What was found, in one plain sentence."""
    if not found.pairs:
        return "No passage of the one report was found to tell the same as a passage of the other."
    a, b = subject.letter(Side.LEFT), subject.letter(Side.RIGHT)
    told = f"{a} and {b} tell the same in {count(found.pairs, 'passage')}"
    same = _same(found)
    differ = (
        count(found.facts, "fact differs", "facts differ") if found.facts else "no fact was found to differ"
    )
    spelled = count(found.spellings, "name is spelled otherwise", "names are spelled otherwise")
    return f"{told}, {same}; {differ}{f' and {spelled}' if found.spellings else ''}."


def _same(found: Tally) -> str:
    if found.pairs == 1:
        return "in the same words" if found.same else "not in the same words"
    part = "all" if found.same == found.pairs else found.same or "none"
    return f"{part} of them in the same words"


def legend(subject: Subject) -> Paragraph:
    """How to read the marks."""
    note = Inline(f" · {MOVED} the passage stands elsewhere in the other report · numbers count sentences")
    if subject.options.look is Look.PLAIN:
        return Paragraph((Inline("Legend: the passages carry no marks"), note), Style.LEGEND)
    return Paragraph(
        (
            Inline("Legend: "),
            Inline("underlined bold", Mark.DIFFERS),
            Inline(" wording that differs · "),
            Inline("boxed", Mark.FACT),
            Inline(" a fact that differs · no marks: the same words, or wholly other ones"),
            Inline(" · a bar at the edge: in one report alone"),
            note,
        ),
        Style.LEGEND,
    )


def _head(subject: Subject, side: Side) -> Head:
    article, labels = subject.article(side), subject.labels
    words = count(subject.reading(side).words(), "word")
    byline = labels.field(article, FieldName.AUTHOR)
    if subject.options.anonymous:
        byline = "Outlet and byline hidden"
    lines = [
        article.title,
        labels.dates(article) or "No date",
        f"{byline or 'No byline'} · {words}",
        labels.origin(article),
        f"SHA-256 {article.digest[:DIGEST_SHOWN]}" if article.digest else "",
    ]
    if article.title == labels.name(article):
        del lines[0]
    kept = tuple(shown(line) for line in lines if line)
    return Head(side, subject.letter(side), shown(labels.name(article)), kept)


def _figures(subject: Subject, found: Tally) -> tuple[Figure, ...]:
    a, b = subject.letter(Side.LEFT), subject.letter(Side.RIGHT)
    share = subject.comparison.share
    if share.right_in_left >= share.left_in_right:
        wording = Figure(percent(share.right_in_left), f"of {b}’s wording is in {a}")
    else:
        wording = Figure(percent(share.left_in_right), f"of {a}’s wording is in {b}")
    return (
        wording,
        Figure(str(found.pairs), "passage paired" if found.pairs == 1 else "passages paired"),
        Figure(str(found.facts), "fact differs" if found.facts == 1 else "facts differ"),
        Figure(str(found.only[Side.LEFT]), f"only in {a}"),
        Figure(str(found.only[Side.RIGHT]), f"only in {b}"),
    )


def _background(subject: Subject, found: Tally) -> list[str]:
    a, b = subject.letter(Side.LEFT), subject.letter(Side.RIGHT)
    share, unquoted = subject.comparison.share, subject.comparison.share_unquoted
    left, right = percent(share.left_in_right), percent(share.right_in_left)
    quotes = f"{percent(unquoted.left_in_right)} and {percent(unquoted.right_in_left)} without quotations"
    shared = f"{left} of {a} stands in {b}, {right} of {b} in {a} ({quotes})"
    said = [f"Wording shared in runs of eight words and more: {shared}."]
    if found.longest:
        quoted = ", inside a quotation" if found.longest.in_quotation else ""
        said.append(f"The longest shared run has {count(found.longest.words, 'word')}{quoted}.")
    made = [f"{n} {status.value}" for status, n in found.by_status.items() if n or status is Status.AUTOMATIC]
    said.append(f"Pairs: {', '.join(made)}; {found.moved} moved.")
    return [*said, NO_PROOF]


def wants_legend(subject: Subject) -> bool:
    """Whether the report shows passages that the legend explains."""
    options = subject.options
    shows = any(options.has(part) for part in (Part.FACTS, Part.PARALLEL))
    return shows and not options.worksheet
