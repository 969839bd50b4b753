"""What is marked in a passage against its partner: words and facts that differ, words written differently."""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from reader.compare.model import Comparison, Pair, Reading
from reader.compare.side import Both, Side
from reader.compare.telling import Discrepancy, OpKind
from reader.text.model import Sentence, Span
from reader.text.numbers import number_of
from reader.text.quotations.quoted_words import flags, quotations_of
from reader.text.tokens import Token, tokens


class Stroke(IntEnum):
    """What is drawn at a stretch of words, in the order in which it is drawn."""

    WORD = 1
    VARIANT = 2
    FACT = 3
    SPELLING = 4


StrokeSpans = tuple[tuple[Stroke, Span], ...]

# From which part of differing words on, in either passage, a mark at each of them would say nothing: then
# only the figures, names and quoted words among them are marked, and the rest is left to the ground.
RECAST = 2 / 3

# Passages whose words are remembered: both sides of a pair are marked one after the other.
_PASSAGES_KEPT = 64
_GLUED = " ,.;:"
_ONLY = Both(OpKind.ONLY_LEFT, OpKind.ONLY_RIGHT)


def strokes(comparison: Comparison, pair: Pair, side: Side, *, every_word: bool = False) -> StrokeSpans:
    """The marks of one passage of a pair, in the order of drawing; spans lie within its sentences.

    With every_word each differing word is marked however many there are.
    """
    reading = comparison.of(side)
    bounds = [reading.sentences[i].span for i in pair.of(side)]
    found = [(Stroke.WORD, span) for span in _words(comparison, pair, side, every_word=every_word)]
    found += [(Stroke.VARIANT, span) for span in written_differently(comparison, pair, side)]
    found += [(stroke_of(told), told.of(side)) for told in pair.discrepancies]
    cut = ((stroke, part) for stroke, span in found for part in _within(span, bounds))
    return tuple(sorted(dict.fromkeys(cut), key=lambda mark: (mark[0], mark[1].start, mark[1].end)))


def stroke_of(told: Discrepancy) -> Stroke:
    """How a fact is marked: in a box, a broken one where it is only spelled or told less exactly."""
    return Stroke.FACT if told.differs else Stroke.SPELLING


def written_differently(comparison: Comparison, pair: Pair, side: Side) -> tuple[Span, ...]:
    """The stretches of a passage whose words the other one has in another spelling or form."""
    text, other = comparison.of(side).article.text, comparison.of(side.other).article.text
    variants = (op for op in pair.ops if op.kind is OpKind.VARIANT)
    return tuple(
        op.of(side) for op in variants if _has_word(op.of(side), text) or _has_word(op.of(side.other), other)
    )


def is_recast(comparison: Comparison, pair: Pair) -> bool:
    """Whether either passage is put in other words nearly throughout."""
    return any(_part(comparison, pair, side) > RECAST for side in Side)


def _part(comparison: Comparison, pair: Pair, side: Side) -> float:
    text = comparison.of(side).article.text
    every = sum(len(op.of(side)) for op in pair.ops)
    return sum(map(len, _differing(pair, side, text))) / every if every else 0.0


def _words(comparison: Comparison, pair: Pair, side: Side, *, every_word: bool) -> Iterable[Span]:
    reading = comparison.of(side)
    differing = _differing(pair, side, reading.article.text)
    if not differing or every_word or not is_recast(comparison, pair):
        return differing
    other = _read(comparison.of(side.other), pair.of(side.other))
    known = {token.norm for token, _, _ in other}
    return list(_joined(_telling(reading, pair.of(side), differing, known), reading.article.text))


def _differing(pair: Pair, side: Side, text: str) -> list[Span]:
    found = (op.of(side) for op in pair.ops if op.kind in {OpKind.REPLACED, _ONLY.of(side)})
    return [_bare(span, text) for span in found if _has_word(span, text)]


def _telling(
    reading: Reading, sentences: tuple[int, ...], differing: list[Span], known: set[str]
) -> Iterator[Span]:
    """Figures, names and quoted words that stand in what differs, and nowhere in the other passage."""
    for token, is_quoted, opens in _read(reading, sentences):
        is_name = not opens and reading.article.text[token.start].isupper()
        is_telling = is_quoted or is_name or number_of(token.norm) is not None
        if is_telling and token.norm not in known and any(_holds(span, token) for span in differing):
            yield token.span


def _read(reading: Reading, sentences: tuple[int, ...]) -> tuple[tuple[Token, bool, bool], ...]:
    """The words of a passage, each with whether it is quoted and whether it begins its sentence."""
    held = tuple(reading.sentences[i] for i in sentences)
    within = {sentence.paragraph for sentence in held}
    around = tuple(s for s in reading.sentences if s.paragraph in within and s.kind.is_compared)
    return _words_of(reading.article.text, reading.language, held, around)


@lru_cache(maxsize=_PASSAGES_KEPT)
def _words_of(
    text: str, language: str, held: tuple[Sentence, ...], around: tuple[Sentence, ...]
) -> tuple[tuple[Token, bool, bool], ...]:
    return tuple(_told(text, language, held, around))


def _told(
    text: str, language: str, held: Sequence[Sentence], around: Sequence[Sentence]
) -> Iterator[tuple[Token, bool, bool]]:
    parts = [part for quotation in quotations_of(text, around, language) for part in quotation.parts]
    for sentence in held:
        words = tokens(text, sentence.span, language)
        first = next((token for token in words if token.is_word), None)
        for token, is_quoted in zip(words, flags(words, parts), strict=True):
            if token.is_word:
                yield token, is_quoted, token is first


def _holds(span: Span, token: Token) -> bool:
    return span.start <= token.start and token.end <= span.end


def _joined(found: Iterable[Span], text: str) -> Iterator[Span]:
    """Words that follow each other as one stretch."""
    whole: Span | None = None
    for span in found:
        if whole is not None and not text[whole.end : span.start].strip():
            whole = Span(whole.start, span.end)
            continue
        if whole is not None:
            yield whole
        whole = span
    if whole is not None:
        yield whole


def _within(span: Span, bounds: Iterable[Span]) -> Iterator[Span]:
    """The parts of a span that lie in the sentences of the passage."""
    for held in bounds:
        start, end = max(span.start, held.start), min(span.end, held.end)
        if start < end:
            yield Span(start, end)


def _bare(span: Span, text: str) -> Span:
    """The span without the commas and stops at its ends, unless it is nothing else."""
    words = span.of(text)
    bare = words.strip(_GLUED)
    start = span.start + len(words) - len(words.lstrip(_GLUED))
    return Span(start, start + len(bare)) if bare else span


def _has_word(span: Span, text: str) -> bool:
    return any(map(str.isalnum, span.of(text)))
