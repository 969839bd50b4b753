"""The facts of several reports: each thing counted, named or said, once, with every report's values."""

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from reader.compare.across.languages import are_foreign
from reader.compare.facts.fact import Fact, Value
from reader.compare.facts.figures import PairScores, figures
from reader.compare.facts.languages import within_languages
from reader.compare.facts.naming.spellings import spellings
from reader.compare.facts.quantities import KINDS
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import Discrepancy, DiscrepancyKind, Verdict
from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.facts.lexicon import lexicon
from reader.text.model import Span

FIGURES = frozenset(KINDS.values())

Reports = tuple[int, int]
"""Two reports by their numbers, the lower one first."""
Place = tuple[int, Span]
Forms = dict[Place, str]
"""The normal form of what stands at each place."""


def facts_of_story(
    reports: Sequence[ComparedArticle],
    cells: Mapping[Reports, PairScores],
    told: Mapping[Reports, Iterable[Discrepancy]],
    check: Checkpoint = unchecked,
) -> tuple[Fact, ...]:
    """The facts that two reports or more state, in the order of the reports and their texts.

    cells is the likeness of the sentences of each two reports, told what the passages that pair disagree on.
    Reports that agree on a figure in some place are not said to differ, whatever a pair of passages seemed
    to tell.
    """
    every = {both: tuple(found) for both, found in told.items()}
    known = {both: [(d.left, d.right) for d in f if d.kind in FIGURES] for both, f in every.items()}
    counted = figures(reports, cells, known, check)
    spelled = spellings(reports, check)
    taken = {v.at for fact in (*counted, *spelled) for v in fact.values}
    across = {both for both in every if are_foreign(*(reports[number].article for number in both))}
    others, translated = (
        _others(reports, {both: f for both, f in every.items() if (both in across) is foreign}, taken, check)
        for foreign in (False, True)
    )
    found = [*within_languages([*counted, *spelled, *others], reports), *translated]
    return tuple(sorted(found, key=lambda fact: [v.at for v in fact.values[:1]]))


def _others(
    reports: Sequence[ComparedArticle],
    told: Mapping[Reports, tuple[Discrepancy, ...]],
    taken: set[Place],
    check: Checkpoint,
) -> list[Fact]:
    """What pairs of passages disagree on besides, joined where they speak of one place."""
    groups: dict[tuple[DiscrepancyKind, Place], Forms] = {}
    for (r, q), found in told.items():
        for one in checked([d for d in found if not (d.is_spelling or d.kind in FIGURES)], check):
            ends = {(r, one.left): one.left_form, (q, one.right): one.right_form}
            if ends.keys() <= taken or _are_of_both(one, reports[r], reports[q]):
                continue
            _join(groups, one.kind, ends)
    every = {id(held): (kind, held) for (kind, _), held in groups.items()}
    return [_fact(kind, held, reports) for kind, held in every.values()]


def _join(groups: dict[tuple[DiscrepancyKind, Place], Forms], kind: DiscrepancyKind, ends: Forms) -> None:
    """Put what one discrepancy says to all that speaks of one of its places, together from now on."""
    beside = [groups[kind, place] for place in ends if (kind, place) in groups]
    whole = max(beside, key=len, default=Forms())
    for held in (ends, *beside):
        if held is not whole:
            for place, form in held.items():
                whole[place] = min(form, whole.get(place, form))
                groups[kind, place] = whole


def _are_of_both(one: Discrepancy, left: ComparedArticle, right: ComparedArticle) -> bool:
    """Whether a report tells what happened in both places; "a pilot from Orle" tells of nothing there."""
    if one.kind is not DiscrepancyKind.PLACE:
        return False
    return _is_set_in(left, one.right_form) or _is_set_in(right, one.left_form)


def _is_set_in(report: ComparedArticle, place: str) -> bool:
    """Whether that place stands behind "in", "at" or "near" in the report."""
    words = lexicon(report.article.language).words("place")
    before = re.findall(rf"(?:([^\W\d_]+)\s+)?(?<!\w){re.escape(place)}(?!\w)", report.text.casefold())
    return any(word in words for word in before)


def _fact(kind: DiscrepancyKind, ends: Forms, reports: Sequence[ComparedArticle]) -> Fact:
    values = [Value(r, reports[r].sentence_at(s), s, form) for (r, s), form in sorted(ends.items())]
    forms = set(ends.values())
    verdicts = {(a, b): Verdict.DIFFER for a in forms for b in forms if a != b}
    return Fact(kind, Verdict.DIFFER, tuple(values), MappingProxyType(verdicts))
