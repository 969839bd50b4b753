"""Which words of an article stand inside quotation marks."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.text.checking import Checkpoint, checked, unchecked
from reader.text.model import Sentence, Span
from reader.text.quotations.parsing import Quotation, quotations
from reader.text.tokens import Token

Flags = tuple[bool, ...]


def quoted(
    text: str,
    sentences: Sequence[Sentence],
    tokens: Sequence[Sequence[Token]],
    language: str,
    check: Checkpoint = unchecked,
) -> tuple[Flags, ...]:
    """For each sentence, whether each of its tokens is quoted; the marks around a quotation are not."""
    found = quotations_of(text, [s for s in sentences if s.kind.is_compared], language, check)
    others = [s for s in sentences if not s.kind.is_compared]
    beside = [q for s in checked(others, check) for q in quotations(text, (s.span,), language, check)]
    parts = sorted(part for quotation in (*found, *beside) for part in quotation.parts)
    return tuple([flags(held, parts, check) for held in checked(tokens, check)])


def quotations_of(
    text: str, sentences: Sequence[Sentence], language: str, check: Checkpoint = unchecked
) -> tuple[Quotation, ...]:
    """The outermost quotations of these sentences, which follow each other in their paragraphs."""
    return quotations(text, list(_paragraphs(sentences)), language, check)


def flags(tokens: Sequence[Token], parts: Sequence[Span], check: Checkpoint = unchecked) -> Flags:
    """Whether each of the tokens stands in one of the parts of quotations; both are in order."""
    if not tokens:
        return ()
    at = bisect_right(parts, tokens[0].start, key=lambda part: part.end)
    if at == len(parts) or parts[at].start >= tokens[-1].end:
        return (False,) * len(tokens)
    found: list[bool] = []
    for token in checked(tokens, check):
        while at < len(parts) and parts[at].end <= token.start:
            at += 1
        found.append(at < len(parts) and parts[at].start <= token.start)
    return tuple(found)


def _paragraphs(sentences: Sequence[Sentence]) -> Iterator[Span]:
    whole: Span | None = None
    number = -1
    for sentence in sentences:
        if whole is not None and sentence.paragraph == number:
            whole = Span(whole.start, sentence.span.end)
            continue
        if whole is not None:
            yield whole
        whole, number = sentence.span, sentence.paragraph
    if whole is not None:
        yield whole
