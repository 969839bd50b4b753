"""The legend: the name of each mark carries the mark itself, so that every writer shows its own."""

import re
from collections.abc import Iterable
from itertools import cycle

from reader.compare.pairing.degree import SURE
from reader.report.blocks import Inline, Inlines, Mark, Paragraph, Style
from reader.report.options import Look, Part
from reader.report.sections.rows import ELSEWHERE
from reader.report.subject import Subject
from reader.report.wording import message

_MARKS = message(
    "Legend: [[words that differ]] (where over two thirds of a passage differ, only figures, names and "
    "quoted words are marked) · [[words written differently]] · [[a fact that differs]] · "
    "[[spelled differently or less precise]] · [[again:]] printed above, and repeated beside another "
    "match with its marks"
)
_ACROSS = message(
    "Legend: [[a fact that differs]] · [[spelled differently or less precise]]; the reports are in two "
    "languages, so that other words carry no marks"
)
_IN_LISTS = message(
    "Legend: [[a fact that differs]] · [[spelled differently or less precise]] in the lists; the "
    "passages side by side carry no marks"
)
_SHOWN = (Mark.DIFFERS, Mark.VARIANT, Mark.FACT, Mark.SPELLING, Mark.FAINT)
"""The marks on the parts in double brackets, in their order, which translations keep."""
_MARGIN = message(
    "In the margin: numbers of sentences · same words · written differently: the same words, some in another "
    "spelling or form · reworded: tells the same in other words; facts may differ · related: about the same "
    "thing; the wording is not compared, only facts and names are marked · confirmed, by hand: a person said "
    "so · {sign} the passage stands elsewhere in the other report. Similarity runs from 0 to 1: passages are "
    "paired from {least}, unless one has a match in the same words; from {sure} they count as telling the "
    "same, below that as related."
)
_MARGIN_ACROSS = message(
    "In the margin: numbers of sentences · same words · the same in another language: tells the same, judged "
    "by what the sentences mean; facts may differ · related: about the same thing · confirmed, by hand: a "
    "person said so · {sign} the passage stands elsewhere in the other report. Similarity runs from 0 to 1: "
    "passages are paired from {least}; from {sure} they count as telling the same, below that as related."
)
_SURE = message(
    "After ¶ comes the number of the paragraph in the original. How sure a pair is, judged by pairs that "
    "people checked: sure, very likely, likely, possible, doubtful."
)


def wants_legend(subject: Subject) -> bool:
    """Whether the report has sections that the legend explains."""
    options = subject.options
    shows = any(options.has(part) for part in (Part.FACTS, Part.PARALLEL))
    return shows and not options.worksheet


def legend(subject: Subject) -> tuple[Paragraph, ...]:
    """Two paragraphs: the marks in passages, then the words in the margin."""
    return (Paragraph(_marks(subject), Style.LEGEND), Paragraph(_margin(subject), Style.LEGEND))


def _marks(subject: Subject) -> Inlines:
    is_plain, is_across = subject.options.look is Look.PLAIN, subject.comparison.is_across_languages
    marks = (Mark.FACT, Mark.SPELLING) if is_plain or is_across else _SHOWN
    return marked_parts(subject.words.say(_IN_LISTS if is_plain else _ACROSS if is_across else _MARKS), marks)


def marked_parts(said: str, marks: Iterable[Mark]) -> Inlines:
    """A sentence whose parts in double brackets carry these marks, in their order."""
    each, parts = iter(marks), re.split(r"\[\[(.*?)\]\]", said)
    return tuple(
        Inline(words, next(each) if is_marked else Mark.PLAIN)
        for words, is_marked in zip(parts, cycle((False, True)), strict=False)
        if words
    )


def _margin(subject: Subject) -> Inlines:
    words = subject.words
    least, sure = words.decimal(subject.comparison.settings.threshold), words.decimal(SURE)
    margin = _MARGIN_ACROSS if subject.comparison.is_across_languages else _MARGIN
    told = words.say(margin, sign=ELSEWHERE, least=least, sure=sure)
    return (Inline(f"{told} {words.say(_SURE)}"),)
