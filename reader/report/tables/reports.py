"""The table of reports, to which the letters in the other tables refer."""

from collections.abc import Iterator, Sequence

from reader.compare.model import Reading
from reader.report.labels import Labels
from reader.report.tables.table import DataTable, TableLine
from reader.text.model import FieldName

HEADER = (
    *("report", "outlet", "headline", "author", "date", "updated", "language", "origin", "sha256"),
    *("sentences", "words"),
)
_FIELDS = (FieldName.TITLE, FieldName.AUTHOR, FieldName.DATE, FieldName.UPDATED, FieldName.LANGUAGE)


def reports_table(readings: Sequence[Reading], labels: Labels) -> DataTable:
    """A line for each report."""
    return DataTable("reports", HEADER, _lines(readings, labels))


def _lines(readings: Sequence[Reading], labels: Labels) -> Iterator[TableLine]:
    for reading in readings:
        article = reading.article
        yield (
            *(labels.letter(article), labels.outlet(article)),
            *(labels.field(article, name) for name in _FIELDS),
            *(labels.origin(article), "" if labels.anonymous else article.digest),
            *(len(reading.sentences), reading.words()),
        )
