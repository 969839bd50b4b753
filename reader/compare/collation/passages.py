"""The sentences of a story's reports as passages, with their tokens and what they state."""

from reader.compare.collation.values import Collation, Place
from reader.compare.extent import obstacle
from reader.compare.facts.claims import facts_at
from reader.compare.model import Reading
from reader.compare.pairing.compared_article import ComparedArticle
from reader.compare.pairing.preparation import prepared
from reader.compare.side import Side
from reader.text.checking import Checkpoint, unchecked
from reader.text.facts.facts import Facts
from reader.text.model import FieldName
from reader.text.passage import Passage


class StoryText:
    """The reports of a collation, each made ready when one of its sentences is first asked for."""

    def __init__(self, collation: Collation, check: Checkpoint = unchecked) -> None:
        self._collation, self._check = collation, check
        self._ready: dict[int, ComparedArticle] = {}

    def passage(self, place: Place) -> Passage:
        """One sentence."""
        report, sentence = place
        return self._report(report).passage((sentence,))

    def facts(self, place: Place) -> Facts:
        """What one sentence states."""
        report, sentence = place
        return facts_at(self._report(report), (sentence,))

    def _report(self, report: int) -> ComparedArticle:
        if report not in self._ready:
            article = self._collation.reports[report].article
            date = article.field(FieldName.DATE)
            day = "" if date.is_guess else date.value
            ready = prepared(article, check=self._check)
            self._ready[report] = ComparedArticle(article.text, day, ready)
        return self._ready[report]


def is_read(reading: Reading, check: Checkpoint = unchecked) -> bool:
    """Whether sentences were sought in the report, and not only stretches that can be shown."""
    return obstacle(reading.article, Side.LEFT, check) is None
