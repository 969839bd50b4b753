"""A collation as CSV for spreadsheets and statistics: a line for each place of a statement or a fact."""

from collections.abc import Iterator

from reader.compare.collation.values import Collation
from reader.report.labels import Labels
from reader.report.story.named import NamedCollation, named_collation
from reader.report.writers.tables import table
from reader.text.checking import Checkpoint, unchecked

HEADER = (
    "line",
    "statement",
    "told_by",
    "report",
    "outlet",
    "sentence",
    "start",
    "end",
    "kind",
    "value",
    "text",
)


def to_csv(collation: Collation, labels: Labels, check: Checkpoint = unchecked) -> bytes:
    """The long table with a header, as UTF-8 with a byte order mark, which spreadsheets need."""
    return table(HEADER, _lines(named_collation(collation, labels, check)), check)


def _lines(told: NamedCollation) -> Iterator[tuple[str, ...]]:
    found = told.collation
    for number, statement in enumerate(found.statements, 1):
        for report, sentence in statement.places:
            yield _line(told, "statement", (str(number), str(len(statement.reports))), report, sentence)
    for report in range(len(found.reports)):
        for sentence in found.alone(report):
            yield _line(told, "alone", ("", "1"), report, sentence)
    for number, fact in enumerate(found.facts, 1):
        tellers = len({value.report for value in fact.values})
        kind = "spelling" if fact.is_spelling else f"{fact.kind.value}, {fact.verdict.value}"
        for value in fact.values:
            line = _line(told, "fact", (str(number), str(tellers)), value.report, value.sentence)
            span = value.span
            words = span.of(found.reports[value.report].article.text)
            yield (*line[:6], str(span.start), str(span.end), kind, value.form, words)


def _line(
    told: NamedCollation, what: str, number: tuple[str, str], report: int, sentence: int
) -> tuple[str, ...]:
    reading = told.collation.reports[report]
    span = reading.sentences[sentence].span
    where = (
        told.letter(report),
        told.labels.name(reading.article),
        str(sentence + 1),
        str(span.start),
        str(span.end),
    )
    return (what, *number, *where, "", "", reading.text(sentence))
