"""The quotations of one article, each with its speaker; "he said" in the midst does not cut one in two."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from reader.compare.model import Reading
from reader.compare.quotations.speakers import Speakers
from reader.languages.language import record
from reader.text.checking import Checkpoint, unchecked
from reader.text.model import Sentence, Span
from reader.text.quotations.parsing import Quotation
from reader.text.quotations.quoted_words import quotations_of
from reader.text.tokens import Token, tokens

# Words of a quotation: shorter stretches in quotation marks are titles and single terms.
LEAST_WORDS = 3
# Words that may stand beside "he said" in the midst of a quotation: more of them are a sentence of their own.
_ASIDE = 2
# Words of what a comma joins to the speaker's name in front: `…,” the Liberal leader, Ada Lind, said`. More
# of them tell something of their own.
_EXPLAINED = 8
_ADDED = re.compile(r"\[([^\[\]]{1,120})\]")  # what the reporter puts into a quotation
_LEFT_OUT = re.compile(r"…|\.\s?\.\s?\.")

_Run = list[tuple[int, Token, Span]]
"""Words, each with the number of its sentence and the part of the quotation in which it stands."""


@dataclass(frozen=True)
class Quote:
    """One quotation of one article.

    Attributes:
        parts: without their marks, one after the other: what stands between them is who says it, or the
            end of a paragraph.
        sentence: the sentence in which it begins.
        speaker: the name or the phrase, as written, of who says it; "" when none is found.
        pieces: its words in normal form, sentence by sentence, cut where words are left out; without
            those that the reporter put in brackets.
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

    @cached_property
    def norms(self) -> tuple[str, ...]:
        """All its words in normal form."""
        return tuple(word for piece in self.pieces for word in piece)

    @cached_property
    def in_one(self) -> str:
        """All its words in one."""
        return in_one(self.norms)

    @cached_property
    def full_words(self) -> list[str]:
        """Its words that are not mere grammar; all when there are no others."""
        return weighty(self.norms, self.language)

    def words(self, text: str) -> str:
        """What is quoted; quote marks end and begin again where somebody "said" in between."""
        between = [Span(a.end, b.start).of(text) for a, b in pairwise(self.parts)]
        joints = ["” “" if any(map(str.isalnum, words)) else " " for words in between]
        said = [part.of(text) for part in self.parts]
        return said[0] + "".join(joint + words for joint, words in zip(joints, said[1:], strict=True))


def in_one(words: Sequence[str]) -> str:
    """The words in one, in which that of another stands that is a part of them."""
    return f" {' '.join(words)} "


def weighty(words: Sequence[str], language: str) -> list[str]:
    """The words that are not mere grammar; all when there are no others."""
    light = record(language).stop_words
    return [word for word in words if word not in light] or list(words)


def quotes(reading: Reading, check: Checkpoint = unchecked) -> Iterator[Quote]:
    """The quotations of the compared sentences that have LEAST_WORDS words."""
    text, language = reading.article.text, reading.language
    body = [s for s in reading.sentences if s.kind.is_compared]
    speakers = Speakers(text, body, language)
    waiting: list[_Run] = []
    for run in _runs(text, body, language, check):
        if waiting and not _goes_on(text, body, speakers, waiting[-1], run):
            yield from _quote(text, body, speakers, waiting, language)
            waiting = []
        waiting.append(run)
    yield from _quote(text, body, speakers, waiting, language)


def _runs(text: str, body: Sequence[Sentence], language: str, check: Checkpoint) -> Iterator[_Run]:
    """The words of each quotation, with the sentences in which they stand."""
    starts = [s.span.start for s in body]
    for quotation in quotations_of(text, body, language, check):
        first = bisect_right(starts, quotation.parts[0].start) - 1
        held = range(first, bisect_right(starts, quotation.parts[-1].end - 1))
        words = [(n, t) for n in held for t in tokens(text, body[n].span, language) if t.is_word]
        if run := [(n, token, part) for n, token in words for part in _holding(quotation, token)]:
            yield run


def _holding(quotation: Quotation, token: Token) -> list[Span]:
    return [part for part in quotation.parts if part.start <= token.start < part.end][:1]


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
    between = text[end : said.span.start].split()
    is_explained = len(between) <= _EXPLAINED and between[-1:] != [] and between[-1].endswith(",")
    if len(between) > _ASIDE and not is_explained:
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
    text: str, body: Sequence[Sentence], speakers: Speakers, runs: Sequence[_Run], language: str
) -> Iterator[Quote]:
    if sum(map(len, runs)) < LEAST_WORDS:
        return
    parts = [list(held) for run in runs for _, held in groupby(run, key=lambda word: word[2])]
    said = (speakers.beside(_span(part), part[0][0], part[-1][0]) for part in (parts[0], parts[-1]))
    who = next((found.who for found in said if found and found.who), "")
    pieces = tuple(piece for held in _said_in_one(parts) for piece in _pieces(text, held))
    yield Quote(
        tuple([_bracketed(text, _span(part)) for part in parts]),
        body[parts[0][0][0]].index,
        who,
        pieces,
        language,
    )


def _bracketed(text: str, words: Span) -> Span:
    """The same with the bracket that stands before its first word or behind its last: "[The mayor] left"."""
    said = words.of(text)
    opens = text[words.start - 1 : words.start] == "[" and "]" in f"{said}{text[words.end : words.end + 1]}"
    closes = text[words.end : words.end + 1] == "]" and (opens or "[" in said)
    return Span(words.start - opens, words.end + closes)


def _said_in_one(runs: Sequence[_Run]) -> list[_Run]:
    """Those joined that "he said" parts within a sentence: `“I have never,” she said, “seen a flood.”`."""
    joined: list[_Run] = []
    for run in runs:
        if joined and joined[-1][-1][0] == run[0][0]:
            joined[-1] = [*joined[-1], *run]
        else:
            joined.append(run)
    return joined


def _pieces(text: str, run: _Run) -> Iterator[tuple[str, ...]]:
    """The words that were spoken, cut where a sentence ends and where words are left out."""
    whole = _span(run)
    brackets = _ADDED.finditer(text, max(0, whole.start - 1), whole.end + 1)
    added = {at: found for found in brackets for at in range(*found.span())}
    piece: list[str] = []
    begun = ""
    for before, (sentence, token, _) in zip([run[0], *run], run, strict=False):
        between = text[before[1].end : token.start]
        if piece and (sentence != before[0] or _LEFT_OUT.search(between)):
            yield tuple(piece)
            piece = []
        if bracket := added.get(token.start):
            begun = bracket[1].lower() if len(bracket[1]) == 1 and _is_letter(text, bracket.end()) else ""
        else:
            piece.append(begun + token.norm)
            begun = ""
    if piece:
        yield tuple(piece)


def _is_letter(text: str, at: int) -> bool:
    """Whether a letter follows, as behind the capital of "[T]he"."""
    return text[at : at + 1].isalpha()
