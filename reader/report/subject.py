"""One comparison within a report, with the names of its sides and its anchors."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.report.labels import Labels
from reader.report.options import Options
from reader.report.wording import Words
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article


@dataclass(frozen=True, slots=True)
class Subject:
    """A comparison with all that its sections need.

    Attributes:
        prefix: begins every anchor of this comparison, "" where it is the only one.
        level: of its sections' headings.
        check: called while sections are made; what it raises ends that.
    """

    comparison: Comparison
    labels: Labels
    options: Options
    prefix: str = ""
    level: int = 2
    check: Checkpoint = field(default=unchecked, compare=False)

    @property
    def words(self) -> Words:
        """The report's own words, in its language."""
        return self.labels.words

    @property
    def is_alone(self) -> bool:
        """Whether the report is on this comparison alone."""
        return len(self.labels.articles) <= len(Side)

    def reading(self, side: Side) -> Reading:
        """The article of that side and its sentences."""
        return self.comparison.of(side)

    def article(self, side: Side) -> Article:
        """The article of that side."""
        return self.comparison.of(side).article

    def letter(self, side: Side) -> str:
        """The letter of that side: A or B, or another one among several reports."""
        return self.labels.letter(self.article(side))

    def name(self, side: Side) -> str:
        """The outlet of that side."""
        return self.labels.name(self.article(side))

    def title(self, side: Side) -> str:
        """The head of that side's column, such as "A · The Harbour Gazette"."""
        return self.labels.title(self.article(side))

    def languages(self) -> tuple[str, str]:
        """The languages of both articles."""
        return self.article(Side.LEFT).language, self.article(Side.RIGHT).language

    def anchor(self, name: str) -> str:
        """The anchor of that name within this comparison."""
        return f"{self.prefix}{name}"

    def place(self, side: Side, sentences: Sequence[int]) -> str:
        """Sentences with the paragraphs in which they stand: "A 3–4 ¶ 2"."""
        held = {self.reading(side).sentences[index].paragraph for index in sentences}
        return f"{self.ref(side, sentences)} ¶\N{NO-BREAK SPACE}{numbers(sorted(held))}"

    def ref(self, side: Side, sentences: Sequence[int]) -> str:
        """Sentences, counted from 0, as the report cites them: "A 3", "B 5–7", "A 3, 9"."""
        return f"{self.letter(side)}\N{NO-BREAK SPACE}{numbers(sentences)}"


def numbers(sentences: Sequence[int]) -> str:
    """Sentences, counted from 0, as numbers from 1 with ranges: "3, 5–7"."""
    runs: list[list[int]] = []
    for sentence in sorted(set(sentences)):
        if runs and runs[-1][1] == sentence - 1:
            runs[-1][1] = sentence
        else:
            runs.append([sentence, sentence])
    return ", ".join(f"{a + 1}" if a == b else f"{a + 1}–{b + 1}" for a, b in runs)
