"""What the inspector says of a pair: wording, order, length, how sure, facts, and why it is one."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from reader.compare.model import (
    Comparison,
    Confidence,
    Discrepancy,
    DiscrepancyKind,
    OpKind,
    Pair,
    PairKind,
    Side,
    Status,
)
from reader.ui.docks.section import Row, bold, plain
from reader.ui.view.labels import reason_told

translate = QCoreApplication.translate

ALL = 100  # per cent


def measures(comparison: Comparison, pair: Pair) -> tuple[Row, ...]:
    """Wording, order, length, likeness, and who made the pair."""
    share = translate("inspector", "{n} % the same").format(n=same_wording(comparison, pair))
    words = [sum(map(len, _words(comparison, side, pair))) for side in Side]
    length = translate("inspector", "{left} → {right} words").format(left=words[0], right=words[1])
    return (
        Row(translate("inspector", "Wording"), plain(share)),
        Row(translate("inspector", "Order"), plain(_order(pair))),
        Row(translate("inspector", "Length"), plain(length)),
        Row(translate("inspector", "Pairing"), plain(_pairing(pair))),
        Row(translate("inspector", "Made"), plain(status_told(pair.status))),
    )


def same_wording(comparison: Comparison, pair: Pair) -> int:
    """How many per cent of the words of both passages are common to both; 100 only where all are."""
    if pair.kind is PairKind.SAME:
        return ALL
    texts = {side: comparison.side(side).article.text for side in Side}
    same = every = 0
    for op in pair.ops:
        count = len(op.left.of(texts[Side.LEFT]).split()) + len(op.right.of(texts[Side.RIGHT]).split())
        every += count
        same += count if op.kind in {OpKind.SAME, OpKind.VARIANT} else 0
    return min(round(ALL * same / every), ALL - 1) if every else 0


def facts(comparison: Comparison, pair: Pair) -> tuple[Row, ...]:
    """The facts on which a pair disagrees; another spelling is told from another fact."""
    return tuple(Row(kind_told(found), fact_told(comparison, found)) for found in pair.discrepancies)


def fact_told(comparison: Comparison, found: Discrepancy) -> str:
    """A fact as both sides state it, as HTML."""
    left = bold(found.left.of(comparison.left.article.text))
    right = bold(found.right.of(comparison.right.article.text))
    return f"{left} ↔ {right}"


def why(pair: Pair) -> tuple[Row, ...]:
    """The evidence, strongest first."""
    return tuple(Row("", plain(reason_told(reason))) for reason in pair.why)


def status_told(status: Status) -> str:
    """Who made a pair."""
    match status:
        case Status.AUTOMATIC:
            return translate("inspector", "automatically")
        case Status.CONFIRMED:
            return translate("inspector", "automatically, confirmed by hand")
        case Status.BY_HAND:
            return translate("inspector", "by hand")
        case _:
            assert_never(status)


def kind_told(found: Discrepancy) -> str:
    """What sort of fact differs, in a word."""
    if found.is_spelling:
        return translate("inspector", "Spelling")
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
        DiscrepancyKind.ATTRIBUTION: translate("inspector", "Attribution"),
        DiscrepancyKind.OUTCOME: translate("inspector", "Outcome"),
    }
    return names[found.kind]


def _order(pair: Pair) -> str:
    places = {"left": pair.left[0] + 1, "right": pair.right[0] + 1}
    if pair.is_moved:
        return translate("inspector", "moved: sentence {left} → {right}").format(**places)
    return translate("inspector", "in step: sentence {left} ↔ {right}").format(**places)


def _pairing(pair: Pair) -> str:
    likeness = translate("inspector", "likeness {score}").format(score=f"{pair.score:.2f}")
    return f"{_confidence(pair.confidence)} · {likeness}"


def _confidence(confidence: Confidence) -> str:
    match confidence:
        case Confidence.SAME_WORDING:
            return translate("inspector", "same wording")
        case Confidence.SAME_FACT:
            return translate("inspector", "same fact")
        case Confidence.RELATED:
            return translate("inspector", "related")
        case _:
            assert_never(confidence)


def _words(comparison: Comparison, side: Side, pair: Pair) -> list[list[str]]:
    reading = comparison.side(side)
    return [reading.text(i).split() for i in (pair.left if side is Side.LEFT else pair.right)]
