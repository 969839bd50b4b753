"""The text of passages with their marks: wording and facts that differ, and the numbers of notes."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.compare.model import OpKind, Pair, Side
from reader.report.blocks import Inline, Mark, Text
from reader.report.options import Look
from reader.report.subject import Subject
from reader.text.harmless import harmless
from reader.text.model import Span

TOLD_OTHERWISE = 0.7
"""From this part of differing letters on, marks would cover the passage and say nothing: it gets none."""

_SPACE = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class Marker:
    """Sets the sentences of one comparison; notes gives the numbers of the notes on a sentence."""

    subject: Subject
    notes: Mapping[tuple[Side, int], tuple[int, ...]] = field(default_factory=dict)

    def passage(self, side: Side, sentences: Sequence[int], pair: Pair | None) -> tuple[Text, ...]:
        """These sentences as paragraphs, marked as the pair says; unmarked without one."""
        paragraphs: list[list[Inline]] = []
        reading, last = self.subject.reading(side), -1
        spans = self._spans(side, set(sentences), pair)
        for index in sentences:
            sentence = reading.sentences[index]
            text = marked(reading.article.text, sentence.span, spans)
            if paragraphs and sentence.paragraph == last:
                paragraphs[-1].append(Inline(" "))
            else:
                paragraphs.append([])
            paragraphs[-1] += [*text, *self._note_numbers(side, index)]
            last = sentence.paragraph
        return tuple(tuple(p) for p in paragraphs)

    def _spans(self, side: Side, sentences: set[int], pair: Pair | None) -> list[tuple[Span, Mark]]:
        """Wording against the partner beside it; facts against every partner, as it is printed once."""
        options = self.subject.options
        if pair is None or options.worksheet or options.look is Look.PLAIN:
            return []
        text, other = self.subject.article(side).text, self.subject.article(side.other).text
        partners = self.subject.comparison.pairs
        held = [p for p in partners if sentences & set(p.left if side is Side.LEFT else p.right)]
        return [*differing(pair, side, text, other), *(found for p in held for found in facts(p, side))]

    def _note_numbers(self, side: Side, index: int) -> list[Inline]:
        found = self.notes.get((side, index), ())
        return [Inline(f"[{n}]", Mark.NUMBER, self.subject.anchor(f"note-{n}")) for n in found]


def differing(pair: Pair, side: Side, text: str, other: str) -> list[tuple[Span, Mark]]:
    """The words of that side that the other has otherwise; none where either tells all in other words.

    Text is that side's article, other the other side's.
    """
    wanted = [] if _is_otherwise(pair, side.other, other) else _wanted(pair, side, text)
    if _is_otherwise(pair, side, text):
        wanted = []
    spelled = [d.left if side is Side.LEFT else d.right for d in pair.discrepancies if d.is_spelling]
    return [(span, Mark.DIFFERS) for span in [*wanted, *spelled]]


def _is_otherwise(pair: Pair, side: Side, text: str) -> bool:
    spans = [op.left if side is Side.LEFT else op.right for op in pair.ops]
    return sum(map(len, _wanted(pair, side, text))) > TOLD_OTHERWISE * sum(map(len, spans))


def _wanted(pair: Pair, side: Side, text: str) -> list[Span]:
    only = OpKind.ONLY_LEFT if side is Side.LEFT else OpKind.ONLY_RIGHT
    spans = [
        op.left if side is Side.LEFT else op.right for op in pair.ops if op.kind in {OpKind.REPLACED, only}
    ]
    return [span for span in spans if any(map(str.isalnum, span.of(text)))]


def facts(pair: Pair, side: Side) -> list[tuple[Span, Mark]]:
    """Where that side states facts that differ."""
    found = (d.left if side is Side.LEFT else d.right for d in pair.discrepancies if not d.is_spelling)
    return [(span, Mark.FACT) for span in found]


def marked(text: str, within: Span, spans: Sequence[tuple[Span, Mark]]) -> Text:
    """That stretch of the text, cut at the edges of the spans; a later span lies over an earlier one."""
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
    """The text with white space drawn together and without characters that no page or file can show."""
    return _SPACE.sub(" ", harmless(text))
