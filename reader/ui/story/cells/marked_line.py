"""Where the values of facts stand in a sentence that is shown on one line."""

from dataclasses import dataclass

from reader.compare.collation.stances import Stance, Stances, Standing
from reader.compare.collation.values import Collation, Place
from reader.compare.model import Reading
from reader.text.model import Span

# The fact of a mark that is none of the collation's; of one whose words say themselves what it marks.
NO_FACT, SAID_ALREADY = -1, -2


@dataclass(frozen=True, slots=True)
class Marked:
    """A value of a fact in the words of a sentence on one line: from where to where."""

    start: int
    end: int
    stance: Stance
    fact: int

    @property
    def is_to_be_told(self) -> bool:
        """Whether words must say what the box shows: where they don't already."""
        return self.fact != SAID_ALREADY


def marks_in(collation: Collation, held: Stances, place: Place) -> tuple[Marked, ...]:
    """The values in a sentence, by their places once every stretch of white space is one space."""
    return tuple(_on_one_line(collation, one) for one in held.at(place))


def _on_one_line(collation: Collation, one: Standing) -> Marked:
    value = one.value
    start, end = on_one_line(collation.reports[value.report], value.sentence, value.span)
    return Marked(start, end, one.stance, one.fact)


def on_one_line(reading: Reading, sentence: int, part: Span) -> tuple[int, int]:
    """Where a part of a sentence begins and ends once every stretch of white space is one space."""
    home, text = reading.sentences[sentence].span, reading.article.text
    start = _shortened(Span(home.start, part.start).of(text))
    return start, start + len(" ".join(part.of(text).split()))


def _shortened(before: str) -> int:
    words = before.split()
    return len(" ".join(words)) + (1 if words and before[-1].isspace() else 0)
