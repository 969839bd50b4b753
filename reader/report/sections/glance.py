"""The head of a comparison: the two reports, and what was found in a sentence, in numbers and in bars."""

from collections import Counter
from collections.abc import Sequence

from reader.compare.arrangement.counts import Counts, degree_of
from reader.compare.arrangement.counts import count as counted
from reader.compare.model import Comparison, Degree, Status
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
from reader.report.sections.degrees import NAMES, beside_number
from reader.report.sections.degrees import counted as counted_degree
from reader.report.sections.evidence import identical
from reader.report.sections.obstacles import across_languages, obstacle_words
from reader.report.sections.passages import shown
from reader.report.sections.reading_level import level_in_words
from reader.report.subject import Subject
from reader.report.wording import Words, message
from reader.text.model import FieldName

_FILLS = {
    Degree.SAME: Fill.SAME,
    Degree.WRITTEN: Fill.WRITTEN,
    Degree.TRANSLATED: Fill.TRANSLATED,
    Degree.REWORDED: Fill.REWORDED,
    Degree.RELATED: Fill.RELATED,
}

_FILL_NAMES = {
    Fill.SAME: message("same words"),
    Fill.WRITTEN: message("written differently"),
    Fill.TRANSLATED: message("the same in another language"),
    Fill.REWORDED: message("reworded"),
    Fill.RELATED: message("related"),
    Fill.ONLY: message("only here"),
    Fill.LEFT_OUT: message("left out"),
}
_IN_PASSAGES = {
    Fill.SAME: message("{n} ({share}) in passages of the same words"),
    Fill.WRITTEN: message("{n} ({share}) in passages with words written differently"),
    Fill.TRANSLATED: message("{n} ({share}) in passages that tell the same in another language"),
    Fill.REWORDED: message("{n} ({share}) in reworded passages"),
    Fill.RELATED: message("{n} ({share}) in related passages"),
    Fill.ONLY: message("{n} ({share}) in passages only here"),
}

NO_PROOF = message(
    "Words in common are no proof of copying: both may quote one agency, one statement or one speaker."
)


def heads(subject: Subject) -> Heads:
    """The heads of both reports: outlet, headline, date, byline, number of words, origin."""
    return Heads(_head(subject, Side.LEFT), _head(subject, Side.RIGHT))


def at_a_glance(subject: Subject) -> tuple[Block, ...]:
    """The summary, big numbers, a bar for each report, and shares and runs; or why nothing was compared."""
    subject.check()
    comparison = subject.comparison
    if comparison.obstacle:
        letters = {side: subject.letter(side) for side in Side}
        words = obstacle_words(comparison.obstacle, letters, subject.words)
        return (Paragraph((Inline(words),), Style.LEAD),)
    found = counted(comparison)
    return (
        *(Paragraph((Inline(said),), Style.LEAD) for said in _identical(subject)),
        Paragraph((Inline(summary(subject, found)),), Style.LEAD),
        *(Paragraph((Inline(said),)) for said in across_languages(subject)),
        Figures(_figures(subject, found)),
        bars(subject),
        Paragraph((Inline(" ".join(_background(subject, found))),), Style.SMALL),
    )


def _identical(subject: Subject) -> tuple[str, ...]:
    """Says that both are one text; among several reports the overview says it."""
    return tuple(identical(subject.labels)) if subject.is_alone else ()


def summary(subject: Subject, found: Counts) -> str:
    """What was found, in one plain sentence."""
    words = subject.words
    if not found.pairs:
        return words.say("No matching passages were found.")
    told = [words.say("no differing facts were found")]
    if found.facts:
        told = [words.count(found.facts, "{n} fact differs", "{n} facts differ")]
    if found.vague:
        told.append(
            words.count(
                found.vague, "{n} is less precise in one report", "{n} are less precise in one report"
            )
        )
    if found.spellings:
        told.append(
            words.count(
                found.spellings, "{n} name is spelled differently", "{n} names are spelled differently"
            )
        )
    return words.say("{common}; {facts}.", common=_told(subject, found), facts=words.listed(told))


def _told(subject: Subject, found: Counts) -> str:
    words, sides = subject.words, {"a": subject.letter(Side.LEFT), "b": subject.letter(Side.RIGHT)}
    same, related = found.telling_the_same, found.by_degree[Degree.RELATED]
    if not same:
        told = words.say("{a} and {b} have no passage in common", **sides)
    else:
        told = words.count(
            same, "{a} and {b} have {n} passage in common", "{a} and {b} have {n} passages in common", **sides
        )
    told += _how(words, found) if same else ""
    if related and same:
        return told + words.count(related, "; {n} more is related", "; {n} more are related")
    return told + (words.count(related, "; {n} is related", "; {n} are related") if related else "")


def _how(words: Words, found: Counts) -> str:
    """How many passages are of which degree: " (10 in the same words, 11 reworded)"."""
    held = [(d, n) for d, n in found.by_degree.items() if n and d.tells_the_same]
    if len(held) == 1:
        degree, number = held[0]
        how = beside_number(words, degree, number)
        if number == len(Side):
            return words.say(", both {how}", how=how)
        return words.count(number, ", {how}", ", all {how}", how=how)
    return f" ({words.say(', ').join(counted_degree(words, degree, number) for degree, number in held)})"


def _head(subject: Subject, side: Side) -> Head:
    article, labels, words = subject.article(side), subject.labels, subject.words
    compared = words.count(subject.reading(side).words(), "{n} word compared", "{n} words compared")
    byline = labels.field(article, FieldName.AUTHOR) or words.say("No byline")
    if subject.options.anonymous:
        byline = words.say("Outlet and byline hidden")
    lines = [
        article.title,
        labels.dates(article) or words.say("No date"),
        f"{byline} · {compared}",
        labels.origin(article),
    ]
    if subject.options.worksheet:
        lines.append(level_in_words(subject.reading(side), words))
    if article.title == labels.name(article):
        del lines[0]
    kept = tuple(shown(line) for line in lines if line)
    return Head(side, subject.letter(side), shown(labels.name(article)), kept)


def _figures(subject: Subject, found: Counts) -> tuple[BigNumber, ...]:
    words = subject.words
    rare = {Degree.WRITTEN, _other_than_in(subject.comparison)}
    shown = [d for d in Degree if found.by_degree[d] or d not in rare]
    return (
        *(BigNumber(words.number(found.by_degree[d]), _degree(words, d, found.by_degree[d])) for d in shown),
        BigNumber(words.number(found.facts), words.count(found.facts, "fact differs", "facts differ")),
        *(_only(subject, found, side) for side in Side),
    )


def _degree(words: Words, degree: Degree, number: int) -> str:
    is_invariable = degree in {Degree.SAME, Degree.TRANSLATED}
    return words.say(NAMES[degree]) if is_invariable else beside_number(words, degree, number)


def _only(subject: Subject, found: Counts, side: Side) -> BigNumber:
    words, number = subject.words, found.only.of(side)
    sentences = words.count(found.only_sentences.of(side), "{n} sentence", "{n} sentences")
    parts = {"letter": subject.letter(side), "sentences": sentences}
    return BigNumber(
        words.number(number),
        words.count(
            number,
            "passage only in {letter} ({sentences})",
            "passages only in {letter} ({sentences})",
            **parts,
        ),
    )


def _background(subject: Subject, found: Counts) -> list[str]:
    words, share, unquoted = subject.words, subject.comparison.share, subject.comparison.share_unquoted
    if subject.comparison.is_across_languages and not found.longest:
        return [*_made(subject, found)]
    said = [
        words.say(
            "{x} of {a}’s words are also in {b}, in runs of eight or more; {y} of {b}’s are in {a}. "
            "Without quotations: {u} and {v}.",
            a=subject.letter(Side.LEFT),
            b=subject.letter(Side.RIGHT),
            x=words.share(share.left_in_right),
            y=words.share(share.right_in_left),
            u=words.share(unquoted.left_in_right),
            v=words.share(unquoted.right_in_left),
        )
    ]
    if found.longest and found.longest.in_quotation:
        said.append(
            words.count(
                found.longest.words,
                "The longest run has {n} word, inside a quotation.",
                "The longest run has {n} words, inside a quotation.",
            )
        )
    elif found.longest:
        said.append(
            words.count(
                found.longest.words, "The longest run has {n} word.", "The longest run has {n} words."
            )
        )
    return [*said, *_made(subject, found), words.say(NO_PROOF)]


def _made(subject: Subject, found: Counts) -> tuple[str, ...]:
    """A sentence on who made the pairs, and how many of them stand elsewhere; () without pairs."""
    words = subject.words
    told = {
        Status.AUTOMATIC: message("{n} made by Parallax"),
        Status.CONFIRMED: message("{n} made by Parallax and confirmed"),
        Status.BY_HAND: message("{n} made by hand"),
    }
    made = [words.say(told[status], n=words.number(n)) for status, n in found.by_status.items() if n]
    if not made:
        return ()
    return (
        words.say(
            "Pairs of passages: {made}; {n} of them elsewhere in the other report.",
            made=words.say(", ").join(made),
            n=words.number(found.elsewhere),
        ),
    )


def bars(subject: Subject) -> Bars:
    """A bar for each report, with the key of their parts."""
    unused = _FILLS[_other_than_in(subject.comparison)]
    key = tuple((fill, subject.words.say(name)) for fill, name in _FILL_NAMES.items() if fill is not unused)
    return Bars(tuple(_bar(subject, side) for side in Side), key)


def _bar(subject: Subject, side: Side) -> Bar:
    held = fills(subject.comparison, side)
    return Bar(side, subject.title(side), held, bar_in_words(held, subject.words))


def bar_in_words(held: Sequence[tuple[Fill, int]], words: Words) -> str:
    """A bar as text: "13 words compared: 12 (92 %) in reworded passages; 3 more left out"."""
    compared = [(fill, n) for fill, n in held if fill is not Fill.LEFT_OUT]
    total, left_out = sum(n for _, n in compared), dict(held).get(Fill.LEFT_OUT, 0)
    told = [
        words.say(_IN_PASSAGES[fill], n=words.number(n), share=words.share(n / total))
        for fill, n in compared
        if n
    ]
    said = words.count(total, "{n} word compared", "{n} words compared")
    if told:
        said = words.say("{words}: {parts}", words=said, parts=words.say(", ").join(told))
    return said + (words.count(left_out, "; {n} more left out", "; {n} more left out") if left_out else "")


def fills(comparison: Comparison, side: Side) -> tuple[tuple[Fill, int], ...]:
    """The number of words of that report for each part of its bar, in the order in which they are drawn.

    A sentence with several partners counts once, by the degree of the one with which it has most in common.
    """
    degrees = degree_of(comparison, side)
    reading = comparison.of(side)
    words: Counter[Fill] = Counter()
    for sentence in reading.sentences:
        degree = degrees.get(sentence.index)
        paired = _FILLS[degree] if degree else Fill.ONLY
        words[paired if sentence.kind.is_compared else Fill.LEFT_OUT] += reading.words_of(sentence.index)
    unused = _FILLS[_other_than_in(comparison)]
    return tuple((fill, words[fill]) for fill in Fill if fill is not unused)


def _other_than_in(comparison: Comparison) -> Degree:
    """The degree that pairs of these two cannot have: REWORDED across languages, else TRANSLATED."""
    return Degree.REWORDED if comparison.is_across_languages else Degree.TRANSLATED
