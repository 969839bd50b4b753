"""Quotations that the reports put to different speakers, as facts beside those that sentences state."""

from collections.abc import Iterator

from reader.compare.collation.quoted import Named, Quoted, Version, quoted
from reader.compare.collation.values import Collation, Place
from reader.compare.facts.fact import Fact, Value
from reader.compare.telling import DiscrepancyKind, Verdict
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Span


def put_apart(collation: Collation, check: Checkpoint = unchecked) -> Iterator[Fact]:
    """One of each such quotation, unless the sentences of two reports state it already."""
    stated = [
        {(value.report, value.sentence) for value in fact.values}
        for fact in collation.facts
        if fact.kind is DiscrepancyKind.ATTRIBUTION
    ]
    for said in quoted(collation, check):
        if said.is_apart and not any(_is_stated(said, places) for places in stated):
            values = tuple(_values(collation, said))
            forms = dict.fromkeys(value.form for value in values)
            verdicts = {(a, b): Verdict.DIFFER for a in forms for b in forms if a != b}
            if len(forms) > 1:
                yield Fact(DiscrepancyKind.ATTRIBUTION, Verdict.DIFFER, values, verdicts)


def _is_stated(said: Quoted, places: set[Place]) -> bool:
    return len({v.report for each in said.quotations for v in each.versions if v.place in places}) > 1


def _values(collation: Collation, said: Quoted) -> Iterator[Value]:
    for version in said.quotations[0].versions:
        name = next((one for one in said.speakers if _is_of(version, one)), None)
        span = _nearest(collation.reports[version.report].article.text, version)
        if name and span:
            sentence = _sentence(collation, version.report, span)
            yield Value(version.report, sentence, span, name.name.casefold())


def _is_of(version: Version, named: Named) -> bool:
    return version.report in named.reports and version.speaker in named.called


def _nearest(text: str, version: Version) -> Span | None:
    """The speaker's name as it stands nearest to the quotation; None where it is not written like that."""
    if not version.speaker:
        return None
    start, end = version.parts[0].start, version.parts[-1].end
    before, behind = text.rfind(version.speaker, 0, start), text.find(version.speaker, end)
    if before < 0 and behind < 0:
        return None
    is_before = behind < 0 or (before >= 0 and start - before <= behind - end)
    at = before if is_before else behind
    return Span(at, at + len(version.speaker))


def _sentence(collation: Collation, report: int, span: Span) -> int:
    held = collation.reports[report].sentences
    return next((s.index for s in held if s.span.start <= span.start < s.span.end), 0)
