"""The marks of one report: the tone of each sentence, and the strokes at words and facts that differ."""

from enum import Enum, auto
from typing import Protocol

from reader.compare.arrangement.marks import Stroke, stroke_of, strokes
from reader.compare.arrangement.note_places import notes_at
from reader.compare.arrangement.outline import Outline
from reader.compare.model import Degree, Pair
from reader.compare.side import Side
from reader.text.model import Span
from reader.ui.comparison.layout.arrangement import Related


class Tone(Enum):
    """What a sentence has in common with the other report, as its ground shows."""

    SAME = auto()
    REWORDED = auto()
    RELATED = auto()
    PLAIN = auto()  # related while that is hidden, or in a report that is not compared
    ONLY = auto()
    ASIDE = auto()


class SentenceMarks(Protocol):
    """What a column has to know of the marks of its sentences."""

    def notes(self, sentence: int) -> tuple[str, ...]:
        """The user's notes on a sentence."""
        ...

    def tone(self, sentence: int, pair: Pair | None = None) -> Tone:
        """The tone of a sentence."""
        ...

    def moved(self, sentence: int) -> Pair | None:
        """The pair that begins with this sentence and whose partner stands elsewhere, if any."""
        ...

    def is_moved(self, sentence: int) -> bool:
        """Whether every partner of the sentence stands elsewhere in the order."""
        ...

    def strokes(self, sentence: int, chosen: Pair | None) -> list[tuple[Stroke, Span]]:
        """The strokes within a sentence, with their spans."""
        ...

    def in_row(self, sentence: int, pair: Pair, *, is_chosen: bool) -> list[tuple[Stroke, Span]]:
        """The strokes within a sentence in the row of a pair."""
        ...


class Marks:
    """The marks of one side, each worked out when it is first asked for."""

    def __init__(
        self, outline: Outline, side: Side, *, related: Related = Related.PALE, every_word: bool = False
    ) -> None:
        comparison = outline.comparison
        self._comparison, self._side = comparison, side
        self._related, self._every_word = related, every_word
        self._sentences = comparison.of(side).sentences
        self._notes = notes_at(comparison, outline.notes, side)
        self._drawn: dict[int, tuple[tuple[Stroke, Span], ...]] = {}  # of a pair by its number, made once
        self._pairs = outline.pairs.of(side)
        self._facts = outline.facts.of(side)

    def pairs(self, sentence: int) -> tuple[Pair, ...]:
        """The pairs of a sentence that are shown, the most similar first."""
        return tuple(p for p in self._pairs.get(sentence, ()) if self.is_shown(p))

    def is_shown(self, pair: Pair) -> bool:
        """Whether a pair has a ground and a band; related ones may be hidden."""
        return pair.degree.tells_the_same or self._related is not Related.HIDDEN

    def notes(self, sentence: int) -> tuple[str, ...]:
        """The user's notes on a sentence, or on a pair that begins with it."""
        return self._notes.get(sentence, ())

    def tone(self, sentence: int, pair: Pair | None = None) -> Tone:
        """The tone of a sentence: that of the pair of its row, if given, else of its most similar pair."""
        if not self._sentences[sentence].kind.is_compared:
            return Tone.ASIDE
        held = self._pairs.get(sentence)
        if not held:
            return Tone.ONLY if self._comparison.is_read else Tone.PLAIN
        tone = tone_of(pair or held[0])
        return Tone.PLAIN if tone is Tone.RELATED and self._related is Related.HIDDEN else tone

    def moved(self, sentence: int) -> Pair | None:
        """The pair that begins with this sentence and whose partner stands elsewhere, if any."""
        found = (p for p in self.pairs(sentence) if p.is_moved and p.of(self._side)[0] == sentence)
        return next(found, None)

    def is_moved(self, sentence: int) -> bool:
        """Whether every partner of the sentence stands elsewhere in the order."""
        held = self.pairs(sentence)
        return bool(held) and all(p.is_moved for p in held)

    def strokes(self, sentence: int, chosen: Pair | None) -> list[tuple[Stroke, Span]]:
        """The strokes within a sentence, with their spans.

        If one of its pairs is chosen, those of that pair alone. Else words that no partner telling the same
        has, and facts and spellings that differ anywhere in the other report.
        """
        if chosen is not None and chosen in self._pairs.get(sentence, ()):
            return self._of(chosen, sentence)
        held = self.pairs(sentence)
        telling = [self._of(p, sentence) for p in held if self.has_word_marks(p)]
        words = _common([[s for k, s in found if k is Stroke.WORD] for found in telling])
        written = [(k, s) for found in telling[:1] for k, s in found if k is Stroke.VARIANT]
        facts = [(k, s) for p in held for k, s in self._of(p, sentence) if k in _BOXES]
        facts += [(stroke_of(told), place) for told, place in self._facts.get(sentence, ())]
        return list(dict.fromkeys([*((Stroke.WORD, s) for s in words), *written, *facts]))

    def in_row(self, sentence: int, pair: Pair, *, is_chosen: bool) -> list[tuple[Stroke, Span]]:
        """The strokes within a sentence in the row of a pair; words of related ones only once chosen."""
        found = self.strokes(sentence, pair)
        if is_chosen or self.has_word_marks(pair):
            return found
        return [(k, s) for k, s in found if k in _BOXES] if self.is_shown(pair) else []

    def has_word_marks(self, pair: Pair) -> bool:
        """Whether the words of a pair are marked before it is selected."""
        return pair.degree.tells_the_same or self._related is Related.SHOWN

    def _of(self, pair: Pair, sentence: int) -> list[tuple[Stroke, Span]]:
        bounds = self._sentences[sentence].span
        if pair.number not in self._drawn:
            drawn = strokes(self._comparison, pair, self._side, every_word=self._every_word)
            self._drawn[pair.number] = drawn
        found = self._drawn[pair.number]
        return [(kind, span) for kind, span in found if bounds.start <= span.start < bounds.end]


def tone_of(pair: Pair) -> Tone:
    """The tone of a pair; pairs that are only written differently have that of the same words."""
    match pair.degree:
        case Degree.SAME | Degree.WRITTEN:
            return Tone.SAME
        case Degree.REWORDED | Degree.TRANSLATED:
            return Tone.REWORDED
        case Degree.RELATED:
            return Tone.RELATED


def _common(lists: list[list[Span]]) -> list[Span]:
    found = lists[0] if lists else []
    for other in lists[1:]:
        cuts = (Span(max(a.start, b.start), min(a.end, b.end)) for a in found for b in other if a.overlaps(b))
        found = list(cuts)
    return found


_BOXES = frozenset({Stroke.FACT, Stroke.SPELLING})
