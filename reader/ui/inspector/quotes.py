"""The words of the inspector and the lists about quotations: who speaks, and whether both quote alike."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from reader.compare.arrangement.stops import Stop
from reader.compare.model import Comparison
from reader.compare.quotations.matching import Likeness, Quoting
from reader.compare.quotations.quotes import Quote
from reader.compare.side import Side
from reader.ui.widgets.plain import isolated
from reader.ui.widgets.section import LabelledText

translate = QCoreApplication.translate

# Characters of a quotation in the inspector, so that several are in sight; the reports have the rest.
SHOWN = 56


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotations of a comparison, and the numbers of those that begin in each sentence of a side."""

    every: tuple[Quoting, ...]
    begun: dict[tuple[Side, int], list[int]]


NO_QUOTES = Quotes((), {})


def quotes(every: tuple[Quoting, ...]) -> Quotes:
    """The quotations, indexed by the sentences in which they begin."""
    begun: dict[tuple[Side, int], list[int]] = {}
    for number, quoting in enumerate(every):
        for side in Side:
            if (quote := quoting.of(side)) is not None:
                begun.setdefault((side, quote.sentence), []).append(number)
    return Quotes(every, begun)


def quotes_of(comparison: Comparison, found: Quotes, stop: Stop) -> tuple[LabelledText, ...]:
    """The rows for quotations that begin in a stop: who speaks, and how the two reports compare."""
    numbers = {n for side in Side for s in stop.of(side) for n in found.begun.get((side, s), ())}
    return tuple(_row(comparison, found.every[number]) for number in sorted(numbers))


def quoted(comparison: Comparison, side: Side, quote: Quote | None) -> str:
    """The words of a quotation in quotation marks; "" where there is none."""
    if quote is None:
        return ""
    words = " ".join(quote.words(comparison.of(side).article.text).split())
    return translate("quotes", "“{words}”").format(words=words)


def speaker(quoting: Quoting) -> str:
    """The speaker, both where the reports put it to two, else the word Quotation."""
    if quoting.is_apart and quoting.left and quoting.right:
        return f"{quoting.left.speaker} · {quoting.right.speaker}"
    return quoting.speaker or translate("quotes", "Quotation")


def likeness_told(likeness: Likeness) -> str:
    """The words for how the two reports' versions of a quotation compare."""
    match likeness:
        case Likeness.IDENTICAL:
            return translate("quotes", "identical")
        case Likeness.CUT:
            return translate("quotes", "one is shorter")
        case Likeness.ALTERED:
            return translate("quotes", "two wordings")
        case Likeness.TRANSLATED:
            return translate("quotes", "in two languages")
        case Likeness.ONLY_LEFT:
            return translate("quotes", "only in A")
        case Likeness.ONLY_RIGHT:
            return translate("quotes", "only in B")
        case _:
            assert_never(likeness)


def _row(comparison: Comparison, quoting: Quoting) -> LabelledText:
    words = quoted(comparison, Side.LEFT, quoting.left) or quoted(comparison, Side.RIGHT, quoting.right)
    shown = words if len(words) <= SHOWN else f"{words[:SHOWN].rsplit(' ', 1)[0]} …”"
    return LabelledText(speaker(quoting), f"{isolated(shown)} — {isolated(likeness_told(quoting.likeness))}")
