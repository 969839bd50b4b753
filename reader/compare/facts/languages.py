"""Which facts can be told apart in two languages: values can, words can't, nor can most names."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.compare.facts.fact import Fact
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.telling import DiscrepancyKind

_VALUES = frozenset(
    {
        DiscrepancyKind.NUMBER,
        DiscrepancyKind.MONEY,
        DiscrepancyKind.PERCENT,
        DiscrepancyKind.AGE,
        DiscrepancyKind.TIME,
        DiscrepancyKind.DATE,
    }
)
"""Facts whose normal form is the same in every language. Cairo, Kairo and Le Caire are one name."""


def within_languages(found: Iterable[Fact], reports: Sequence[ComparedArticle]) -> Iterator[Fact]:
    """The facts; of those told by words or names, what the reports of one language say to each other."""
    languages = [report.article.language for report in reports]
    for fact in found:
        told = {languages[value.report] for value in fact.values} - {""}
        if len(told) <= 1 or fact.kind in _VALUES:
            yield fact
            continue
        for language in sorted(told):
            held = tuple([v for v in fact.values if languages[v.report] in {language, ""}])
            part = replace(fact, values=held)
            if any(part.contrasts()):
                yield part
