"""Which reports tell what: letters, counts and sentences of a collation, as its sections say them."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.compare.collation.values import Collation, Statement
from reader.report.blocks import Inline, Mark, Text
from reader.report.labels import Labels
from reader.report.sections.passages import shown
from reader.report.subject import numbers
from reader.report.wording import Words


@dataclass(frozen=True, slots=True)
class NamedCollation:
    """A collation and what its reports are called."""

    collation: Collation
    labels: Labels

    @property
    def words(self) -> Words:
        """What the report says, in its language."""
        return self.labels.words

    def letter(self, report: int) -> str:
        """The letter of a report by its number."""
        return self.labels.letter(self.collation.reports[report].article)

    def letters(self, reports: Iterable[int]) -> str:
        """Letters in a row: "A, B, D"."""
        return self.words.say(", ").join(map(self.letter, reports))

    def title(self, report: int) -> str:
        """Letter and outlet."""
        return self.labels.title(self.collation.reports[report].article)

    def languages(self, reports: Iterable[int]) -> tuple[str, ...]:
        """The languages of those reports."""
        return tuple(self.collation.reports[report].article.language for report in reports)

    def by_how_many(self, statement: Statement) -> str:
        """How many tell it, and how many of them independently: "4 of 5 · 3 independent"."""
        told, every = len(statement.reports), len(self.collation.reports)
        number = self.words.number
        said = self.words.say("{n} of {every}", n=number(told), every=number(every))
        independent = self.collation.independent(statement)
        if independent == told:
            return said
        return f"{said} · {self.words.count(independent, '{n} independent', '{n} independent')}"

    def sentences(self, report: int, sentences: tuple[int, ...]) -> Text:
        """Those sentences of a report with their numbers; a dash where it does not tell the thing."""
        if not sentences:
            return (Inline("–", Mark.FAINT),)
        reading = self.collation.reports[report]
        first = Inline(" ".join(shown(reading.text(sentences[0])).split()))
        where = f" ({self.letter(report)}\N{NO-BREAK SPACE}{numbers(sentences[:1])}"
        also = self.words.say(", also {numbers}", numbers=numbers(sentences[1:])) if sentences[1:] else ""
        return (first, Inline(f"{where}{also})", Mark.FAINT))
