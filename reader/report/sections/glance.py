"""The head of a comparison: who the two reports are, and what was found, in a sentence and in numbers."""

from collections import Counter
from collections.abc import Mapping

from reader.compare.arrangement.counts import Counts, degree_of
from reader.compare.arrangement.counts import count as counted
from reader.compare.model import Comparison, Degree, Obstacle, ObstacleKind, Status
from reader.compare.side import Side
from reader.report.blocks import (
    Bar,
    Bars,
    BigNumber,
    Block,
    Figures,
    Fill,
    Head,
    Heads,
    Inline,
    Paragraph,
    Style,
)
from reader.report.labels import DIGEST_SHOWN
from reader.report.sections.degrees import NAMES
from reader.report.sections.passages import shown
from reader.report.subject import Subject, count, percent
from reader.text.model import FieldName

_FILLS = {
    Degree.SAME: Fill.SAME,
    Degree.WRITTEN: Fill.WRITTEN,
    Degree.REWORDED: Fill.REWORDED,
    Degree.RELATED: Fill.RELATED,
}

NO_PROOF = "Words in common are no proof of copying: both may quote one agency, one statement or one speaker."
_EVERY = {1: "", 2: "both "}
_MADE = {
    Status.AUTOMATIC: "made by Parallax",
    Status.CONFIRMED: "made by Parallax and confirmed",
    Status.BY_HAND: "made by hand",
}


def heads(subject: Subject) -> Heads:
    """Both reports: outlet, headline, byline, date, origin, words, the beginning of the file's SHA-256."""
    return Heads(_head(subject, Side.LEFT), _head(subject, Side.RIGHT))


def at_a_glance(subject: Subject) -> tuple[Block, ...]:
    """One plain sentence, big numbers, a bar a report, and what stands behind them."""
    comparison = subject.comparison
    if comparison.obstacle:
        words = obstacle_words(comparison.obstacle, {side: subject.letter(side) for side in Side})
        return (Paragraph((Inline(words),), Style.LEAD),)
    found = counted(comparison)
    return (
        Paragraph((Inline(summary(subject, found)),), Style.LEAD),
        Figures(_figures(subject, found)),
        bars(subject),
        Paragraph((Inline(" ".join(_background(subject, found))),), Style.SMALL),
    )


def obstacle_words(obstacle: Obstacle, letters: Mapping[Side, str]) -> str:
    """Why nothing was paired, as one sentence."""
    if obstacle.side is None:
        return "The two reports are in different languages, so no passages were paired."
    letter, limit = letters[obstacle.side], f"the limit is {obstacle.most:,}"
    match obstacle.kind:
        case ObstacleKind.STRETCH:
            runs_on = f"it runs on for {obstacle.count:,} characters without a full stop or a line break"
            return f"{letter} cannot be compared: {runs_on}; {limit}."
        case ObstacleKind.STOPS:
            held = f"{obstacle.count:,} lines and full stops"
        case _:
            held = f"{obstacle.count:,} characters"
    return f"{letter} is too long to be compared: it has {held}; {limit}."


def summary(subject: Subject, found: Counts) -> str:
    """What was found, in one plain sentence."""
    if not found.pairs:
        return "No matching passages were found."
    differ = (
        count(found.facts, "fact differs", "facts differ") if found.facts else "no differing facts were found"
    )
    others = (
        (found.vague, count(found.vague, "is less precise in one report", "are less precise in one report")),
        (
            found.spellings,
            count(found.spellings, "name is spelled differently", "names are spelled differently"),
        ),
    )
    told = [differ, *(words for number, words in others if number)]
    listed = f"{', '.join(told[:-1])} and {told[-1]}" if told[1:] else told[0]
    return f"{_told(subject, found)}; {listed}."


def _told(subject: Subject, found: Counts) -> str:
    a, b = subject.letter(Side.LEFT), subject.letter(Side.RIGHT)
    same, related = found.telling_the_same, found.by_degree[Degree.RELATED]
    common = f"{count(same, 'passage')} in common{_how(found)}" if same else "no passage in common"
    more = (
        f"; {related:,}{' more' if same else ''} {'is' if related == 1 else 'are'} related" if related else ""
    )
    return f"{a} and {b} have {common}{more}"


def _how(found: Counts) -> str:
    """In which words: "10 in the same words, 11 reworded"."""
    held = [(d, n) for d, n in found.by_degree.items() if n and d.tells_the_same]
    names = NAMES | {Degree.SAME: "in the same words"}
    if len(held) == 1:
        degree, number = held[0]
        return f", {_EVERY.get(number, 'all ')}{names[degree]}"
    return f" ({', '.join(f'{n:,} {names[d]}' for d, n in held)})"


def _head(subject: Subject, side: Side) -> Head:
    article, labels = subject.article(side), subject.labels
    words = f"{count(subject.reading(side).words(), 'word')} compared"
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


def _figures(subject: Subject, found: Counts) -> tuple[BigNumber, ...]:
    shown = [d for d in Degree if found.by_degree[d] or d is not Degree.WRITTEN]
    return (
        *(BigNumber(f"{found.by_degree[d]:,}", NAMES[d]) for d in shown),
        BigNumber(f"{found.facts:,}", "fact differs" if found.facts == 1 else "facts differ"),
        *(_only(subject, found, side) for side in Side),
    )


def _only(subject: Subject, found: Counts, side: Side) -> BigNumber:
    passages = "passage" if found.only.of(side) == 1 else "passages"
    sentences = count(found.only_sentences.of(side), "sentence")
    return BigNumber(f"{found.only.of(side):,}", f"{passages} only in {subject.letter(side)} ({sentences})")


def _background(subject: Subject, found: Counts) -> list[str]:
    a, b = subject.letter(Side.LEFT), subject.letter(Side.RIGHT)
    share, unquoted = subject.comparison.share, subject.comparison.share_unquoted
    shared = (
        f"{percent(share.left_in_right)} of {a}’s words are also in {b}, in runs of eight or more; "
        f"{percent(share.right_in_left)} of {b}’s are in {a}. Without quotations: "
        f"{percent(unquoted.left_in_right)} and {percent(unquoted.right_in_left)}."
    )
    said = [shared]
    if found.longest:
        quoted = ", inside a quotation" if found.longest.in_quotation else ""
        said.append(f"The longest run has {count(found.longest.words, 'word')}{quoted}.")
    made = [f"{n:,} {_MADE[status]}" for status, n in found.by_status.items() if n]
    if made:
        elsewhere = f"{found.elsewhere:,} of them elsewhere in the other report"
        said.append(f"Pairs of passages: {', '.join(made)}; {elsewhere}.")
    return [*said, NO_PROOF]


def bars(subject: Subject) -> Bars:
    """A bar a report."""
    return Bars(tuple(Bar(side, subject.title(side), fills(subject.comparison, side)) for side in Side))


def fills(comparison: Comparison, side: Side) -> tuple[tuple[Fill, int], ...]:
    """How many words of that report are of each fill, in the order in which a bar shows them.

    A sentence with several partners counts once, with the one that it has most in common with.
    """
    degrees = degree_of(comparison, side)
    reading = comparison.of(side)
    words: Counter[Fill] = Counter()
    for sentence in reading.sentences:
        degree = degrees.get(sentence.index)
        paired = _FILLS[degree] if degree else Fill.ONLY
        words[paired if sentence.kind.is_compared else Fill.LEFT_OUT] += reading.words_of(sentence.index)
    return tuple((fill, words[fill]) for fill in Fill)
