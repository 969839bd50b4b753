"""What is marked in one report: the tone of each sentence, the words and the facts that differ."""

from collections.abc import Iterable
from enum import Enum, auto

from reader.compare.model import Comparison, Confidence, OpKind, Pair, PairKind, Side
from reader.text.model import Span
from reader.ui.view.noted import notes_at


class Tone(Enum):
    """How a sentence stands to the other report."""

    SAME = auto()
    REWORDED = auto()
    ONLY = auto()
    ASIDE = auto()


class Stroke(Enum):
    """What is drawn at a stretch of words, in the order in which it is drawn."""

    WORD = auto()
    RECAST = auto()  # a word of a sentence that is put differently throughout
    VARIANT = auto()
    FACT = auto()
    SPELLING = auto()


class Marks:
    """The marks of one side; nothing is worked out before it is asked for."""

    def __init__(self, comparison: Comparison, side: Side) -> None:
        self._sentences = comparison.side(side).sentences
        self._text = comparison.side(side).article.text
        self._side = side
        self._notes = notes_at(comparison, side)
        self._pairs: dict[int, list[Pair]] = {}
        for pair in comparison.pairs:
            for index in pair.left if side is Side.LEFT else pair.right:
                self._pairs.setdefault(index, []).append(pair)

    def pairs(self, sentence: int) -> tuple[Pair, ...]:
        """The pairs in which a sentence stands, best first."""
        return tuple(sorted(self._pairs.get(sentence, ()), key=lambda p: -p.score))

    def notes(self, sentence: int) -> tuple[str, ...]:
        """What a person wrote on a sentence, or on a pair that begins with it."""
        return self._notes.get(sentence, ())

    def tone(self, sentence: int) -> Tone:
        """The tone of a sentence: that of its most alike pair."""
        if not self._sentences[sentence].kind.is_compared:
            return Tone.ASIDE
        if sentence not in self._pairs:
            return Tone.ONLY
        return Tone.SAME if any(is_plain(p) for p in self._pairs[sentence]) else Tone.REWORDED

    def moved(self, sentence: int) -> Pair | None:
        """The pair that begins with this sentence and whose partner stands elsewhere, if any."""
        found = (p for p in self._pairs.get(sentence, ()) if p.is_moved and self._own(p)[0] == sentence)
        return next(found, None)

    def is_moved(self, sentence: int) -> bool:
        """Whether every partner of the sentence stands elsewhere in the order."""
        held = self._pairs.get(sentence)
        return bool(held) and all(p.is_moved for p in held or ())

    def strokes(self, sentence: int, chosen: Pair | None) -> list[tuple[Stroke, Span]]:
        """What to draw within a sentence; where it stands in several pairs, the chosen one speaks alone."""
        held = self._pairs.get(sentence, [])
        speaking = [chosen] if chosen is not None and chosen in held else held
        if not speaking:
            return []
        bounds = self._sentences[sentence].span
        words = [self._spans(p, _DIFFERING[self._side]) for p in speaking]
        differing = [_bare(_cut(span, bounds), self._text) for span in _common(words)]
        is_recast = chosen not in held and sum(map(len, differing)) > RECAST * len(bounds)
        found = [(Stroke.RECAST if is_recast else Stroke.WORD, span) for span in differing]
        found += [(Stroke.VARIANT, s) for s in self._spans(speaking[0], {OpKind.VARIANT})]
        for pair in speaking:
            for fact in pair.discrepancies:
                span = fact.left if self._side is Side.LEFT else fact.right
                found.append((Stroke.SPELLING if fact.is_spelling else Stroke.FACT, span))
        cut = ((stroke, _cut(span, bounds)) for stroke, span in dict.fromkeys(found))
        return [(stroke, span) for stroke, span in cut if len(span) > 0]

    def _spans(self, pair: Pair, kinds: Iterable[OpKind]) -> list[Span]:
        ops = (op for op in pair.ops if op.kind in kinds)
        return [op.left if self._side is Side.LEFT else op.right for op in ops]

    def _own(self, pair: Pair) -> tuple[int, ...]:
        return pair.left if self._side is Side.LEFT else pair.right


RECAST = 2 / 3
"""From which part of differing words on a sentence is put differently throughout: the words are then marked
faintly until the pair is selected, for where all is loud nothing is."""

LIGHT_EDIT = 2 / 3
"""From which part of common words on, in both passages, a pair is quiet: its few differences speak."""


def is_plain(pair: Pair) -> bool:
    """Whether a pair is quiet: the same wording but for some words, in the same place."""
    if pair.is_moved:
        return False
    if pair.kind is PairKind.SAME or pair.confidence is Confidence.SAME_WORDING:
        return True
    return min(_common_part(pair, side) for side in Side) >= LIGHT_EDIT


def _common_part(pair: Pair, side: Side) -> float:
    spans = [(op.kind in _COMMON, op.left if side is Side.LEFT else op.right) for op in pair.ops]
    every = sum(span.end - span.start for _, span in spans)
    return sum(span.end - span.start for is_common, span in spans if is_common) / every if every else 0.0


def _common(lists: list[list[Span]]) -> list[Span]:
    found = lists[0]
    for other in lists[1:]:
        found = [cut for a in found for b in other if len(cut := _cut(a, b)) > 0]
    return found


def _cut(span: Span, bounds: Span) -> Span:
    start = max(span.start, bounds.start)
    return Span(start, max(start, min(span.end, bounds.end)))


def _bare(span: Span, text: str) -> Span:
    """The span without the commas and stops at its ends, unless it is nothing else."""
    words = span.of(text)
    bare = words.strip(_GLUED)
    start = span.start + len(words) - len(words.lstrip(_GLUED))
    return Span(start, start + len(bare)) if bare else span


_GLUED = " ,.;:"
_COMMON = {OpKind.SAME, OpKind.VARIANT}
_DIFFERING = {
    Side.LEFT: {OpKind.REPLACED, OpKind.ONLY_LEFT},
    Side.RIGHT: {OpKind.REPLACED, OpKind.ONLY_RIGHT},
}
