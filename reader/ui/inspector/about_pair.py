"""The rows of the inspector about a pair: measures, facts that differ, and why it is a pair."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from reader.compare.arrangement.counts import percent
from reader.compare.model import Comparison, Degree, Pair, Status
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy, DiscrepancyKind, Op, OpKind
from reader.text.counting import words_in
from reader.ui.comparison.labels import fact_told, reason_told
from reader.ui.widgets.plain import shown_line
from reader.ui.widgets.plurals import decimal
from reader.ui.widgets.section import LabelledText

translate = QCoreApplication.translate


_NOT_BY_WORDS = frozenset({Degree.RELATED, Degree.TRANSLATED})


def measures(comparison: Comparison, pair: Pair) -> tuple[LabelledText, ...]:
    """Degree, wording, order, length, similarity, and who made the pair."""
    words = [sum(map(len, _words(comparison, side, pair))) for side in Side]
    length = translate("inspector", "A {left} · B {right} words").format(left=words[0], right=words[1])
    wording = LabelledText(translate("inspector", "Wording"), _wording(comparison, pair))
    return (
        LabelledText(translate("inspector", "Degree"), _degree(pair.degree)),
        *((wording,) if pair.degree not in _NOT_BY_WORDS else ()),
        LabelledText(translate("inspector", "Order"), _order(pair)),
        LabelledText(translate("inspector", "Length"), length),
        LabelledText(translate("inspector", "Similarity"), decimal(pair.score)),
        LabelledText(translate("inspector", "Paired by"), status_told(pair.status)),
    )


def same_words(comparison: Comparison, pair: Pair) -> int | None:
    """The percentage of both passages' words that both have as written; None if under 1 and not 0."""
    texts = Both(comparison.left.article.text, comparison.right.article.text)
    same = every = 0
    for op in pair.ops:
        count = words_in(op.left.of(texts.left)) + words_in(op.right.of(texts.right))
        every += count
        same += count if op.kind is OpKind.SAME or _is_of_marks(op, texts) else 0
    return percent(same / every) if every else 0


def facts(comparison: Comparison, pair: Pair) -> tuple[LabelledText, ...]:
    """The facts on which a pair disagrees, bold where it is not only the spelling or the precision."""
    return tuple(
        LabelledText(discrepancy_name(found), fact_told(comparison, found), is_bold=found.differs)
        for found in pair.discrepancies
    )


def why(pair: Pair) -> tuple[LabelledText, ...]:
    """The reasons for the pair, the strongest first."""
    return tuple(LabelledText("", shown_line(reason_told(reason))) for reason in pair.why)


def status_told(status: Status) -> str:
    """The words for who made a pair."""
    match status:
        case Status.AUTOMATIC:
            return translate("inspector", "Parallax")
        case Status.CONFIRMED:
            return translate("inspector", "Parallax, confirmed by you")
        case Status.BY_HAND:
            return translate("inspector", "you")
        case _:
            assert_never(status)


def discrepancy_name(found: Discrepancy) -> str:
    """The name of the kind of fact that differs."""
    if found.is_spelling:
        return translate("inspector", "Spelling")
    return kind_name(found.kind, is_exact=found.differs)


def kind_name(kind: DiscrepancyKind, *, is_exact: bool) -> str:
    """The name of a kind of fact; not exact where one report is only less precise."""
    names = {
        DiscrepancyKind.NUMBER: translate("inspector", "Number"),
        DiscrepancyKind.MONEY: translate("inspector", "Money"),
        DiscrepancyKind.PERCENT: translate("inspector", "Per cent"),
        DiscrepancyKind.AGE: translate("inspector", "Age"),
        DiscrepancyKind.TIME: translate("inspector", "Time"),
        DiscrepancyKind.DATE: translate("inspector", "Date"),
        DiscrepancyKind.NAME: translate("inspector", "Name"),
        DiscrepancyKind.PLACE: translate("inspector", "Place"),
        DiscrepancyKind.QUOTATION: translate("inspector", "Quotation"),
        DiscrepancyKind.ATTRIBUTION: translate("inspector", "Who said it"),
        DiscrepancyKind.OUTCOME: translate("inspector", "Result"),
        DiscrepancyKind.CHARGE: translate("inspector", "Charge"),
        DiscrepancyKind.CONDITION: translate("inspector", "Condition of the injured"),
        DiscrepancyKind.ACT: translate("inspector", "What was done"),
        DiscrepancyKind.ACTOR: translate("inspector", "Who did it"),
    }
    if is_exact:
        return names[kind]
    return translate("inspector", "{kind}, less precise").format(kind=names[kind])


def _order(pair: Pair) -> str:
    places = {"left": pair.left[0] + 1, "right": pair.right[0] + 1}
    if pair.is_moved:
        return translate("inspector", "elsewhere: sentence {left} in A, {right} in B").format(**places)
    return translate("inspector", "same order: sentence {left} in A, {right} in B").format(**places)


def _degree(degree: Degree) -> str:
    match degree:
        case Degree.SAME:
            return translate("inspector", "Same words")
        case Degree.WRITTEN:
            return translate("inspector", "Same words, written differently")
        case Degree.TRANSLATED:
            return translate("inspector", "The same in another language; the wording is not compared")
        case Degree.REWORDED:
            return translate("inspector", "Reworded")
        case Degree.RELATED:
            return translate("inspector", "Related: about the same thing; the wording is not compared")


def _wording(comparison: Comparison, pair: Pair) -> str:
    part = same_words(comparison, pair)
    if part is None:
        return translate("inspector", "under 1 % of words in common")
    return translate("inspector", "{n} % of words in common").format(n=part)


def _is_of_marks(op: Op, texts: Both[str]) -> bool:
    """Whether only punctuation differs."""
    return op.kind is OpKind.VARIANT and not any(
        any(map(str.isalnum, op.of(side).of(text))) for side, text in texts.items()
    )


def _words(comparison: Comparison, side: Side, pair: Pair) -> list[list[str]]:
    reading = comparison.of(side)
    return [reading.text(i).split() for i in pair.of(side)]
