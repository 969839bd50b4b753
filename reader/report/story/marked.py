"""The words of reports with the values marked on which they differ: what most say, what others do."""

from collections.abc import Iterable, Mapping

from reader.compare.collation.values import Collation
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.report.blocks import Mark, Text
from reader.report.sections.passages import marked
from reader.text.model import Span

LEAST_MOST = 2
"""Reports that give a value which most give: what one alone gives is no majority."""


class MarkedText:
    """The facts of a collation, to be found in its texts."""

    def __init__(self, collation: Collation) -> None:
        self._collation = collation
        self._at: dict[int, dict[Span, Mark]] = {}
        for fact in collation.facts:
            if _is_marked(fact):
                marks = marks_of(fact)
                for value in fact.values:
                    self._at.setdefault(value.report, {})[value.span] = marks[value.form]

    def stretch(self, report: int, span: Span) -> Text:
        """The words there, spaced as one line, with the values in them marked."""
        held = self._at.get(report, {})
        within = sorted((v, mark) for v, mark in held.items() if span.start <= v.start and v.end <= span.end)
        return tuple(marked(self._collation.reports[report].article.text, span, within))


def _is_marked(fact: Fact) -> bool:
    """Whether its values are marked in the texts; who says it, and what is cut, have tables of their own."""
    if fact.kind is DiscrepancyKind.ATTRIBUTION or fact.verdict is Verdict.AGREE:
        return False
    return fact.kind is not DiscrepancyKind.QUOTATION or fact.verdict is Verdict.DIFFER


def by_form(fact: Fact) -> Mapping[str, list[Value]]:
    """The values of a fact by their normal forms, those that most reports give first."""
    found: dict[str, list[Value]] = {}
    for value in fact.values:
        found.setdefault(value.form, []).append(value)
    return dict(sorted(found.items(), key=lambda item: -len({v.report for v in item[1]})))


def marks_of(fact: Fact) -> Mapping[str, Mark]:
    """How each normal form is marked: a thin box where most say it, dots where it is vaguer, else a box."""
    if fact.is_spelling:
        return {value.form: Mark.SPELLING for value in fact.values}
    tellers = {form: len({v.report for v in values}) for form, values in by_form(fact).items()}
    most = max(tellers.values())
    leading = [form for form, count in tellers.items() if count == most]
    majority = leading[0] if len(leading) == 1 and most >= LEAST_MOST else ""
    return {form: _mark(fact, form, majority, tellers.keys()) for form in tellers}


def _mark(fact: Fact, form: str, majority: str, forms: Iterable[str]) -> Mark:
    if form == majority:
        return Mark.MAJORITY
    said = {fact.verdicts.get((form, other), Verdict.AGREE) for other in forms if other != form}
    return Mark.FACT if Verdict.DIFFER in said else Mark.VARIANT
