"""Words of reports with the values of facts marked: what most say, what differs, what is less precise."""

from collections.abc import Mapping

from reader.compare.collation.stances import Stance, stances, stances_of
from reader.compare.collation.values import Collation
from reader.compare.facts.fact import Fact
from reader.report.blocks import Inlines, Mark
from reader.report.sections.passages import marked
from reader.text.model import Span

_MARKS = {
    Stance.MOST: Mark.MAJORITY,
    Stance.DIFFERS: Mark.FACT,
    Stance.VAGUE: Mark.VARIANT,
    Stance.SPELLED: Mark.SPELLING,
}


class MarkedText:
    """The texts of a collation with the values of its facts marked, where marks are wanted."""

    def __init__(self, collation: Collation, *, shows_marks: bool = True) -> None:
        self._collation = collation
        self._in: dict[int, list[tuple[Span, Mark]]] = {}
        if not shows_marks:
            return
        for (report, _), held in sorted(stances(collation).by_place.items()):
            self._in.setdefault(report, []).extend((one.value.span, _MARKS[one.stance]) for one in held)

    def stretch(self, report: int, span: Span) -> Inlines:
        """The words of a span on one line, with the values in them marked."""
        held = self._in.get(report, ())
        within = [(v, mark) for v, mark in held if span.start <= v.start and v.end <= span.end]
        return tuple(marked(self._collation.reports[report].article.text, span, within))


def marks_of(fact: Fact) -> Mapping[str, Mark]:
    """The mark of each normal form of a fact, by how it stands to the others, if at all."""
    found = stances_of(fact)
    return {v.form: _MARKS[found[v.form]] if v.form in found else Mark.PLAIN for v in fact.values}
