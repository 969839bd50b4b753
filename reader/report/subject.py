"""One comparison within a report: what its two sides are called, and where its anchors stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.compare.model import Comparison, Reading
from reader.compare.side import Side
from reader.report.labels import Labels
from reader.report.options import Options
from reader.report.wording import IN_ENGLISH, Words
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Article


@dataclass(frozen=True, slots=True)
class Subject:
    """A comparison and all that its sections need to speak of it.

    Attributes:
        prefix: opens every anchor of this comparison, "" when it is the only one.
        level: of its sections' headings.
        check: is called again and again while they are made, and may raise to end that.
    """

    comparison: Comparison
    labels: Labels
    options: Options
    prefix: str = ""
    level: int = 2
    check: Checkpoint = field(default=unchecked, compare=False)

    @property
    def words(self) -> Words:
        """What the report says, in its language."""
        return self.labels.words

    @property
    def is_alone(self) -> bool:
        """Whether the whole report is of this one comparison."""
        return len(self.labels.articles) <= len(Side)

    def reading(self, side: Side) -> Reading:
        """The article of that side and its sentences."""
        return self.comparison.of(side)

    def article(self, side: Side) -> Article:
        """The article of that side."""
        return self.comparison.of(side).article

    def letter(self, side: Side) -> str:
        """The letter of that side: A and B, or others among several reports."""
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
        """That anchor, made unique among several comparisons."""
        return f"{self.prefix}{name}"

    def place(self, side: Side, sentences: Sequence[int]) -> str:
        """The same with the paragraphs in which they stand: "A 3–4 ¶\u00a02"."""
        held = {self.reading(side).sentences[index].paragraph for index in sentences}
        return f"{self.ref(side, sentences)} ¶\N{NO-BREAK SPACE}{numbers(sorted(held))}"

    def ref(self, side: Side, sentences: Sequence[int]) -> str:
        """What to call these sentences: "A 3", "B 5-7" with a proper dash, "A 3, 9"."""
        return f"{self.letter(side)}\N{NO-BREAK SPACE}{numbers(sentences)}"


def numbers(sentences: Sequence[int]) -> str:
    """Sentence numbers from 1 with runs drawn together, such as "3, 5–7"."""
    runs: list[list[int]] = []
    for sentence in sorted(set(sentences)):
        if runs and runs[-1][1] == sentence - 1:
            runs[-1][1] = sentence
        else:
            runs.append([sentence, sentence])
    return ", ".join(f"{a + 1}" if a == b else f"{a + 1}–{b + 1}" for a, b in runs)


def percent(part: float) -> str:
    """A share, 0..1, as "78 %"; what is not quite all or nothing never rounds to it."""
    return IN_ENGLISH.share(part)


def count(number: int, one: str, many: str = "") -> str:
    """A number and its noun, such as "1 passage" or "2 passages"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
