"""Passages as marked text: words and facts that differ, and the numbers of notes."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from reader.compare.arrangement.marks import Stroke, strokes
from reader.compare.model import Degree, Pair
from reader.compare.side import Side
from reader.report.blocks import Inline, Inlines, Mark
from reader.report.options import Look
from reader.report.subject import Subject
from reader.text.harmless import harmless
from reader.text.model import Span

_MARKS = {
    Stroke.WORD: Mark.DIFFERS,
    Stroke.VARIANT: Mark.VARIANT,
    Stroke.FACT: Mark.FACT,
    Stroke.SPELLING: Mark.SPELLING,
}
_WORDS_OF_FACTS = frozenset({Stroke.FACT, Stroke.SPELLING})

_SPACE = re.compile(r"[\t\r\n][ \t\r\n]*| [ \t\r\n]+")  # all but a space by itself

NOWHERE: Mapping[int, str] = {}


@dataclass(frozen=True, slots=True)
class Marker:
    """Turns sentences of one comparison into marked text; notes has the numbers of the notes on each."""

    subject: Subject
    notes: Mapping[tuple[Side, int], tuple[int, ...]] = field(default_factory=dict)

    def passage(
        self, side: Side, sentences: Sequence[int], pair: Pair | None, again: Mapping[int, str] = NOWHERE
    ) -> tuple[Inlines, ...]:
        """These sentences as paragraphs, marked against the other side of the pair; without a pair unmarked.

        Sentences in again, which has the anchors of the rows that show them first, are repeated faintly.
        """
        reading, spans = self.subject.reading(side), self._spans(side, pair)
        paragraphs: list[Inlines] = []
        for _, held in groupby(sentences, lambda i: reading.sentences[i].paragraph):
            words: list[Inline] = []
            for is_again, run in groupby(held, lambda i: i in again):
                words += [Inline(" ")] if words else []
                indices = list(run)
                words += self._opening(side, indices, again[indices[0]]) if is_again else []
                words += self._sentences(side, indices, spans, is_again=is_again)
            paragraphs.append(tuple(words))
        return tuple(paragraphs)

    def _opening(self, side: Side, sentences: Sequence[int], target: str) -> list[Inline]:
        where = Inline(self.subject.ref(side, sentences), Mark.FAINT, target)
        return [where, Inline(self.subject.words.say(" again: "), Mark.FAINT)]

    def _sentences(
        self, side: Side, sentences: Sequence[int], spans: list[tuple[Span, Mark]], *, is_again: bool
    ) -> Iterator[Inline]:
        reading = self.subject.reading(side)
        for at, index in enumerate(sentences):
            if at:
                yield Inline(" ")
            for inline in marked(reading.article.text, reading.sentences[index].span, spans):
                yield replace(inline, is_again=is_again)
            if not is_again:
                yield from self._note_numbers(side, index)

    def _spans(self, side: Side, pair: Pair | None) -> list[tuple[Span, Mark]]:
        """The spans to mark against the partner: words and facts, and in a related pair facts alone."""
        options = self.subject.options
        if pair is None or options.look is Look.PLAIN:
            return []
        found = strokes(self.subject.comparison, pair, side)
        is_compared = pair.degree is not Degree.RELATED
        return [(span, _MARKS[s]) for s, span in found if is_compared or s in _WORDS_OF_FACTS]

    def _note_numbers(self, side: Side, index: int) -> list[Inline]:
        found = self.notes.get((side, index), ())
        return [Inline(f"[{n}]", Mark.NUMBER, self.subject.anchor(f"note-{n}")) for n in found]


def marked(text: str, within: Span, spans: Sequence[tuple[Span, Mark]]) -> Inlines:
    """The text within a span, in marked stretches; of spans that overlap the later one counts."""
    inside = [(s, m) for s, m in spans if s.start < within.end and s.end > within.start]
    edges = {within.start, within.end}
    for span, _ in inside:
        edges |= {max(span.start, within.start), min(span.end, within.end)}
    cuts = sorted(edges)
    found: list[Inline] = []
    for start, end in pairwise(cuts):
        mark = next((m for s, m in reversed(inside) if s.start <= start and s.end >= end), Mark.PLAIN)
        if found and found[-1].mark is mark:
            found[-1] = Inline(found[-1].text + text[start:end], mark)
        else:
            found.append(Inline(text[start:end], mark))
    return tuple(Inline(shown(i.text), i.mark) for i in found)


def shown(text: str) -> str:
    """The text with white space as single spaces, without characters that no page or file can show."""
    return _SPACE.sub(" ", harmless(text))
