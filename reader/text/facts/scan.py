"""A sentence made ready for finding facts: its words as written, in lower case, and which stand in quotes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.text.facts.lexicon import Lexicon, lexicon
from reader.text.model import Span
from reader.text.tokens import Token

_OPENING = frozenset("“„«‟")
_CLOSING = frozenset("”»")
_STRAIGHT = frozenset('"＂')
_MARKS = _OPENING | _CLOSING | _STRAIGHT


@dataclass(frozen=True, slots=True)
class Scan:
    """One sentence, token by token; all tuples are of one length but quotes.

    Attributes:
        text, span: the article's text and where the sentence stands in it.
        written, lower: each token as it stands in the text, and the same in lower case.
        quotes: half-open token ranges that stand between quote marks, without the marks.
        is_quoted: whether a token stands in one of them.
        places: by section of the lexicon, the tokens that stand in it.
        full: the stems of all words that are not mere grammar.
        lexicon: what the words of this language may mean.
    """

    text: str
    span: Span
    tokens: tuple[Token, ...]
    written: tuple[str, ...]
    lower: tuple[str, ...]
    quotes: tuple[tuple[int, int], ...]
    is_quoted: tuple[bool, ...]
    places: Mapping[str, list[int]]
    full: frozenset[str]
    lexicon: Lexicon

    def cover(self, first: int, last: int) -> Span:
        """The stretch from the first token to the last one, both included."""
        return Span(self.tokens[first].start, self.tokens[last].end)

    def events(self, at: int) -> frozenset[str]:
        """What the word at that token says to happen, by the groups of the lexicon; March is no march."""
        groups = self.lexicon.groups("event", self.lower[at])
        is_month = (
            bool(groups) and self.written[at][0].isupper() and self.lexicon.groups("month", self.lower[at])
        )
        return frozenset() if is_month else groups

    def between(self, first: int, last: int) -> str:
        """What is written from the first token to the last one, both included."""
        return self.text[self.tokens[first].start : self.tokens[last].end]

    def where(self, section: str) -> Sequence[int]:
        """The tokens that stand in that section of the lexicon, in order."""
        return self.places.get(section, ())

    def touches(self, at: int) -> bool:
        """Whether no white space stands between this token and the one after it."""
        return at + 1 < len(self.tokens) and self.tokens[at].end == self.tokens[at + 1].start


def scan(text: str, tokens: tuple[Token, ...], span: Span, language: str) -> Scan:
    """The sentence of those tokens, looked at once for all kinds of facts."""
    written = tuple([text[t.start : t.end] for t in tokens])
    quotes = _quotes(text, tokens, written)
    quoted = [False] * len(tokens)
    for first, end in quotes:
        quoted[first:end] = [True] * (end - first)
    lower = tuple([w.lower() for w in written])
    words = lexicon(language)
    light = words.light
    full = frozenset([t.stem for t in tokens if t.is_word and t.norm not in light])
    return Scan(text, span, tokens, written, lower, quotes, tuple(quoted), _places(lower, words), full, words)


def _places(lower: tuple[str, ...], words: Lexicon) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    known = words.sections
    for at, word in enumerate(lower):
        if word in known:
            for section in known[word]:
                found.setdefault(section, []).append(at)
    return found


def _quotes(text: str, tokens: tuple[Token, ...], written: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """A closing mark alone closes what the sentence began with; an open quote runs to its end."""
    found: list[tuple[int, int]] = []
    start = -1
    if _MARKS.isdisjoint(written):
        return ()
    for at, word in enumerate(written):
        if word in _OPENING or (word in _STRAIGHT and start < 0 and _opens(text, tokens[at].span)):
            start = at + 1
        elif word in _CLOSING or word in _STRAIGHT:
            first = start if start >= 0 else found[-1][1] + 1 if found else 0
            if first < at and (start >= 0 or not found):
                found.append((first, at))
            start = -1
    if 0 <= start < len(tokens):
        found.append((start, len(tokens)))
    return tuple(found)


def _opens(text: str, mark: Span) -> bool:
    return mark.end < len(text) and not text[mark.end].isspace()
