"""The sentences of a story's reports as passages, with their tokens and what they state."""

from reader.compare.collation.values import Collation, Place
from reader.compare.extent import obstacle
from reader.compare.facts.claims import facts_at
from reader.compare.model import Reading
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.preparation import prepared
from reader.compare.side import Side
from reader.text.checking import Checkpoint, unchecked
from reader.text.facts.facts import Facts, facts
from reader.text.model import FieldName
from reader.text.passage import Passage, excerpt


class StoryText:
    """The reports of a collation, each made ready when one of its sentences is first asked for."""

    def __init__(self, collation: Collation, check: Checkpoint = unchecked) -> None:
        self._collation, self._check = collation, check
        self._ready: dict[int, ComparedArticle | None] = {}
        self._facts: dict[Place, Facts] = {}

    def passage(self, place: Place) -> Passage:
        """One sentence."""
        report, sentence = place
        ready = self._report(report)
        if ready is not None:
            return ready.passage((sentence,))
        reading = self._collation.reports[report]
        return excerpt(
            reading.article.text, reading.sentences[sentence].span, reading.language, _day(reading)
        )

    def facts(self, place: Place) -> Facts:
        """What one sentence states."""
        report, sentence = place
        ready = self._report(report)
        if ready is not None:
            return facts_at(ready, (sentence,))
        if place not in self._facts:
            self._facts[place] = facts(self.passage(place))
        return self._facts[place]

    def _report(self, report: int) -> ComparedArticle | None:
        """The report made ready; None where its sentences are not those in which its text is read."""
        if report not in self._ready:
            reading = self._collation.reports[report]
            ready = prepared(reading.article, check=self._check)
            is_same = [s.span for s in ready.sentences] == [s.span for s in reading.sentences]
            made = ComparedArticle(reading.article.text, _day(reading), ready)
            self._ready[report] = made if is_same else None
        return self._ready[report]


def _day(reading: Reading) -> str:
    """The day from which a report counts, ISO 8601; "" where it is not known for certain."""
    date = reading.article.field(FieldName.DATE)
    return "" if date.is_guess else date.value


def is_read(reading: Reading, check: Checkpoint = unchecked) -> bool:
    """Whether sentences were sought in the report, and not only stretches that can be shown."""
    return obstacle(reading.article, Side.LEFT, check) is None
