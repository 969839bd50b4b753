"""The quotations of one article, each with its speaker; "he said" in the midst does not cut one in two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reader.compare.model import Reading
from reader.compare.quotations.quoted_words import quoted
from reader.compare.quotations.speakers import Speakers
from reader.text.model import Sentence, Span
from reader.text.tokens import Token, tokens

LEAST_WORDS = 3  # shorter stretches in quote marks are titles and single terms
_ASIDE = 2  # words that may stand beside "he said" in the midst of a quotation

_Run = list[tuple[int, Token]]  # words with the sentence in which each stands


@dataclass(frozen=True, slots=True)
class Quote:
    """One quotation of one article.

    Attributes:
        parts: without their marks, one after the other: what stands between them is who says it.
        sentence: the sentence in which it begins.
        speaker: the name or the phrase, as written, of who says it; "" when none is found.
        pieces: its words in normal form, sentence by sentence.
        language: that of the article.
    """

    parts: tuple[Span, ...]
    sentence: int
    speaker: str
    pieces: tuple[tuple[str, ...], ...]
    language: str

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        return Span(self.parts[0].start, self.parts[-1].end)

    @property
    def norms(self) -> tuple[str, ...]:
        """All its words in normal form."""
        return tuple(word for piece in self.pieces for word in piece)

    def words(self, text: str) -> str:
        """What is quoted; quote marks end and begin anew where somebody "said" in between."""
        return "” “".join(part.of(text) for part in self.parts)


def quotes(reading: Reading) -> Iterator[Quote]:
    """The quotations of the compared sentences that have LEAST_WORDS words; each ends with its paragraph."""
    text, language = reading.article.text, reading.language
    body = [s for s in reading.sentences if s.kind.is_compared]
    speakers = Speakers(text, body, language)
    waiting: list[_Run] = []
    for run in _runs(text, body, language):
        if waiting and not _goes_on(text, body, speakers, waiting[-1], run):
            yield from _quote(body, speakers, waiting, language)
            waiting = []
        waiting.append(run)
    yield from _quote(body, speakers, waiting, language)


def _runs(text: str, body: Sequence[Sentence], language: str) -> Iterator[_Run]:
    read = [tokens(text, s.span, language) for s in body]
    run: _Run = []
    for n, (held, flags) in enumerate(zip(read, quoted(text, body, read), strict=True)):
        for token, is_quoted in zip(held, flags, strict=True):
            if run and _is_new(text, body, run[-1], (n, token), is_quoted=is_quoted):
                yield run
                run = []
            if is_quoted:
                run.append((n, token))
    if run:
        yield run


def _is_new(
    text: str, body: Sequence[Sentence], last: tuple[int, Token], here: tuple[int, Token], *, is_quoted: bool
) -> bool:
    """Whether a quotation ended before this token: at an unquoted word, or at a quote mark between."""
    if body[last[0]].paragraph != body[here[0]].paragraph:
        return True
    between = text[last[1].span.end : here[1].span.start]
    return (here[1].is_word and not is_quoted) or any(mark in between for mark in '“”"«»„')


def _goes_on(text: str, body: Sequence[Sentence], speakers: Speakers, run: _Run, then: _Run) -> bool:
    """Whether `“…,” she said. “…”` is one quotation: only who says it stands between."""
    last, after = run[-1][0], then[0][0]
    is_next = body[last].paragraph == body[after].paragraph and after - last <= 1
    if not is_next or _has_word(text, body[run[0][0]].span.start, run[0][1].span.start):
        return False
    end, start = run[-1][1].span.end, then[0][1].span.start
    said = speakers.within(_span(run), last)
    if said is None or not end <= said.span.start <= said.span.end <= start:
        return False
    if len(text[end : said.span.start].split()) > _ASIDE:
        return False
    if after == last:
        return len(text[said.span.end : start].split()) <= _ASIDE
    other = speakers.within(_span(then), then[-1][0])
    is_same = other is None or bool(other.who and other.who == said.who)
    return is_same and not _has_word(text, body[after].span.start, start)


def _has_word(text: str, start: int, end: int) -> bool:
    return any(map(str.isalnum, text[start:end]))


def _span(run: _Run) -> Span:
    return Span(run[0][1].span.start, run[-1][1].span.end)


def _quote(
    body: Sequence[Sentence], speakers: Speakers, runs: Sequence[_Run], language: str
) -> Iterator[Quote]:
    if sum(map(len, runs)) < LEAST_WORDS:
        return
    first = runs[0]
    said = speakers.beside(_span(first), first[0][0], first[-1][0])
    pieces = [
        tuple(token.norm for _, token in held)
        for run in runs
        for _, held in groupby(run, key=lambda found: found[0])
    ]
    yield Quote(
        tuple(map(_span, runs)), body[first[0][0]].index, said.who if said else "", tuple(pieces), language
    )
