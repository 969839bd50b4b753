"""The facts of events of invented reports, for the tests of what only an event shows."""

from reader.compare.collation.collating import collate
from reader.compare.story import Story
from reader.text.model import Article, Field, FieldName


def told(*reports: str, date: str = "", language: str = "en") -> list[tuple[str, str, tuple[str, ...]]]:
    """The kind, the verdict and the words of each fact that is shown, spellings left out."""
    fields = {FieldName.LANGUAGE: Field(language), FieldName.DATE: Field(date)}
    found = collate(Story(tuple([Article(text, fields) for text in reports]))).facts
    return [
        (f.kind.value, f.verdict.value, tuple([v.span.of(reports[v.report]) for v in f.values]))
        for f in found
        if f.verdict.value != "agree" and not f.is_spelling
    ]
