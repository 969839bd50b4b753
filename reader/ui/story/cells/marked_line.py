"""The places of fact values in a sentence that is shown on one line."""

from dataclasses import dataclass

from reader.compare.collation.stances import Stance, Stances, Standing
from reader.compare.collation.values import Collation, Place
from reader.compare.model import Reading
from reader.text.model import Span

# The fact of a mark that belongs to no fact of the collation, and of one whose text says what it marks.
NO_FACT, SAID_ALREADY = -1, -2


@dataclass(frozen=True, slots=True)
class Marked:
    """A value of a fact in a sentence on one line: its half-open place, how it compares, and its fact."""

    start: int
    end: int
    stance: Stance
    fact: int

    @property
    def is_to_be_told(self) -> bool:
        """Whether a screen reader has to be told what the box shows, as the text does not say it."""
        return self.fact != SAID_ALREADY


def marks_in(collation: Collation, held: Stances, place: Place) -> tuple[Marked, ...]:
    """The values in a sentence, placed in its text with all white space collapsed."""
    return tuple(_on_one_line(collation, one) for one in held.at(place))


def _on_one_line(collation: Collation, one: Standing) -> Marked:
    value = one.value
    start, end = on_one_line(collation.reports[value.report], value.sentence, value.span)
    return Marked(start, end, one.stance, one.fact)


def on_one_line(reading: Reading, sentence: int, part: Span) -> tuple[int, int]:
    """The beginning and end of a part of a sentence in its text with all white space collapsed."""
    home, text = reading.told(sentence), reading.article.text
    start = _shortened(Span(home.start, part.start).of(text))
    return start, start + len(_joined(part.of(text)))


def sentence_on_one_line(reading: Reading, sentence: int) -> str:
    """The text of a sentence with all white space collapsed."""
    return _joined(reading.told(sentence).of(reading.article.text))


def _joined(words: str) -> str:
    return " ".join(words.split())


def _shortened(before: str) -> int:
    words = before.split()
    return len(" ".join(words)) + (1 if words and before[-1].isspace() else 0)
