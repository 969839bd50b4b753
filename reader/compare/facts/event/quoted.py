"""Quotations that one report gives whole and another cuts, wherever each stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.compare.facts.claims import facts_at, told_in
from reader.compare.facts.event.joining import Contrast
from reader.compare.facts.fact import Value
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import FEW, SOME, Checkpoint, checked

# Full words of a quotation that tell it from others: fewer are a title or a turn of phrase.
_LEAST = 3


@dataclass(frozen=True, slots=True)
class _Quoted:
    place: Value
    words: str
    full: frozenset[str]


def quoted(reports: Sequence[ComparedArticle], check: Checkpoint) -> Iterator[Contrast]:
    """Every two quotations of which one is the other or a part of it."""
    held = [list(_quoted(number, report, check)) for number, report in enumerate(reports)]
    for ours, theirs in combinations(held, 2):
        for a in checked(ours, check, SOME):
            for b in theirs:
                if a.words == b.words:
                    yield Contrast(DiscrepancyKind.QUOTATION, a.place, b.place, Verdict.AGREE)
                elif (a.full <= b.full or b.full <= a.full) and (a.words in b.words or b.words in a.words):
                    yield Contrast(DiscrepancyKind.QUOTATION, a.place, b.place, Verdict.VAGUE, 1 / 2)


def _quoted(number: int, report: ComparedArticle, check: Checkpoint) -> Iterator[_Quoted]:
    for index in checked(told_in(report.article), check, FEW):
        told = facts_at(report, (index,))
        for claim in told.quotations:
            full = frozenset(word for word in claim.words if word not in told.scan.lexicon.light)
            if len(full) >= _LEAST:
                words = f" {' '.join(claim.words)} "
                yield _Quoted(Value(number, index, claim.span, words.strip()), words, full)
